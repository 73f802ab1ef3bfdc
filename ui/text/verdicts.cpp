#include "ui/text/verdicts.h"
#include "ui/text/answers.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/facts.h"
#include "ui/text/strings.h"
#include <QStringList>
#include <algorithm>

namespace lanyard::text {
namespace {

/// The two or three words of a note; `begin` and `end` as the badge wrote them.
QString noteWord(const Language& in, Reason reason, const std::optional<WrittenDate>& begin, const std::optional<WrittenDate>& end) {
    switch (reason) {
    case Reason::issuerNotListed: return in.translate("card", "Giver not known to us");
    case Reason::issuerHostDiffers: return in.translate("card", "Lies elsewhere", "the badge lies at another address than its giver's");
    case Reason::expired:
        return end ? in.translate("card", "Ended %1", "%1 is a year").arg(year(in, *end)) : in.translate("card", "Has ended");
    case Reason::notYetValid:
        return begin ? in.translate("card", "Begins %1", "%1 is a year").arg(year(in, *begin)) : in.translate("card", "Begins later");
    case Reason::statusAnswerOld: return in.translate("card", "Answer is old");
    case Reason::formWithdrawn: return in.translate("card", "Old signature");
    case Reason::proofExpired: return in.translate("card", "Signature has ended", "it was made for use until a day that is past");
    case Reason::jwtDatesDiffer:
    case Reason::contextWrong:
    case Reason::typeWrong:
    case Reason::partMissing:
    case Reason::partHasWrongForm:
    case Reason::dateUnreadable:
    case Reason::datesUnderTwoNamesDiffer:
    case Reason::imageFormNotAllowed:
    case Reason::extensionWrong:
    case Reason::addressNotSecure:
    case Reason::idAndAddressDiffer:
    case Reason::copiesInFileDiffer:
    case Reason::keyNameWithoutFragment:
    case Reason::olderAndNewerFormMixed: return in.translate("card", "Unusual file");
    case Reason::earlierCheckFailed:
    case Reason::cancelled:
    case Reason::conforms:
    case Reason::standardUnknown:
    case Reason::elmNotJudged:
    case Reason::blockcertsNotJudged:
    case Reason::onlyAnAddress:
    case Reason::notReadable:
    case Reason::duplicateMember:
    case Reason::jwtMalformed:
    case Reason::jwtIdDiffers:
    case Reason::jwtSubjectDiffers:
    case Reason::signatureFits:
    case Reason::seenAtItsAddress:
    case Reason::signatureMismatch:
    case Reason::signatureMalformed:
    case Reason::algorithmNone:
    case Reason::algorithmIsMac:
    case Reason::algorithmDoesNotFitKey:
    case Reason::criticalHeaderUnknown:
    case Reason::payloadNotEncoded:
    case Reason::undefinedTerm:
    case Reason::relativeIri:
    case Reason::droppedValue:
    case Reason::invalidLanguageTag:
    case Reason::blankNodeProperty:
    case Reason::protectedTermRedefined:
    case Reason::contextChangesMeaning:
    case Reason::contextUnusable:
    case Reason::numberNotExact:
    case Reason::proofPurposeWrong:
    case Reason::proofCoversNothing:
    case Reason::previousProofMissing:
    case Reason::differsFromItsAddress:
    case Reason::algorithmUnknown:
    case Reason::keyNotAtHand:
    case Reason::keyNotUsable:
    case Reason::suiteNotSupported:
    case Reason::contextNotBundled:
    case Reason::tooComplex:
    case Reason::notSigned:
    case Reason::neverFetched:
    case Reason::addressNotFound:
    case Reason::addressShowedSomethingElse:
    case Reason::issuerListed:
    case Reason::shownByItsHolder:
    case Reason::keyNotIssuers:
    case Reason::issDiffers:
    case Reason::keyNotForAssertions:
    case Reason::keyRevoked:
    case Reason::identityDeactivated:
    case Reason::hostedElsewhere:
    case Reason::issuerNeverSeen:
    case Reason::issuerNamesNoKey:
    case Reason::issuerNotNamed:
    case Reason::certificateNotBound:
    case Reason::signatureNotChecked:
    case Reason::insideItsDates:
    case Reason::noEndDate:
    case Reason::datesContradict:
    case Reason::noUsableDate:
    case Reason::notRevoked:
    case Reason::noRecallOffered:
    case Reason::revoked:
    case Reason::suspended:
    case Reason::takenBackAtAddress:
    case Reason::statusNeverAsked:
    case Reason::statusUnreadable:
    case Reason::statusListNotChecked:
    case Reason::statusKindUnknown:
    case Reason::givenToYou:
    case Reason::givenToSomebodyElse:
    case Reason::recipientNotNamed:
    case Reason::recipientNotComparable:
    case Reason::ownAddressesNotTold: return in.translate("card", "With a note");
    }
    return {};
}

const Check* leadingCheck(const VerificationReport& report, Outcome outcome) {
    const auto found = std::ranges::find_if(report.checks, [&](const Check& c) { return c.id != CheckId::owner && c.outcome == outcome; });
    return found == report.checks.end() ? nullptr : &*found;
}

/// What decides the word and the shape on a card.
struct Standing {
    Verdict verdict{};
    Reason leading{};      ///< of the check that decides the verdict; the issuer's when valid
    int unsoundInside = 0;

    bool holdsUnsound() const { return unsoundInside > 0 && (verdict == Verdict::valid || verdict == Verdict::caution); }
    bool onlyShows() const { return verdict == Verdict::valid && leading == Reason::shownByItsHolder; }
    State state() const { return holdsUnsound() || onlyShows() ? State::note : stateOf(verdict); }
};

Standing standingOf(const BadgeSummary& badge) { return {badge.verdict, badge.leading, badge.unsoundInside}; }

Standing standingOf(const VerificationReport& report) {
    const Verdict verdict = report.verdict();
    const Check* leading = verdict == Verdict::valid ? report.find(CheckId::issuer) : leadingCheck(report, Outcome::warning);
    return {verdict, leading ? leading->reason : Reason::conforms, report.unsoundInside};
}

QString wordFor(const Language& in, const Standing& standing, const std::optional<WrittenDate>& begin, const std::optional<WrittenDate>& end) {
    if (standing.holdsUnsound())
        return in.translate("card", "%n inside do(es) not fit", "of the badges that lie in this one", standing.unsoundInside);
    if (standing.onlyShows()) return in.translate("card", "Shown by its holder", "a file that only shows badges: the person signed it, not their giver");
    return standing.verdict == Verdict::caution ? noteWord(in, standing.leading, begin, end) : stateName(in, standing.verdict);
}

/// A note as a whole sentence, without the "Yes, but" of an answer.
QString noteSentence(const Language& in, const Check& check, const Badge& badge) {
    const Facts facts(in, check, badge);
    if (check.id == CheckId::format) return in.translate("verdict", "The file departs in some details from the rules for its kind.");
    if (check.reason == Reason::formWithdrawn) return in.translate("verdict", "It was signed in a way that is no longer in use.");
    if (check.reason == Reason::expired)
        return facts.end().isEmpty() ? in.translate("verdict", "It has ended.") : in.translate("verdict", "It ended on %1.").arg(facts.end());
    if (check.reason == Reason::notYetValid)
        return facts.begin().isEmpty() ? in.translate("verdict", "It begins later.") : in.translate("verdict", "It begins on %1.").arg(facts.begin());
    if (check.reason == Reason::proofExpired) {
        const QString until = facts.date(Fact::Kind::date);
        return until.isEmpty() ? in.translate("verdict", "Its signature was made for use until a certain day, and that day is past.")
                               : in.translate("verdict", "Its signature was made for use until %1 only.").arg(until);
    }
    if (check.reason == Reason::statusAnswerOld)
        return facts.asked().isEmpty() ? in.translate("verdict", "It is long ago that anybody asked whether it was taken back.")
                                       : in.translate("verdict", "Whether it was taken back was last asked on %1.").arg(facts.asked());
    return answer(in, check, badge);
}

/// What stays open, to follow a colon.
QString openClause(const Language& in, CheckId check) {
    switch (check) {
    case CheckId::format: return in.translate("verdict", "whether we read all of it", "follows 'We could not ask everything from here:'");
    case CheckId::signature: return in.translate("verdict", "whether it was changed", "follows 'We could not ask everything from here:'");
    case CheckId::issuer: return in.translate("verdict", "who gave it", "follows 'We could not ask everything from here:'");
    case CheckId::validity: return in.translate("verdict", "whether it is valid today", "follows 'We could not ask everything from here:'");
    case CheckId::revocation: return in.translate("verdict", "whether it was taken back", "follows 'We could not ask everything from here:'");
    case CheckId::owner: return {};
    }
    return {};
}

/// A failure that leaves the signature as it is and concerns words that it does not cover.
bool leavesWordsUncovered(Reason reason) {
    static constexpr Reason reasons[] = {Reason::undefinedTerm, Reason::relativeIri, Reason::droppedValue, Reason::invalidLanguageTag, Reason::blankNodeProperty};
    return std::ranges::find(reasons, reason) != std::end(reasons);
}

/// What does not fit, to follow a colon.
QString misfitClause(const Language& in, const Check& check) {
    switch (check.id) {
    case CheckId::format: return in.translate("verdict", "the file is not written as a badge of its kind must be", "follows 'Something does not fit:'");
    case CheckId::signature:
        if (check.reason == Reason::signatureMismatch)
            return in.translate("verdict", "the words are not the ones that were signed", "follows 'Something does not fit:'");
        if (leavesWordsUncovered(check.reason))
            return in.translate("verdict", "some words are not covered by the signature", "follows 'Something does not fit:'");
        if (check.reason == Reason::contextChangesMeaning)
            return in.translate("verdict", "what is shown may not be what was signed", "follows 'Something does not fit:'");
        if (check.reason == Reason::differsFromItsAddress)
            return in.translate("verdict", "its address showed other words", "follows 'Something does not fit:'");
        if (check.reason == Reason::notSigned || check.reason == Reason::algorithmNone)
            return in.translate("verdict", "nobody has signed it", "follows 'Something does not fit:'");
        return in.translate("verdict", "its signature cannot be trusted", "follows 'Something does not fit:'");
    case CheckId::issuer:
        if (check.reason == Reason::hostedElsewhere)
            return in.translate("verdict", "it lies at an address that its giver does not allow", "follows 'Something does not fit:'");
        if (check.reason == Reason::issDiffers)
            return in.translate("verdict", "it names two different givers", "follows 'Something does not fit:'");
        return in.translate("verdict", "the signature is not that of the named giver", "follows 'Something does not fit:'");
    case CheckId::validity: return in.translate("verdict", "its dates contradict each other", "follows 'Something does not fit:'");
    case CheckId::revocation:
        if (check.reason == Reason::suspended)
            return in.translate("verdict", "the giver has suspended it", "follows 'Something does not fit:'");
        return in.translate("verdict", "the giver has taken it back", "follows 'Something does not fit:'");
    case CheckId::owner: return {};
    }
    return {};
}

} // namespace

QString stateName(const Language& in, Verdict verdict) {
    switch (verdict) {
    case Verdict::valid: return in.translate("card", "Confirmed");
    case Verdict::caution: return in.translate("card", "With a note");
    case Verdict::undetermined: return in.translate("card", "Not checked fully");
    case Verdict::invalid: return in.translate("card", "Do not rely on it");
    }
    return {};
}

QString stateMeaning(const Language& in, Verdict verdict) {
    switch (verdict) {
    case Verdict::valid: return in.translate("verdict", "Everything we could ask was answered with yes.");
    case Verdict::caution: return in.translate("verdict", "Read the note, such as “Giver not known to us”.");
    case Verdict::undetermined: return in.translate("verdict", "Something could not be asked from here.");
    case Verdict::invalid: return in.translate("verdict", "Something does not fit.");
    }
    return {};
}

State stateOf(const BadgeSummary& badge) { return standingOf(badge).state(); }
State stateOf(const VerificationReport& report) { return standingOf(report).state(); }

QString cardWord(const Language& in, const BadgeSummary& badge) { return wordFor(in, standingOf(badge), badge.issuedAt, badge.validUntil); }

QString cardWord(const Language& in, const VerificationReport& report, const Badge& badge) {
    return wordFor(in, standingOf(report), badge.validFrom ? badge.validFrom : badge.issuedAt, badge.validUntil);
}

QString verdictSentence(const Language& in, const VerificationReport& report, const Badge& badge) {
    if (report.checks.empty()) return in.translate("verdict", "It has not been checked yet.");
    QStringList parts;
    const auto collect = [&](Outcome outcome, auto&& words) {
        for (const Check& check : report.checks)
            if (check.id != CheckId::owner && check.outcome == outcome)
                if (const QString part = words(check); !parts.contains(part)) parts += part;
    };
    switch (report.verdict()) {
    case Verdict::valid:
        if (standingOf(report).onlyShows())
            parts += answer(in, *report.find(CheckId::issuer), badge);
        else if (report.unsoundInside == 0)
            parts += in.translate("verdict", "Every answer fits.");
        break;
    case Verdict::caution:
        collect(Outcome::warning, [&](const Check& check) { return noteSentence(in, check, badge); });
        break;
    case Verdict::undetermined:
        collect(Outcome::unknown, [&](const Check& check) { return openClause(in, check.id); });
        parts = {in.translate("verdict", "We could not ask everything from here: %1.").arg(in.locale().createSeparatedList(parts))};
        break;
    case Verdict::invalid:
        collect(Outcome::failed, [&](const Check& check) { return misfitClause(in, check); });
        parts = {in.translate("verdict", "Something does not fit: %1.").arg(in.locale().createSeparatedList(parts))};
        break;
    }
    if (report.unsoundInside > 0)
        parts += in.translate("verdict", "Of the badges inside, %n should not be relied on.", nullptr, report.unsoundInside);
    return parts.join(u' ');
}

QString answersFrom(const Language& in, const VerificationReport& report) {
    if (report.checks.empty()) return {};
    Instant oldest = report.at;
    for (const Check& check : report.checks)
        if (check.asOf && *check.asOf < oldest) oldest = *check.asOf;
    return in.translate("date", "Answers of %1").arg(date(in, oldest));
}

QString spokenSummary(const Language& in, const BadgeSummary& badge) {
    const QString name = isolated(title(in, badge.title));
    const QString from = isolated(giver(in, badge));
    const QString state = cardWord(in, badge);
    if (badge.issuedAt)
        return in.translate("spoken", "%1. Given by %2 on %3. %4.", "for screen readers: name, giver, date, state").arg(name, from, date(in, *badge.issuedAt), state);
    return in.translate("spoken", "%1. Given by %2. %3.", "for screen readers: name, giver, state").arg(name, from, state);
}

} // namespace lanyard::text
