#include "core/base/utf8.h"
#include "found.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <stop_token>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string& token() {
    static const std::string text = ownText("import/small-jwt.jwt");
    return text;
}
const std::string& json() {
    static const std::string text = ownText("import/small-json.json");
    return text;
}
const std::string& other() {
    static const std::string text = ownText("import/ob2-hosted-sha256.json");
    return text;
}

/// Of letters of the Basic Multilingual Plane.
std::string utf16(std::string_view text, bool bigEndian, bool mark) {
    std::string result;
    const auto put = [&](char32_t unit) {
        const char high = char(unit >> 8U), low = char(unit & 0xFFU);
        result += bigEndian ? std::string{high, low} : std::string{low, high};
    };
    if (mark) put(0xFEFF);
    for (const char32_t letter : codePoints(text)) put(letter);
    return result;
}

void checkOne(std::string_view file, std::string_view bytes, Form form) {
    const Found found = foundIn(file);
    INFO(file.substr(0, 200));
    INFO(Catch::StringMaker<Names>::convert(codes(found.findings)));
    REQUIRE(found.documents.size() == 1);
    CHECK(textOf(found.documents[0].bytes) == bytes);
    CHECK(found.documents[0].form == form);
}

/// What a text without any badge is told as.
Names told(std::string_view file) {
    const Found found = foundIn(file);
    CHECK(found.documents.empty());
    return codes(found.findings);
}

std::string folded(std::string text, std::size_t width) {
    for (std::size_t at = width; at < text.size(); at += width + 1) text.insert(at, "\n");
    return text;
}

std::string quoted(std::string text) {
    std::string result = "\"";
    for (const char c : text) result += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    return result + "\"";
}

} // namespace

TEST_CASE("a badge in JSON is the exact slice of its text, whatever editors did around it") {
    checkOne(json(), json(), Form::json);
    checkOne("\xEF\xBB\xBF" + json() + "\r\n", json(), Form::json);
    checkOne("\n\n  " + json() + "\n", json(), Form::json);
    checkOne(utf16(json(), false, true), json(), Form::json);
    checkOne(utf16(json(), true, true), json(), Form::json);
    checkOne(utf16(json(), false, false), json(), Form::json);
}

TEST_CASE("text behind a JSON badge is told and does not hide it") {
    const Found found = foundIn(json() + "\n-- \nsent from my phone");
    REQUIRE(found.documents.size() == 1);
    CHECK(textOf(found.documents[0].bytes) == json());
    CHECK(codes(found.documents[0].notes) == Names{"trailing-content"});
}

TEST_CASE("a file that is not the document alone is kept beside it") {
    const Found found = foundIn(json() + "\n");
    CHECK(textOf(found.documents.at(0).carrierFile) == json() + "\n");
    CHECK(foundIn(json()).documents.at(0).carrierFile.empty());
}

TEST_CASE("wrappers of every kind give the badges inside them") {
    const std::string envelope = R"({"@context":"https://www.w3.org/ns/credentials/v2","type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,)";
    checkOne(R"({"jwt": ")" + token() + R"("})", token(), Form::vcJwt);
    checkOne(R"({"credential": )" + json() + "}", json(), Form::json);
    checkOne(R"({"vc": )" + json() + R"(, "saved": true})", json(), Form::json);
    checkOne(R"({"data": {"credentials": [)" + json() + "]}}", json(), Form::json);
    checkOne(R"([{"verifiableCredential": ")" + token() + R"("}])", token(), Form::vcJwt);
    checkOne(envelope + token() + "\"}", token(), Form::vcJwt);
    checkOne(R"({"credential": )" + quoted(json()) + "}", json(), Form::json);
    checkOne(quoted(json()), json(), Form::json);
    CHECK(kinds(foundIn("[" + json() + "," + other() + ",\"" + token() + "\"]")) == Names{"json json", "json json", "json vc-jwt"});
}

TEST_CASE("the place of a badge inside a wrapper is told as a JSON pointer") {
    CHECK(foundIn(R"({"a": {"credentials": [1, )" + json() + "]}}").documents.at(0).part == "#/a/credentials/1");
}

TEST_CASE("JSON Lines give a badge a line, and a broken line costs only itself") {
    CHECK(foundIn(json() + "\n" + other() + "\n").documents.size() == 2);
    const Found found = foundIn(json() + "\n{\"@context\":[\"x\n" + other() + "\n");
    CHECK(found.documents.size() == 2);
    CHECK(codes(found.findings) == Names{"json-broken"});
    CHECK(foundIn("[" + json() + "," + other().substr(0, 200)).documents.size() == 1);
}

TEST_CASE("a presentation is one document, and an empty one is told") {
    const std::string presentation = ownText("import/presentation.json");
    checkOne(presentation, presentation, Form::json);
    CHECK(told(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":[]})") ==
          Names{"presentation-empty"});
}

TEST_CASE("a token is found however it was copied") {
    checkOne(token(), token(), Form::vcJwt);
    checkOne("  \r\n" + token() + "\r\n\r\n", token(), Form::vcJwt);
    checkOne("\"" + token() + "\"", token(), Form::vcJwt);
    checkOne(folded(token(), 76), token(), Form::vcJwt);
    checkOne(folded(token(), 64), token(), Form::vcJwt);
    checkOne("Here is your badge: " + token() + ". Keep it.", token(), Form::vcJwt);
    checkOne("Here is your badge:\n\n" + folded(token(), 72) + "\n\nKind regards\n", token(), Form::vcJwt);
    checkOne("Your badge:\n" + token() + "\nRegards\n", token(), Form::vcJwt);
    checkOne(token() + "\nRegards", token(), Form::vcJwt);
    checkOne("Your badge:\n" + folded(token(), 76) + "\nRegards\n", token(), Form::vcJwt);
    checkOne("Badge: " + folded(token(), 76), token(), Form::vcJwt);
    checkOne("<pre>" + token() + "</pre>", token(), Form::vcJwt);
    checkOne(utf16(token(), false, true), token(), Form::vcJwt);
}

TEST_CASE("a token inside an address is found, and so is one that ends in NULs") {
    checkOne("https://check.example/#" + token(), token(), Form::vcJwt);
    checkOne("see https://check.example/v?vc=" + token() + "&lang=de now", token(), Form::vcJwt);
    checkOne(token() + std::string(3, '\0'), token(), Form::vcJwt);
}

TEST_CASE("several tokens in a text are several badges") {
    const std::string second = ownText("import/ob3-jwt-eddsa-kid.jwt");
    CHECK(foundIn(token() + "\n" + second + "\n").documents.size() == 2);
    CHECK(foundIn("one " + token() + " two " + second).documents.size() == 2);
    CHECK(foundIn(token() + "\n" + token()).documents.size() == 1);
}

TEST_CASE("the payload decides whether a token is a JWS of Open Badges 2 or a VC-JWT") {
    const std::string signedBadge = ownText("import/ob2-signed-rs256.jws");
    checkOne(signedBadge, signedBadge, Form::jws);
}

TEST_CASE("a token of too many parts, with padding or without a signature is still a badge, for verification to judge") {
    const std::string unsignedToken = token().substr(0, token().rfind('.') + 1);
    checkOne(token() + ".AAAA", token() + ".AAAA", Form::vcJwt);
    checkOne(token() + "==", token() + "==", Form::vcJwt);
    checkOne(unsignedToken, unsignedToken, Form::vcJwt);
    checkOne(token() + ".a.b.c.d.e.f.g", token() + ".a.b.c.d.e.f.g", Form::vcJwt);
}

TEST_CASE("a piece of a token is told as a piece") {
    CHECK(told(token().substr(0, token().find('.'))) == Names{"jws-incomplete"});
    CHECK(told(token().substr(0, token().rfind('.'))) == Names{"jws-incomplete"});
    CHECK(told("eyJhbGciOiJFUzI1NiJ9..c2lnbmF0dXJlIG9mIG5vdGhpbmc") == Names{"jws-incomplete"});
}

TEST_CASE("a token about something else is no badge, an encrypted one is told as locked") {
    CHECK(told("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSIsImFkbWluIjpmYWxzZX0.c2ln") == Names{"text-without-badge"});
    CHECK(told("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXY.Y2lwaGVy.dGFn") == Names{"encrypted"});
}

TEST_CASE("JSON that a strict reader refuses is still the badge that it plainly is") {
    std::string twice = json();
    twice.insert(1, R"("issuer":"did:example:other",)");
    checkOne(twice, twice, Form::json);
    std::string notUtf8 = json();
    notUtf8.insert(notUtf8.size() - 1, ",\"note\":\"\xFF\xFE\"");
    checkOne(notUtf8, notUtf8, Form::json);
    std::string surrogate = json();
    surrogate.insert(surrogate.size() - 1, R"(,"note":"\ud800")");
    checkOne(surrogate, surrogate, Form::json);
    std::string huge = json();
    huge.insert(huge.size() - 1, R"(,"note":1e999)");
    checkOne(huge, huge, Form::json);
    checkOne("[" + twice + "]", twice, Form::json);
}

TEST_CASE("broken JSON is told with the byte where it breaks") {
    const Found found = foundIn("{\n \"name\": \"x\"\n \"url\": 1}");
    REQUIRE(codes(found.findings) == Names{"json-broken"});
    CHECK(std::holds_alternative<Offset>(found.findings[0].where));
    CHECK(told(json().substr(0, json().size() / 2)) == Names{"json-broken"});
}

TEST_CASE("what belongs to badges and is none is told as what it is") {
    CHECK(told(R"({"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://x.example/b","name":"N","criteria":"c","issuer":"i"})") ==
          Names{"description-without-award"});
    CHECK(told(R"({"@context":"https://w3id.org/openbadges/v2","type":"Issuer","id":"https://x.example/i","name":"N","url":"u"})") ==
          Names{"issuer-profile"});
    CHECK(told(R"({"@context":"https://w3id.org/openbadges/v2","type":"CryptographicKey","owner":"o","publicKeyPem":"p"})") == Names{"key-document"});
    CHECK(told(R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"m8NX8"}]})") == Names{"key-document"});
    CHECK(told(R"({"@context":"https://www.w3.org/ns/did/v1","id":"did:web:x.example","verificationMethod":[]})") == Names{"identity-document"});
    CHECK(told(R"({"@context":"https://w3id.org/openbadges/v2","type":"RevocationList","id":"r","issuer":"i","revokedAssertions":[]})") ==
          Names{"revocation-list"});
    CHECK(told(R"({"issuers":[{"id":"did:key:z6Mk","name":"N"}]})") == Names{"issuer-list"});
    CHECK(told(R"({"some":"thing"})") == Names{"json-without-badge"});
    CHECK(told("[]") == Names{"json-without-badge"});
    CHECK(told("Dear all,\nsee you on Monday.\n") == Names{"text-without-badge"});
    CHECK(told("") == Names{"empty-file"});
    CHECK(told(" \n\t\n") == Names{"empty-file"});
}

TEST_CASE("links are explained, and offers are told from pages") {
    const auto only = [](std::string_view text) {
        const Found found = foundIn(text);
        REQUIRE(found.findings.size() == 1);
        CHECK(!found.findings[0].address.empty());
        return std::string(findingName(found.findings[0].code));
    };
    CHECK(only("https://www.credly.com/badges/0b2c0f4e-0000-4000-8000-000000000000/public_url") == "link-to-known-platform");
    CHECK(only("https://api.eu.badgr.io/public/assertions/abc?identity__email=x%40example.org") == "link-to-known-platform");
    CHECK(only("https://openbadgepassport.com/app/badge/info/1") == "link-to-known-platform");
    CHECK(only("https://moodle.school.example/badges/badge.php?hash=0123") == "link-to-known-platform");
    CHECK(only("https://school.example/badges/1.json") == "link-to-badge");
    CHECK(only("dccrequest://request?issuer=issuer.example.com&vc_request_url=https%3A%2F%2Fx.example&challenge=1") == "claim-link");
    CHECK(only("openid-credential-offer://?credential_offer_uri=https%3A%2F%2Fx.example%2Foffer") == "claim-link");
    CHECK(only("openid4vp://?client_id=x&request_uri=https%3A%2F%2Fx.example") == "claim-link");
    CHECK(only("haip://?credential_offer=%7B%7D") == "claim-link");
    CHECK(only("https://wallet.example/offer?credential_offer_uri=https%3A%2F%2Fx.example%2Foffer") == "claim-link");
    CHECK(only("https://lcw.app/request.html?issuer=x&auth_type=bearer&vc_request_url=https%3A%2F%2Fx.example") == "claim-link");
    CHECK(only("Your badge is ready: https://www.credly.com/badges/0b2c.") == "link-to-known-platform");
    CHECK(only("[InternetShortcut]\r\nURL=https://www.credly.com/badges/0b2c\r\n") == "link-to-known-platform");
    CHECK(only(R"({"credential_issuer":"https://x.example","credential_configuration_ids":["OpenBadge"],"grants":{}})") == "claim-link");
    CHECK(told("Our page is https://school.example/ and we like it.") == Names{"text-without-badge"});
    CHECK(told("https://") == Names{"text-without-badge"});
}

TEST_CASE("a wallet's backup gives its badges and is silent about its keys") {
    const std::string wallet = R"([{"@context":["https://www.w3.org/2018/credentials/v1","https://w3id.org/wallet/v1"],"id":"urn:uuid:1",
                                "type":"UniversalWallet2020","status":"UNLOCKED","contents":[)" +
                               json() + "," + ownText("import/plain-de.json") +
                               R"(,{"@context":["https://www.w3.org/ns/did/v1"],"id":"did:key:z6Mk","verificationMethod":[{"id":"#k"}]},
                                {"type":"Ed25519VerificationKey2020","publicKeyMultibase":"z6Mk","privateKeyMultibase":"zrv"},
                                {"@context":["https://w3id.org/wallet/v1"],"id":"urn:uuid:2","type":"ProfileMetadata",
                                 "data":{"profileName":"Default"}}]}])";
    const Found found = foundIn(wallet);
    CHECK(kinds(found) == Names{"json json", "json json"});
    CHECK(found.findings.empty());
    CHECK(found.documents[1].part == "#/0/contents/1");
}

TEST_CASE("a wallet's locked backup is told as locked") {
    CHECK(told("locked_wallet:U2FsdGVkX18xMjM0NTY3OA==") == Names{"wallet-backup-locked"});
    CHECK(told(R"({"@context":["https://www.w3.org/2018/credentials/v1","http://w3id.org/wallet/v1"],"id":"urn:uuid:1",
                    "type":["VerifiableCredential","EncryptedWallet"],"issuer":"did:web:x.example","issuanceDate":"2026-01-01T00:00:00Z",
                    "credentialSubject":{"id":"urn:uuid:2","jwe":{"ciphertext":"AAAA"}}})") ==
          Names{"wallet-backup-locked"});
}

TEST_CASE("a stop ends the search and is told") {
    std::stop_source source;
    source.request_stop();
    const Found found = findDocuments(bytesOf(json()), "a.json", {}, source.get_token());
    CHECK(found.documents.empty());
    CHECK(codes(found.findings) == Names{"cancelled"});
}
