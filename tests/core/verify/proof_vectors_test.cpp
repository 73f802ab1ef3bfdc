#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/private_key.h"
#include "core/verify/embedded_proofs.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>

using namespace lanyard;
using namespace lanyard::checks;
using namespace lanyard::test;

namespace {

const std::string eddsa = "w3c/vc-di-eddsa/TestVectors/";
const std::string ecdsa = "w3c/vc-di-ecdsa/TestVectors/";

/// One signed document of the W3C and the ending of its intermediate files' names.
struct Vector {
    std::string folder, ending;
};
const std::vector<Vector> vectors{
    {eddsa + "eddsa-rdfc-2022", "DataInt"},          {eddsa + "eddsa-rdfc-2022/employ", "DataInt"},
    {eddsa + "eddsa-jcs-2022", "JCS"},               {eddsa + "Ed25519Signature2020", "EdSig"},
    {ecdsa + "ecdsa-rdfc-2019-p256", "ECDSAP256"},   {ecdsa + "ecdsa-rdfc-2019-p256/employ", "ECDSAP256"},
    {ecdsa + "ecdsa-rdfc-2019-p384", "ECDSAP384"},   {ecdsa + "ecdsa-rdfc-2019-p384/employ", "ECDSAP384"},
    {ecdsa + "ecdsa-jcs-2019-p256", "JCSECDSAP256"}, {ecdsa + "ecdsa-jcs-2019-p384", "JCSECDSAP384"},
};

Json signedBy(const Vector& vector) { return json(sharedText(vector.folder + "/signed" + vector.ending + ".json")); }

std::string trimmed(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

std::string intermediate(const Vector& vector, std::string_view name) {
    return trimmed(sharedText(vector.folder + '/' + std::string(name) + vector.ending + ".txt"));
}

VerifyWith with(const Evidence& evidence, const TrustList& trust) { return {evidence, trust, {}, at("2026-11-25T12:00:00Z"), {}, &contexts()}; }

Attestation attested(const Json& document) { return attestEmbeddedProofs(document, {}, with(Evidence(), TrustList())); }

/// Each proof of a document, as a list that can be changed.
Json::Array& proofsIn(Json& document) { return *document.find("proof")->array(); }

} // namespace

TEST_CASE("the signed documents of the W3C's specifications fit, and every text and hash on the way is what is printed there") {
    if (!haveSharedData()) return skipped("W3C proof vectors", "no shared data");
    for (const Vector& vector : vectors) {
        INFO(vector.folder);
        const Json document = signedBy(vector);
        CHECK(attested(document).signature.reason == Reason::signatureFits);
        const auto materials = materialOfProofs(document, {}, with(Evidence(), TrustList()));
        REQUIRE(materials.size() == 1);
        const ProofMaterial& material = materials.front();
        CHECK(trimmed(material.canonicalDocument) == intermediate(vector, "canonDoc"));
        CHECK(trimmed(material.canonicalProof) == intermediate(vector, "proofCanon"));
        CHECK(material.documentHash == intermediate(vector, "docHash"));
        CHECK(material.proofHash == intermediate(vector, "proofHash"));
        CHECK(material.proofHash + material.documentHash == intermediate(vector, "combinedHash"));
    }
}

TEST_CASE("a graph's proof tells which published text of each context fits") {
    if (!haveSharedData()) return skipped("W3C proof vectors and contexts", "no shared data");
    const Json document = signedBy(vectors.front());
    const auto materials = materialOfProofs(document, {}, with(Evidence(), TrustList()));
    REQUIRE(materials.front().contexts.size() == 1); // the other address has had one text
    CHECK(materials.front().contexts.front().address == "https://www.w3.org/ns/credentials/v2");
    CHECK(materials.front().contexts.front().sha256.size() == 64);
    const Check told = attested(document).signature;
    CHECK(*told.fact(Fact::Kind::context) == "https://www.w3.org/ns/credentials/v2 " + materials.front().contexts.front().sha256);
}

TEST_CASE("one letter of a W3C document changed, and its proof does not fit") {
    if (!haveSharedData()) return skipped("W3C proof vectors changed", "no shared data");
    for (const Vector& vector : vectors) {
        INFO(vector.folder);
        Json document = signedBy(vector);
        document.set("name", Json(*document.textOf("name") + "."));
        CHECK(attested(document).signature.outcome == Outcome::failed);
    }
}

TEST_CASE("sets and chains of proofs fit as the W3C prints them") {
    if (!haveSharedData()) return skipped("W3C proof sets and chains", "no shared data");
    for (const std::string file : {"signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"}) {
        INFO(file);
        CHECK(attested(json(sharedText(eddsa + "proof-set-chain/" + file + ".json"))).signature.reason == Reason::signatureFits);
    }
}

TEST_CASE("in a chain, a proof that others follow can be neither changed nor taken away nor exchanged") {
    if (!haveSharedData()) return skipped("W3C proof chain changed", "no shared data");
    const Json chain = json(sharedText(eddsa + "proof-set-chain/signedProofChain2.json"));
    const std::size_t count = chain.listOf("proof").size();
    REQUIRE(count == 4);
    for (std::size_t place = 0; place < count; ++place) {
        INFO(place);
        Json without = chain;
        proofsIn(without).erase(proofsIn(without).begin() + std::ptrdiff_t(place));
        const Check missing = attested(without).signature;
        if (place + 1 == count) {
            CHECK(missing.reason == Reason::signatureFits); // nothing follows the last
        } else {
            CHECK(missing.outcome == Outcome::failed);
            CHECK(missing.reason == Reason::previousProofMissing);
        }
        Json changed = chain;
        proofsIn(changed)[place].set("created", Json("2023-02-24T23:36:39Z"));
        const Check spoilt = attested(changed).signature;
        CHECK(spoilt.outcome == Outcome::failed);
        CHECK(std::ranges::count(spoilt.facts, Fact::Kind::goodKey, &Fact::kind) > 0);
    }
    Json first = chain;
    proofsIn(first)[3].set("previousProof", Json("urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544"));
    CHECK(attested(first).signature.reason == Reason::signatureMismatch);
    Json circle = chain;
    proofsIn(circle)[2].set("previousProof", *proofsIn(circle)[2].find("id"));
    CHECK(attested(circle).signature.reason == Reason::previousProofMissing);
}

TEST_CASE("a language tag with capitals fits, whether its signer wrote it in lower case or as it is, and no other tag does") {
    const auto key = PrivateKey::fromRaw(KeyKind::ed25519, Bytes(32, 7));
    REQUIRE(key);
    const std::string multikey = key->publicKey().multikey();
    Json document = json(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"did:key:)" + multikey +
                         R"(","name":{"@value":"Knoten","@language":"de-AT"},"credentialSubject":{"id":"urn:x:1"},
"proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","verificationMethod":"did:key:)" + multikey + "#" + multikey +
                         R"(","proofPurpose":"assertionMethod","proofValue":"z1"}})");
    const auto unsignedYet = materialOfProofs(document, {}, with(Evidence(), TrustList())).front();
    const auto optionsHash = fromHex(unsignedYet.proofHash);
    REQUIRE(optionsHash);
    for (const std::string tag : {"@de-AT", "@de-at"}) {
        CAPTURE(tag);
        std::string statements = unsignedYet.canonicalDocument;
        statements.replace(statements.find("@de-AT"), tag.size(), tag);
        Bytes message = *optionsHash;
        const auto hash = sha256(bytesOf(statements));
        message.insert(message.end(), hash.begin(), hash.end());
        document.find("proof")->set("proofValue", Json(toMultibase58(*key->sign(JwsAlgorithm::eddsa, message))));
        CHECK(attested(document).signature.reason == Reason::signatureFits);
        Json other = document;
        other.find("name")->set("@language", Json("de-CH"));
        CHECK(attested(other).signature.reason == Reason::signatureMismatch);
    }
}
