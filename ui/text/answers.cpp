#include "ui/text/answers.h"
#include "ui/text/dates.h"
#include "ui/text/facts.h"
#include "ui/text/strings.h"

namespace lanyard::text {
namespace {

using Kind = Fact::Kind;

/// `with` if there is something to name, else `without`.
QString either(const QString& named, const QString& with, const QString& without) { return named.isEmpty() ? without : with.arg(named); }

} // namespace

QString question(const Language& in, CheckId check) {
    switch (check) {
    case CheckId::format: return in.translate("question", "Can we read it?");
    case CheckId::signature: return in.translate("question", "Was it changed?");
    case CheckId::issuer: return in.translate("question", "Who gave it, and do we know them?");
    case CheckId::validity: return in.translate("question", "Is it valid today?");
    case CheckId::revocation: return in.translate("question", "Was it taken back?");
    case CheckId::owner: return in.translate("question", "Is it yours?");
    }
    return {};
}

QString shortQuestion(const Language& in, CheckId check) {
    switch (check) {
    case CheckId::issuer: return in.translate("question", "Who gave it?");
    case CheckId::owner: return in.translate("question", "Whose is it?");
    case CheckId::format:
    case CheckId::signature:
    case CheckId::validity:
    case CheckId::revocation: return question(in, check);
    }
    return {};
}

QString answer(const Language& in, const Check& check, const Badge& badge) {
    const Facts facts(in, check, badge);
    const bool failed = check.outcome == Outcome::failed;
    switch (check.reason) { // no default: the compiler names the forgotten code
    case Reason::earlierCheckFailed: return in.translate("answer", "This cannot be said while an earlier answer does not fit.");
    case Reason::cancelled: return in.translate("answer", "Not answered: the check was stopped.");

    case Reason::conforms: return in.translate("answer", "Yes.");
    case Reason::standardUnknown: return in.translate("answer", "Only in part. We do not know this kind of badge.");
    case Reason::elmNotJudged: return in.translate("answer", "Yes, it is a European learning record. We can show it, but not check it yet.");
    case Reason::blockcertsNotJudged: return in.translate("answer", "Yes, it is a Blockcerts badge. We can show it, but not check it yet.");
    case Reason::onlyAnAddress:
        return either(facts.one(Kind::address), in.translate("answer", "Not yet. The file holds only the address where the badge lies: %1."),
                      in.translate("answer", "Not yet. The file holds only the address where the badge lies."));
    case Reason::notReadable: return in.translate("answer", "No. The file is damaged or incomplete.");
    case Reason::duplicateMember:
        return either(facts.list(Kind::word), in.translate("answer", "No. A part of the file is there twice: %1."),
                      in.translate("answer", "No. A part of the file is there twice."));
    case Reason::jwtMalformed: return in.translate("answer", "No. The text of the badge is damaged or incomplete.");
    case Reason::jwtIdDiffers: return in.translate("answer", "No. The file says two different things about which badge it is.");
    case Reason::jwtSubjectDiffers: return in.translate("answer", "No. The file says two different things about who received it.");
    case Reason::jwtDatesDiffer:
        return failed ? in.translate("answer", "No. The file gives two different dates for the same thing.")
                      : in.translate("answer", "Yes, but the file gives two different dates for the same thing.");
    case Reason::contextWrong:
        return failed ? in.translate("answer", "No. The file does not name the rules by which it is to be read, or it changes them.")
                      : in.translate("answer", "Yes, but the file names its rules in an unusual way.");
    case Reason::typeWrong:
        return failed ? in.translate("answer", "No. The file does not say what kind of badge it is.")
                      : in.translate("answer", "Yes, but the file names its kind in an unusual way.");
    case Reason::partMissing:
        return failed ? either(facts.list(Kind::word), in.translate("answer", "No. Parts are missing that such a badge must have: %1."),
                               in.translate("answer", "No. Parts are missing that such a badge must have."))
                      : either(facts.list(Kind::word), in.translate("answer", "Yes, but parts are missing: %1."),
                               in.translate("answer", "Yes, but parts are missing."));
    case Reason::partHasWrongForm:
        return failed ? either(facts.list(Kind::word), in.translate("answer", "No. Parts are not written as they must be: %1."),
                               in.translate("answer", "No. Parts are not written as they must be."))
                      : either(facts.list(Kind::word), in.translate("answer", "Yes, but parts are written in an unusual way: %1."),
                               in.translate("answer", "Yes, but parts are written in an unusual way."));
    case Reason::dateUnreadable:
        return failed ? either(facts.list(Kind::word), in.translate("answer", "No. A date cannot be read: %1."),
                               in.translate("answer", "No. A date cannot be read."))
                      : either(facts.list(Kind::word), in.translate("answer", "Yes, but a date cannot be read: %1."),
                               in.translate("answer", "Yes, but a date cannot be read."));
    case Reason::datesUnderTwoNamesDiffer:
        return in.translate("answer", "Yes, but the same date stands there twice and differs.");
    case Reason::imageFormNotAllowed: return in.translate("answer", "Yes, but its picture is of a kind that the rules do not allow.");
    case Reason::extensionWrong: return in.translate("answer", "Yes, but an addition to the badge does not follow its own rules.");
    case Reason::addressNotSecure:
        return either(facts.one(Kind::address), in.translate("answer", "Yes, but it uses an address without protection: %1."),
                      in.translate("answer", "Yes, but it uses an address without protection."));
    case Reason::idAndAddressDiffer: return in.translate("answer", "Yes, but the badge gives two addresses for itself.");
    case Reason::copiesInFileDiffer: return in.translate("answer", "Yes, but the file holds copies of the badge that differ.");
    case Reason::keyNameWithoutFragment: return in.translate("answer", "Yes, but it names the giver’s key in a shortened way.");
    case Reason::olderAndNewerFormMixed: return in.translate("answer", "Yes, but it mixes an older and a newer way of writing.");

    case Reason::signatureFits: return in.translate("answer", "No. Every word is as it was signed.");
    case Reason::seenAtItsAddress:
        return either(facts.asked(), in.translate("answer", "No. Its address showed the same words on %1."),
                      in.translate("answer", "No. Its address showed the same words."));
    case Reason::formWithdrawn: return in.translate("answer", "No, but it was signed in a way that is no longer in use.");
    case Reason::signatureMismatch: return in.translate("answer", "Yes. The words are not the ones that were signed.");
    case Reason::signatureMalformed: return in.translate("answer", "We cannot trust it: its signature is damaged.");
    case Reason::algorithmNone: return in.translate("answer", "We cannot trust it: the file says that it has no signature.");
    case Reason::algorithmIsMac:
        return in.translate("answer", "We cannot trust it: its signature is of a kind that whoever checks it could also make.");
    case Reason::algorithmDoesNotFitKey: return in.translate("answer", "We cannot trust it: signature and key are of different kinds.");
    case Reason::criticalHeaderUnknown: return in.translate("answer", "We cannot trust it: its signature has a condition that we cannot keep.");
    case Reason::payloadNotEncoded: return in.translate("answer", "We cannot trust it: it was signed in a form that badges may not use.");
    case Reason::undefinedTerm:
        return either(facts.list(Kind::word), in.translate("answer", "Perhaps. These words may have been added later, because the signature does not cover them: %1."),
                      in.translate("answer", "Perhaps. Some words may have been added later, because the signature does not cover them."));
    case Reason::relativeIri: // the address as written: list() would take it for a place in the file
        return either(facts.one(Kind::word), in.translate("answer", "Perhaps. An address is not written as it must be, so the signature does not cover it: %1."),
                      in.translate("answer", "Perhaps. An address is not written as it must be, so the signature does not cover it."));
    case Reason::droppedValue:
        return either(facts.list(Kind::word), in.translate("answer", "Perhaps. The signature does not cover all of the file. It leaves out: %1."),
                      in.translate("answer", "Perhaps. The signature does not cover all of the file."));
    case Reason::invalidLanguageTag:
        return either(facts.one(Kind::word), in.translate("answer", "Perhaps. A text gives “%1” as its language. That is no language, so the signature does not cover the text."),
                      in.translate("answer", "Perhaps. A text names a language that is none, so the signature does not cover the text."));
    case Reason::blankNodeProperty:
        return either(facts.list(Kind::word), in.translate("answer", "Perhaps. These words have a meaning in this file only, so the signature does not cover them: %1."),
                      in.translate("answer", "Perhaps. Some words have a meaning in this file only, so the signature does not cover them."));
    case Reason::protectedTermRedefined:
        return either(facts.list(Kind::word), in.translate("answer", "We cannot trust it: the file gives these words a new meaning, which the rules forbid: %1."),
                      in.translate("answer", "We cannot trust it: the file gives some words a new meaning, which the rules forbid."));
    case Reason::contextChangesMeaning:
        return either(facts.list(Kind::word), in.translate("answer", "Perhaps. What is shown may not be what was signed. The file gives these words another meaning than the rules for badges do: %1."),
                      in.translate("answer", "Perhaps. What is shown may not be what was signed. The file gives some words another meaning than the rules for badges do."));
    case Reason::contextUnusable: return in.translate("answer", "We cannot trust it: the file explains its words in a way that nobody can follow.");
    case Reason::numberNotExact:
        return either(facts.list(Kind::word), in.translate("answer", "We could not check all of it. The signature does not keep all digits of: %1."),
                      in.translate("answer", "We could not check all of it. A number has more digits than the signature keeps."));
    case Reason::proofPurposeWrong: return in.translate("answer", "We cannot trust it: it was signed for something else than giving a badge.");
    case Reason::proofCoversNothing: return in.translate("answer", "We cannot trust it: its signature covers no word of the badge.");
    case Reason::previousProofMissing: return in.translate("answer", "We cannot trust it: its signature builds on an earlier signature that is not there.");
    case Reason::differsFromItsAddress:
        return either(facts.list(Kind::word), in.translate("answer", "Yes. Its address showed something else for: %1."),
                      in.translate("answer", "Yes. Its address showed other words."));
    case Reason::algorithmUnknown:
    case Reason::suiteNotSupported:
        return either(facts.one(Kind::suite), in.translate("answer", "We could not check this: we do not know this way of signing yet (%1)."),
                      in.translate("answer", "We could not check this: we do not know this way of signing yet."));
    case Reason::contextNotBundled:
        return either(facts.one(Kind::address), in.translate("answer", "We could not check this: a list of word meanings that the badge names is not on this computer (%1)."),
                      in.translate("answer", "We could not check this: a list of word meanings that the badge names is not on this computer."));
    case Reason::tooComplex: return in.translate("answer", "We could not check this: the badge is too tangled to be checked in a reasonable time.");
    case Reason::keyNotAtHand: return in.translate("answer", "We could not check this: the giver’s key is not on this computer.");
    case Reason::keyNotUsable: return in.translate("answer", "We could not check this: the giver’s key cannot be used.");
    case Reason::notSigned:
        return failed ? in.translate("answer", "We cannot trust it: a badge of this kind must be signed, and this one is not.")
                      : in.translate("answer", "We cannot say: nobody has signed it.");
    case Reason::neverFetched: return in.translate("answer", "We could not check this: its address was never asked.");
    case Reason::addressNotFound:
        return either(facts.asked(), in.translate("answer", "We could not check this: nothing was at its address on %1."),
                      in.translate("answer", "We could not check this: nothing was at its address."));
    case Reason::addressShowedSomethingElse:
        return in.translate("answer", "We could not check this: its address showed something that is no badge.");

    case Reason::issuerListed:
        return either(facts.one(Kind::text), in.translate("answer", "Yes. The giver is on the list “%1”."),
                      in.translate("answer", "Yes. The giver is on a list that you accept."));
    case Reason::shownByItsHolder: return in.translate("answer", "The person who shows these badges signed this. Who gave each badge stands with the badge.");
    case Reason::issuerNotListed:
        return facts.isHosted() ? in.translate("answer", "It stands at its address, but we do not know whose address that is.")
                                : in.translate("answer", "It is signed, but we do not know by whom.");
    case Reason::issuerHostDiffers: return in.translate("answer", "The badge lies at another address than its giver’s.");
    case Reason::keyNotIssuers: return in.translate("answer", "It was signed with a key that is not the giver’s.");
    case Reason::issDiffers: return in.translate("answer", "The file names two different givers.");
    case Reason::keyNotForAssertions: return in.translate("answer", "It was signed with a key that the giver does not allow for badges.");
    case Reason::keyRevoked: return in.translate("answer", "The giver had withdrawn the key before the badge was signed.");
    case Reason::identityDeactivated: return in.translate("answer", "The giver has given up the identity that signed it.");
    case Reason::hostedElsewhere: return in.translate("answer", "It lies at an address that its giver does not allow.");
    case Reason::issuerNeverSeen: return in.translate("answer", "We could not check this: nothing about the giver is on this computer.");
    case Reason::issuerNamesNoKey: return in.translate("answer", "We could not check this: the giver names no key of theirs.");
    case Reason::issuerNotNamed: return in.translate("answer", "The file does not say who gave it.");
    case Reason::certificateNotBound:
        return in.translate("answer", "We could not check this: it brings a certificate, but we do not know whose it is.");
    case Reason::signatureNotChecked: return in.translate("answer", "This cannot be said before the question “Was it changed?” is answered.");

    case Reason::insideItsDates:
        return either(facts.end(), in.translate("answer", "Yes. It ends on %1."), in.translate("answer", "Yes. Today lies inside its dates."));
    case Reason::noEndDate: return in.translate("answer", "Yes. It has no end date.");
    case Reason::expired: return either(facts.end(), in.translate("answer", "No. It ended on %1."), in.translate("answer", "No. It has ended."));
    case Reason::notYetValid:
        return either(facts.begin(), in.translate("answer", "Not yet. It begins on %1."), in.translate("answer", "Not yet. It begins later."));
    case Reason::proofExpired:
        return either(facts.date(Kind::date), in.translate("answer", "No. Its signature was made for use until %1 only."),
                      in.translate("answer", "No. Its signature was made for use until a certain day, and that day is past."));
    case Reason::datesContradict: return in.translate("answer", "Its dates contradict each other.");
    case Reason::noUsableDate: return in.translate("answer", "We cannot say: it has no date that we can read.");

    case Reason::notRevoked:
        return facts.isHosted() ? in.translate("answer", "No. Its address shows it as given.")
                                : in.translate("answer", "No. The giver’s own list says so.");
    case Reason::noRecallOffered: return in.translate("answer", "Nothing says so. This badge names no list of badges taken back.");
    case Reason::statusAnswerOld:
        return check.outcome == Outcome::unknown
                   ? either(facts.asked(), in.translate("answer", "We cannot say: the last answer is too old, asked on %1."),
                            in.translate("answer", "We cannot say: the last answer is too old."))
                   : either(facts.asked(), in.translate("answer", "No, but the answer is old, asked on %1."),
                            in.translate("answer", "No, but the answer is old."));
    case Reason::revoked:
        return either(facts.one(Kind::text), in.translate("answer", "Yes. The giver has taken it back and says why: “%1”"),
                      in.translate("answer", "Yes. The giver has taken it back."));
    case Reason::suspended: return in.translate("answer", "Yes, for now. The giver has suspended it.");
    case Reason::takenBackAtAddress: return in.translate("answer", "Yes. Its address says that it was taken back.");
    case Reason::statusNeverAsked:
        return facts.isHosted() ? in.translate("answer", "Not asked yet. Its address would say so.")
                                : in.translate("answer", "Not asked yet. The giver keeps a list of badges taken back.");
    case Reason::statusUnreadable: return in.translate("answer", "We could not read the giver’s list of badges taken back.");
    case Reason::statusListNotChecked: return in.translate("answer", "We could not check the giver’s list of badges taken back.");
    case Reason::statusKindUnknown: return in.translate("answer", "We do not know this kind of list of badges taken back.");

    case Reason::givenToYou:
        return either(facts.recipient(), in.translate("answer", "Yes. It was given to %1."), in.translate("answer", "Yes. It was given to you."));
    case Reason::givenToSomebodyElse:
        return either(facts.recipient(), in.translate("answer", "No. It was given to %1."), in.translate("answer", "No. It was given to another address."));
    case Reason::recipientNotNamed: return in.translate("answer", "The file does not say to whom it was given.");
    case Reason::recipientNotComparable: return in.translate("answer", "We cannot say: it names its owner in a way that we cannot compare.");
    case Reason::ownAddressesNotTold: return in.translate("answer", "We cannot say: we do not know your addresses yet.");
    }
    return {};
}

QString answerOnPaper(const Language& in, const Check& check, const Badge& badge) {
    if (check.id != CheckId::owner) return answer(in, check, badge);
    const QString recipient = Facts(in, check, badge).recipient();
    if (!recipient.isEmpty()) return in.translate("answer", "Given to %1.").arg(recipient);
    if (badge.recipient.identities.empty()) return in.translate("answer", "The file does not say to whom it was given.");
    return check.reason == Reason::givenToYou ? in.translate("answer", "Given to the person named on this paper.", "the badge holds the address only in a hidden form, and it fits")
                                              : in.translate("answer", "Given to an address that the file keeps hidden.");
}

QString nextStep(const Language& in, NextStep step) {
    switch (step) {
    case NextStep::none: return {};
    case NextStep::askOnline: return in.translate("next step", "Ask online");
    case NextStep::askIssuer: return in.translate("next step", "Write to the giver");
    case NextStep::getOriginal: return in.translate("next step", "Get the file again");
    case NextStep::addToList: return in.translate("next step", "Look at the lists I accept");
    case NextStep::addOwnAddress: return in.translate("next step", "Add an address of mine");
    case NextStep::askForNewer: return in.translate("next step", "Ask for a new one");
    case NextStep::wait: return in.translate("next step", "Wait until it begins");
    case NextStep::checkAgain: return in.translate("next step", "Check again");
    }
    return {};
}

QString nextStepSentence(const Language& in, NextStep step) {
    switch (step) {
    case NextStep::none: return {};
    case NextStep::askOnline:
        return in.translate("next step", "If you are online, Lanyard can ask the addresses that the badge names. Nothing is sent before you press the button.");
    case NextStep::askIssuer: return in.translate("next step", "Write to whoever gave you the badge and ask for a new file.");
    case NextStep::getOriginal: return in.translate("next step", "Get the file again from where it came from, and add it here.");
    case NextStep::addToList: return in.translate("next step", "If you know the giver yourself, add them to the lists you accept.");
    case NextStep::addOwnAddress: return in.translate("next step", "If the address is yours, add it to your addresses in the settings.");
    case NextStep::askForNewer: return in.translate("next step", "Ask the giver whether the badge can be renewed.");
    case NextStep::wait: return in.translate("next step", "There is nothing to do. It counts from its first day.");
    case NextStep::checkAgain: return in.translate("next step", "Check the badge again.");
    }
    return {};
}

QString factLines(const Check& check) {
    QString lines;
    for (const Fact& fact : check.facts) {
        if (!lines.isEmpty()) lines += u'\n';
        lines += toQString(factName(fact.kind)) + QStringLiteral(": ") + onOneLine(toQString(fact.value));
    }
    return lines;
}

} // namespace lanyard::text
