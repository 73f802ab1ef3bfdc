#include "core/verify/embedded_proofs.h"
#include "core/verify/answer.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

/// "eddsa-rdfc-2022" of a DataIntegrityProof; of the older kinds their type, "Ed25519Signature2020".
std::string suiteOf(const Json& proof) {
    if (const std::string* suite = proof.textOf("cryptosuite")) return *suite;
    for (const Json& type : proof.listOf("type"))
        if (type.string()) return *type.string();
    return {};
}

} // namespace

bool hasEmbeddedProof(const Json& secured) {
    return std::ranges::any_of(secured.listOf("proof"), [](const Json& proof) {
        if (const Json::Object* members = proof.object()) return !members->empty();
        if (const std::string* text = proof.string()) return !text->empty();
        return !proof.isNull();
    });
}

Attestation attestEmbeddedProofs(const Json& secured) {
    std::vector<Fact> facts;
    for (const Json& proof : secured.listOf("proof")) {
        const Fact suite{Fact::Kind::suite, suiteOf(proof)};
        if (!suite.value.empty() && facts.size() < 20 && std::ranges::find(facts, suite) == facts.end()) facts.push_back(suite);
    }
    Attestation attestation;
    attestation.signature = answer(CheckId::signature, Outcome::unknown, Reason::suiteNotSupported, std::move(facts));
    return attestation;
}

} // namespace lanyard::checks
