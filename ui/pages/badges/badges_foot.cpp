#include "ui/pages/badges/badges_foot.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/text/counts.h"
#include "ui/text/dates.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace lanyard::pages {
namespace {

using widgets::Button;
using widgets::Icon;
using widgets::TextLabel;

TextLabel* oneLine(widgets::Role role, bool bold, QWidget* parent) {
    auto* label = new TextLabel({}, widgets::Type::text, role, bold, parent);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

} // namespace

BadgesFoot::BadgesFoot(QWidget* parent) : QWidget(parent) {
    auto* ends = new EndsLayout(this, 4, 1.5);
    auto* start = new QWidget(this);
    auto* startFlow = new widgets::FlowLayout(start, 1.5, 0.5);
    m_bold = oneLine(widgets::Role::text, true, start);
    m_quiet = oneLine(widgets::Role::quiet, false, start);
    m_see = new Button({}, Button::Kind::quiet, Icon::none, start);
    m_choose = new Button({}, Button::Kind::quiet, Icon::none, start);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bold, m_quiet, m_see, m_choose}) startFlow->addWidget(widget);
    m_end = new QWidget(this);
    auto* endFlow = new widgets::FlowLayout(m_end, 2, 1);
    m_tagField = new QLineEdit(m_end);
    m_tagField->setMaxLength(200);
    m_tagField->setMinimumWidth(widgets::u(36));
    m_tagField->hide();
    m_tag = new Button({}, Button::Kind::plain, Icon::tag, m_end);
    m_bin = new Button({}, Button::Kind::plain, Icon::trash, m_end);
    m_next = new Button({}, Button::Kind::accent, Icon::book, m_end);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_tagField, m_tag, m_bin, m_next}) endFlow->addWidget(widget);
    ends->setEnds(start, m_end);
    connect(m_see, &QPushButton::clicked, this, [this] {
        if (m_counts.narrowed)
            emit showAllRequested();
        else
            emit wantALookRequested();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { emit choosingRequested(!m_counts.choosing); });
    connect(m_bin, &QPushButton::clicked, this, &BadgesFoot::binOrRestoreRequested);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_counts.inBin)
            emit binOrRestoreRequested();
        else
            emit portfolioRequested();
    });
    const auto add = [this] {
        const QString tag = m_tagField->text().simplified();
        m_tagField->clear();
        setTagging(false);
        if (!tag.isEmpty()) emit tagRequested(tag);
    };
    connect(m_tag, &QPushButton::clicked, this, [this, add] { m_tagging ? add() : setTagging(true); });
    connect(m_tagField, &QLineEdit::returnPressed, this, add);
}

void BadgesFoot::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
}

void BadgesFoot::setCounts(const Counts& counts) {
    m_counts = counts;
    if (!counts.choosing) m_tagging = false;
    reword();
}

void BadgesFoot::setTagging(bool tagging) {
    m_tagging = tagging;
    reword();
    if (tagging) m_tagField->setFocus();
}

void BadgesFoot::reword() {
    if (!m_in) return;
    const text::Language& in = *m_in;
    const Counts& counts = m_counts;
    const auto chosenWords = [&] { return in.translate("badges page", "%n badge(s) chosen", nullptr, int(counts.chosen)); };
    const bool nothingFound = counts.narrowed && counts.shown == 0;
    m_bold->setText(counts.choosing ? chosenWords() : nothingFound ? in.translate("badges page", "No badge", "before 'found of 11'") : text::badges(in, counts.shown));
    QString quiet;
    if (counts.choosing)
        quiet = QString();
    else if (counts.narrowed)
        quiet = in.translate("badges page", "found of %1", "'5 badges found of 11'").arg(text::number(in, qlonglong(counts.total)));
    else if (counts.inBin)
        quiet = in.translate("badges page", "· kept for 30 days");
    else if (counts.wantALook > 0)
        quiet = QStringLiteral("· ") + text::wantALook(in, counts.wantALook);
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty() && !counts.compact);
    m_see->setText(counts.narrowed ? in.translate("badges page", "Show all") : in.translate("badges page", "See them", "the badges that want a look"));
    m_see->setVisible(!counts.choosing && ((counts.narrowed && counts.shown > 0) || (counts.wantALook > 0 && !counts.inBin)));
    m_choose->setText(counts.choosing ? in.translate("badges page", "Stop choosing") : in.translate("badges page", "Choose several"));
    m_choose->setVisible(counts.choosing || (counts.shown > 1 && !counts.compact));

    const bool some = counts.choosing ? counts.chosen > 0 : counts.shown > 0;
    const QString none = in.translate("badges page", "Choose a badge first.");
    m_tagField->setPlaceholderText(in.translate("badges page", "A word of your own"));
    m_tagField->setAccessibleName(in.translate("badges page", "Tag for the badges chosen"));
    m_tagField->setVisible(m_tagging);
    m_tag->setText(m_tagging ? in.translate("badges page", "Add it", "a tag, to the badges chosen") : in.translate("badges page", "Add a tag"));
    m_tag->setVisible(counts.choosing && !counts.inBin);
    m_bin->setText(in.translate("badges page", "Put in the bin"));
    m_bin->setVisible(counts.choosing && !counts.inBin);
    for (Button* button : {m_tag, m_bin}) {
        if (some)
            button->setReady();
        else
            button->setNotNow(none);
    }
    if (counts.inBin) {
        m_next->setSign(Icon::undo);
        m_next->setText(counts.choosing ? in.translate("badges page", "Put them back") : in.translate("badges page", "Put all back"));
    } else {
        m_next->setSign(Icon::book);
        m_next->setText((counts.choosing || counts.narrowed) && !counts.compact ? in.translate("badges page", "Make a portfolio of these") : in.translate("badges page", "Make a portfolio"));
    }
    if (some)
        m_next->setReady();
    else
        m_next->setNotNow(counts.choosing ? none : in.translate("badges page", "There is no badge here."));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bold, m_quiet, m_see, m_choose, m_tag, m_bin, m_next}) widget->updateGeometry();
    layout()->invalidate();
    updateGeometry();
}

} // namespace lanyard::pages
