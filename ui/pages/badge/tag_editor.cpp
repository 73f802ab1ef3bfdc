#include "ui/pages/badge/tag_editor.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/measures.h"
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard::pages {
namespace {

constexpr int longestTag = 100;
constexpr qsizetype shownOfTag = 40;

} // namespace

TagEditor::TagEditor(QWidget* parent) : QWidget(parent), m_known(new QStringListModel(this)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 1.5);
    m_chips = new QWidget(this);
    m_flow = new widgets::FlowLayout(m_chips, 1.5, 1);
    column->addWidget(m_chips);
    auto* row = new QWidget(this);
    auto* rowFlow = new widgets::FlowLayout(row, 2, 1.5);
    m_field = new QLineEdit(row);
    m_field->setObjectName(QStringLiteral("tagField"));
    m_field->setMaxLength(longestTag);
    m_field->setMinimumWidth(widgets::u(46));
    auto* completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    m_add = new widgets::Button({}, widgets::Button::Kind::plain, widgets::Icon::plus, row);
    m_add->setObjectName(QStringLiteral("addTag"));
    rowFlow->addWidget(m_field);
    rowFlow->addWidget(m_add);
    column->addWidget(row);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::add);
    connect(m_add, &QPushButton::clicked, this, &TagEditor::add);
}

void TagEditor::setLanguage(const text::Language& in) {
    m_in = &in;
    m_field->setPlaceholderText(in.translate("badge page", "A word of your own"));
    m_field->setAccessibleName(in.translate("badge page", "New tag"));
    m_add->setText(in.translate("badge page", "Add tag"));
    rebuild();
}

void TagEditor::setTags(const QStringList& tags) {
    if (m_tags == tags && m_flow->count() == tags.size()) return;
    m_tags = tags;
    rebuild();
}

void TagEditor::setKnownTags(const QStringList& tags) { m_known->setStringList(tags); }

void TagEditor::rebuild() {
    if (!m_in) return;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& tag : m_tags) {
        const QString words = tag.size() > shownOfTag ? tag.left(shownOfTag) + u'…' : tag;
        auto* chip = new widgets::Button(words, widgets::Button::Kind::plain, widgets::Icon::close, m_chips);
        chip->setRowHeight(true);
        chip->setToolTip(m_in->translate("badge page", "Take this tag away"));
        chip->setAccessibleName(text::withoutIsolates(m_in->translate("badge page", "Take the tag %1 away").arg(text::isolated(tag))));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            m_tags.removeAll(tag);
            m_field->setFocus();
            rebuild();
            emit changed(m_tags);
        });
    }
    m_chips->setVisible(!m_tags.isEmpty());
    m_chips->updateGeometry();
}

void TagEditor::add() {
    const QString tag = m_field->text().simplified();
    m_field->clear();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive)) return;
    m_tags += tag;
    rebuild();
    emit changed(m_tags);
}

} // namespace lanyard::pages
