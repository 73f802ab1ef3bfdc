#include "ui/pages/badge/expert_view.h"
#include "core/export/file_name.h"
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

/// One of the texts that can be chosen.
struct ExpertView::Text {
    QString shown;     ///< bounded
    QByteArray copied; ///< whole, in UTF-8
    QByteArray saved;  ///< whole, as the file will be
    QString ending;    ///< of the saved file's name
};

ExpertView::ExpertView(const text::Language& in, const BadgeView& view, QWidget* parent) : QWidget(parent), m_in(in) {
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

    m_proofs = new QVBoxLayout;
    widgets::setUnits(m_proofs, {0, 0, 0, 0}, 3);
    column->addLayout(m_proofs);
    if (badge.content.find("proof") != nullptr)
        m_proofs->addWidget(new widgets::TextLabel(in.translate("experts", "What was signed is being worked out."), widgets::Type::text, widgets::Role::quiet));

    m_choices = new QWidget(this);
    m_choices->setAccessibleName(in.translate("experts", "What to show"));
    new widgets::FlowLayout(m_choices, 1, 1);
    column->addWidget(m_choices);
    m_box = new QPlainTextEdit(this);
    m_box->setObjectName(QStringLiteral("expertText"));
    m_box->setReadOnly(true);
    m_box->setTabChangesFocus(true);
    m_box->setFont(fixedFont());
    m_box->document()->setDocumentMargin(widgets::u(2));
    m_box->setFixedHeight(widgets::u(64));
    m_box->setAccessibleName(in.translate("experts", "The text shown"));
    column->addWidget(m_box);
    auto* steps = new QWidget(this);
    auto* stepsFlow = new widgets::FlowLayout(steps, 2, 1);
    auto* copyAll = new widgets::Button(in.translate("experts", "Copy this text"), widgets::Button::Kind::plain, widgets::Icon::copy, steps);
    copyAll->setObjectName(QStringLiteral("copyExpertText"));
    stepsFlow->addWidget(copyAll);
    auto* save = new widgets::Button(in.translate("experts", "Save this text"), widgets::Button::Kind::plain, widgets::Icon::save, steps);
    save->setObjectName(QStringLiteral("saveExpertText"));
    stepsFlow->addWidget(save);
    column->addWidget(steps);
    connect(copyAll, &QPushButton::clicked, this, [this] { emit copyRequested(QString::fromUtf8(m_texts[m_chosen].copied)); });
    connect(save, &QPushButton::clicked, this, [this] { emit saveRequested(m_texts[m_chosen].saved, m_texts[m_chosen].ending); });

    const auto asText = [&in](const QString& whole) {
        const QByteArray utf8 = whole.toUtf8();
        return Text{shownPart(in, whole), utf8, utf8, QStringLiteral(".txt")};
    };
    addText(in.translate("experts", "Every word in it"), asText(everythingInIt(in, view)));
    addText(in.translate("experts", "Checks"), asText(checksForExperts(in, view)));
    const QString file = documentAsText(in, view);
    const QByteArray bytes(reinterpret_cast<const char*>(badge.source.bytes.data()), qsizetype(badge.source.bytes.size()));
    const QString ending = u'.' + text::toQString(fileNameFor(badge, false)).section(u'.', -1);
    addText(in.translate("experts", "The file as text"), {shownPart(in, withoutEncodedRuns(in, file)), file.toUtf8(), bytes, ending});
    m_ownTexts = m_texts.size();
    choose(0);
}

ExpertView::~ExpertView() = default;

void ExpertView::addText(const QString& name, Text text) {
    const std::size_t place = m_texts.size();
    m_texts.push_back(std::move(text));
    m_buttons.push_back(new widgets::FilterButton(name, {}, m_choices));
    m_choices->layout()->addWidget(m_buttons.back());
    connect(m_buttons.back(), &QPushButton::clicked, this, [this, place] { choose(place); });
}

void ExpertView::choose(std::size_t text) {
    m_chosen = text;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == text);
    m_box->setPlainText(m_texts[text].shown);
}

void ExpertView::setProofs(const std::vector<ProofMaterial>& proofs) {
    while (QLayoutItem* item = m_proofs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (; m_texts.size() > m_ownTexts; m_texts.pop_back(), m_buttons.pop_back()) delete m_buttons.back();
    if (m_chosen >= m_ownTexts) choose(0);
    const int all = int(proofs.size());
    for (int number = 1; number <= all; ++number) {
        const ProofMaterial& proof = proofs[std::size_t(number - 1)];
        const QString heading = all == 1 ? m_in.translate("experts", "Its signature") : m_in.translate("experts", "Signature %1 of %2").arg(text::number(m_in, number), text::number(m_in, all));
        m_proofs->addWidget(new widgets::TextLabel(heading, widgets::Type::text, widgets::Role::text, true, this));
        auto* facts = new widgets::FactGrid(this);
        for (const ProofFact& fact : proofFacts(m_in, proof)) {
            const auto ofThisOne = [&](const QString& name) {
                return all == 1 ? name : m_in.translate("experts", "%1, signature %2", "%1 is the name of what is copied").arg(name, text::number(m_in, number));
            };
            if (fact.copied.isEmpty()) {
                auto* words = new widgets::TextLabel(fact.value);
                words->setTextInteractionFlags(Qt::TextSelectableByMouse);
                words->setAccessibleName(ofThisOne(fact.value));
                facts->add(fact.label, words);
                continue;
            }
            const QString copied = ofThisOne(fact.copied);
            auto* line = new AddressLine(fact.value, m_in.translate("badge page", "Copy"), m_in.translate("experts", "Copy: %1", "%1 is the name of what is copied").arg(copied), facts);
            connect(line, &AddressLine::copyRequested, this, &ExpertView::copyRequested);
            facts->add(fact.label, line);
        }
        m_proofs->addWidget(facts);
        const auto canonical = [&](const QString& one, const QString& ofMany, const std::string& text) {
            if (text.empty()) return;
            const QString ending = text.front() == '{' ? QStringLiteral(".json") : QStringLiteral(".nq");
            const QByteArray whole = QByteArray::fromStdString(text);
            addText(all == 1 ? one : ofMany.arg(text::number(m_in, number)), {shownPart(m_in, text::toQString(text)), whole, whole, ending});
        };
        canonical(m_in.translate("experts", "Signed document, canonical"), m_in.translate("experts", "Signed document %1, canonical"), proof.canonicalDocument);
        canonical(m_in.translate("experts", "Signed options, canonical"), m_in.translate("experts", "Signed options %1, canonical"), proof.canonicalProof);
    }
}

} // namespace lanyard::pages
