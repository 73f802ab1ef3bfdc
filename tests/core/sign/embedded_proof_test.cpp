#include "core/sign/embedded_proof.h"
#include "core/contexts/bundled_contexts.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"

using namespace lanyard;
using test::json;

namespace {

const std::string badgeText = R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id":"urn:uuid:9d0f8a2e-55a4-4c1d-8f6e-6f3d7a5f2b10","type":["VerifiableCredential","OpenBadgeCredential"],
    "issuer":{"id":"did:web:school.example","type":["Profile"],"name":"School of Knots"},"validFrom":"2025-03-01T09:30:00Z","name":"Knots",
    "credentialSubject":{"id":"did:example:anna","type":["AchievementSubject"],"achievement":{"id":"https://school.example/knots","type":["Achievement"],
        "name":"Knots","description":"Ties twelve knots.","criteria":{"narrative":"Twelve knots in ten minutes."},"creditsAvailable":1.50}}})";

const Json& badge() {
    static const Json value = json(badgeText);
    return value;
}
Json with(std::string_view pointer, std::string_view member, Json value) {
    Json changed = badge();
    Json* place = &changed;
    for (std::size_t at = 0; at < pointer.size();) {
        const auto end = std::min(pointer.find('/', at + 1), pointer.size());
        place = place->find(pointer.substr(at + 1, end - at - 1));
        REQUIRE(place);
        at = end;
    }
    place->set(member, std::move(value));
    return changed;
}

struct Signer {
    const char* suite;
    KeyKind kind;
};
const Signer signers[] = {
    {"eddsa-rdfc-2022", KeyKind::ed25519}, {"eddsa-jcs-2022", KeyKind::ed25519}, {"ecdsa-rdfc-2019", KeyKind::p256},
    {"ecdsa-rdfc-2019", KeyKind::p384},    {"ecdsa-jcs-2019", KeyKind::p256},    {"ecdsa-jcs-2019", KeyKind::p384},
};

const PrivateKey& keyOf(KeyKind kind) {
    static const PrivateKey all[] = {*PrivateKey::generate(KeyKind::ed25519), *PrivateKey::generate(KeyKind::p256), *PrivateKey::generate(KeyKind::p384)};
    for (const PrivateKey& key : all)
        if (key.publicKey().kind() == kind) return key;
    FAIL("no such key");
    return all[0];
}

ProofOptions options(const char* suite = "eddsa-rdfc-2022") {
    ProofOptions options;
    options.suite = suite;
    options.verificationMethod = "did:web:school.example#key-1";
    options.created = *parseRfc3339("2025-03-01T10:00:00Z");
    return options;
}

Result<Json> made(const Json& document, const ProofOptions& said = options()) {
    return withProof(document, said, keyOf(KeyKind::ed25519), rdf::bundledContexts());
}
Error refusal(const Json& document, const ProofOptions& said = options()) {
    const auto secured = made(document, said);
    REQUIRE_FALSE(secured);
    return secured.error();
}
Error at(ErrorCode code, const char* pointer) { return {code, Pointer{pointer}}; }

} // namespace

TEST_CASE("the document stays letter by letter, and the proof stands behind it with all that it was told to say") {
    for (const auto& [suite, kind] : signers) {
        ProofOptions said = options(suite);
        said.expires = *parseRfc3339("2026-03-01T10:00:00Z");
        said.domain = "wallet.example";
        said.challenge = "2f3b";
        said.id = "urn:uuid:7a1e0f64-1b74-4f4f-9a53-0c6a4d0f3a11";
        said.purpose = ProofPurpose::authentication;
        const auto secured = withProof(badge(), said, keyOf(kind), rdf::bundledContexts());
        INFO(suite);
        REQUIRE(secured);
        const auto before = writeJson(badge());
        CHECK(writeJson(*secured).starts_with(before.substr(0, before.size() - 1) + R"(,"proof":{)"));
        Json proof = *secured->find("proof");
        CHECK(proof.textOf("proofValue")->front() == 'z');
        proof.remove("proofValue");
        proof.remove("@context");
        CHECK(proof == json(std::string(R"({"id":"urn:uuid:7a1e0f64-1b74-4f4f-9a53-0c6a4d0f3a11","type":"DataIntegrityProof","cryptosuite":")") + suite +
                            R"(","created":"2025-03-01T10:00:00Z","expires":"2026-03-01T10:00:00Z","verificationMethod":"did:web:school.example#key-1",
                               "proofPurpose":"authentication","domain":"wallet.example","challenge":"2f3b"})"));
    }
}

TEST_CASE("the same input gives the same proof, and any other word another one") {
    for (const auto& [suite, kind] : signers) {
        const auto valueOf = [&](const Json& document, const ProofOptions& said) {
            const auto secured = withProof(document, said, keyOf(kind), rdf::bundledContexts());
            REQUIRE(secured);
            return *secured->find("proof")->textOf("proofValue");
        };
        const auto first = valueOf(badge(), options(suite));
        INFO(suite);
        CHECK(valueOf(badge(), options(suite)) == first);
        CHECK(valueOf(with("", "name", Json("Hitches")), options(suite)) != first);
        ProofOptions later = options(suite);
        ++later.created->seconds;
        CHECK(valueOf(badge(), later) != first);
    }
}

TEST_CASE("what the graph would not hold is not signed, and the error says where it stands") {
    CHECK(refusal(with("", "grade", Json("A"))) == at(ErrorCode::malformed, "/grade"));
    CHECK(refusal(with("/credentialSubject/achievement", "level", Json("B2"))) == at(ErrorCode::malformed, "/credentialSubject/achievement/level"));
    CHECK(refusal(with("/credentialSubject", "id", Json("anna"))) == at(ErrorCode::malformed, "/credentialSubject/id"));
    CHECK(std::get<Pointer>(refusal(with("", "type", json(R"(["VerifiableCredential","KnotCredential"])"))).where).value.starts_with("/type"));
    ProofOptions relative = options();
    relative.verificationMethod = "#key-1";
    CHECK(refusal(badge(), relative) == at(ErrorCode::malformed, "/proof/verificationMethod"));
    relative = options();
    relative.id = "proof-1";
    CHECK(refusal(badge(), relative) == at(ErrorCode::malformed, "/proof/id"));
}

TEST_CASE("a suite over text signs every word, also those that no context defines") {
    CHECK(made(with("", "grade", Json("A")), options("eddsa-jcs-2022")));
}

TEST_CASE("a number with more digits than are signed is not signed") {
    for (const auto* suite : {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
        CHECK(refusal(with("/credentialSubject/achievement", "creditsAvailable", json("1.00000000000000000001")), options(suite)) ==
              at(ErrorCode::malformed, "/credentialSubject/achievement/creditsAvailable"));
}

TEST_CASE("contexts that are not at hand, or that say nothing of proofs, are refused") {
    CHECK(refusal(with("", "@context", json(R"(["https://www.w3.org/ns/credentials/v2","https://school.example/knots/v1"])"))) ==
          at(ErrorCode::notFound, "/@context"));
    Json bare = badge();
    bare.remove("@context");
    CHECK(refusal(bare) == at(ErrorCode::missingMember, "/@context"));
    // The data model of 2019 knows no DataIntegrityProof: its signer adds a context that does.
    const Json older = json(R"({"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential"],"issuer":"did:web:school.example",
        "issuanceDate":"2021-03-01T09:30:00Z","credentialSubject":{"id":"did:example:anna"}})");
    CHECK(std::get<Pointer>(refusal(older).where).value.starts_with("/proof/"));
    Json wider = older;
    wider.set("@context", json(R"(["https://www.w3.org/2018/credentials/v1","https://w3id.org/security/data-integrity/v2"])"));
    CHECK(made(wider));
    CHECK(refusal(json(R"({"@context":"https://www.w3.org/ns/credentials/v2"})")).code == ErrorCode::malformed); // it says nothing
}

TEST_CASE("a document that is signed already keeps its proof, and gets another one only if it is asked for") {
    const auto once = made(badge());
    REQUIRE(once);
    CHECK(refusal(*once) == at(ErrorCode::duplicateMember, "/proof"));
    CHECK(refusal(with("", "proof", Json())) == at(ErrorCode::duplicateMember, "/proof"));
    ProofOptions joining = options("eddsa-jcs-2022");
    joining.joinsOthers = true;
    const auto twice = made(*once, joining);
    REQUIRE(twice);
    REQUIRE(twice->find("proof")->array());
    CHECK(twice->listOf("proof").size() == 2);
    CHECK(twice->listOf("proof").front() == *once->find("proof"));
    // A proof of a set is the same as if it stood alone.
    CHECK(twice->listOf("proof").back() == *made(badge(), options("eddsa-jcs-2022"))->find("proof"));
    joining.previousProofs = {"urn:uuid:not-there"};
    CHECK(refusal(*once, joining) == at(ErrorCode::notFound, "/proof/previousProof"));
}

TEST_CASE("a key signs with its suites alone, and under no other key's name") {
    for (const auto& [suite, kind] : signers)
        for (const auto other : {KeyKind::ed25519, KeyKind::p256, KeyKind::p384}) {
            const bool edwards = std::string_view(suite).starts_with("eddsa");
            const auto secured = withProof(badge(), options(suite), keyOf(other), rdf::bundledContexts());
            CHECK(secured.has_value() == (edwards == (other == KeyKind::ed25519)));
            if (!secured) CHECK(secured.error() == Error{ErrorCode::keyUnusable});
        }
    for (const auto* suite : {"", "ecdsa-sd-2023", "bbs-2023", "Ed25519Signature2020", "EDDSA-RDFC-2022"})
        CHECK(refusal(badge(), options(suite)) == at(ErrorCode::unsupported, "/proof/cryptosuite"));
    ProofOptions said = options();
    const auto own = keyOf(KeyKind::ed25519).publicKey().multikey();
    said.verificationMethod = "did:key:" + own + '#' + own;
    CHECK(made(badge(), said));
    const auto another = keyOf(KeyKind::p256).publicKey().multikey();
    said.verificationMethod = "did:key:" + another + '#' + another;
    CHECK(refusal(badge(), said) == at(ErrorCode::keyUnusable, "/proof/verificationMethod"));
    said.verificationMethod = "did:key:z6Mk";
    CHECK(refusal(badge(), said) == at(ErrorCode::keyUnusable, "/proof/verificationMethod"));
    said.verificationMethod.clear();
    CHECK(refusal(badge(), said) == at(ErrorCode::missingMember, "/proof/verificationMethod"));
}

TEST_CASE("a proof that ends before it begins is not made, nor one of what is no object") {
    ProofOptions said = options();
    said.expires = said.created;
    CHECK(refusal(badge(), said) == at(ErrorCode::malformed, "/proof/expires"));
    CHECK(refusal(json("[]")) == Error{ErrorCode::wrongType});
}

TEST_CASE("signing stops when it is asked to") {
    std::stop_source source;
    source.request_stop();
    const auto secured = withProof(badge(), options(), keyOf(KeyKind::ed25519), rdf::bundledContexts(), source.get_token());
    REQUIRE_FALSE(secured);
    CHECK(secured.error().code == ErrorCode::cancelled);
}
