#include "core/badge/classify.h"
#include "core/badge/vocabulary.h"
#include "core/base/encoding.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr int deepestWrapper = 4;
constexpr std::size_t membersLookedAt = 10'000;

bool has(const Json& value, std::string_view member) {
    const Json* found = value.find(member);
    return found && !found->isNull();
}

int countOf(const Json& value, std::initializer_list<std::string_view> members) {
    return int(std::ranges::count_if(members, [&](std::string_view member) { return has(value, member); }));
}

const Json* firstSubject(const Json& credential) {
    const auto subjects = credential.listOf("credentialSubject");
    return subjects.empty() ? nullptr : &subjects.front();
}

// -- Verifiable Credentials -------------------------------------------------------------------------------------------

/// VC Data Model 1.1 or 2.0: the first context says so, else the names under which the dates stand.
Standard dataModelOf(const Json& value) {
    for (const std::string_view address : contextAddresses(value)) {
        if (vocabularyOf(address) == Vocabulary::vc11) return Standard::vc11;
        if (vocabularyOf(address) == Vocabulary::vc20) return Standard::vc20;
    }
    if (has(value, "issuanceDate") || has(value, "expirationDate")) return Standard::vc11;
    return has(value, "validFrom") || has(value, "validUntil") ? Standard::vc20 : Standard::vc11;
}

bool isStatusList(const Json& value) {
    if (hasType(value, {"BitstringStatusListCredential", "StatusList2021Credential", "RevocationList2020Credential"})) return true;
    const Json* subject = firstSubject(value);
    return subject && hasType(*subject, {"BitstringStatusList", "StatusList2021", "RevocationList2020"}) && has(*subject, "encodedList");
}

Standard credentialStandard(const Json& value) {
    const Json* subject = firstSubject(value);
    if (hasType(value, {"EuropeanDigitalCredential"}) || hasContext(value, Vocabulary::elm3)) return Standard::elm3;
    if (hasType(value, {"BlockcertsCredential"}) || hasContext(value, Vocabulary::blockcerts3)) return Standard::blockcerts3;
    if (hasType(value, {"ClrCredential"}) || (subject && hasType(*subject, {"ClrSubject"}))) return Standard::clr20;
    if (hasType(value, {"OpenBadgeCredential", "AchievementCredential"})) return Standard::openBadges30;
    if (subject && (hasType(*subject, {"AchievementSubject"}) || has(*subject, "achievement"))) return Standard::openBadges30;
    if (hasContext(value, Vocabulary::openBadges3)) return Standard::openBadges30;
    return dataModelOf(value);
}

bool isCredential(const Json& value) {
    if (hasType(value, {"VerifiableCredential", "OpenBadgeCredential", "AchievementCredential", "ClrCredential", "EndorsementCredential",
                        "EuropeanDigitalCredential", "BlockcertsCredential"}))
        return true;
    return has(value, "credentialSubject") && countOf(value, {"@context", "issuer", "issuanceDate", "validFrom", "proof"}) > 0;
}

Classified credential(const Json& value) {
    if (isStatusList(value)) return {JsonNature::statusList, dataModelOf(value)};
    if (hasType(value, {"EndorsementCredential"})) return {JsonNature::endorsement, Standard::openBadges30};
    return {JsonNature::award, credentialStandard(value)};
}

// -- Open Badges 1 and 2, Blockcerts 1 and 2 --------------------------------------------------------------------------

bool hasMerkleProof(const Json& value) {
    for (const std::string_view member : {"signature", "verification"})
        if (const Json* part = value.find(member); part && hasType(*part, {"MerkleProof2017", "MerkleProofVerification2017"})) return true;
    return false;
}

/// Two of the parts that make an assertion: one alone ("verify" in a picture that holds only an address) says too little.
bool hasAssertionShape(const Json& value) {
    const int parts = int(has(value, "recipient") || has(value, "identity")) + int(has(value, "badge")) +
                      int(has(value, "verify") || has(value, "verification")) + int(has(value, "issuedOn") || has(value, "issued_on"));
    return parts >= 2 && (has(value, "recipient") || has(value, "badge") || has(value, "identity"));
}

Standard assertionStandard(const Json& value) {
    if (hasContext(value, Vocabulary::blockcerts2) || hasMerkleProof(value)) return Standard::blockcerts2;
    if (hasContext(value, Vocabulary::openBadges2)) return Standard::openBadges20;
    if (hasContext(value, Vocabulary::openBadges1)) return Standard::openBadges11;
    if (hasContext(value, Vocabulary::openBadgesUnknown)) return Standard::unknown;
    if (has(value, "@context") || hasType(value, {"Assertion"})) return Standard::openBadges20;
    const Json* badge = value.find("badge");
    const bool classInside = badge && badge->isObject();
    if (classInside && !has(value, "uid") && !has(value, "verify")) return Standard::openBadges05;
    return Standard::openBadges10;
}

bool hasClassShape(const Json& value) {
    return has(value, "name") && has(value, "criteria") && has(value, "issuer") && !has(value, "recipient");
}

/// An issuer of Open Badges 0.5 or 1.0 has no type: name and address, and no other word than the standard's.
bool hasIssuerShape(const Json& value) {
    constexpr std::string_view words[] = {"name",  "url", "description", "image",   "email", "revocationList", "origin",
                                          "org",   "contact", "@context", "id",     "type",  "publicKey",      "_location", "telephone"};
    const Json::Object* members = value.object();
    if (!members || !has(value, "name") || countOf(value, {"url", "origin"}) == 0) return false;
    return std::ranges::all_of(*members, [&](const Json::Member& member) { return std::ranges::find(words, member.first) != std::end(words); });
}

// -- documents that belong to badges ----------------------------------------------------------------------------------

bool isIdentityDocument(const Json& value) {
    const std::string* id = value.textOf("id");
    const bool named = (id && id->starts_with("did:")) || hasContext(value, Vocabulary::did);
    return named && countOf(value, {"verificationMethod", "assertionMethod", "authentication", "publicKey", "keyAgreement"}) > 0;
}

bool isKeyDocument(const Json& value) {
    if (has(value, "kty") || has(value, "publicKeyPem") || has(value, "publicKeyMultibase") || has(value, "publicKeyJwk")) return true;
    const auto keys = value.listOf("keys");
    return !keys.empty() && has(keys.front(), "kty");
}

bool isIssuerList(const Json& value) {
    if (const Json* registry = value.find("registry"); registry && registry->isObject()) return true;
    const auto issuers = value.listOf("issuers");
    return !issuers.empty() && issuers.front().isObject() && (has(issuers.front(), "id") || has(issuers.front(), "did"));
}

Classified typedDocument(const Json& value) {
    if (hasType(value, {"CryptographicKey"})) return {JsonNature::keyDocument};
    if (hasType(value, {"RevocationList", "1EdTechRevocationList"}) || has(value, "revokedAssertions") || has(value, "revokedCredentials"))
        return {JsonNature::revocationList};
    if (isIdentityDocument(value)) return {JsonNature::identityDocument};
    if (const Json* resolved = value.find("didDocument"); resolved && isIdentityDocument(*resolved)) return {JsonNature::identityDocument};
    if (hasType(value, {"BadgeClass", "Achievement"})) return {JsonNature::achievement};
    if (hasType(value, {"Issuer", "Profile"})) return {JsonNature::issuerProfile};
    if (isKeyDocument(value)) return {JsonNature::keyDocument};
    if (isIssuerList(value)) return {JsonNature::issuerList};
    if (hasClassShape(value)) return {JsonNature::achievement};
    if (hasIssuerShape(value)) return {JsonNature::issuerProfile};
    return {};
}

// -- wrappers ---------------------------------------------------------------------------------------------------------

/// Three parts of base64url, the first of which is a JSON object: `{"` reads `eyJ` or, with a blank, `ewog`, `eyAi`.
bool looksLikeJws(std::string_view text) noexcept {
    if (!text.starts_with("ey") && !text.starts_with("ew")) return false;
    return text.size() > 40 && std::ranges::count(text, '.') == 2;
}

Classified classifyObject(const Json& value);

bool holdsBadge(const Json& value, int levels, std::size_t& left) {
    if (left == 0) return false;
    --left;
    if (const std::string* text = value.string()) return looksLikeJws(*text);
    if (value.isObject()) {
        const JsonNature nature = classifyObject(value).nature;
        if (nature != JsonNature::nothing) return nature == JsonNature::award || nature == JsonNature::endorsement || nature == JsonNature::presentation ||
                                                  nature == JsonNature::enveloped || nature == JsonNature::statusList;
    }
    if (levels == 0) return false;
    if (const Json::Array* entries = value.array())
        return std::ranges::any_of(*entries, [&](const Json& entry) { return holdsBadge(entry, levels - 1, left); });
    if (const Json::Object* members = value.object())
        return std::ranges::any_of(*members, [&](const Json::Member& member) { return holdsBadge(member.second, levels - 1, left); });
    return false;
}

/// RFC 7515 section 7.2: a JWS whose payload is a credential, as JAdES seals write it (the payload may stand there unencoded).
Classified sealed(const Json& value) {
    const std::string* payload = value.textOf("payload");
    if (!payload || countOf(value, {"signatures", "signature"}) == 0) return {};
    std::string text = *payload;
    if (!text.starts_with('{')) {
        const auto decoded = fromBase64Url(text);
        if (!decoded) return {};
        text = toText(*decoded);
    }
    const auto inside = parseJson(text);
    if (!inside || !inside->isObject()) return {};
    const Classified found = classifyObject(*inside);
    return found.nature == JsonNature::award || found.nature == JsonNature::presentation ? found : Classified{};
}

Classified classifyObject(const Json& value) {
    if (hasType(value, {"EnvelopedVerifiableCredential"})) return {JsonNature::enveloped, Standard::vc20};
    if (hasType(value, {"EnvelopedVerifiablePresentation"})) return {JsonNature::presentation, Standard::vc20};
    if (hasType(value, {"VerifiablePresentation", "EuropeanDigitalPresentation"}))
        return {JsonNature::presentation, dataModelOf(value)};
    if (isCredential(value)) return credential(value);
    if (hasType(value, {"BlockchainCertificate"}) || countOf(value, {"certificate", "assertion", "recipient"}) == 3)
        return {JsonNature::award, Standard::blockcerts1};
    if (hasType(value, {"Endorsement"}) && has(value, "claim")) return {JsonNature::endorsement, Standard::openBadges20};
    if (hasType(value, {"Assertion"}) || hasAssertionShape(value)) return {JsonNature::award, assertionStandard(value)};
    return typedDocument(value);
}

} // namespace

Classified classify(const Json& value) {
    if (value.isObject()) {
        if (const Classified found = classifyObject(value); found.nature != JsonNature::nothing) return found;
        if (const Classified found = sealed(value); found.nature != JsonNature::nothing) return found;
    } else if (!value.isArray()) {
        return {};
    }
    std::size_t left = membersLookedAt;
    return holdsBadge(value, deepestWrapper, left) ? Classified{JsonNature::wrapper} : Classified{};
}

Classified classifyPayload(const Json& payload) {
    for (const std::string_view claim : {"vc", "vp"})
        if (const Json* inside = payload.find(claim); inside && inside->isObject()) {
            const Classified found = classifyObject(*inside);
            if (found.nature != JsonNature::nothing) return found;
            return claim == "vc" ? Classified{JsonNature::award, credentialStandard(*inside)} : Classified{JsonNature::presentation, dataModelOf(*inside)};
        }
    if (!payload.isObject()) return {};
    const Classified found = classifyObject(payload);
    return found.nature == JsonNature::award || found.nature == JsonNature::endorsement || found.nature == JsonNature::presentation ||
                   found.nature == JsonNature::statusList
               ? found
               : Classified{};
}

} // namespace lanyard
