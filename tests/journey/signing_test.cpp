#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/contexts/bundled_contexts.h"
#include "core/crypto/digest.h"
#include "core/parse/parse.h"
#include "core/sign/embedded_proof.h"
#include "core/sign/token.h"
#include "core/verify/known_contexts.h"
#include "core/verify/verify.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"
#include <cstdio>
#include <functional>

using namespace lanyard;
using test::json;

namespace {

struct Signer {
    const char* suite;
    KeyKind kind;
};
const Signer signers[] = {
    {"eddsa-rdfc-2022", KeyKind::ed25519}, {"eddsa-jcs-2022", KeyKind::ed25519}, {"ecdsa-rdfc-2019", KeyKind::p256},
    {"ecdsa-rdfc-2019", KeyKind::p384},    {"ecdsa-jcs-2019", KeyKind::p256},    {"ecdsa-jcs-2019", KeyKind::p384},
};

/// A badge of the key's own DID.
Json badgeOf(const PublicKey& key) {
    return json(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id":"urn:uuid:9d0f8a2e-55a4-4c1d-8f6e-6f3d7a5f2b10","type":["VerifiableCredential","OpenBadgeCredential"],
        "issuer":{"id":"did:key:)" + key.multikey() + R"(","type":["Profile"],"name":"School of Knots"},"validFrom":"2025-03-01T09:30:00Z","name":"Knots",
        "credentialSubject":{"id":"did:example:anna","type":["AchievementSubject"],"achievement":{"id":"https://school.example/knots","type":["Achievement"],
            "name":"Knots","description":"Ties twelve knots.","criteria":{"narrative":"Twelve knots in ten minutes."},"creditsAvailable":1.50}}})");
}

std::string methodOf(const PublicKey& key) { return "did:key:" + key.multikey() + '#' + key.multikey(); }

Json securedBy(const Signer& signer, const PrivateKey& key) {
    ProofOptions options;
    options.suite = signer.suite;
    options.verificationMethod = methodOf(key.publicKey());
    options.created = *parseRfc3339("2025-03-01T10:00:00Z");
    const auto secured = withProof(badgeOf(key.publicKey()), options, key, rdf::bundledContexts());
    REQUIRE(secured);
    return *secured;
}

VerificationReport judged(std::string_view text, Form form) {
    static const Evidence nothing;
    static const TrustList nobody;
    static const KnownContexts contexts;
    Document document;
    document.form = form;
    document.bytes = toBytes(text);
    document.id = sha256Hex(document.bytes);
    const auto badges = parseBadges(document);
    return verify(badges.front(), {nothing, nobody, {}, *parseRfc3339("2025-04-01T12:00:00Z"), {}, &contexts});
}

bool isSigned(const VerificationReport& report) { return report.find(CheckId::signature)->outcome == Outcome::passed; }

/// Calls `use` with the document changed in one text or number, once for each that stands in it.
void forEachChange(Json& root, Json& value, const std::function<void(const Json&)>& use) {
    if (Json::Array* entries = value.array()) {
        for (Json& entry : *entries) forEachChange(root, entry, use);
    } else if (Json::Object* members = value.object()) {
        for (auto& [name, member] : *members) forEachChange(root, member, use);
    } else {
        const Json kept = value;
        if (const std::string* text = kept.string()) value = Json(*text + "x");
        else value = Json(std::int64_t{77});
        use(root);
        value = kept;
    }
}

} // namespace

TEST_CASE("what is signed here is found to be signed here, by its issuer") {
    for (const auto& signer : signers) {
        const auto key = PrivateKey::generate(signer.kind);
        REQUIRE(key);
        const auto report = judged(writeJson(securedBy(signer, *key)), Form::json);
        INFO(signer.suite);
        CHECK(isSigned(report));
        CHECK(report.find(CheckId::issuer)->outcome == Outcome::warning); // bound, and on no list
        CHECK(report.verdict() == Verdict::caution);
    }
}

TEST_CASE("no badge signed here keeps its signature when one value of it is changed") {
    int changes = 0;
    for (const auto& signer : signers) {
        const auto key = PrivateKey::generate(signer.kind);
        REQUIRE(key);
        Json secured = securedBy(signer, *key);
        forEachChange(secured, secured, [&](const Json& changed) {
            INFO(signer.suite);
            INFO(writeJson(changed));
            CHECK_FALSE(isSigned(judged(writeJson(changed), Form::json)));
            ++changes;
        });
    }
    std::printf("signed badges: %d single values changed\n", changes);
    CHECK(changes == 3 * 24 + 3 * 26); // proofs over text keep two contexts
}

TEST_CASE("tokens made here are found to be signed here, and no letter of them can be changed") {
    for (const auto kind : {KeyKind::ed25519, KeyKind::p256, KeyKind::p384})
        for (const auto form : {TokenForm::vcJwt, TokenForm::openBadgesJwt})
            for (const bool named : {true, false}) {
                const auto key = PrivateKey::generate(kind);
                REQUIRE(key);
                const auto token = signedToken(badgeOf(key->publicKey()), form, named ? methodOf(key->publicKey()) : "", *key);
                REQUIRE(token);
                const auto report = judged(*token, Form::vcJwt);
                CHECK(isSigned(report));
                CHECK(report.find(CheckId::format)->outcome != Outcome::failed);
                CHECK(report.verdict() == Verdict::caution);
                for (std::size_t at = 0; at < token->size(); at += 7) {
                    std::string changed = *token;
                    changed[at] = changed[at] == 'A' ? 'B' : 'A';
                    CHECK_FALSE(isSigned(judged(changed, Form::vcJwt)));
                }
            }
}

TEST_CASE("proof sets and chains made here hold together, and fall with each of their proofs") {
    const auto first = PrivateKey::generate(KeyKind::ed25519);
    const auto second = PrivateKey::generate(KeyKind::p256);
    REQUIRE(first);
    REQUIRE(second);
    for (const bool chain : {false, true}) {
        ProofOptions options;
        options.suite = "eddsa-rdfc-2022";
        options.verificationMethod = methodOf(first->publicKey());
        options.id = "urn:uuid:0b6a5a52-7f3b-4d4e-9c7d-2f0d1c9b8a77";
        const auto once = withProof(badgeOf(first->publicKey()), options, *first, rdf::bundledContexts());
        REQUIRE(once);
        ProofOptions further;
        further.suite = "ecdsa-rdfc-2019";
        further.verificationMethod = methodOf(second->publicKey());
        further.joinsOthers = true;
        if (chain) further.previousProofs = {options.id};
        const auto twice = withProof(*once, further, *second, rdf::bundledContexts());
        REQUIRE(twice);
        CHECK(isSigned(judged(writeJson(*twice), Form::json)));
        for (const std::size_t which : {0U, 1U}) {
            Json changed = *twice;
            (*changed.find("proof")->array())[which].set("created", Json("2025-03-01T10:00:00Z"));
            CHECK_FALSE(isSigned(judged(writeJson(changed), Form::json)));
        }
    }
}
