#include "ui/pages/badge/badge_facts.h"
#include "ui/pages/parts/address_line.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::pages {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostLines = 60; ///< of one kind; all are under "For experts"

QString line(const std::string& value) { return text::onOneLine(text::toQString(value)).trimmed(); }

/// A text as paragraphs: its line breaks stay, other controls go.
QString paragraphs(const QString& text) {
    QStringList lines;
    for (const QString& each : text.split(u'\n')) lines += text::onOneLine(each);
    return lines.join(u'\n').trimmed();
}

QString joined(std::initializer_list<QString> parts, const QString& between) {
    QStringList kept;
    for (const QString& part : parts)
        if (!part.isEmpty()) kept += part;
    return kept.join(between);
}

QString resultLine(const text::Language& in, const AchievementResult& result) {
    const QString value = joined({line(result.value), line(result.level)}, u" · "_s);
    const QString name = line(result.name);
    QString words = name.isEmpty() || value.isEmpty() ? joined({name, value}, QString())
                                                      : in.translate("badge page", "%1: %2", "a kind of result and its value").arg(text::isolated(name), text::isolated(value));
    if (const QString status = line(result.status); !status.isEmpty())
        words = words.isEmpty() ? status : in.translate("badge page", "%1 (%2)", "a result and its state").arg(words, text::isolated(status));
    return words;
}

QString alignmentLine(const Alignment& alignment) {
    return joined({line(alignment.name), line(alignment.framework), line(alignment.code), line(alignment.description)}, u" · "_s);
}

} // namespace

BadgeFacts::BadgeFacts(const text::Language& in, const BadgeView& view, const std::optional<QString>& readIn, Part part, QWidget* parent)
    : QWidget(parent), m_in(in), m_readIn(readIn) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_grid = new widgets::FactGrid(this);
    column->addWidget(m_grid);
    if (part == Part::main)
        addMain(view);
    else
        addMore(view);
}

QStringList BadgeFacts::languagesOf(const Badge& badge) {
    QStringList tags;
    for (const LocalizedText* each : {&badge.title(), &badge.achievement.description, &badge.achievement.criteria, &badge.description, &badge.narrative})
        for (const LocalizedText::Entry& entry : each->entries) {
            const QString tag = text::toQString(entry.language);
            if (!tag.isEmpty() && !tags.contains(tag)) tags += tag;
        }
    return tags.size() > 1 ? tags : QStringList();
}

text::Chosen BadgeFacts::wordsOf(const text::Language& in, const LocalizedText& text, const std::optional<QString>& readIn) {
    if (readIn)
        for (const LocalizedText::Entry& entry : text.entries)
            if (text::toQString(entry.language) == *readIn) return {text::toQString(entry.text), *readIn, {}};
    return text::best(in, text);
}

void BadgeFacts::words(const QString& label, const QString& value, const QString& note) {
    if (value.isEmpty()) return;
    m_grid->add(label, value, note);
    ++m_lines;
}

void BadgeFacts::words(const QString& label, const std::string& value) { words(label, paragraphs(text::toQString(value))); }

void BadgeFacts::words(const QString& label, const LocalizedText& value) {
    const text::Chosen chosen = wordsOf(m_in, value, m_readIn);
    words(label, paragraphs(chosen.text), chosen.note);
}

void BadgeFacts::address(const QString& label, const std::string& value, const QString& what) {
    const QString whole = line(value);
    if (whole.isEmpty()) return;
    const QString name = m_in.translate("badge page", "Copy the address: %1", "%1 says what lies at the address").arg(what.isEmpty() ? label : what);
    auto* at = new AddressLine(whole, m_in.translate("badge page", "Copy"), name, m_grid);
    connect(at, &AddressLine::copyRequested, this, &BadgeFacts::copyRequested);
    m_grid->add(label, at);
    ++m_lines;
}

void BadgeFacts::chips(const QString& label, const QStringList& values) {
    if (values.isEmpty()) return;
    auto* flow = new widgets::ChipFlow(m_grid);
    flow->setWords(values);
    m_grid->add(label, flow);
    ++m_lines;
}

void BadgeFacts::addLanguages(const Badge& badge) {
    const QStringList tags = languagesOf(badge);
    if (tags.isEmpty()) return;
    QString now = m_readIn.value_or(QString());
    if (!m_readIn) {
        const text::Chosen title = text::best(m_in, badge.title());
        now = title.language.isEmpty() ? text::best(m_in, badge.achievement.description).language : title.language;
    }
    auto* others = new QWidget(m_grid);
    auto* flow = new widgets::FlowLayout(others, 1, 0.5);
    for (const QString& tag : tags) {
        if (tag == now) continue;
        auto* button = new widgets::Button(text::languageName(m_in, text::toUtf8(tag)), widgets::Button::Kind::quiet, widgets::Icon::none, others);
        button->setRowHeight(true);
        button->setObjectName(u"language-"_s + tag);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag] { emit languageChosen(tag); });
    }
    m_grid->add(m_in.translate("badge page", "Also in", "other languages of a badge"), others);
    ++m_lines;
}

void BadgeFacts::addEvidence(const std::vector<EvidenceItem>& evidence) {
    std::size_t count = 0;
    for (const EvidenceItem& item : evidence) {
        if (++count > mostLines) break;
        const QString label = evidence.size() == 1 ? m_in.translate("badge page", "Shown by", "the evidence for a badge")
                                                   : m_in.translate("badge page", "Shown by (%1)", "the evidence for a badge, numbered").arg(text::number(m_in, qlonglong(count)));
        words(label, paragraphs(joined({line(item.name), text::toQString(item.narrative), text::toQString(item.description)}, u"\n"_s)));
        address(m_in.translate("badge page", "Read more at"), item.id, label);
    }
}

void BadgeFacts::addMain(const BadgeView& view) {
    const Badge& badge = view.badge;
    const Achievement& achievement = badge.achievement;
    const text::Chosen giver = text::best(m_in, badge.issuer.name);
    words(m_in.translate("badge page", "Given by"), text::giverAsKnown(m_in, badge.issuer, view.report), giver.note);
    const auto& given = badge.awardedAt ? badge.awardedAt : badge.issuedAt;
    words(m_in.translate("badge page", "Given on"), given ? text::date(m_in, *given) : m_in.translate("badge page", "The file does not say when"));
    words(m_in.translate("badge page", "Given to"), text::recipient(m_in, badge.recipient));
    if (badge.validUntil) words(m_in.translate("badge page", "Ends on"), text::date(m_in, *badge.validUntil));
    words(m_in.translate("badge page", "What it says"), badge.endorsementComment);
    words(m_in.translate("badge page", "What it says"), achievement.description.empty() ? badge.description : achievement.description);
    if (!achievement.description.empty() && badge.description != achievement.description) words(m_in.translate("badge page", "About this award"), badge.description);
    words(m_in.translate("badge page", "What was done"), badge.narrative);
    words(m_in.translate("badge page", "What it takes", "the criteria of a badge"), achievement.criteria);
    address(m_in.translate("badge page", "Read more at"), achievement.criteriaAddress);
    QStringList skills;
    for (const std::string& tag : achievement.tags)
        if (const QString skill = line(tag); !skill.isEmpty() && !skills.contains(skill)) skills += skill;
    for (const Alignment& alignment : achievement.alignments)
        if (const QString skill = line(alignment.name); !skill.isEmpty() && !skills.contains(skill)) skills += skill;
    if (skills.size() > qsizetype(mostLines)) skills.resize(qsizetype(mostLines));
    chips(m_in.translate("badge page", "Skills"), skills);
    QStringList results;
    for (const AchievementResult& result : badge.results)
        if (const QString each = resultLine(m_in, result); !each.isEmpty()) results += each;
    words(m_in.translate("badge page", "Result"), results.join(u'\n'));
    words(m_in.translate("badge page", "Credits"), line(badge.creditsEarned.empty() ? achievement.credits.value_or(std::string()) : badge.creditsEarned));
    words(m_in.translate("badge page", "Hours"), line(achievement.hours));
    addEvidence(badge.evidence);
    if (badge.saysTakenBack) words(m_in.translate("badge page", "Taken back, because"), badge.takenBackReason);
    addLanguages(badge);
}

void BadgeFacts::addOrganisation(const QString& label, const Issuer& issuer, bool nameToo) {
    if (issuer.empty()) return;
    QStringList lines;
    if (nameToo) lines += text::giver(m_in, issuer);
    lines += paragraphs(wordsOf(m_in, issuer.description, m_readIn).text);
    QStringList place;
    for (const std::string& part : issuer.place) place += line(part);
    lines += place.join(u", "_s);
    lines += line(issuer.email);
    lines += line(issuer.phone);
    lines += line(issuer.official);
    lines += line(issuer.parent);
    for (const Identifier& identifier : issuer.identifiers) lines += joined({line(identifier.type), line(identifier.value)}, u": "_s);
    lines.removeAll(QString());
    words(label, lines.join(u'\n'));
    address(m_in.translate("badge page", "Read more at"), issuer.address, label);
}

void BadgeFacts::addMore(const BadgeView& view) {
    const Badge& badge = view.badge;
    const Achievement& achievement = badge.achievement;
    if (!badge.name.empty() && badge.name != badge.title()) words(m_in.translate("badge page", "Name of the award"), badge.name);
    words(m_in.translate("badge page", "Kind"), achievement.type.empty() ? QString() : text::achievementType(m_in, achievement.type));
    words(m_in.translate("badge page", "Code"), line(achievement.humanCode));
    words(m_in.translate("badge page", "Field"), line(achievement.fieldOfStudy));
    words(m_in.translate("badge page", "Special field"), line(achievement.specialization));
    words(m_in.translate("badge page", "Language"), achievement.language.empty() ? QString() : text::languageName(m_in, achievement.language));
    words(m_in.translate("badge page", "Version"), line(achievement.version));
    words(m_in.translate("badge page", "Role"), line(badge.role));
    words(m_in.translate("badge page", "Term"), line(badge.term));
    words(m_in.translate("badge page", "Licence number"), line(badge.licenseNumber));
    if (badge.activityStart) words(m_in.translate("badge page", "Began on"), text::date(m_in, *badge.activityStart));
    if (badge.activityEnd) words(m_in.translate("badge page", "Finished on"), text::date(m_in, *badge.activityEnd));
    if (badge.validFrom && badge.validFrom != badge.issuedAt) words(m_in.translate("badge page", "Counts from"), text::date(m_in, *badge.validFrom));
    QStringList numbers;
    for (const Identifier& identifier : achievement.identifiers) numbers += joined({line(identifier.type), line(identifier.value)}, u": "_s);
    words(m_in.translate("badge page", "Numbers"), numbers.join(u'\n'));
    std::size_t count = 0;
    for (const Alignment& alignment : achievement.alignments) {
        if (++count > mostLines) break;
        const QString label = achievement.alignments.size() == 1 ? m_in.translate("badge page", "Fits with", "a framework of skills")
                                                                 : m_in.translate("badge page", "Fits with (%1)", "a framework of skills, numbered").arg(text::number(m_in, qlonglong(count)));
        words(label, alignmentLine(alignment));
        address(m_in.translate("badge page", "Read more at"), alignment.address, label);
    }
    count = 0;
    for (const ResultDescription& result : achievement.resultDescriptions) {
        if (++count > mostLines) break;
        QStringList lines{joined({line(result.name), line(result.requiredValue), line(result.requiredLevel)}, u" · "_s)};
        for (const RubricLevel& level : result.levels) lines += joined({line(level.name), line(level.level), line(level.points), line(level.description)}, u" · "_s);
        lines.removeAll(QString());
        words(m_in.translate("badge page", "Results it knows"), lines.join(u'\n'));
    }
    count = 0;
    for (const Achievement& further : badge.furtherAchievements) {
        if (++count > mostLines) break;
        words(m_in.translate("badge page", "Also describes"), joined({text::onOneLine(wordsOf(m_in, further.name, m_readIn).text), paragraphs(wordsOf(m_in, further.description, m_readIn).text)}, u"\n"_s));
    }
    addOrganisation(m_in.translate("badge page", "About the giver"), badge.issuer, false);
    addOrganisation(m_in.translate("badge page", "Made by"), achievement.creator, true);
    addOrganisation(m_in.translate("badge page", "Assessed by"), badge.assessor, true);
    if (!badge.picture().address.empty()) address(m_in.translate("badge page", "Picture at"), badge.picture().address);
}

} // namespace lanyard::pages
