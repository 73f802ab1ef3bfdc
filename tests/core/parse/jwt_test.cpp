// Tokens: how they are taken apart, and their claims against the credential inside.
#include "core/base/encoding.h"
#include "core/parse/compact_jws.h"
#include "documents.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string header = R"({"alg": "EdDSA", "kid": "did:web:a.example.org#k", "typ": "JWT"})";

std::string token(const std::string& payload, const std::string& head = header) {
    return toBase64Url(bytesOf(head)) + '.' + toBase64Url(bytesOf(payload)) + '.' + toBase64Url(bytesOf("signature"));
}

/// A credential of Open Badges 3.0 on VC 1.1, with more members behind.
std::string credential11(const std::string& more) {
    return R"({"@context": ["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject": {)" +
           more;
}
const std::string achievement =
    R"("type": ["AchievementSubject"], "achievement": {"id": "urn:uuid:2", "name": "N", "description": "D", "criteria": {"narrative": "C"}}})";

/// `vc` claim and claims beside it.
std::string vcClaim(const std::string& credentialMembers, const std::string& claims, const std::string& subjectId = R"("id": "did:example:1", )") {
    return R"({"vc": )" + credential11(subjectId + achievement + credentialMembers + "}") + claims + "}";
}

/// Open Badges 3.0 section 8.2.4: the payload is the credential, claims beside its members.
std::string flat(const std::string& claims) {
    return R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "id": "urn:uuid:1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": {"id": "did:web:a.example.org"}, "validFrom": "2025-01-01T00:00:00Z",
        "validUntil": "2030-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:1", )" +
           achievement + claims + "}";
}

Badge read(const std::string& payload) { return badge(token(payload), Form::vcJwt); }

const std::string complete = R"(, "id": "urn:uuid:1", "issuer": "did:web:a.example.org", "issuanceDate": "2025-01-01T00:00:00Z", "expirationDate": "2030-01-01T00:00:00Z")";

} // namespace

TEST_CASE("a token's parts are kept for checking: header, signature, and how many bytes were signed") {
    const std::string text = token(flat(""));
    const Badge parsed = badge(text, Form::vcJwt);
    REQUIRE(parsed.jws);
    CHECK(parsed.jws->header == *parseJson(header));
    CHECK(parsed.jws->signature == toBytes("signature"));
    CHECK(text.substr(0, parsed.jws->signedLength) == text.substr(0, text.rfind('.')));
    CHECK(parsed.jws->claims == *parseJson(flat("")));
    CHECK(parsed.content == parsed.jws->claims);
    CHECK(deviations(parsed).empty());
}

TEST_CASE("a line break behind a token is no fault") { CHECK(deviations(badge(token(flat("")) + "\r\n", Form::vcJwt)).empty()); }

TEST_CASE("a malformed token fails the format, and what it says is shown all the same") {
    const std::string sound = token(flat(""));
    const auto firstDot = sound.find('.');
    const auto lastDot = sound.rfind('.');
    std::string foreignLetter = sound;
    foreignLetter[lastDot + 2] = '!';
    const std::vector<std::pair<std::string, bool>> tokens{
        {sound + ".abcd", true},                                                              // a fourth part
        {sound + "......", true},                                                             // nine dots
        {sound.substr(0, lastDot), true},                                                     // two parts
        {sound.substr(0, firstDot) + "=" + sound.substr(firstDot), true},                     // padding in the header
        {sound + "=", true},                                                                  // padding in the signature
        {foreignLetter, true},                                                                // no letter of base64url
        {sound.substr(0, firstDot), false},                                                   // one part
        {toBase64Url(bytesOf("[]")) + sound.substr(firstDot), true},                          // a header that is no object
        {sound.substr(0, firstDot + 1) + toBase64Url(bytesOf("hello")) + sound.substr(lastDot), false}, // a payload that is no JSON
        {sound.substr(0, firstDot + 1) + toBase64Url(bytesOf("\"hello\"")) + sound.substr(lastDot), false},
        {"", false},
        {"..", false},
        {"a.b.c", false},
    };
    for (const auto& [text, shown] : tokens) {
        INFO(text);
        const Badge parsed = badge(text, Form::vcJwt);
        CHECK(hasDeviation(parsed, Reason::jwtMalformed, Outcome::failed));
        CHECK((parsed.title().any() == "N") == shown);
        CHECK(textOf(parsed.source.bytes) == text);
    }
}

TEST_CASE("a member named twice in header or payload fails the format") {
    CHECK(hasDeviation(badge(token(flat(""), R"({"alg": "EdDSA", "alg": "none"})"), Form::vcJwt), Reason::duplicateMember, Outcome::failed));
    CHECK(hasDeviation(read(flat(R"(, "id": "urn:uuid:9")")), Reason::duplicateMember, Outcome::failed));
}

TEST_CASE("claims that repeat the credential change nothing") {
    const std::string claims = R"(, "iss": "did:web:a.example.org", "jti": "urn:uuid:1", "sub": "did:example:1", "nbf": 1735689600, "exp": 1893456000.0)";
    for (const std::string& payload : {vcClaim(complete, claims), flat(claims)}) {
        const Badge parsed = read(payload);
        CHECK(deviations(parsed) == std::vector<std::string>{});
        CHECK(parsed.standard == Standard::openBadges30);
        CHECK(parsed.id == "urn:uuid:1");
        CHECK(parsed.validUntil->text == "2030-01-01T00:00:00Z");
    }
}

TEST_CASE("what only the claims say counts as the credential's own: VC Data Model 1.1 section 6.3.1") {
    const Badge parsed = read(vcClaim("", R"(, "iss": "did:web:a.example.org", "jti": "urn:uuid:1", "sub": "did:example:1", "nbf": 1735689600, "exp": 1893456000)", ""));
    CHECK(deviations(parsed) == std::vector<std::string>{});
    CHECK(parsed.id == "urn:uuid:1");
    CHECK(parsed.issuer.id == "did:web:a.example.org");
    REQUIRE(parsed.recipient.identities.size() == 1);
    CHECK(parsed.recipient.identities.front().value == "did:example:1");
    CHECK(toRfc3339(parsed.issuedAt->instant) == "2025-01-01T00:00:00Z");
    CHECK(toRfc3339(parsed.validUntil->instant) == "2030-01-01T00:00:00Z");
    CHECK_FALSE(parsed.content.find("issuer")); // the content stays as it was signed
}

TEST_CASE("an issuer that is described without an id has that of iss, and a status beside the credential is its status") {
    const Badge parsed = read(vcClaim(R"(, "id": "urn:uuid:1", "issuer": {"name": "N"}, "issuanceDate": "2025-01-01T00:00:00Z")",
                                      R"(, "iss": "did:web:a.example.org", "credentialStatus": {"id": "https://a.example.org/s", "type": "Some"})"));
    CHECK(deviations(parsed) == std::vector<std::string>{});
    CHECK(parsed.issuer.id == "did:web:a.example.org");
    CHECK(parsed.issuer.name.any() == "N");
    REQUIRE(parsed.statuses.size() == 1);
    CHECK(parsed.statuses.front().id == "https://a.example.org/s");
}

TEST_CASE("a token that holds one credential and is another fails the format") {
    const std::string same = R"(, "iss": "did:web:a.example.org", "issuer": "did:web:a.example.org")";
    CHECK(deviations(read(vcClaim(complete, same))) == std::vector<std::string>{});
    const std::string other = R"(, "iss": "did:web:a.example.org", "issuer": "did:web:b.example.org", "credentialSubject": {"id": "did:example:1"})";
    CHECK(deviations(read(vcClaim(complete, other))) ==
          std::vector<std::string>{"part-has-wrong-form failed claims/issuer", "part-has-wrong-form failed claims/credentialSubject"});
}

TEST_CASE("a status that is no object, or of a size that is none, is a status nevertheless") {
    const auto statuses = [](const std::string& status) {
        return read(vcClaim(complete + R"(, "credentialStatus": )" + status, R"(, "iss": "did:web:a.example.org")")).statuses;
    };
    CHECK(statuses(R"(["https://a.example.org/s", {"id": "https://a.example.org/t", "type": "Some"}])").size() == 2);
    CHECK(statuses("null").empty());
    REQUIRE(statuses(R"({"id": "x", "type": "Some", "statusSize": "two"})").size() == 1);
    CHECK(statuses(R"({"id": "x", "type": "Some", "statusSize": "two"})").front().size == 0);
}

TEST_CASE("jti against id and sub against subject are failures, each by its own name") {
    CHECK(deviations(read(flat(R"(, "jti": "urn:uuid:9")"))) == std::vector<std::string>{"jwt-id-differs failed claims/jti"});
    CHECK(deviations(read(flat(R"(, "sub": "did:example:9")"))) == std::vector<std::string>{"jwt-subject-differs failed claims/sub"});
    CHECK(deviations(read(vcClaim(complete, R"(, "jti": "urn:uuid:9")"))) == std::vector<std::string>{"jwt-id-differs failed claims/jti"});
}

TEST_CASE("iss against issuer is left to verification, which finds both") {
    const Badge parsed = read(flat(R"(, "iss": "did:web:elsewhere.example.org")"));
    CHECK(deviations(parsed).empty());
    CHECK(parsed.issuer.id == "did:web:a.example.org");
    CHECK(*parsed.jws->claims.textOf("iss") == "did:web:elsewhere.example.org");
}

TEST_CASE("dates of claims and credential: the narrower period counts, and a longer one on the paper fails") {
    struct Case {
        const char* claims;
        std::vector<std::string> expected;
        const char* begin;
        const char* end;
    };
    const std::vector<Case> cases{
        {R"(, "nbf": 1735689660)", {"jwt-dates-differ warning claims/nbf"}, "2025-01-01T00:01:00Z", "2030-01-01T00:00:00Z"},
        {R"(, "nbf": 1735689000)", {"jwt-dates-differ warning claims/nbf"}, "2025-01-01T00:00:00Z", "2030-01-01T00:00:00Z"},
        {R"(, "exp": 1893456060)", {"jwt-dates-differ warning claims/exp"}, "2025-01-01T00:00:00Z", "2030-01-01T00:00:00Z"},
        {R"(, "exp": 1767225600)", {"jwt-dates-differ failed claims/exp"}, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"},
        {R"(, "nbf": 1924992000)", {"jwt-dates-differ warning claims/nbf", "jwt-dates-differ failed claims"}, "2031-01-01T00:00:00Z", "2030-01-01T00:00:00Z"},
        {R"(, "nbf": "yesterday")", {"part-has-wrong-form warning claims/nbf"}, "2025-01-01T00:00:00Z", "2030-01-01T00:00:00Z"},
    };
    for (const Case& one : cases) {
        INFO(one.claims);
        const Badge parsed = read(flat(one.claims));
        CHECK(deviations(parsed) == one.expected);
        CHECK(toRfc3339(parsed.validFrom->instant) == one.begin);
        CHECK(toRfc3339(parsed.validUntil->instant) == one.end);
    }
}

TEST_CASE("an end that only the token has is the badge's end") {
    const Badge parsed = read(vcClaim(R"(, "id": "urn:uuid:1", "issuer": "did:web:a.example.org", "issuanceDate": "2025-01-01T00:00:00Z")", R"(, "exp": 1767225600)"));
    CHECK(deviations(parsed).empty());
    CHECK(toRfc3339(parsed.validUntil->instant) == "2026-01-01T00:00:00Z");
}

TEST_CASE("a bare did:key as key name is told") {
    CHECK(deviations(badge(token(flat(""), R"({"alg": "EdDSA", "kid": "did:key:z6Mk"})"), Form::vcJwt)) ==
          std::vector<std::string>{"key-name-without-fragment warning header/kid"});
}

TEST_CASE("a signed Open Badges 2 assertion has no claims and no host") {
    const std::string assertion = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://a.example.org/1",
        "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"}, "badge": "https://a.example.org/c",
        "issuedOn": "2020-01-01T00:00:00Z", "verification": {"type": "signed", "creator": "https://a.example.org/key"}})";
    const Badge parsed = badge(token(assertion, R"({"alg": "RS256"})"), Form::jws);
    CHECK(parsed.standard == Standard::openBadges20);
    CHECK(deviations(parsed).empty());
    CHECK(parsed.hostedAt.empty());
    CHECK(parsed.jws->claims == *parseJson(assertion));
}

TEST_CASE("a presentation in a token has the holder that the token names") {
    const std::string inside = token(flat(""));
    const auto parsed = badges(token(R"({"iss": "did:example:holder", "jti": "urn:uuid:7", "vp": {"@context": ["https://www.w3.org/2018/credentials/v1"],
        "type": ["VerifiablePresentation"], "verifiableCredential": [")" + inside + R"("]}})"), Form::vcJwt);
    REQUIRE(parsed.size() == 2);
    CHECK(parsed[0].id == "urn:uuid:7");
    CHECK(parsed[0].recipient.identities.front().value == "did:example:holder");
    CHECK(textOf(parsed[1].source.bytes) == inside);
    CHECK(parsed[1].source.form == Form::vcJwt);
}
