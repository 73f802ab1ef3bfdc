#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include <QRegularExpression>
#include <QUrl>

namespace lanyard::text {
namespace {

using namespace Qt::StringLiterals;

QString hostOf(const std::string& address) {
    const QString whole = toQString(address);
    if (whole.startsWith("did:web:"_L1)) return QUrl::fromPercentEncoding(whole.mid(8).section(u':', 0, 0).toUtf8());
    return QUrl(whole).host();
}

QString giverName(const Language& in, const LocalizedText& name, const std::string& id, const std::string& address) {
    const QString written = onOneLine(best(in, name).text);
    if (!written.isEmpty()) return written;
    for (const std::string& place : {id, address})
        if (const QString host = hostOf(place); !host.isEmpty()) return onOneLine(host);
    return in.translate("badge", "Giver not named");
}

} // namespace

Chosen best(const Language& in, const LocalizedText& text) {
    const LocalizedText::Entry* entry = text.in(in.preferred());
    if (!entry) return {};
    Chosen chosen{toQString(entry->text), toQString(entry->language), {}};
    const QString spoken = chosen.language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (!spoken.isEmpty() && spoken != in.tag() && spoken != "und"_L1)
        chosen.note = in.translate("badge", "only in %1", "%1 is the name of a language").arg(languageName(in, entry->language));
    return chosen;
}

QString title(const Language& in, const LocalizedText& title) {
    const QString name = onOneLine(best(in, title).text);
    return name.isEmpty() ? in.translate("badge", "Badge without a name") : name;
}

QString title(const Language& in, const Badge& badge) { return title(in, badge.title()); }

QString giver(const Language& in, const Issuer& issuer) { return giverName(in, issuer.name, issuer.id, issuer.address); }

QString giver(const Language& in, const BadgeSummary& badge) { return giverName(in, badge.issuerName, badge.issuerId, {}); }

QString giverAsKnown(const Language& in, const Issuer& issuer, const VerificationReport& report) {
    const Check* check = report.find(CheckId::issuer);
    const QString name = giver(in, issuer);
    if ((check && check->outcome == Outcome::passed) || issuer.name.empty()) return name;
    return in.translate("badge", "%1, as the file says", "%1 is the name of the giver, who is not known to us").arg(isolated(name));
}

QString recipient(const Language& in, const Recipient& recipient) {
    const QString name = onOneLine(toQString(recipient.name));
    QString address;
    for (const Identity& identity : recipient.identities)
        if (!identity.hashed && !identity.value.empty() && address.isEmpty()) address = onOneLine(toQString(identity.value));
    if (!name.isEmpty() && !address.isEmpty() && name != address)
        return in.translate("badge", "%1, %2", "name and address of the person who received the badge").arg(isolated(name), isolated(address));
    if (!name.isEmpty()) return name;
    if (!address.isEmpty()) return address;
    return recipient.identities.empty() ? in.translate("badge", "The file does not say to whom")
                                        : in.translate("badge", "An address that the file keeps hidden");
}

QString standardWords(const Language& in, Standard standard) {
    switch (standard) {
    case Standard::unknown: return in.translate("badge", "A kind we do not know");
    case Standard::openBadges05: return u"Open Badges 0.5"_s;
    case Standard::openBadges10: return u"Open Badges 1.0"_s;
    case Standard::openBadges11: return u"Open Badges 1.1"_s;
    case Standard::openBadges20: return u"Open Badges 2.0"_s;
    case Standard::openBadges30: return u"Open Badges 3.0"_s;
    case Standard::clr20: return u"Comprehensive Learner Record 2.0"_s;
    case Standard::vc11: return u"Verifiable Credential 1.1"_s;
    case Standard::vc20: return u"Verifiable Credential 2.0"_s;
    case Standard::elm2: return u"European Learning Model 2"_s;
    case Standard::elm3: return u"European Learning Model 3"_s;
    case Standard::blockcerts1: return u"Blockcerts 1"_s;
    case Standard::blockcerts2: return u"Blockcerts 2"_s;
    case Standard::blockcerts3: return u"Blockcerts 3"_s;
    }
    return {};
}

QString carrierWords(const Language& in, Carrier carrier) {
    switch (carrier) {
    case Carrier::json: return in.translate("badge", "as a badge file");
    case Carrier::text: return in.translate("badge", "as text");
    case Carrier::png: return in.translate("badge", "in a picture (PNG)");
    case Carrier::svg: return in.translate("badge", "in a drawing (SVG)");
    case Carrier::pdf: return in.translate("badge", "in a PDF");
    case Carrier::zip: return in.translate("badge", "in a ZIP folder");
    case Carrier::mail: return in.translate("badge", "in a mail");
    case Carrier::qr: return in.translate("badge", "in a QR code");
    }
    return {};
}

QString achievementType(const Language& in, std::string_view type) {
    const struct {
        std::string_view word;
        QString name;
    } known[] = {
        {"Achievement", in.translate("achievement", "Achievement")},
        {"ApprenticeshipCertificate", in.translate("achievement", "Apprenticeship certificate")},
        {"Assessment", in.translate("achievement", "Assessment")},
        {"Assignment", in.translate("achievement", "Assignment")},
        {"AssociateDegree", in.translate("achievement", "Associate degree")},
        {"Award", in.translate("achievement", "Award")},
        {"Badge", in.translate("achievement", "Badge")},
        {"BachelorDegree", in.translate("achievement", "Bachelor’s degree")},
        {"Certificate", in.translate("achievement", "Certificate")},
        {"CertificateOfCompletion", in.translate("achievement", "Certificate of completion")},
        {"Certification", in.translate("achievement", "Certification")},
        {"CommunityService", in.translate("achievement", "Community service")},
        {"Competency", in.translate("achievement", "Competency")},
        {"Course", in.translate("achievement", "Course")},
        {"CoCurricular", in.translate("achievement", "Activity beside lessons")},
        {"Degree", in.translate("achievement", "Degree")},
        {"Diploma", in.translate("achievement", "Diploma")},
        {"DoctoralDegree", in.translate("achievement", "Doctoral degree")},
        {"Fieldwork", in.translate("achievement", "Fieldwork")},
        {"GeneralEducationDevelopment", in.translate("achievement", "General education diploma")},
        {"JourneymanCertificate", in.translate("achievement", "Journeyman certificate")},
        {"LearningProgram", in.translate("achievement", "Learning programme")},
        {"License", in.translate("achievement", "Licence")},
        {"Membership", in.translate("achievement", "Membership")},
        {"ProfessionalDoctorate", in.translate("achievement", "Professional doctorate")},
        {"QualityAssuranceCredential", in.translate("achievement", "Quality assurance")},
        {"MasterCertificate", in.translate("achievement", "Master craftsman certificate")},
        {"MasterDegree", in.translate("achievement", "Master’s degree")},
        {"MicroCredential", in.translate("achievement", "Micro-credential")},
        {"ResearchDoctorate", in.translate("achievement", "Research doctorate")},
        {"SecondarySchoolDiploma", in.translate("achievement", "Secondary school diploma")},
    };
    for (const auto& entry : known)
        if (entry.word == type) return entry.name;
    static const QRegularExpression border(u"(?<=[a-z])(?=[A-Z])"_s);
    QString word = onOneLine(toQString(type));
    if (word.startsWith("ext:"_L1)) word.remove(0, 4);
    return word.replace(border, u" "_s);
}

QString languageName(const Language& in, std::string_view tag) {
    const struct {
        std::string_view tag;
        QString name;
    } known[] = {
        {"ar", in.translate("language", "Arabic")},     {"bg", in.translate("language", "Bulgarian")},
        {"ca", in.translate("language", "Catalan")},    {"cs", in.translate("language", "Czech")},
        {"da", in.translate("language", "Danish")},     {"de", in.translate("language", "German")},
        {"el", in.translate("language", "Greek")},      {"en", in.translate("language", "English")},
        {"es", in.translate("language", "Spanish")},    {"et", in.translate("language", "Estonian")},
        {"fa", in.translate("language", "Persian")},    {"fi", in.translate("language", "Finnish")},
        {"fr", in.translate("language", "French")},     {"ga", in.translate("language", "Irish")},
        {"he", in.translate("language", "Hebrew")},     {"hr", in.translate("language", "Croatian")},
        {"hu", in.translate("language", "Hungarian")},  {"it", in.translate("language", "Italian")},
        {"ja", in.translate("language", "Japanese")},   {"ko", in.translate("language", "Korean")},
        {"lt", in.translate("language", "Lithuanian")}, {"lv", in.translate("language", "Latvian")},
        {"mt", in.translate("language", "Maltese")},    {"nb", in.translate("language", "Norwegian")},
        {"nl", in.translate("language", "Dutch")},      {"no", in.translate("language", "Norwegian")},
        {"pl", in.translate("language", "Polish")},     {"pt", in.translate("language", "Portuguese")},
        {"ro", in.translate("language", "Romanian")},   {"ru", in.translate("language", "Russian")},
        {"sk", in.translate("language", "Slovak")},     {"sl", in.translate("language", "Slovenian")},
        {"sr", in.translate("language", "Serbian")},    {"sv", in.translate("language", "Swedish")},
        {"tr", in.translate("language", "Turkish")},    {"uk", in.translate("language", "Ukrainian")},
        {"zh", in.translate("language", "Chinese")},
    };
    const QString whole = onOneLine(toQString(tag));
    const QString primary = whole.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const auto& entry : known)
        if (primary == QLatin1StringView(entry.tag.data(), qsizetype(entry.tag.size()))) return entry.name;
    const QLocale locale(primary);
    return locale.language() == QLocale::C || locale.nativeLanguageName().isEmpty() ? whole : locale.nativeLanguageName();
}

} // namespace lanyard::text
