#include "core/sign/token.h"
#include "core/base/encoding.h"
#include "core/base/instant.h"
#include "core/proof/written_numbers.h"
#include "core/sign/key_name.h"
#include <algorithm>
#include <array>
#include <initializer_list>

namespace lanyard {
namespace {

std::unexpected<Error> failAt(ErrorCode code, std::string_view member) { return fail(code, Pointer{'/' + std::string(member)}); }

JwsAlgorithm algorithmOf(const PublicKey& key) noexcept {
    constexpr std::array ours{JwsAlgorithm::eddsa, JwsAlgorithm::es256, JwsAlgorithm::es384};
    return *std::ranges::find_if(ours, [&](JwsAlgorithm algorithm) { return fits(algorithm, key); });
}

/// A text, or of an object its `id`; nullptr if there is none.
const std::string* idOf(const Json* value) noexcept {
    if (!value) return nullptr;
    return value->isString() && !value->string()->empty() ? value->string() : value->textOf("id");
}

/// The seconds of the first of `members` that is there. [RFC 7519 2] NumericDate
Result<std::optional<Json>> dateIn(const Json& credential, std::initializer_list<std::string_view> members) {
    for (const std::string_view member : members) {
        const std::string* text = credential.textOf(member);
        if (!text) continue;
        const auto instant = parseRfc3339(*text);
        if (!instant) return failAt(ErrorCode::notADate, member);
        return Json(instant->seconds);
    }
    return std::nullopt;
}

/// [Open Badges 3.0 8.2.4] The claims repeat what the badge says.
Result<Json> withClaims(const Json& credential) {
    Json payload = credential;
    for (const std::string_view claim : {"iss", "jti", "nbf", "sub", "exp"})
        if (credential.find(claim)) return failAt(ErrorCode::duplicateMember, claim);
    const std::string* issuer = idOf(credential.find("issuer"));
    if (!issuer) return failAt(ErrorCode::missingMember, "issuer");
    if (!credential.textOf("id")) return failAt(ErrorCode::missingMember, "id");
    TRY(begin, dateIn(credential, {"validFrom", "issuanceDate"}));
    if (!begin) return failAt(ErrorCode::missingMember, "validFrom");
    TRY(end, dateIn(credential, {"validUntil", "expirationDate"}));
    payload.set("iss", Json(*issuer));
    payload.set("jti", Json(*credential.textOf("id")));
    payload.set("nbf", *std::move(begin));
    const auto subjects = credential.listOf("credentialSubject");
    if (const std::string* subject = subjects.size() == 1 ? idOf(&subjects.front()) : nullptr) payload.set("sub", Json(*subject));
    if (end) payload.set("exp", *std::move(end));
    return payload;
}

bool isPresentation(const Json& document) {
    return std::ranges::any_of(document.listOf("type"), [](const Json& type) { return type == Json("VerifiablePresentation"); });
}

Json headerFor(const Json& document, TokenForm form, const std::string& keyName, const PublicKey& key) {
    Json header;
    header.set("alg", Json(jwsName(algorithmOf(key))));
    if (form == TokenForm::vcJwt) {
        const bool shown = isPresentation(document);
        header.set("typ", Json(shown ? "vp+jwt" : "vc+jwt"));
        header.set("cty", Json(shown ? "vp" : "vc"));
    } else {
        header.set("typ", Json("JWT"));
    }
    if (keyName.empty()) header.set("jwk", key.jwk());
    else header.set("kid", Json(keyName));
    return header;
}

} // namespace

Result<std::string> signedToken(const Json& document, TokenForm form, const std::string& keyName, const PrivateKey& key) {
    if (!document.isObject()) return fail(ErrorCode::wrongType);
    if (document.find("proof")) return failAt(ErrorCode::duplicateMember, "proof");
    if (const auto number = numberBeyondItsLiteral(document)) return fail(ErrorCode::malformed, Pointer{*number});
    if (namesAnotherKey(keyName, key.publicKey())) return fail(ErrorCode::keyUnusable);
    for (const std::string_view wrapper : {"vc", "vp"})
        if (document.find(wrapper)) return failAt(ErrorCode::malformed, wrapper);
    TRY(payload, form == TokenForm::openBadgesJwt ? withClaims(document) : Result<Json>(document));

    // [RFC 7515 5.1]
    const std::string header = writeJson(headerFor(document, form, keyName, key.publicKey()));
    std::string token = toBase64Url(bytesOf(header)) + '.' + toBase64Url(bytesOf(writeJson(payload)));
    TRY(signature, key.sign(algorithmOf(key.publicKey()), bytesOf(token)));
    return token + '.' + toBase64Url(signature);
}

} // namespace lanyard
