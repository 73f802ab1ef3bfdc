#include "core/parse/jwt_claims.h"
#include "core/badge/vocabulary.h"
#include "core/parse/deviations.h"
#include "core/parse/parts.h"
#include <cmath>

namespace lanyard {
namespace {

constexpr double latestSecond = 253'402'300'799; ///< 9999-12-31T23:59:59Z

/// RFC 7519 section 2, NumericDate; fractions are cut off.
std::optional<WrittenDate> numericDate(const Json& claims, std::string_view claim) {
    const Json* value = partOf(claims, claim);
    const Json::Number* number = value ? value->number() : nullptr;
    if (!number) return std::nullopt;
    const double seconds = std::floor(number->value);
    if (seconds < 0 || seconds > latestSecond) return std::nullopt;
    const Instant instant{static_cast<std::int64_t>(seconds)};
    return WrittenDate{toRfc3339(instant), instant};
}

std::optional<WrittenDate> judgedDate(const Json& claims, std::string_view claim, Badge& badge) {
    auto date = numericDate(claims, claim);
    if (!date && hasPart(claims, claim)) warn(badge, Reason::partHasWrongForm, "claims/" + std::string(claim));
    return date;
}

/// A copy of the credential, made when the first part is put into it: most credentials lack none.
class Completion {
  public:
    Completion(const Json& credential, const Json& claims) : m_credential(credential), m_claims(claims) {}

    void text(std::string_view member, std::string_view claim) {
        if (hasPart(m_credential, member)) return;
        if (const std::string* text = m_claims.textOf(claim)) copy().set(member, Json(*text));
    }
    /// An issuer that is described but has no id has that of `claim`.
    void issuer(std::string_view claim) {
        text("issuer", claim);
        const Json* issuer = m_credential.find("issuer");
        if (!issuer || !issuer->isObject() || !idFrom(issuer).empty()) return;
        if (const std::string* id = m_claims.textOf(claim)) copy().find("issuer")->set("id", Json(*id));
    }
    /// What some write beside `vc` instead of into it.
    void part(std::string_view member) {
        if (hasPart(m_credential, member)) return;
        if (const Json* value = partOf(m_claims, member)) copy().set(member, *value);
    }
    /// Under `newer` or `older`, by the data model, unless the credential has a date under either name.
    void date(std::string_view claim, std::string_view newer, std::string_view older) {
        if (hasPart(m_credential, newer) || hasPart(m_credential, older)) return;
        if (const auto date = numericDate(m_claims, claim)) copy().set(hasContext(m_credential, Vocabulary::vc20) ? newer : older, Json(date->text));
    }
    void subject(std::string_view claim) {
        const Json* subject = m_credential.find("credentialSubject");
        if (!subject || !subject->isObject() || !idFrom(subject).empty()) return;
        if (const std::string* text = m_claims.textOf(claim)) copy().find("credentialSubject")->set("id", Json(*text));
    }
    std::optional<Json> take() { return std::move(m_copy); }

  private:
    Json& copy() {
        if (!m_copy) m_copy = m_credential;
        return *m_copy;
    }

    const Json& m_credential;
    const Json& m_claims;
    std::optional<Json> m_copy;
};

void judgeId(const Json& claims, Badge& badge) {
    const std::string jti = textIn(claims, {"jti"});
    if (!jti.empty() && badge.id != jti) refuse(badge, Reason::jwtIdDiffers, "claims/jti");
}

void judgeSubject(const Json& claims, Badge& badge) {
    const std::string sub = textIn(claims, {"sub"});
    if (sub.empty()) return;
    bool named = false;
    for (const Json& subject : badge.content.listOf("credentialSubject")) {
        const std::string id = idFrom(&subject);
        if (id == sub) return;
        named |= !id.empty();
    }
    if (named) refuse(badge, Reason::jwtSubjectDiffers, "claims/sub");
}

void judgeDates(const Json& claims, Badge& badge) {
    const auto begin = judgedDate(claims, "nbf", badge);
    const auto end = judgedDate(claims, "exp", badge);
    const bool ownContradict = badge.validFrom && badge.validUntil && badge.validFrom->instant > badge.validUntil->instant;
    if (begin && badge.validFrom && begin->instant != badge.validFrom->instant) {
        warn(badge, Reason::jwtDatesDiffer, "claims/nbf");
        if (begin->instant > badge.validFrom->instant) badge.validFrom = begin;
    }
    if (end && badge.validUntil && end->instant > badge.validUntil->instant) warn(badge, Reason::jwtDatesDiffer, "claims/exp");
    if (end && badge.validUntil && end->instant < badge.validUntil->instant) {
        refuse(badge, Reason::jwtDatesDiffer, "claims/exp");
        badge.validUntil = end;
    }
    // A credential that contradicts itself is the validity check's to tell.
    if (!ownContradict && badge.validFrom && badge.validUntil && badge.validFrom->instant > badge.validUntil->instant && (begin || end))
        refuse(badge, Reason::jwtDatesDiffer, "claims");
}

/// A payload that is a credential and holds another one as `vc` says two things, of which one would be shown.
void judgeTwo(const Json& claims, Badge& badge) {
    const Json* inside = claims.find("vc");
    if (!inside || !inside->isObject()) return;
    for (const std::string_view member : {"issuer", "credentialSubject", "credentialStatus"}) {
        const Json* beside = partOf(claims, member);
        const Json* own = partOf(*inside, member);
        if (beside && own && *beside != *own) refuse(badge, Reason::partHasWrongForm, "claims/" + std::string(member));
    }
}

} // namespace

std::optional<Json> completedCredential(const Json& credential, const Json& claims) {
    Completion completion(credential, claims);
    completion.text("id", "jti");
    completion.issuer("iss");
    completion.subject("sub");
    completion.date("nbf", "validFrom", "issuanceDate");
    completion.date("exp", "validUntil", "expirationDate");
    completion.part("credentialStatus");
    return completion.take();
}

std::optional<Json> completedPresentation(const Json& presentation, const Json& claims) {
    Completion completion(presentation, claims);
    completion.text("id", "jti");
    completion.text("holder", "iss");
    return completion.take();
}

void judgeClaims(Badge& badge) {
    const Json& claims = badge.jws->claims;
    judgeId(claims, badge);
    judgeSubject(claims, badge);
    judgeDates(claims, badge);
    judgeTwo(claims, badge);
    const std::string kid = textIn(badge.jws->header, {"kid"});
    if (kid.starts_with("did:key:") && kid.find('#') == std::string::npos) warn(badge, Reason::keyNameWithoutFragment, "header/kid");
}

} // namespace lanyard
