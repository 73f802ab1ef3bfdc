#include "ui/text/findings.h"
#include "ui/text/platforms.h"
#include "ui/text/strings.h"
#include <QUrl>

namespace lanyard::text {
namespace {

/// "badges.example.org" of an address, isolated; the address itself if it has no host.
QString host(const Finding& finding) {
    const QString address = toQString(finding.address);
    const QString name = QUrl(address).host();
    return isolated(name.isEmpty() ? address : name);
}

} // namespace

QString findingName(const Language& in, const Finding& finding) {
    switch (finding.code) { // no default: the compiler names the forgotten code
    case FindingCode::pictureWithoutBadge: return in.translate("finding", "A picture without a badge");
    case FindingCode::phonePicture: return in.translate("finding", "A picture from a phone");
    case FindingCode::linkToBadge:
    case FindingCode::linkToKnownPlatform: return in.translate("finding", "Only a link");
    case FindingCode::nameOfBadge: return in.translate("finding", "The number of a badge");
    case FindingCode::partOfBadge: return in.translate("finding", "A part of a badge");
    case FindingCode::codeNotRead: return in.translate("finding", "A code that cannot be read");
    case FindingCode::scanNotRead: return in.translate("finding", "A scan that cannot be read");
    case FindingCode::claimLink: return in.translate("finding", "A link to collect a badge");
    case FindingCode::webPage: return in.translate("finding", "A web page");
    case FindingCode::descriptionWithoutAward: return in.translate("finding", "A description of a badge");
    case FindingCode::issuerProfile: return in.translate("finding", "A giver’s profile");
    case FindingCode::issuerList: return in.translate("finding", "A list of givers");
    case FindingCode::keyDocument: return in.translate("finding", "A giver’s key");
    case FindingCode::identityDocument: return in.translate("finding", "A giver’s identity");
    case FindingCode::revocationList: return in.translate("finding", "A list of badges taken back");
    case FindingCode::presentationEmpty: return in.translate("finding", "A wrapper without a badge");
    case FindingCode::jsonWithoutBadge: return in.translate("finding", "Data without a badge");
    case FindingCode::jsonBroken: return in.translate("finding", "Damaged data");
    case FindingCode::jwsIncomplete: return in.translate("finding", "A piece of a badge");
    case FindingCode::textWithoutBadge: return in.translate("finding", "Text without a badge");
    case FindingCode::paperWithoutBadge: return in.translate("finding", "A PDF without a badge");
    case FindingCode::nothingInside: return in.translate("finding", "No badge inside");
    case FindingCode::emptyFile: return in.translate("finding", "An empty file");
    case FindingCode::encrypted: return in.translate("finding", "A locked file");
    case FindingCode::walletBackupLocked: return in.translate("finding", "A locked backup");
    case FindingCode::bundleSealed: return in.translate("finding", "Everything of a person, locked");
    case FindingCode::bundleNewer: return in.translate("finding", "Everything of a person, from a newer Lanyard");
    case FindingCode::bundleDamaged: return in.translate("finding", "Everything of a person, damaged");
    case FindingCode::bundleTakenIn: return in.translate("finding", "Everything of a person");
    case FindingCode::bundleIncomplete: return in.translate("finding", "Not all of it was whole");
    case FindingCode::curriculumVitae: return in.translate("finding", "A CV without a badge");
    case FindingCode::damaged: return in.translate("finding", "Damaged");
    case FindingCode::tooLarge: return in.translate("finding", "Too large");
    case FindingCode::tooMany: return in.translate("finding", "Too much inside");
    case FindingCode::nestedTooDeep: return in.translate("finding", "Packed too deeply");
    case FindingCode::vaultFile: return in.translate("finding", "A file of Lanyard");
    case FindingCode::notUnderstood: return in.translate("finding", "Not understood");
    case FindingCode::noPermission: return in.translate("finding", "Not allowed to open");
    case FindingCode::fileNotFound: return in.translate("finding", "Not there");
    case FindingCode::readingFailed: return in.translate("finding", "Could not be read");
    case FindingCode::cancelled: return in.translate("finding", "Stopped");
    case FindingCode::wrongChecksum: return in.translate("finding", "A small damage");
    case FindingCode::oddPlace: return in.translate("finding", "In an unusual place");
    case FindingCode::compressedText: return in.translate("finding", "Packed text");
    case FindingCode::wrongKeyword: return in.translate("finding", "Under an unusual name");
    case FindingCode::copiesDiffer: return in.translate("finding", "Copies that differ");
    case FindingCode::nameDoesNotFit: return in.translate("finding", "Another kind than its name says");
    case FindingCode::trailingContent: return in.translate("finding", "Something behind the badge");
    case FindingCode::fromWalletBackup: return in.translate("finding", "From another wallet");
    case FindingCode::carrierDamaged: return in.translate("finding", "Damaged around the badge");
    }
    return {};
}

QString findingSentence(const Language& in, const Finding& finding) {
    const bool named = !finding.address.empty();
    switch (finding.code) { // no default: the compiler names the forgotten code
    case FindingCode::pictureWithoutBadge:
        return in.translate("finding", "This is only the picture of a badge. The badge itself is often in the mail that you got.");
    case FindingCode::phonePicture:
        return in.translate("finding", "Phones save pictures in a form that we cannot open. Save it as JPEG or PNG and add it again.");
    case FindingCode::linkToBadge:
        return named ? in.translate("finding", "The badge itself is at %1. Nothing was fetched yet.").arg(host(finding))
                     : in.translate("finding", "The badge itself is on the internet. Nothing was fetched yet.");
    case FindingCode::linkToKnownPlatform: {
        const QString platform = platformOf(toQString(finding.address));
        return in.translate("finding", "The badge itself is at %1. You can save it from there as a file. Nothing was fetched yet.").arg(platform.isEmpty() ? host(finding) : platform);
    }
    case FindingCode::nameOfBadge:
        return in.translate("finding", "This code only holds a number that names a badge. The badge itself did not fit into it: ask for the badge as a file.");
    case FindingCode::partOfBadge:
        return in.translate("finding", "This badge stands in several codes beside each other, and we did not see all of them. Take a picture that shows all of them, or add the other pictures too.");
    case FindingCode::codeNotRead:
        return in.translate("finding", "There is a code here, but it is too blurred, too small or spoilt. Take the picture again from nearer, in good light, with the paper flat.");
    case FindingCode::scanNotRead:
        return in.translate("finding", "The PDF holds pictures of pages, packed in a way that we cannot open. Scan the paper again as a JPEG or PNG picture, in grey or in colour.");
    case FindingCode::claimLink:
        return named ? in.translate("finding", "A badge waits for you at %1. Open the link in your browser, collect the badge, save it as a file and add the file here.").arg(host(finding))
                     : in.translate("finding", "A badge waits for you on the internet. Open the link in your browser, collect the badge, save it as a file and add the file here.");
    case FindingCode::webPage:
        return in.translate("finding", "This is a saved page from the internet, not the badge itself. Look on that page for a button to download the badge.");
    case FindingCode::descriptionWithoutAward:
        return in.translate("finding", "It says what a badge is given for. It does not say that somebody has received it. Ask the giver for the badge itself.");
    case FindingCode::issuerProfile:
        return in.translate("finding", "It says who somebody is that gives badges. There is no badge in it.");
    case FindingCode::issuerList:
        return in.translate("finding", "It names givers of badges. There is no badge in it. If you trust whoever made the list, you can accept it in the settings.");
    case FindingCode::keyDocument:
        return in.translate("finding", "With such a key a giver’s signature can be checked. There is no badge in it.");
    case FindingCode::identityDocument:
        return in.translate("finding", "With it a giver’s signature can be checked. There is no badge in it.");
    case FindingCode::revocationList:
        return in.translate("finding", "A giver says in it which badges no longer count. There is no badge in it.");
    case FindingCode::presentationEmpty:
        return in.translate("finding", "The file is made to carry badges, but there is none in it. Ask whoever sent it to send it again.");
    case FindingCode::jsonWithoutBadge:
        return in.translate("finding", "The file holds data of some other kind. Get the badge again from where you received it.");
    case FindingCode::jsonBroken:
        return in.translate("finding", "The file may once have been a badge, but a piece is missing or damaged. Get it again from where it came from.");
    case FindingCode::jwsIncomplete:
        return in.translate("finding", "This looks like a piece of a badge. The rest is missing. Copy the whole text once more, from the first letter to the last.");
    case FindingCode::textWithoutBadge:
        return in.translate("finding", "We found no badge in this text, and no link to one.");
    case FindingCode::paperWithoutBadge:
        return in.translate("finding", "The PDF shows a page, but holds no badge and no code that can be read. Ask whoever gave it to you for the badge as a file.");
    case FindingCode::nothingInside:
        return in.translate("finding", "We looked at everything inside. No badge was among it.");
    case FindingCode::emptyFile:
        return in.translate("finding", "There is nothing in this file. Get it again from where it came from.");
    case FindingCode::encrypted:
        return in.translate("finding", "The file is locked with a password. Unlock it in the program it came from, save it, and add it again.");
    case FindingCode::walletBackupLocked:
        return in.translate("finding", "This is the backup of another wallet, locked with a password. Only that wallet can open it.");
    case FindingCode::bundleSealed:
        return in.translate("finding", "This is what Lanyard writes for a person to take along, locked with a passphrase. Take it in on the page “Keep safe and hand over”, where you are asked for it.");
    case FindingCode::bundleNewer:
        return in.translate("finding", "A newer version of Lanyard wrote this file. The badges in it were taken in; notes, tags and portfolios need the newer version.");
    case FindingCode::bundleDamaged:
        return in.translate("finding", "This is what Lanyard writes for a person to take along, but a piece is damaged. The badges that could be read were taken in, without notes, tags and portfolios.");
    case FindingCode::bundleTakenIn:
        return in.translate("finding", "Badges, notes, tags and portfolios were brought together with what was here. Nothing was lost or doubled.");
    case FindingCode::bundleIncomplete:
        return in.translate("finding", "Some pieces of the file were missing or damaged and were left out.");
    case FindingCode::curriculumVitae:
        return in.translate("finding", "This is a Europass CV. It says what you wrote yourself; no badge is attached to it.");
    case FindingCode::damaged:
        return in.translate("finding", "A part of the file is missing or damaged. Get it again from where it came from.");
    case FindingCode::tooLarge:
        return in.translate("finding", "The file is far larger than badges are, so we did not read all of it.");
    case FindingCode::tooMany:
        return in.translate("finding", "There is more in this file than we read at once. Unpack it and add it in smaller parts.");
    case FindingCode::nestedTooDeep:
        return in.translate("finding", "There are packed files in packed files. Unpack them first, then add what is inside.");
    case FindingCode::vaultFile:
        return in.translate("finding", "Badges of somebody are kept in this file. Open it as a whole, not as a badge.");
    case FindingCode::notUnderstood:
        return in.translate("finding", "We do not know this kind of file, and found no badge in it.");
    case FindingCode::noPermission:
        return in.translate("finding", "This computer does not let us open it. Copy it to a folder of your own and try again.");
    case FindingCode::fileNotFound:
        return in.translate("finding", "It may have been moved, or the stick was taken out.");
    case FindingCode::readingFailed:
        return in.translate("finding", "The disk or stick did not answer. Check that it is connected and try again.");
    case FindingCode::cancelled: return in.translate("finding", "You stopped before we came to it. Add it again if you want it.");
    case FindingCode::wrongChecksum:
        return in.translate("finding", "The picture was damaged a little on the way. The badge in it could be read.");
    case FindingCode::oddPlace:
        return in.translate("finding", "The badge lies in another part of the file than usual. It could be read.");
    case FindingCode::compressedText:
        return in.translate("finding", "The badge was packed inside the picture. That is allowed, but some programs will not find it.");
    case FindingCode::wrongKeyword:
        return in.translate("finding", "The badge was put into the picture under another name than usual. Some programs will not find it.");
    case FindingCode::copiesDiffer:
        return in.translate("finding", "The file holds the badge more than once, and the copies are not the same.");
    case FindingCode::nameDoesNotFit:
        return in.translate("finding", "The end of the file’s name says another kind than it is. We went by what is in it.");
    case FindingCode::trailingContent:
        return in.translate("finding", "Behind the end of the file there was something more. We did not need it.");
    case FindingCode::fromWalletBackup:
        return in.translate("finding", "It comes from the backup of another wallet. That file may also hold the wallet’s secret key: Lanyard takes only the badges. Keep the file safe.");
    case FindingCode::carrierDamaged:
        return in.translate("finding", "The file around the badge is damaged. The badge itself could be read.");
    }
    return {};
}

QStringList findingSteps(const Language& in, const Finding& finding) {
    switch (finding.code) {
    case FindingCode::linkToKnownPlatform: return downloadSteps(in, toQString(finding.address));
    case FindingCode::pictureWithoutBadge:
    case FindingCode::webPage:
    case FindingCode::paperWithoutBadge:
        return {in.translate("steps", "Find the mail or the page with which you received the badge."),
                in.translate("steps", "Look there for “Download”, “Save” or “Share”, and choose the badge itself, not the certificate to print."),
                in.translate("steps", "Add the file that you get here. A copied picture is not enough.")};
    case FindingCode::phonePicture:
        return {in.translate("steps", "Open the picture on the phone and choose “Share”."), in.translate("steps", "Send it to yourself by mail, or save it as JPEG."),
                in.translate("steps", "Add the new picture here.")};
    case FindingCode::linkToBadge:
    case FindingCode::claimLink:
        return {in.translate("steps", "Open the link in your browser."), in.translate("steps", "Save the badge from there as a file."),
                in.translate("steps", "Add the file here.")};
    case FindingCode::jwsIncomplete:
    case FindingCode::jsonBroken:
    case FindingCode::damaged:
    case FindingCode::emptyFile:
        return {in.translate("steps", "Go to where the file came from."), in.translate("steps", "Save it once more, and do not open it in another program."),
                in.translate("steps", "Add the file here.")};
    case FindingCode::walletBackupLocked:
        return {in.translate("steps", "Open the other wallet, where your badges are."),
                in.translate("steps", "Make the backup again without a password, or share each badge from there as a file."), in.translate("steps", "Add the file here.")};
    case FindingCode::nameOfBadge:
    case FindingCode::partOfBadge:
    case FindingCode::codeNotRead:
    case FindingCode::scanNotRead:
    case FindingCode::descriptionWithoutAward:
    case FindingCode::issuerProfile:
    case FindingCode::issuerList:
    case FindingCode::keyDocument:
    case FindingCode::identityDocument:
    case FindingCode::revocationList:
    case FindingCode::presentationEmpty:
    case FindingCode::jsonWithoutBadge:
    case FindingCode::textWithoutBadge:
    case FindingCode::nothingInside:
    case FindingCode::encrypted:
    case FindingCode::tooLarge:
    case FindingCode::tooMany:
    case FindingCode::nestedTooDeep:
    case FindingCode::vaultFile:
    case FindingCode::notUnderstood:
    case FindingCode::noPermission:
    case FindingCode::fileNotFound:
    case FindingCode::readingFailed:
    case FindingCode::cancelled:
    case FindingCode::wrongChecksum:
    case FindingCode::oddPlace:
    case FindingCode::compressedText:
    case FindingCode::wrongKeyword:
    case FindingCode::copiesDiffer:
    case FindingCode::nameDoesNotFit:
    case FindingCode::trailingContent:
    case FindingCode::curriculumVitae:
    case FindingCode::bundleSealed:
    case FindingCode::bundleNewer:
    case FindingCode::bundleDamaged:
    case FindingCode::bundleTakenIn:
    case FindingCode::bundleIncomplete:
    case FindingCode::fromWalletBackup:
    case FindingCode::carrierDamaged: return {};
    }
    return {};
}

} // namespace lanyard::text
