#include "core/contexts/bundled_contexts.h"
#include "core/sign/embedded_proof.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdio>

using namespace lanyard;

namespace {

Json vector(const std::string& path) {
    auto value = parseJson(test::sharedText("w3c/" + path));
    REQUIRE(value);
    return *std::move(value);
}

PrivateKey keyIn(const Json& pair) {
    const std::string* secret = pair.textOf("secretKeyMultibase") ? pair.textOf("secretKeyMultibase") : pair.textOf("privateKeyMultibase");
    REQUIRE(secret);
    auto key = PrivateKey::fromMultikey(*secret);
    REQUIRE(key);
    return *std::move(key);
}

/// The private keys of all vectors.
const std::vector<PrivateKey>& keys() {
    static const auto all = [] {
        std::vector<PrivateKey> list;
        for (const auto* file : {"vc-di-eddsa/TestVectors/keyPair.json", "vc-di-ecdsa/TestVectors/p256KeyPair.json", "vc-di-ecdsa/TestVectors/p384KeyPair.json"})
            list.push_back(keyIn(vector(file)));
        const Json chain = vector("vc-di-eddsa/TestVectors/proof-set-chain/multiKeyPairs.json");
        for (const auto& [name, pair] : *chain.object()) list.push_back(keyIn(pair));
        return list;
    }();
    return all;
}

std::string textIn(const Json& value, std::string_view member) { return value.textOf(member) ? *value.textOf(member) : std::string(); }

std::optional<Instant> dateIn(const Json& proof, std::string_view member) {
    const std::string* text = proof.textOf(member);
    return text ? std::optional(*parseRfc3339(*text)) : std::nullopt;
}

/// What a proof of the W3C says, to be said again.
ProofOptions optionsOf(const Json& proof) {
    ProofOptions options;
    options.suite = textIn(proof, "cryptosuite");
    options.verificationMethod = textIn(proof, "verificationMethod");
    options.purpose = textIn(proof, "proofPurpose") == "authentication" ? ProofPurpose::authentication : ProofPurpose::assertionMethod;
    options.created = dateIn(proof, "created");
    options.expires = dateIn(proof, "expires");
    options.id = textIn(proof, "id");
    options.domain = textIn(proof, "domain");
    options.challenge = textIn(proof, "challenge");
    for (const Json& previous : proof.listOf("previousProof")) options.previousProofs.push_back(*previous.string());
    options.joinsOthers = true;
    return options;
}

const PrivateKey& keyNamedBy(const Json& proof) {
    const auto named = keyOfDid(textIn(proof, "verificationMethod"));
    REQUIRE(named);
    const auto found = std::ranges::find_if(keys(), [&](const PrivateKey& key) { return key.publicKey() == *named; });
    REQUIRE(found != keys().end());
    return *found;
}

} // namespace

TEST_CASE("each document that the W3C prints with its key is signed again as it is printed, proof by proof") {
    if (!test::haveSharedData()) return test::skipped("W3C signed documents", "no shared data");
    const char* const files[] = {
        "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/signedDataInt.json",
        "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/signedDataInt.json",
        "vc-di-eddsa/TestVectors/eddsa-jcs-2022/signedJCS.json",
        "vc-di-eddsa/TestVectors/proof-set-chain/signedProofSet1.json",
        "vc-di-eddsa/TestVectors/proof-set-chain/signedProofSet2.json",
        "vc-di-eddsa/TestVectors/proof-set-chain/signedProofChain1.json",
        "vc-di-eddsa/TestVectors/proof-set-chain/signedProofChain2.json",
        "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/signedECDSAP256.json",
        "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json",
        "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/signedECDSAP384.json",
        "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ/signedECDSAP384.json",
        "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256/signedJCSECDSAP256.json",
        "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384/signedJCSECDSAP384.json",
    };
    int proofs = 0;
    for (const auto* file : files) {
        INFO(file);
        const Json printed = vector(file);
        Json made = printed;
        made.remove("proof");
        for (const Json& proof : printed.listOf("proof")) {
            const auto next = withProof(made, optionsOf(proof), keyNamedBy(proof), rdf::bundledContexts());
            REQUIRE(next);
            made = *next;
            CHECK(*made.listOf("proof").back().textOf("proofValue") == *proof.textOf("proofValue"));
            ++proofs;
        }
        const auto all = printed.listOf("proof");
        CHECK(std::ranges::equal(made.listOf("proof"), all));
    }
    std::printf("W3C signed documents: %zu documents, %d proofs\n", std::size(files), proofs);
    CHECK(proofs == 19);
}
