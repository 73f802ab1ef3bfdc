#include "ui/settings/about_page.h"
#include "core/contexts/notices.h"
#include "ui/settings/context_notice.h"
#include "ui/settings/dependencies.h"
#include "ui/text/strings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard::settings {
namespace {

using namespace Qt::StringLiterals;
using widgets::u;

QWidget* textField(const QString& name, const QString& words) {
    auto* field = new QPlainTextEdit(words);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setAccessibleName(name);
    field->setFixedHeight(u(60));
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

/// The texts of a part, one after the other. They are long, so they are read when they are first wanted.
QWidget* textsOf(const Dependency& part) {
    QStringList texts;
    for (const QString& name : part.texts) texts += licenceText(name);
    return textField(part.name, texts.join(u"\n\n"_s + QString(70, u'-') + u"\n\n"_s));
}

} // namespace

AboutPage::AboutPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in) {
    m_scroll = widgets::addPageColumn(this);
    rebuild();
}

void AboutPage::setLanguage(const text::Language& in) {
    m_in = &in;
    rebuild();
}

void AboutPage::rebuild() {
    const text::Language& in = *m_in;
    auto* content = new QWidget;
    auto* column = widgets::startColumn(content, in.translate("about", "About Lanyard"), in.translate("about", "Back"), [this] { emit backRequested(); });
    column->addWidget(new widgets::TextLabel(in.translate("about", "Lanyard keeps your digital badges on your own computer, without an account and without a network. "
                                                                   "It says in plain words what a badge is and what can be known about it today, and "
                                                                   "prints a portfolio that carries the badges with it.")));
    column->addWidget(new widgets::TextLabel(in.translate("about", "Version %1").arg(u"" LANYARD_VERSION ""_s), widgets::Type::text, widgets::Role::text, true));
    column->addWidget(new widgets::TextLabel(in.translate("about", "You may use it, give it away and change it. What it is built with belongs to those who made it:"),
                                             widgets::Type::text, widgets::Role::quiet));
    auto* card = new widgets::RowCard;
    for (const Dependency& part : dependencies(in)) {
        auto* row = new widgets::FoldRow(part.name);
        row->setObjectName(part.name);
        row->setAnswer(in.translate("about", "%1 · %2", "what a part does, and its licence").arg(part.purpose, part.licence));
        connect(row, &widgets::FoldRow::opened, row, [row, part, filled = false](bool open) mutable {
            if (open && !filled) row->setContent(textsOf(part));
            filled = filled || open;
        });
        card->addRow(row);
    }
    column->addWidget(card);
    column->addWidget(new widgets::TextLabel(in.translate("about", "What the words of a badge mean stands in texts that others publish. The program carries them with it, as "
                                                                   "they are, so that nothing has to be fetched:"),
                                             widgets::Type::text, widgets::Role::quiet));
    auto* contexts = new widgets::RowCard;
    for (rdf::ContextNotice& notice : rdf::contextNotices()) {
        const QString licence = text::toQString(notice.licence);
        auto* row = new widgets::FoldRow(licence);
        row->setObjectName(u"contexts: "_s + licence);
        row->setAnswer(in.translate("about", "texts of %n address(es)", nullptr, int(notice.addresses.size())));
        connect(row, &widgets::FoldRow::opened, row, [row, &in, licence, notice = std::move(notice), filled = false](bool open) mutable {
            if (open && !filled) row->setContent(textField(licence, contextNotice(in, notice)));
            filled = filled || open;
        });
        contexts->addRow(row);
    }
    column->addWidget(contexts);
    column->addStretch(1);
    widgets::replaceColumn(m_scroll, content);
}

} // namespace lanyard::settings
