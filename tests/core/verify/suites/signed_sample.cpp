#include "signed_sample.h"
#include "core/base/encoding.h"
#include "core/contexts/bundled_contexts.h"
#include "core/crypto/digest.h"
#include <cstdlib>
#include <iostream>

namespace lanyard::test {
namespace {

template <class T> T orEnd(T result, std::string_view what) {
    if (result) return result;
    std::cerr << "a signed sample has no " << what << "\n";
    std::abort();
}

} // namespace

std::string hexSha256(std::string_view text) { return sha256Hex(bytesOf(text)); }

SignedSample::SignedSample(const Json& credential) : document(credential), proof(*credential.find("proof")) {
    m_loader = [](const std::string& address) -> const Json* {
        const auto texts = rdf::bundledContexts().textsOf(address);
        return texts.empty() ? nullptr : &texts.front()->content();
    };
    document.remove("proof");
    const auto value = *proof.textOf("proofValue");
    proofValue = *orEnd(fromMultibase(value), "proof value");
    if (auto key = keyOfDid(*proof.textOf("verificationMethod"))) issuerKey = std::move(*key);

    const auto canonicalOf = [this](const Json& what, rdf::Dataset& statements) {
        auto graphs = maker();
        rdf::JsonLdOptions options;
        options.cache = &graphs.cache;
        options.direction = rdf::RdfDirection::i18nDatatype;
        statements = *orEnd(rdf::toRdf(what, graphs.loader, options, graphs.budget), "graph");
        return *orEnd(rdf::canonicalize(statements, hexSha256, graphs.budget), "canonical form");
    };
    canonical = canonicalOf(document, dataset);
    auto configuration = proof;
    configuration.remove("proofValue");
    configuration.set("@context", *document.find("@context"));
    rdf::Dataset ofProof;
    proofConfiguration = canonicalOf(configuration, ofProof).text();
    proofHash = sha256(bytesOf(proofConfiguration));
}

GraphMaker SignedSample::maker(std::uint64_t steps) {
    m_budget.emplace(steps);
    return {m_loader, m_cache, *m_budget};
}

} // namespace lanyard::test
