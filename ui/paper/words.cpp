#include "ui/paper/words.h"
#include "ui/text/answers.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/state.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"

namespace lanyard::paper {
namespace {

constexpr std::size_t mostEndorsements = 5; // named on paper

QString withRemark(const text::Chosen& chosen) {
    if (chosen.text.isEmpty() || chosen.note.isEmpty()) return chosen.text;
    return chosen.text + u" ("_qs + chosen.note + u')';
}

QString unbroken(QString date) { return date.replace(u' ', QChar::Nbsp); } // "20." at the end of a line is read as that of a sentence

QString givenLine(const text::Language& in, const Badge& badge, const QString& owner) {
    if (!badge.issuedAt) return owner.isEmpty() ? QString() : in.translate("Paper", "Given to %1").arg(owner);
    const QString date = unbroken(text::date(in, *badge.issuedAt));
    if (owner.isEmpty()) return in.translate("Paper", "Given on %1").arg(date);
    return in.translate("Paper", "Given to %1 on %2", "%1 is a name, %2 a date").arg(owner, date);
}

/// A sentence about a badge in which no date breaks over a line.
QString withWholeDates(const text::Language& in, QString sentence, const BadgeView& view) {
    const auto keep = [&sentence](const QString& date) {
        if (date.contains(u' ')) sentence.replace(date, unbroken(date));
    };
    const Badge& badge = view.badge;
    for (const auto& written : {badge.issuedAt, badge.awardedAt, badge.validFrom, badge.validUntil})
        if (written) keep(text::date(in, *written));
    for (const Check& check : view.report.checks)
        if (check.asOf) keep(text::date(in, *check.asOf));
    keep(text::date(in, view.report.at));
    return sentence;
}

/// To whom the badge says it was given. Whose portfolio it stands in says nothing about that.
QString ownerOf(const Badge& badge) {
    if (!badge.recipient.name.empty()) return text::isolated(badge.recipient.name);
    const Identity* plain = nullptr;
    for (const Identity& identity : badge.recipient.identities)
        if (!identity.hashed && !identity.value.empty() && !identity.value.starts_with("did:") && plain == nullptr) plain = &identity;
    if (plain != nullptr) return text::isolated(plain->value);
    return {};
}

} // namespace

QStringList skillNames(const Badge& badge) {
    QStringList names;
    const auto add = [&names](const std::string& name) {
        const QString one = text::onOneLine(text::toQString(name));
        if (!one.isEmpty() && !names.contains(one, Qt::CaseInsensitive)) names << one;
    };
    for (const Alignment& alignment : badge.achievement.alignments) add(alignment.name);
    for (const std::string& tag : badge.achievement.tags) add(tag);
    return names;
}

BadgeWords wordsOf(const text::Language& in, const BadgeView& view, bool showOwner) {
    const Badge& badge = view.badge;
    BadgeWords words;
    words.name = text::title(in, badge);
    words.giver = text::giverAsKnown(in, badge.issuer, view.report);
    words.given = givenLine(in, badge, showOwner ? ownerOf(badge) : QString());
    const LocalizedText& says = badge.achievement.description.empty() ? badge.description : badge.achievement.description;
    words.says = withRemark(text::best(in, says));
    words.criteria = withRemark(text::best(in, badge.achievement.criteria));
    words.skillNames = skillNames(badge);
    words.skills = words.skillNames.join(u" · "_qs);
    words.stateWord = text::cardWord(in, view.report, badge);
    words.stateSentence = withWholeDates(in, text::verdictSentence(in, view.report, badge), view);
    words.answersFrom = withWholeDates(in, text::answersFrom(in, view.report), view);
    return words;
}

std::vector<AnswerRow> answerRows(const text::Language& in, const BadgeView& view, double width) {
    const bool narrow = width < 120; // of A5 and beside large codes
    const auto dateOf = [&](Instant instant) { return narrow ? text::shortDate(in, instant) : text::date(in, instant); };
    std::vector<AnswerRow> rows;
    for (const Check& check : view.report.checks) {
        AnswerRow row;
        row.state = text::stateOf(check.outcome);
        row.question = text::shortQuestion(in, check.id);
        // On paper the person is not asked for addresses: nobody looked whose it is.
        row.answer = check.reason == Reason::ownAddressesNotTold ? in.translate("Paper", "Nobody looked.") : text::answer(in, check, view.badge);
        row.answer = withWholeDates(in, row.answer, view);
        const bool notAsked = check.outcome == Outcome::unknown && !check.asOf;
        row.date = notAsked ? in.translate("Paper", "not asked") : dateOf(check.asOf.value_or(view.report.at));
        if (rows.empty() && !notAsked && !narrow) row.date = in.translate("Paper", "asked on %1").arg(row.date);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<EndorsementRow> endorsementRows(const text::Language& in, const BadgeView& view) {
    std::vector<EndorsementRow> rows;
    int more = 0;
    for (const BadgeSummary& each : view.inside) {
        if (each.relation != Relation::endorsement) continue;
        if (rows.size() == mostEndorsements) {
            ++more;
            continue;
        }
        rows.push_back({text::stateOf(each), in.translate("Paper", "%1 · %2", "a giver, and a note such as: Ended 2024")
                                                 .arg(text::isolated(text::giver(in, each)), text::cardWord(in, each))});
    }
    if (more > 0) rows.push_back({std::nullopt, in.translate("Paper", "and %n more", "of those who endorse a badge", more)});
    return rows;
}

} // namespace lanyard::paper
