#include "signing_key.h"
#include "core/base/encoding.h"
#include "core/contexts/bundled_contexts.h"
#include "core/proof/context_choice.h"
#include "core/proof/graph.h"
#include "core/proof/hash_data.h"
#include "tests/catch.h"

namespace lanyard::test {
namespace {

PrivateKey keyOf(std::string_view word) {
    std::string seed(word);
    seed.resize(32, '_');
    auto key = PrivateKey::fromRaw(KeyKind::ed25519, bytesOf(seed));
    REQUIRE(key);
    return std::move(*key);
}

std::string statementsOf(const Json& document) {
    const ContextChoice newest;
    const auto loader = loaderOf(rdf::bundledContexts(), newest);
    rdf::ContextCache cache;
    WorkBudget budget(4'000'000);
    const Graph graph = graphOf(document, {loader, cache, budget});
    if (graph.error) FAIL("cannot be signed: " << graph.error->code << ' ' << graph.error->detail);
    return graph.canonical.text();
}

bool isOverText(const Json& options) {
    const std::string* suite = options.textOf("cryptosuite");
    return suite && suite->find("-jcs-") != std::string::npos;
}

HashData hashed(const Json& document, const Json& options) {
    if (isOverText(options)) return hashDataOf(Digest::sha256, canonicalJson(options), canonicalJson(document));
    Json configuration = options;
    configuration.set("@context", *document.find("@context"));
    return hashDataOf(Digest::sha256, statementsOf(configuration), statementsOf(document));
}

} // namespace

SigningKey::SigningKey(std::string_view word) : m_key(keyOf(word)) {}

std::string SigningKey::multikey() const { return publicKey().multikey(); }
std::string SigningKey::did() const { return "did:key:" + multikey(); }
std::string SigningKey::method() const { return did() + '#' + multikey(); }

Json SigningKey::options(std::string_view suite, const Json& changes) const {
    Json options;
    options.set("type", Json("DataIntegrityProof"));
    options.set("cryptosuite", Json(suite));
    options.set("created", Json("2026-06-15T09:00:00Z"));
    options.set("verificationMethod", Json(method()));
    options.set("proofPurpose", Json("assertionMethod"));
    if (const Json::Object* members = changes.object())
        for (const auto& [name, value] : *members) {
            if (value.isNull()) options.remove(name);
            else options.set(name, value);
        }
    return options;
}

Json SigningKey::proofOf(const Json& document, const Json& options) const {
    const auto signature = m_key.sign(JwsAlgorithm::eddsa, hashed(document, options).both());
    REQUIRE(signature);
    Json proof = options;
    proof.set("proofValue", Json(toMultibase58(*signature)));
    return proof;
}

Json SigningKey::jwsProofOf(const Json& document, const Json& options, std::string_view header) const {
    const std::string head = toBase64Url(bytesOf(header));
    Bytes message = toBytes(head + '.');
    const Bytes both = hashed(document, options).both();
    message.insert(message.end(), both.begin(), both.end());
    const auto signature = m_key.sign(JwsAlgorithm::eddsa, message);
    REQUIRE(signature);
    Json proof = options;
    proof.set("jws", Json(head + ".." + toBase64Url(*signature)));
    return proof;
}

Json SigningKey::sign(const Json& document, const Json& options) const {
    Json secured = document;
    secured.set("proof", proofOf(document, options));
    return secured;
}

} // namespace lanyard::test
