#include "ui/text/platforms.h"
#include "ui/text/findings.h"
#include <QUrl>

namespace lanyard::text {
namespace {

using namespace Qt::StringLiterals;

enum class Platform { unknown, credly, canvas, factory, passport, accredible, badgecraft };

struct Home {
    QLatin1StringView host;
    Platform platform;
};
constexpr Home homes[] = {
    {"credly.com"_L1, Platform::credly},
    {"youracclaim.com"_L1, Platform::credly},
    {"badgr.com"_L1, Platform::canvas},
    {"badgr.io"_L1, Platform::canvas},
    {"parchment.com"_L1, Platform::canvas},
    {"openbadgefactory.com"_L1, Platform::factory},
    {"openbadgepassport.com"_L1, Platform::passport},
    {"accredible.com"_L1, Platform::accredible},
    {"credential.net"_L1, Platform::accredible},
    {"badgecraft.eu"_L1, Platform::badgecraft},
};

Platform platformAt(QStringView address) {
    const QString host = QUrl(address.toString()).host();
    for (const Home& home : homes)
        if (host == home.host || host.endsWith(u'.' + home.host)) return home.platform;
    return Platform::unknown;
}

} // namespace

QString platformOf(QStringView address) {
    switch (platformAt(address)) {
    case Platform::unknown: return {};
    case Platform::credly: return u"Credly"_s;
    case Platform::canvas: return u"Canvas Credentials (Badgr)"_s;
    case Platform::factory: return u"Open Badge Factory"_s;
    case Platform::passport: return u"Open Badge Passport"_s;
    case Platform::accredible: return u"Accredible"_s;
    case Platform::badgecraft: return u"Badgecraft"_s;
    }
    return {};
}

QStringList downloadSteps(const Language& in, QStringView address) {
    const QString open = in.translate("steps", "Open the link in your browser and sign in.");
    const QString add = in.translate("steps", "Add the file here.");
    switch (platformAt(address)) {
    case Platform::credly: return {open, in.translate("steps", "Open the badge, choose “Share”, then “Download badge image”.", "Credly"), add};
    case Platform::canvas:
        return {open, in.translate("steps", "In the backpack, open the badge, choose the three dots, then “Download”.", "Canvas Credentials"), add};
    case Platform::factory:
    case Platform::passport: return {open, in.translate("steps", "Under “My badges”, open the badge and choose “Download”.", "Open Badge Passport"), add};
    case Platform::accredible:
        return {open, in.translate("steps", "Choose “Download”, then “Open Badge”, not the PDF.", "Accredible"), add};
    case Platform::badgecraft: return {open, in.translate("steps", "Open the badge and choose “Download”.", "Badgecraft"), add};
    case Platform::unknown: return {in.translate("steps", "Open the link in your browser."), in.translate("steps", "Save the badge from there as a file."), add};
    }
    return {};
}

} // namespace lanyard::text
