#include "core/parse/credential.h"
#include "core/badge/vocabulary.h"
#include "core/parse/deviations.h"
#include "core/parse/parts.h"
#include <algorithm>
#include <charconv>

namespace lanyard {
namespace {

std::string nameOfPerson(const Json& subject) {
    if (std::string name = textIn(subject, {"name", "fullName"}); !name.empty()) return name;
    const std::string given = textIn(subject, {"givenName", "firstName"});
    const std::string family = textIn(subject, {"familyName", "lastName"});
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

bool isHash(std::string_view text) noexcept {
    const auto cut = text.find('$');
    if (cut == std::string_view::npos || !(text.starts_with("sha") || text.starts_with("md5"))) return false;
    return text.size() > cut + 31 && text.find_first_not_of("0123456789abcdefABCDEF", cut + 1) == std::string_view::npos;
}

/// Open Badges 3.0, IdentityObject; Verifiable Credentials in the wild also list plain identifiers.
std::optional<Identity> identityFrom(const Json& entry) {
    Identity identity;
    if (const std::string* text = entry.string()) {
        identity.type = "identifier";
        identity.value = *text;
    } else {
        identity.type = textIn(entry, {"identityType", "identifierType", "schemeName"});
        identity.value = textIn(entry, {"identityHash", "identifier", "notation"});
        identity.salt = textIn(entry, {"salt"});
        const Json* hashed = entry.find("hashed");
        identity.hashed = (hashed && hashed->boolean() && *hashed->boolean()) || isHash(identity.value);
    }
    if (identity.value.empty()) return std::nullopt;
    return identity;
}

Recipient recipientFrom(const Json& credential) {
    Recipient recipient;
    const Json* subject = subjectOf(credential);
    if (!subject) return recipient;
    if (std::string id = idFrom(subject); !id.empty()) recipient.identities.push_back({.type = "id", .value = std::move(id), .hashed = false, .salt = {}});
    if (!subject->isObject()) return recipient;
    for (const Json& entry : subject->listOf("identifier"))
        if (auto identity = identityFrom(entry)) {
            if (recipient.name.empty() && identity->type == "name" && !identity->hashed) recipient.name = identity->value;
            recipient.identities.push_back(std::move(*identity));
        }
    for (const std::string_view member : {"email", "emailAddress"})
        if (std::string mail = textIn(*subject, {member}); !mail.empty())
            recipient.identities.push_back({.type = "email", .value = std::move(mail), .hashed = false, .salt = {}});
    if (std::string name = nameOfPerson(*subject); !name.empty()) recipient.name = std::move(name);
    return recipient;
}

std::optional<int> smallNumber(const Json* value) {
    if (!value) return std::nullopt;
    const std::string text = textFrom(value);
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

StatusEntry statusFrom(const Json& entry) {
    StatusEntry status;
    status.id = idFrom(&entry);
    const auto types = typeWords(entry);
    if (!types.empty()) status.type = types.front();
    status.purpose = textIn(entry, {"statusPurpose"});
    const bool olderList = status.type == "RevocationList2020Status";
    if (status.purpose.empty() && (olderList || status.type == "1EdTechRevocationList")) status.purpose = "revocation";
    status.listAddress = textIn(entry, {"statusListCredential", "revocationListCredential"});
    if (status.listAddress.empty()) status.listAddress = status.id;
    status.index = textIn(entry, {"statusListIndex", "revocationListIndex"});
    if (hasPart(entry, "statusSize")) status.size = smallNumber(entry.find("statusSize")).value_or(0); // 0: no size that can be read
    return status;
}

/// The date under its name in the badge's data model, else under the other one's.
std::optional<WrittenDate> dateUnder(const Json& credential, std::string_view first, std::string_view second, DateForm form, Badge& badge) {
    auto date = dateIn(credential, first, form, badge);
    const auto other = dateIn(credential, second, form, badge);
    if (date && other && date->instant != other->instant && form != DateForm::lenient)
        warn(badge, Reason::datesUnderTwoNamesDiffer, '/' + std::string(second));
    return date ? date : other;
}

bool judged(Standard standard) noexcept {
    return standard == Standard::openBadges30 || standard == Standard::clr20 || standard == Standard::vc11 || standard == Standard::vc20;
}

void judgeContext(const Json& credential, Badge& badge) {
    const auto contexts = credential.listOf("@context");
    if (contexts.empty()) return refuse(badge, Reason::partMissing, "/@context");
    const auto isDataModel = [](const Json& context) {
        const std::string* address = context.string();
        const auto vocabulary = address ? vocabularyOf(*address) : Vocabulary::other;
        return vocabulary == Vocabulary::vc11 || vocabulary == Vocabulary::vc20;
    };
    const auto found = std::ranges::find_if(contexts, isDataModel);
    if (found == contexts.end()) return refuse(badge, Reason::contextWrong, "/@context");
    if (found != contexts.begin()) warn(badge, Reason::contextWrong, "/@context/0");
}

/// Whether an inline context gives a word that is shown another meaning than the standards': the address of a term ends in the term in all of them.
bool changesMeaning(const Json& context) {
    constexpr std::string_view words[] = {"issuer",   "credentialSubject", "issuanceDate", "expirationDate", "validFrom", "validUntil", "credentialStatus",
                                          "achievement", "name", "description", "criteria", "narrative", "identifier", "id", "type"};
    return std::ranges::any_of(words, [&](std::string_view word) {
        const Json* term = context.find(word);
        if (!term) return false;
        const Json* address = term->isObject() ? term->find("@id") : term;
        if (!address) return false; // by the vocabulary
        const std::string* text = address->string();
        if (!text) return true;
        const std::string_view last = text->starts_with('@') ? std::string_view(*text).substr(1) : lastWord(*text);
        return !std::ranges::equal(last, word, [](char a, char b) { return (a | 0x20) == (b | 0x20); }); // "ob:Achievement"
    });
}

/// [VC Data Model 2.0 5.2] What is shown must mean what the standard says, in the credential and in its parts.
void judgeMeanings(const Json& value, const std::string& pointer, int levels, Badge& badge) {
    for (const Json& context : value.listOf("@context"))
        if (context.isObject() && changesMeaning(context)) refuse(badge, Reason::contextWrong, pointer + "/@context");
    if (levels == 0) return;
    for (const std::string member : {"issuer", "credentialSubject", "achievement", "criteria"})
        for (const Json& part : value.listOf(member))
            if (part.isObject()) judgeMeanings(part, pointer + '/' + member, levels - 1, badge);
}

void judgeType(const Json& credential, Badge& badge) {
    if (hasType(credential, {"VerifiableCredential"})) return;
    if (badge.types.empty()) return refuse(badge, Reason::partMissing, "/type");
    if (hasType(credential, {"OpenBadgeCredential", "AchievementCredential", "ClrCredential", "EndorsementCredential"}))
        return warn(badge, Reason::typeWrong, "/type");
    refuse(badge, Reason::typeWrong, "/type");
}

void judgeDates(const Json& credential, Badge& badge) {
    const bool older = hasContext(credential, Vocabulary::vc11);
    const std::string_view own = older ? "issuanceDate" : "validFrom";
    const std::string_view other = older ? "validFrom" : "issuanceDate";
    if (!hasPart(credential, own)) {
        if (hasPart(credential, other)) warn(badge, Reason::olderAndNewerFormMixed, '/' + std::string(other));
        else if (!mayBeWithheld(credential) && (older || badge.standard != Standard::vc20)) warn(badge, Reason::partMissing, '/' + std::string(own)); // VC 2.0: optional
    }
    if (!older && hasPart(credential, "expirationDate")) warn(badge, Reason::olderAndNewerFormMixed, "/expirationDate");
}

/// [vc-di 2.1.1] a verification method is a URL; of a did:key the key stands behind the '#'.
void judgeKeyNames(const Json& credential, Badge& badge) {
    for (const Json& proof : credential.listOf("proof")) {
        const std::string method = idFrom(proof.find("verificationMethod"));
        if (method.starts_with("did:key:") && method.find('#') == std::string::npos)
            warn(badge, Reason::keyNameWithoutFragment, "/proof/verificationMethod");
    }
}

} // namespace

bool mayBeWithheld(const Json& credential) {
    return std::ranges::any_of(credential.listOf("proof"), [](const Json& proof) {
        const std::string suite = textIn(proof, {"cryptosuite", "type"});
        return suite.starts_with("ecdsa-sd-") || suite.starts_with("bbs-") || suite.starts_with("BbsBlsSignature");
    });
}

const Json* subjectOf(const Json& credential) {
    const auto subjects = credential.listOf("credentialSubject");
    return subjects.empty() ? nullptr : &subjects.front();
}

void readCredential(const Json& credential, Badge& badge) {
    const DateForm form = judged(badge.standard) ? DateForm::instant : DateForm::lenient;
    const std::string language = languageOf(credential);
    badge.id = idFrom(&credential);
    for (const std::string_view word : typeWords(credential)) badge.types.emplace_back(word);
    badge.issuer = profileFrom(credential.find("issuer"), language);
    badge.recipient = recipientFrom(credential);
    badge.name = localizedIn(credential, {"name"}, language);
    badge.description = localizedIn(credential, {"description"}, language);
    badge.image = imageFrom(credential.find("image"));
    badge.evidence = evidenceIn(credential);

    const bool older = !hasContext(credential, Vocabulary::vc20);
    badge.validFrom = older ? dateUnder(credential, "issuanceDate", "validFrom", form, badge)
                            : dateUnder(credential, "validFrom", "issuanceDate", form, badge);
    badge.issuedAt = badge.validFrom;
    badge.validUntil = older ? dateUnder(credential, "expirationDate", "validUntil", form, badge)
                             : dateUnder(credential, "validUntil", "expirationDate", form, badge);
    badge.awardedAt = dateIn(credential, "awardedDate", form, badge);
    for (const Json& entry : credential.listOf("credentialStatus"))
        if (hasPart(credential, "credentialStatus")) badge.statuses.push_back(statusFrom(entry)); // what is no object names a status nevertheless
}

void judgeCredential(const Json& credential, Badge& badge) {
    judgeContext(credential, badge);
    if (!hasPart(credential, "proof")) judgeMeanings(credential, "", 3, badge); // else the check of the proof does, and exactly
    judgeType(credential, badge);
    if (!hasPart(credential, "issuer")) refuse(badge, Reason::partMissing, "/issuer");
    else if (badge.issuer.id.empty()) refuse(badge, Reason::partMissing, "/issuer/id");
    // [VC Data Model 2.0 4.7] one issuer: of several the others would not be shown
    if (const auto issuers = credential.listOf("issuer"); issuers.size() > 1) refuse(badge, Reason::partHasWrongForm, "/issuer");
    else if (const Json* issuer = credential.find("issuer"); issuer && issuer->isArray()) warn(badge, Reason::partHasWrongForm, "/issuer");
    if (!hasPart(credential, "credentialSubject")) refuse(badge, Reason::partMissing, "/credentialSubject");
    judgeDates(credential, badge);
    judgeKeyNames(credential, badge);
    for (const Json& entry : credential.listOf("credentialStatus"))
        if (const Json* index = entry.find("statusListIndex"); index && index->isNumber())
            warn(badge, Reason::partHasWrongForm, "/credentialStatus/statusListIndex");
}

void readPlainCredential(const Json& credential, Badge& badge) {
    readCredential(credential, badge);
    const Json* subject = subjectOf(credential);
    if (!subject || !subject->isObject()) return;
    for (const std::string_view member : {"hasCredential", "degree"}) {
        const Json* certified = partOf(*subject, member);
        if (!certified) continue;
        const auto list = certified->asList();
        const Json& first = list.front();
        if (!first.isObject()) continue;
        badge.achievement.id = idFrom(&first);
        badge.achievement.name = localizedIn(first, {"name"});
        badge.achievement.description = localizedIn(first, {"description"});
        break;
    }
}

void readPresentation(const Json& presentation, Badge& badge, std::vector<Inside>& inside) {
    badge.id = idFrom(&presentation);
    for (const std::string_view word : typeWords(presentation)) badge.types.emplace_back(word);
    if (std::string holder = idFrom(presentation.find("holder")); !holder.empty())
        badge.recipient.identities.push_back({.type = "id", .value = std::move(holder), .hashed = false, .salt = {}});
    judgeContext(presentation, badge);
    judgeKeyNames(presentation, badge);
    const auto credentials = presentation.listOf("verifiableCredential");
    if (credentials.empty()) warn(badge, Reason::partMissing, "/verifiableCredential");
    for (std::size_t i = 0; i < credentials.size(); ++i)
        inside.push_back({&credentials[i], Relation::insideWrapper, "/verifiableCredential/" + std::to_string(i)});
}

} // namespace lanyard
