#include "core/sign/token.h"
#include "core/base/encoding.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"

using namespace lanyard;
using test::json;
using test::with;
using test::without;

namespace {

const std::string badgeText =
    R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],)"
    R"("id":"urn:uuid:9d0f8a2e-55a4-4c1d-8f6e-6f3d7a5f2b10","type":["VerifiableCredential","OpenBadgeCredential"],)"
    R"("issuer":{"id":"did:web:school.example","type":["Profile"],"name":"School of Knots"},"validFrom":"2025-03-01T09:30:00Z",)"
    R"("validUntil":"2026-03-01T10:30:00+01:00","credentialSubject":{"id":"did:example:anna","type":["AchievementSubject"],"score":1.50}})";

struct Token {
    Json header, payload;
    std::string payloadText;
    Bytes signature;
    std::string signedPart;
};
Token read(std::string_view text) {
    const auto first = text.find('.');
    const auto last = text.rfind('.');
    REQUIRE(first < last);
    Token token;
    token.header = json(toText(*fromBase64Url(text.substr(0, first))));
    token.payloadText = toText(*fromBase64Url(text.substr(first + 1, last - first - 1)));
    token.payload = json(token.payloadText);
    token.signature = *fromBase64Url(text.substr(last + 1));
    token.signedPart = text.substr(0, last);
    return token;
}

Error refusal(const Json& document, TokenForm form, const PrivateKey& key, const std::string& keyName = "did:web:school.example#key-1") {
    const auto token = signedToken(document, form, keyName, key);
    REQUIRE_FALSE(token);
    return token.error();
}
Error at(ErrorCode code, const char* pointer) { return {code, Pointer{pointer}}; }

} // namespace

TEST_CASE("a vc+jwt carries the credential letter by letter under a signature of its key") {
    const std::pair<KeyKind, JwsAlgorithm> kinds[] = {
        {KeyKind::ed25519, JwsAlgorithm::eddsa}, {KeyKind::p256, JwsAlgorithm::es256}, {KeyKind::p384, JwsAlgorithm::es384}};
    for (const auto& [kind, algorithm] : kinds) {
        const auto key = PrivateKey::generate(kind);
        REQUIRE(key);
        const auto text = signedToken(json(badgeText), TokenForm::vcJwt, "did:web:school.example#key-1", *key);
        REQUIRE(text);
        const Token token = read(*text);
        CHECK(token.payloadText == badgeText);
        CHECK(token.header == json(std::string(R"({"alg":")") + std::string(jwsName(algorithm)) +
                                   R"(","typ":"vc+jwt","cty":"vc","kid":"did:web:school.example#key-1"})"));
        CHECK(verifies(algorithm, key->publicKey(), bytesOf(token.signedPart), token.signature));
        CHECK(*signedToken(json(badgeText), TokenForm::vcJwt, "did:web:school.example#key-1", *key) == *text);
    }
}

TEST_CASE("a presentation becomes a vp+jwt") {
    const auto key = PrivateKey::generate(KeyKind::ed25519);
    const Json shown = json(R"({"@context":"https://www.w3.org/ns/credentials/v2","type":["VerifiablePresentation"]})");
    const Token token = read(*signedToken(shown, TokenForm::vcJwt, "", *key));
    CHECK(*token.header.textOf("typ") == "vp+jwt");
    CHECK(*token.header.textOf("cty") == "vp");
}

TEST_CASE("a key without a name stands in the header itself, without its secret") {
    const auto key = PrivateKey::generate(KeyKind::p256);
    const Token token = read(*signedToken(json(badgeText), TokenForm::openBadgesJwt, "", *key));
    CHECK(*token.header.find("jwk") == key->publicKey().jwk());
    CHECK_FALSE(token.header.find("jwk")->find("d"));
    CHECK_FALSE(token.header.find("kid"));
}

TEST_CASE("the token of an Open Badge repeats in its claims what the badge says") {
    const auto key = PrivateKey::generate(KeyKind::ed25519);
    const Token token = read(*signedToken(json(badgeText), TokenForm::openBadgesJwt, "did:web:school.example#key-1", *key));
    CHECK(token.header == json(R"({"alg":"EdDSA","typ":"JWT","kid":"did:web:school.example#key-1"})"));
    Json expected = json(badgeText);
    expected.set("iss", Json("did:web:school.example"));
    expected.set("jti", Json("urn:uuid:9d0f8a2e-55a4-4c1d-8f6e-6f3d7a5f2b10"));
    expected.set("nbf", Json(std::int64_t{1740821400}));
    expected.set("sub", Json("did:example:anna"));
    expected.set("exp", Json(std::int64_t{1772357400}));
    CHECK(token.payload == expected);
    const Json older = with(without(without(json(badgeText), "validFrom"), "validUntil"), "issuanceDate", Json("2025-03-01T09:30:00Z"));
    const Token second = read(*signedToken(with(older, "issuer", Json("https://school.example")), TokenForm::openBadgesJwt, "", *key));
    CHECK(*second.payload.textOf("iss") == "https://school.example");
    CHECK(*second.payload.find("nbf") == Json(std::int64_t{1740821400}));
    CHECK_FALSE(second.payload.find("exp"));
}

TEST_CASE("what a token could not say truly is not signed") {
    const auto key = *PrivateKey::generate(KeyKind::ed25519);
    const Json badge = json(badgeText);
    for (const auto form : {TokenForm::vcJwt, TokenForm::openBadgesJwt}) {
        CHECK(refusal(json("[]"), form, key) == Error{ErrorCode::wrongType});
        CHECK(refusal(with(badge, "proof", json("{}")), form, key) == at(ErrorCode::duplicateMember, "/proof"));
        CHECK(refusal(with(badge, "vc", json("{}")), form, key) == at(ErrorCode::malformed, "/vc"));
        CHECK(refusal(with(badge, "level", json("12345678901234567890")), form, key) == at(ErrorCode::malformed, "/level"));
        CHECK(refusal(badge, form, key, "did:key:" + PrivateKey::generate(KeyKind::ed25519)->publicKey().multikey()).code == ErrorCode::keyUnusable);
    }
    const auto form = TokenForm::openBadgesJwt;
    CHECK(refusal(with(badge, "iss", Json("did:web:other.example")), form, key) == at(ErrorCode::duplicateMember, "/iss"));
    CHECK(refusal(without(badge, "issuer"), form, key) == at(ErrorCode::missingMember, "/issuer"));
    CHECK(refusal(without(badge, "id"), form, key) == at(ErrorCode::missingMember, "/id"));
    CHECK(refusal(without(badge, "validFrom"), form, key) == at(ErrorCode::missingMember, "/validFrom"));
    CHECK(refusal(with(badge, "validUntil", Json("next year")), form, key) == at(ErrorCode::notADate, "/validUntil"));
}
