#include "ui/text/answers.h"
#include "ui/text/facts.h"
#include "ui/text/strings.h"
#include <QStringList>

namespace lanyard::text {
namespace {

QString meaning(const Language& in, const Check& check, const Badge& badge) {
    const Facts facts(in, check, badge);
    switch (check.reason) { // no default: the compiler names the forgotten code
    case Reason::earlierCheckFailed:
        return in.translate("explanation", "One of the first two questions has an answer that does not fit. What the file says about itself cannot be relied on, so this question stays open. Mend the earlier one first.");
    case Reason::cancelled:
        return in.translate("explanation", "The check was stopped before it came to this question. Nothing is wrong with the badge. You can check it again at any time.");

    case Reason::conforms:
        return in.translate("explanation", "The file is written as the rules for this kind of badge want it. This says nothing yet about who wrote it.");
    case Reason::standardUnknown:
        return in.translate("explanation", "The file looks like a badge, but follows rules that this program does not know. We keep it exactly as it is and show what we can read.");
    case Reason::elmNotJudged:
        return in.translate("explanation", "European learning records are kept, shown and printed. This program cannot check their seals yet. The file itself says where it can be checked.");
    case Reason::blockcertsNotJudged:
        return in.translate("explanation", "Blockcerts badges are kept, shown and printed. This program cannot check them yet. Their giver can tell you where it can be done.");
    case Reason::onlyAnAddress:
        return in.translate("explanation", "Older badges hold only the address where the giver keeps them. The words of the badge are there, not in this file. If you are online, Lanyard can ask that address once you press the button.");
    case Reason::notReadable:
        return in.translate("explanation", "We could not make sense of the file. It may have been cut off on the way, or changed by another program. We keep it exactly as we got it.");
    case Reason::duplicateMember:
        return in.translate("explanation", "The same part stands in the file two times. Other programs may show you one and check the other, so nobody can rely on it. The giver can send you a correct file.");
    case Reason::jwtMalformed:
        return in.translate("explanation", "The badge is one long line of letters, and a piece of it is missing or damaged. This happens when it is copied by hand. Get the whole line again.");
    case Reason::jwtIdDiffers:
    case Reason::jwtSubjectDiffers:
        return in.translate("explanation", "The badge is wrapped in a second layer that repeats some of its words. Here the two layers do not agree, so we cannot say which one counts. The giver can send you a correct file.");
    case Reason::jwtDatesDiffer:
        return in.translate("explanation", "The badge is wrapped in a second layer that repeats its dates. Here the two layers do not agree. We count the stricter ones. The giver can send you a correct file.");
    case Reason::contextWrong:
        return in.translate("explanation", "Each badge names the published rules by which its words are to be read. Here they are missing, changed or in the wrong order. The giver’s software should be mended.");
    case Reason::typeWrong:
        return in.translate("explanation", "Each badge says what kind of file it is. Here that is missing or not written as the rules want it. The giver’s software should be mended.");
    case Reason::partMissing:
        return in.translate("explanation", "The rules for this kind of badge ask for parts that this file does not have. What is there is shown. The giver can send you a complete file.");
    case Reason::partHasWrongForm:
        return in.translate("explanation", "Some parts are not written as the rules for this kind of badge want them. What is there is shown as it stands. The giver’s software should be mended.");
    case Reason::dateUnreadable:
        return in.translate("explanation", "A date in the file is not written as a date. We show it as it stands and do not guess what it means.");
    case Reason::datesUnderTwoNamesDiffer:
        return in.translate("explanation", "Older and newer rules have different names for the same date. This file uses both, and they differ. We go by the newer name.");
    case Reason::imageFormNotAllowed:
        return in.translate("explanation", "The rules allow only some kinds of pictures. This one is of another kind. The words of the badge are not touched by that.");
    case Reason::extensionWrong:
        return in.translate("explanation", "The giver added words of their own, and they are not written as their description says. The rest of the badge is not touched by that.");
    case Reason::addressNotSecure:
        return in.translate("explanation", "The address begins with http instead of https. On the way from there, somebody could change what is shown. Only the giver can move it.");
    case Reason::idAndAddressDiffer:
        return in.translate("explanation", "The badge names one address as its own and another as the place where it lies. Mostly this is a mistake of the giver’s software.");
    case Reason::copiesInFileDiffer:
        return in.translate("explanation", "The file holds the badge more than once, and the copies are not the same. Each is kept and judged for itself. Get the file again from where it came from.");
    case Reason::keyNameWithoutFragment:
        return in.translate("explanation", "The file names the key that signed it in a shortened way which the rules do not foresee. We could still find out which key is meant.");
    case Reason::olderAndNewerFormMixed:
        return in.translate("explanation", "The file uses words of an older and of a newer version of the rules side by side. We could still read it.");

    case Reason::signatureFits:
        return in.translate("explanation", "The file has not been changed since it was signed. Who signed it is the next question.");
    case Reason::seenAtItsAddress:
        return in.translate("explanation", "A badge of this kind has no signature. It counts because its address shows the same words. That was so on the day beside this answer.");
    case Reason::formWithdrawn:
        return in.translate("explanation", "The file has not been changed since it was signed. But the way in which it was signed has been given up by those who make the rules, and others may not accept it any more.");
    case Reason::signatureMismatch:
        return in.translate("explanation", "The words in this file do not fit its signature. It was changed after it was signed, or damaged on the way. That is not necessarily somebody’s fault: some programs change files when they save them. Get the file again from where it came from.");
    case Reason::signatureMalformed:
        return in.translate("explanation", "There is a signature, but it is not written as one, so nothing can be checked against it. Get the file again from where it came from.");
    case Reason::algorithmNone:
        return in.translate("explanation", "The file has a place for a signature and says that nobody signed. Anybody could have written it. Ask the giver for a signed file.");
    case Reason::algorithmIsMac:
        return in.translate("explanation", "This kind of signature needs a shared secret. Whoever can check it could also have made it, so it shows nothing. Ask the giver for a file with a usual signature.");
    case Reason::algorithmDoesNotFitKey:
        return in.translate("explanation", "The file says that it was signed in one way, but the key of its giver is made for another way. The two cannot belong together.");
    case Reason::criticalHeaderUnknown:
        return in.translate("explanation", "The signature says that it counts only for programs that know a certain condition. We do not know that condition, and the rules then forbid to accept it.");
    case Reason::payloadNotEncoded:
        return in.translate("explanation", "The text was signed in a form that the rules for badges forbid, because it can be read in more than one way.");
    case Reason::undefinedTerm:
        return in.translate("explanation", "A badge names the rules that say what its words mean. Some of its words are not in those rules, so the signature does not cover them, and anybody could have added them later. It may also be a mistake of the giver’s software. This does not say that the badge was changed, but do not rely on these words.");
    case Reason::relativeIri:
        return in.translate("explanation", "Many things in a badge are named by an address. One of these addresses is not whole or not written as an address, and a signature leaves such things out. So anybody could have changed what belongs to it. It may be a mistake of the giver’s software. Ask the giver for a correct file.");
    case Reason::droppedValue:
        return in.translate("explanation", "A signature covers only what has a meaning by the rules. Something in this file has none, so anybody could have added or changed it later. It may be a mistake of the giver’s software. Ask the giver for a correct file.");
    case Reason::invalidLanguageTag:
        return in.translate("explanation", "A text can say which language it is written in, with short forms such as “en” or “de”. Here no such form stands, and then a signature leaves the text out. So anybody could have changed that text. Ask the giver for a correct file.");
    case Reason::blankNodeProperty:
        return in.translate("explanation", "A signature covers only words whose meaning is published. Some words have a name here that nobody else can look up. So anybody could have added them later. It may be a mistake of the giver’s software. Ask the giver for a correct file.");
    case Reason::protectedTermRedefined:
        return in.translate("explanation", "The published rules fix what certain words mean, and no file may change that. This file does it all the same. So we cannot say what was signed. Ask the giver for a correct file.");
    case Reason::contextChangesMeaning:
        return in.translate("explanation", "A signature covers what the words mean, and the file itself may say what they mean. This file makes them mean something else than in other badges. So the name, the giver or the date that you see may not be what was signed. Get the file again from where it came from.");
    case Reason::contextUnusable:
        return in.translate("explanation", "Each badge has or names lists that say what its words mean. Such a list is damaged here or contradicts itself. So we cannot say what was signed. Ask the giver for a correct file.");
    case Reason::numberNotExact:
        return in.translate("explanation", "This kind of signature rounds very long numbers. Another number could stand there, and the signature would still fit. Nothing says that it was changed, but we cannot be sure. The giver can send you a file with a shorter number.");
    case Reason::proofPurposeWrong:
        return in.translate("explanation", "A signature says what it was made for. This one was made for something else, such as showing who somebody is. It does not say that somebody gave you a badge. Ask the giver for a file that was signed as a badge.");
    case Reason::proofCoversNothing:
        return in.translate("explanation", "There is a signature, but nothing of the badge lies under it. Every word could be changed, and it would still fit. It may be a mistake of the giver’s software. Ask the giver for a correct file.");
    case Reason::previousProofMissing:
        return in.translate("explanation", "A badge can be signed more than once, one signature on top of another. Here a signature needs an earlier one that is not in the file. It may have been lost when the file was copied. Ask the giver for the whole file.");
    case Reason::differsFromItsAddress:
        return in.translate("explanation", "A badge of this kind counts only as far as its address shows the same words. There the words were different. The file may be older, or changed. Get the file again from where it came from.");
    case Reason::algorithmUnknown:
    case Reason::suiteNotSupported:
        return in.translate("explanation", "The badge is signed, but in a way that this program cannot check yet. That is not the fault of the badge. A newer version of Lanyard may be able to.");
    case Reason::contextNotBundled:
        return in.translate("explanation", "A badge names lists that say what its words mean. To check its signature we need exactly these lists. Lanyard has many of them, but not this one. That is not the fault of the badge. A newer version of Lanyard may have it.");
    case Reason::tooComplex:
        return in.translate("explanation", "Very many things in this badge point at one another. To put them in order would take too long, so we stopped. That does not say that the badge is a wrong one. Ask the giver for a simpler file.");
    case Reason::keyNotAtHand:
        return in.translate("explanation", "To check a signature we need a key that the giver publishes. It is not in the file and not on this computer. If you are online, Lanyard can ask for it once you press the button.");
    case Reason::keyNotUsable:
        return in.translate("explanation", "We have a key of the giver, but it is damaged, too weak or of a kind that we do not know. The giver has to publish a usable one.");
    case Reason::notSigned:
        return check.outcome == Outcome::failed
                   ? in.translate("explanation", "Badges of this kind are signed by their giver. In this file there is no signature. It may have been left out when the file was copied. Ask the giver for the signed file.")
                   : in.translate("explanation", "There is no signature in the file and no address where the badge lies. So we cannot say whether its words were changed. Ask the giver for a signed file.");
    case Reason::neverFetched:
        return in.translate("explanation", "A badge of this kind has no signature. It counts only if its address shows the same words, and nobody has asked that address yet. If you are online, Lanyard can ask once you press the button.");
    case Reason::addressNotFound:
        return in.translate("explanation", "When its address was asked, there was nothing. Perhaps the giver has moved or closed. That decides nothing about your badge. Ask the giver for a new file.");
    case Reason::addressShowedSomethingElse:
        return in.translate("explanation", "When its address was asked, it showed a page or a file that is no badge. Perhaps the address belongs to somebody else today. That decides nothing about your badge.");

    case Reason::issuerListed:
        return facts.giver().isEmpty()
            ? in.translate("explanation", "The giver stands on a list that you accept, and the badge is bound to them.")
            : in.translate("explanation", "%1 stands on a list that you accept, and the badge is bound to them.").arg(facts.giver());
    case Reason::shownByItsHolder:
        return in.translate("explanation", "This file only holds badges together, so that they can be shown. The key of the person who shows them fits. It says nothing about who gave the badges: look at each badge for that.");
    case Reason::issuerNotListed: {
        const QString giver = facts.giver();
        return giver.isEmpty()
                   ? in.translate("explanation", "The file does not give a name that we know. Anybody can write a name into a file, so we look for the giver in the lists you accept. This one is in none of them. That does not make your badge a wrong one.")
                   : in.translate("explanation", "The file names %1. Anybody can write a name into a file, so we look for the giver in the lists you accept. This one is in none of them. That does not make your badge a wrong one.").arg(giver);
    }
    case Reason::issuerHostDiffers:
        return in.translate("explanation", "The badge lies at one address, and the giver it names has another. Many givers use a service for that. But anybody could write such a file, so ask the giver if it matters.");
    case Reason::keyNotIssuers:
        return in.translate("explanation", "The signature was made with a key that the named giver does not list among theirs. Somebody else may have signed in their name. Ask the giver.");
    case Reason::issDiffers:
        return in.translate("explanation", "One part of the file names one giver, another part a different one. So we cannot say who stands behind it. Ask the giver for a correct file.");
    case Reason::keyNotForAssertions:
        return in.translate("explanation", "The key belongs to the giver, but they publish it for other work than signing badges. Ask the giver for a new file.");
    case Reason::keyRevoked:
        return in.translate("explanation", "The giver had declared the key no longer theirs before the day on which the badge says it was signed. Somebody else may have used it. Ask the giver for a new file.");
    case Reason::identityDeactivated:
        return in.translate("explanation", "The giver published that the identity which signed this badge is no longer in use. Ask the giver for a new file.");
    case Reason::hostedElsewhere:
        return in.translate("explanation", "The giver says at which addresses their badges lie. This one lies somewhere else. Somebody else may have put it there. Ask the giver.");
    case Reason::issuerNeverSeen:
        return in.translate("explanation", "The badge names its giver by an address. What stands there has never been seen on this computer, so we cannot say whether the signature is theirs. If you are online, Lanyard can ask once you press the button.");
    case Reason::issuerNamesNoKey:
        return in.translate("explanation", "We have what the giver publishes about themselves, but no key is named there. So we cannot say whether the signature is theirs. Ask the giver.");
    case Reason::issuerNotNamed:
        return in.translate("explanation", "There is no giver in the file whom we could look for. Ask whoever sent it to you.");
    case Reason::certificateNotBound:
        return in.translate("explanation", "The file brings a certificate with its key. Nothing ties that certificate to the giver it names, and anybody can make one. Ask the giver for a file that names their own key.");
    case Reason::signatureNotChecked:
        return in.translate("explanation", "The giver is known by their signature. As long as the signature could not be checked, we cannot say whether it is theirs.");

    case Reason::insideItsDates:
        return in.translate("explanation", "The giver wrote dates into the badge, and today lies between them.");
    case Reason::noEndDate:
        return in.translate("explanation", "The giver has not set an end. The badge counts for as long as nobody takes it back.");
    case Reason::expired:
        return in.translate("explanation", "The badge has reached its end date. It still shows what you learned and when. Some givers renew badges: ask them if you need a new one.");
    case Reason::notYetValid:
        return in.translate("explanation", "The giver has set a first day that is still to come. There is nothing to do but wait.");
    case Reason::proofExpired:
        return in.translate("explanation", "Whoever signed the badge wrote down until when the signature may be used. That day is past. The badge still shows what you learned and when. Ask the giver whether they can sign it again.");
    case Reason::datesContradict:
        return in.translate("explanation", "The badge says that it ends before it begins, or that it was given after its end. Both cannot be. Ask the giver for a correct file.");
    case Reason::noUsableDate:
        return in.translate("explanation", "A badge of this kind needs a date, and there is none that we can read. We do not guess. Ask the giver for a correct file.");

    case Reason::notRevoked:
        if (facts.isHosted())
            return in.translate("explanation", "When a giver takes such a badge back, its address says so. On the day beside this answer it did not.");
        return in.translate("explanation", "The giver keeps a list of badges that were taken back. This one was not on it on the day beside this answer.");
    case Reason::noRecallOffered:
        return in.translate("explanation", "Some givers keep a list of badges that were taken back. This badge names none, so there is nothing to ask.");
    case Reason::statusAnswerOld:
        return in.translate("explanation", "The giver keeps a list of badges that were taken back. The copy we have is older than the giver wants it to be. If you are online, Lanyard can ask again once you press the button.");
    case Reason::revoked:
        return in.translate("explanation", "The giver says that this badge no longer counts. Only the giver can tell you why, and can give you a new one.");
    case Reason::suspended:
        return in.translate("explanation", "The giver says that this badge does not count at the moment. It may count again later. Only the giver can tell you why.");
    case Reason::takenBackAtAddress:
        return in.translate("explanation", "The badge lies at an address of its giver. There it says that the badge no longer counts. Only the giver can tell you why.");
    case Reason::statusNeverAsked:
        if (facts.isHosted())
            return in.translate("explanation", "When a giver takes such a badge back, its address says so. It has never been asked from here. If you are online, Lanyard can ask once you press the button.");
        return in.translate("explanation", "The giver keeps a list of badges that were taken back. It has never been asked from here. If you are online, Lanyard can ask once you press the button.");
    case Reason::statusUnreadable:
        return in.translate("explanation", "We have what the giver’s address showed, but could not find the answer for this badge in it. That decides nothing about your badge. If you are online, Lanyard can ask again once you press the button.");
    case Reason::statusListNotChecked:
        return in.translate("explanation", "We have the giver’s list of badges taken back, but could not make sure that it is theirs. So it decides nothing.");
    case Reason::statusKindUnknown:
        return in.translate("explanation", "The badge names a place where it would say that it was taken back, but in a way that this program does not know. That is not the fault of the badge.");

    case Reason::givenToYou:
        return in.translate("explanation", "The badge was given to an address or a name that you have told us is yours.");
    case Reason::givenToSomebodyElse:
        return in.translate("explanation", "The badge was given to an address or a name that is not among yours. It may be an older address of yours: then add it in the settings. A badge of somebody else is a real badge all the same.");
    case Reason::recipientNotNamed:
        return in.translate("explanation", "The badge does not name its owner. That is allowed. Whoever holds the file can show it.");
    case Reason::recipientNotComparable:
        return in.translate("explanation", "The badge names its owner by a key or a number that we cannot compare with your addresses. If you know the number to be yours, add it in the settings.");
    case Reason::ownAddressesNotTold:
        return in.translate("explanation", "The badge names its owner. To compare, we need the addresses to which your badges are sent. You can add them in the settings. They stay on this computer.");
    }
    return {};
}

} // namespace

QString explanation(const Language& in, const Check& check, const Badge& badge) {
    QStringList paragraphs{meaning(in, check, badge)};
    for (const Fact& fact : check.facts) {
        if (fact.kind != Fact::Kind::note) continue;
        const auto further = reasonNamed(fact.value);
        if (!further || *further == check.reason) continue;
        Check other{check.id, check.outcome, *further, {}, check.asOf};
        if (!mayAnswer(*further, check.id, check.outcome)) other.outcome = Outcome::warning;
        const QString sentence = in.translate("explanation", "This is also true of the badge: %1").arg(answer(in, other, badge));
        if (!paragraphs.contains(sentence)) paragraphs += sentence;
    }
    return paragraphs.join(u'\n');
}

} // namespace lanyard::text
