#include "sample_badges.h"
#include "signing_key.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const SigningKey& issuer() {
    static const SigningKey key("issuer");
    return key;
}
const SigningKey& stranger() {
    static const SigningKey key("stranger");
    return key;
}

constexpr std::string_view graphSuite = "eddsa-rdfc-2022";
constexpr std::string_view textSuite = "eddsa-jcs-2022";

/// A sound badge of Open Badges 3.0 that nobody has signed.
Json badgeOf(std::string_view issuerId) {
    Json document = json(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
"id":"urn:uuid:5b7b6f6e-9f1a-4f0e-8f0e-0a6f5f1f2c12","type":["VerifiableCredential","OpenBadgeCredential"],
"issuer":{"id":"","type":["Profile"],"name":"Lernhaus am Wehr"},"validFrom":"2026-06-15T09:00:00Z","name":"Löten",
"credentialSubject":{"id":"did:example:1","type":["AchievementSubject"],"achievement":{"id":"https://lernhaus.example.org/b/1","type":["Achievement"],
"name":"Löten","description":"Kann löten.","criteria":{"narrative":"Kurs"}}}})");
    document.find("issuer")->set("id", Json(issuerId));
    return document;
}

VerificationReport judged(const Json& document, const Evidence& evidence = {}) { return report(credentialBadge(writeJson(document)), {evidence}); }

/// "failed:signature-mismatch"
std::string signatureOf(const Json& document, const Evidence& evidence = {}) { return said(judged(document, evidence), CheckId::signature); }

} // namespace

TEST_CASE("what is signed here for attacks is sound without them") {
    for (const auto suite : {graphSuite, textSuite}) {
        const auto report = judged(issuer().sign(badgeOf(issuer().did()), issuer().options(suite)));
        CHECK(said(report, CheckId::signature) == "passed:signature-fits");
        CHECK(said(report, CheckId::issuer) == "warning:issuer-not-listed");
    }
}

TEST_CASE("a stranger's key behind the issuer's did:key, or in a name relative to it, is not the issuer's") {
    const auto signedAs = [](std::string_view suite, const std::string& name) {
        const auto document = badgeOf(issuer().did());
        return judged(stranger().sign(document, stranger().options(suite, Json(Json::Object{{"verificationMethod", Json(name)}}))));
    };
    for (const auto suite : {graphSuite, textSuite})
        CHECK(said(signedAs(suite, issuer().did() + '#' + stranger().multikey()), CheckId::signature) == "failed:signature-mismatch");
    for (const std::string& name : {'#' + stranger().multikey(), stranger().multikey()})
        CHECK(said(signedAs(textSuite, name), CheckId::signature) == "failed:signature-mismatch");
}

TEST_CASE("a signature by a did:key that is named as it names no key is not followed") {
    const auto document = badgeOf(issuer().did());
    for (const auto suite : {graphSuite, textSuite})
        CHECK(signatureOf(issuer().sign(document, issuer().options(suite, json(R"({"verificationMethod":")" + issuer().did() + R"(#key-1"})")))) ==
              "unknown:key-not-usable");
}
