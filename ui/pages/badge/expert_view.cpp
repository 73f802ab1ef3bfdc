#include "ui/pages/badge/expert_view.h"
#include "ui/pages/badge/expert_text.h"
#include "ui/pages/parts/address_line.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/findings.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard::pages {
namespace {

constexpr std::size_t mostToCount = 2000000000; ///< plural forms take an int

QFont fixedFont() {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont small = widgets::typeFont(widgets::Type::small);
    if (small.pointSizeF() > 0)
        fixed.setPointSizeF(small.pointSizeF());
    else
        fixed.setPixelSize(small.pixelSize());
    return fixed;
}

QString identityWords(const Identity& identity) {
    QString words = text::toQString(identity.type.empty() ? std::string("?") : identity.type) + QStringLiteral(": ") + text::toQString(identity.value);
    if (!identity.salt.empty()) words += QStringLiteral(" (salt: %1)").arg(text::toQString(identity.salt));
    return text::onOneLine(words);
}

} // namespace

ExpertView::ExpertView(const text::Language& in, const BadgeView& view, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 3);
    auto* facts = new widgets::FactGrid(this);
    const Badge& badge = view.badge;
    const QString copy = in.translate("badge page", "Copy");
    const auto address = [&](const QString& label, const std::string& value) {
        if (value.empty()) return;
        const QString name = in.translate("experts", "Copy: %1", "%1 is the name of what is copied").arg(label);
        auto* line = new AddressLine(text::onOneLine(text::toQString(value)), copy, name, facts);
        connect(line, &AddressLine::copyRequested, this, &ExpertView::copyRequested);
        facts->add(label, line);
    };
    const auto words = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) facts->add(label, value);
    };
    words(in.translate("experts", "Standard"), text::standardWords(in, badge.standard));
    QStringList types;
    for (const std::string& type : badge.types) types += text::onOneLine(text::toQString(type));
    words(in.translate("experts", "Types"), types.join(QStringLiteral(", ")));
    words(in.translate("experts", "Written as"), text::toQString(formName(badge.source.form)) + QStringLiteral(", ") + text::carrierWords(in, badge.source.carrier));
    const int size = int(std::min(badge.source.bytes.size(), mostToCount));
    words(in.translate("experts", "Size"), in.translate("experts", "%n byte(s)", nullptr, size));
    words(in.translate("experts", "Received"), view.receivedAs.empty() ? text::date(in, view.receivedAt)
                                                                       : in.translate("experts", "%1, as %2", "a date and the name of a file")
                                                                             .arg(text::date(in, view.receivedAt), text::isolated(view.receivedAs)));
    words(in.translate("experts", "Lay in"), text::onOneLine(text::toQString(badge.source.part)));
    address(in.translate("experts", "SHA-256"), badge.source.id);
    address(in.translate("experts", "Badge’s own id"), badge.id);
    address(in.translate("experts", "Giver’s id"), badge.issuer.id);
    address(in.translate("experts", "Achievement’s id"), badge.achievement.id);
    address(in.translate("experts", "Hosted at"), badge.hostedAt);
    QStringList identities;
    for (const Identity& identity : badge.recipient.identities) identities += identityWords(identity);
    words(in.translate("experts", "Made out to"), identities.join(u'\n'));
    for (const StatusEntry& status : badge.statuses) address(in.translate("experts", "State asked at"), status.listAddress.empty() ? status.id : status.listAddress);
    QStringList notes;
    for (const Finding& note : badge.source.notes) notes += text::findingSentence(in, note);
    words(in.translate("experts", "About the file"), notes.join(u'\n'));
    column->addWidget(facts);

    const QString names[] = {in.translate("experts", "Every word in it"), in.translate("experts", "Checks"), in.translate("experts", "The file as text")};
    auto* views = new QWidget(this);
    views->setAccessibleName(in.translate("experts", "What to show"));
    auto* viewsFlow = new widgets::FlowLayout(views, 1, 1);
    std::vector<widgets::FilterButton*> choices;
    for (const QString& name : names) {
        choices.push_back(new widgets::FilterButton(name, {}, views));
        viewsFlow->addWidget(choices.back());
    }
    choices.front()->setChecked(true);
    column->addWidget(views);
    auto* box = new QPlainTextEdit(this);
    box->setObjectName(QStringLiteral("expertText"));
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(fixedFont());
    box->document()->setDocumentMargin(widgets::u(2));
    box->setFixedHeight(widgets::u(64));
    box->setAccessibleName(in.translate("experts", "The text shown"));
    column->addWidget(box);
    auto* copyAll = new widgets::Button(in.translate("experts", "Copy this text"), widgets::Button::Kind::plain, widgets::Icon::copy, this);
    copyAll->setObjectName(QStringLiteral("copyExpertText"));
    column->addWidget(copyAll, 0, Qt::AlignLeading);
    const QString texts[] = {everythingInIt(in, view), checksForExperts(in, view), documentAsText(in, view)};
    box->setPlainText(texts[0]);
    for (std::size_t i = 0; i < choices.size(); ++i) connect(choices[i], &QPushButton::clicked, box, [box, text = texts[i]] { box->setPlainText(text); });
    connect(copyAll, &QPushButton::clicked, this, [this, box] { emit copyRequested(box->toPlainText()); });
}

} // namespace lanyard::pages
