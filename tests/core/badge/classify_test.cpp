// What a JSON value is, by its own words.
#include "core/badge/classify.h"
#include "core/base/encoding.h"
#include "tests/catch.h"
#include <string>
#include <vector>

using namespace lanyard;

namespace {

Classified classified(std::string_view text) {
    const auto value = parseJson(text);
    REQUIRE(value);
    return classify(*value);
}

struct Case {
    const char* text;
    JsonNature nature;
    Standard standard = Standard::unknown;
};

const std::string token = "eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6d2ViOmEifQ.c2lnbmF0dXJlLXNpZ25hdHVyZQ";

} // namespace

TEST_CASE("awards and endorsements are told with their standard") {
    const std::vector<Case> cases{
        {R"({"recipient": "a@example.org", "badge": {"version": "0.5.0", "name": "N"}})", JsonNature::award, Standard::openBadges05},
        {R"({"uid": "1", "recipient": {"identity": "a"}, "badge": "https://a", "verify": {"url": "https://a"}})", JsonNature::award, Standard::openBadges10},
        {R"({"uid": "1", "recipient": {"identity": "a"}, "verify": {"url": "https://a"}})", JsonNature::award, Standard::openBadges10},
        {R"({"uid": "1", "identity": {"recipient": "a"}, "badge": "https://a"})", JsonNature::award, Standard::openBadges10},
        {R"({"uid": "1", "recipient": "a", "badge": {"name": "N"}, "verify": {"url": "https://a"}})", JsonNature::award, Standard::openBadges10},
        {R"({"@context": "https://w3id.org/openbadges/v1", "type": "Assertion"})", JsonNature::award, Standard::openBadges11},
        {R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"})", JsonNature::award, Standard::openBadges20},
        {R"({"@context": ["https://openbadgespec.org/v2/context.json"], "type": ["Assertion"]})", JsonNature::award, Standard::openBadges20},
        {R"({"@context": "https://w3id.org/openbadges/v2", "type": "Other", "recipient": {}, "badge": "https://a"})", JsonNature::award, Standard::openBadges20},
        {R"({"@context": "https://w3id.org/openbadges/invalid", "type": "Assertion"})", JsonNature::award, Standard::openBadges20},
        {R"({"@context": "https://w3id.org/openbadges/v3", "type": "Assertion"})", JsonNature::award, Standard::unknown},
        {R"({"type": "Endorsement", "claim": {"id": "https://a"}})", JsonNature::endorsement, Standard::openBadges20},
        {R"({"type": ["VerifiableCredential", "OpenBadgeCredential"]})", JsonNature::award, Standard::openBadges30},
        {R"({"type": ["VerifiableCredential", "AchievementCredential"]})", JsonNature::award, Standard::openBadges30},
        {R"({"type": ["VerifiableCredential"], "credentialSubject": {"achievement": {"name": "N"}}})", JsonNature::award, Standard::openBadges30},
        {R"({"@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context.json"], "type": ["VerifiableCredential", "Other"]})", JsonNature::award,
         Standard::openBadges30},
        {R"({"type": ["VerifiableCredential", "EndorsementCredential"]})", JsonNature::endorsement, Standard::openBadges30},
        {R"({"type": ["VerifiableCredential", "ClrCredential"]})", JsonNature::award, Standard::clr20},
        {R"({"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"]})", JsonNature::award, Standard::vc11},
        {R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiableCredential"})", JsonNature::award, Standard::vc20},
        {R"({"issuer": "did:web:a", "validFrom": "2025", "credentialSubject": {}})", JsonNature::award, Standard::vc20},
        {R"({"issuer": "did:web:a", "issuanceDate": "2025", "credentialSubject": {}})", JsonNature::award, Standard::vc11},
        {R"({"type": ["VerifiableCredential", "EuropeanDigitalCredential"]})", JsonNature::award, Standard::elm3},
        {R"({"type": ["VerifiableCredential", "EuropeanDigitalCredential", "OpenBadgeCredential"]})", JsonNature::award, Standard::elm3},
        {R"({"payload": "{\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"]}", "signatures": [{}]})", JsonNature::award, Standard::elm3},
        {R"({"type": "BlockchainCertificate", "document": {}})", JsonNature::award, Standard::blockcerts1},
        {R"({"certificate": {"name": "N"}, "assertion": {"uid": "1"}, "recipient": {"identity": "a"}})", JsonNature::award, Standard::blockcerts1},
        {R"({"@context": ["https://w3id.org/openbadges/v2", "https://w3id.org/blockcerts/v2"], "type": "Assertion"})", JsonNature::award, Standard::blockcerts2},
        {R"({"type": "Assertion", "signature": {"type": ["MerkleProof2017", "Extension"]}})", JsonNature::award, Standard::blockcerts2},
        {R"({"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/blockcerts/v3"], "type": ["VerifiableCredential"]})", JsonNature::award,
         Standard::blockcerts3},
        {R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation"})", JsonNature::presentation, Standard::vc20},
        {R"({"type": "EnvelopedVerifiablePresentation", "id": "data:,"})", JsonNature::presentation, Standard::vc20},
        {R"({"type": "EnvelopedVerifiableCredential", "id": "data:,"})", JsonNature::enveloped, Standard::vc20},
        {R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential", "BitstringStatusListCredential"]})", JsonNature::statusList,
         Standard::vc20},
        {R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "credentialSubject": {"type": "BitstringStatusList", "encodedList": "u"}})", JsonNature::statusList, Standard::vc20},
    };
    for (const Case& one : cases) {
        INFO(one.text);
        const Classified found = classified(one.text);
        CHECK(found.nature == one.nature);
        CHECK(standardName(found.standard) == standardName(one.standard));
    }
}

TEST_CASE("what belongs to badges but is none is told as what it is") {
    const std::vector<Case> cases{
        {R"({"type": "BadgeClass", "name": "N"})", JsonNature::achievement},
        {R"({"type": ["Achievement"], "name": "N"})", JsonNature::achievement},
        {R"({"name": "N", "criteria": "https://a", "issuer": "https://a"})", JsonNature::achievement},
        {R"({"type": "Issuer", "name": "N"})", JsonNature::issuerProfile},
        {R"({"name": "N", "url": "https://a"})", JsonNature::issuerProfile},
        {R"({"origin": "https://a", "name": "N", "contact": "a@example.org"})", JsonNature::issuerProfile},
        {R"({"type": "CryptographicKey", "publicKeyPem": "-"})", JsonNature::keyDocument},
        {R"({"kty": "OKP", "x": "A"})", JsonNature::keyDocument},
        {R"({"keys": [{"kty": "RSA"}]})", JsonNature::keyDocument},
        {R"({"id": "did:web:a", "verificationMethod": []})", JsonNature::identityDocument},
        {R"({"@context": ["https://www.w3.org/ns/did/v1"], "type": ["Profile"], "assertionMethod": []})", JsonNature::identityDocument},
        {R"({"didDocument": {"id": "did:web:a", "authentication": []}})", JsonNature::identityDocument},
        {R"({"type": "RevocationList", "revokedAssertions": []})", JsonNature::revocationList},
        {R"({"meta": {}, "registry": {"did:web:a": {"name": "N"}}})", JsonNature::issuerList},
        {R"({"issuers": [{"id": "did:web:a", "name": "N"}]})", JsonNature::issuerList},
    };
    for (const Case& one : cases) {
        INFO(one.text);
        CHECK(classified(one.text).nature == one.nature);
    }
}

TEST_CASE("a wrapper is what holds a badge and is none itself") {
    for (const char* text : {R"([{"type": "Assertion"}])", R"({"credential": {"type": ["VerifiableCredential"]}})",
                                    R"({"type": "UniversalWallet2020", "contents": [{"x": {"type": "VerifiableCredential"}}]})"})
        CHECK(classified(text).nature == JsonNature::wrapper);
    CHECK(classified(R"({"jwt": ")" + token + "\"}").nature == JsonNature::wrapper);
    CHECK(classified(R"([")" + token + "\"]").nature == JsonNature::wrapper);
}

TEST_CASE("what says nothing of badges is nothing") {
    for (const char* text : {"null", "17", R"("text")", "[]", "{}", R"({"a": 1})", R"([1, 2])", R"({"verify": {"url": "https://a"}})", R"({"name": "N"})",
                             R"({"name": "package", "url": "https://a", "dependencies": {}})", R"({"payload": "x", "signatures": []})",
                             R"({"type": "Article", "name": "N", "credentialSubject": null})"}) {
        INFO(text);
        CHECK(classified(text).nature == JsonNature::nothing);
    }
}

TEST_CASE("a token's payload is told by its vc or vp claim, or by itself") {
    const auto payload = [](std::string_view text) { return classifyPayload(*parseJson(text)); };
    CHECK(payload(R"({"vc": {"type": ["VerifiableCredential", "OpenBadgeCredential"]}})").standard == Standard::openBadges30);
    CHECK(payload(R"({"vc": {"credentialSubject": {}}})").nature == JsonNature::award);
    CHECK(payload(R"({"vp": {"type": "VerifiablePresentation"}})").nature == JsonNature::presentation);
    CHECK(payload(R"({"type": ["VerifiableCredential"], "@context": ["https://www.w3.org/ns/credentials/v2"], "iss": "a"})").standard == Standard::vc20);
    CHECK(payload(R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"})").standard == Standard::openBadges20);
    CHECK(payload(R"({"uid": "1", "recipient": {}, "badge": "https://a", "verify": {"type": "signed"}})").standard == Standard::openBadges10);
    CHECK(payload(R"({"sub": "somebody", "exp": 1})").nature == JsonNature::nothing);
    CHECK(payload(R"({"kty": "OKP"})").nature == JsonNature::nothing);
    CHECK(payload("[]").nature == JsonNature::nothing);
}

TEST_CASE("a wide or deep value that holds no badge ends the search") {
    std::string wide = "[";
    for (int i = 0; i < 100'000; ++i) wide += "[1],";
    CHECK(classified(wide + "1]").nature == JsonNature::nothing);
    CHECK(classified(R"([[[[[[[[{"type": "Assertion"}]]]]]]]])").nature == JsonNature::nothing); // deeper than four levels
}
