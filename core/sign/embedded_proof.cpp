#include "core/sign/embedded_proof.h"
#include "core/base/encoding.h"
#include "core/base/work.h"
#include "core/proof/context_choice.h"
#include "core/proof/graph.h"
#include "core/proof/hash_data.h"
#include "core/proof/suite.h"
#include "core/proof/written_numbers.h"
#include "core/sign/key_name.h"
#include <algorithm>

namespace lanyard {
namespace {

/// Steps of expansion and naming. A badge of fifty kilobytes takes about twenty thousand.
constexpr std::uint64_t stepsForOneProof = 4'000'000;

constexpr std::string_view proofPointer = "/proof";

std::unexpected<Error> failAt(ErrorCode code, std::string pointer) { return fail(code, Pointer{std::move(pointer)}); }

std::string_view nameOf(ProofPurpose purpose) noexcept {
    switch (purpose) {
    case ProofPurpose::assertionMethod: return "assertionMethod";
    case ProofPurpose::authentication: return "authentication";
    }
    return {};
}

/// One proof in the making.
class Signing {
  public:
    Signing(const Suite& suite, JwsAlgorithm algorithm, const PrivateKey& key, const rdf::ContextStore& contexts, std::stop_token stop)
        : m_suite(suite), m_algorithm(algorithm), m_key(key), m_loader(loaderOf(contexts, m_newest)), m_budget(stepsForOneProof, std::move(stop)) {}
    Signing(const Signing&) = delete;
    Signing& operator=(const Signing&) = delete;

    /// [vc-di-eddsa 3.2.1, 3.3.1; vc-di-ecdsa 3.2.1, 3.3.1] Create Proof: `proof` with its signature. `unsecured` has no `proof`, or as its proofs
    /// those that the new one follows.
    Result<Json> proofFor(const Json& unsecured, Json proof) {
        if (const auto number = numberBeyondItsLiteral(unsecured)) return failAt(ErrorCode::malformed, *number);
        const bool overJson = m_suite.transformation == Transformation::json;
        TRY(hashData, overJson ? Result<HashData>(hashedText(unsecured, proof)) : hashedGraphs(unsecured, proof)); // 2. to 4.
        TRY(proofBytes, m_key.sign(m_algorithm, hashData.both()));                                                // 5.
        proof.set("proofValue", Json(toMultibase58(proofBytes)));                                                 // 6.
        return proof;
    }

  private:
    Digest digest() const noexcept { return hashOfSuite(m_key.publicKey().kind()); }

    /// The proof keeps the contexts that it was made under. [vc-di-eddsa 3.3.1, 2.]
    HashData hashedText(const Json& unsecured, Json& proof) const {
        if (const Json* context = unsecured.find("@context")) proof.set("@context", *context);
        return hashDataOf(digest(), canonicalJson(proof), canonicalJson(unsecured));
    }

    Result<HashData> hashedGraphs(const Json& unsecured, const Json& proof) {
        const Json* context = unsecured.find("@context");
        if (!context || context->isNull()) return failAt(ErrorCode::missingMember, "/@context");
        Json proofConfig = proof;
        proofConfig.set("@context", *context);
        TRY(options, canonicalText(proofConfig, proofPointer));
        TRY(document, canonicalText(unsecured, {}));
        return hashDataOf(digest(), std::move(options), std::move(document));
    }

    /// What a graph holds of all that stands at `place` of the document; all of it, or an error.
    Result<std::string> canonicalText(const Json& document, std::string_view place) {
        Graph graph = graphOf(document, {m_loader, m_cache, m_budget});
        if (graph.error) return failAt(graph.error->reason, graph.error->reason == ErrorCode::notFound ? "/@context" : std::string(place));
        if (!graph.lost.empty()) return failAt(ErrorCode::malformed, std::string(place) + graph.lost.front().pointer);
        if (graph.dataset.empty()) return failAt(ErrorCode::malformed, std::string(place));
        if (digest() == Digest::sha256) return graph.canonical.text();
        TRY(named, canonicalBySha384(graph.dataset, m_budget)); // [vc-di-ecdsa 3.2.3] names are given by the same hash
        return named.text();
    }

    const Suite& m_suite;
    JwsAlgorithm m_algorithm;
    const PrivateKey& m_key;
    ContextChoice m_newest;
    rdf::ContextLoader m_loader; ///< refers to m_newest
    rdf::ContextCache m_cache;
    WorkBudget m_budget;
};

/// [VC Data Integrity 2.1] All that a proof says but its signature.
Json writtenOptions(const ProofOptions& options) {
    Json proof;
    const auto set = [&proof](std::string_view member, std::string_view text) {
        if (!text.empty()) proof.set(member, Json(text));
    };
    set("id", options.id);
    set("type", "DataIntegrityProof");
    set("cryptosuite", options.suite);
    if (options.created) set("created", toRfc3339(*options.created));
    if (options.expires) set("expires", toRfc3339(*options.expires));
    set("verificationMethod", options.verificationMethod);
    set("proofPurpose", nameOf(options.purpose));
    set("domain", options.domain);
    set("challenge", options.challenge);
    if (options.previousProofs.size() == 1) set("previousProof", options.previousProofs.front());
    if (options.previousProofs.size() > 1) {
        Json::Array ids;
        for (const std::string& id : options.previousProofs) ids.emplace_back(id);
        proof.set("previousProof", Json(std::move(ids)));
    }
    return proof;
}

/// [VC Data Integrity 4.4] The proofs that the new one follows.
Result<Json::Array> followedProofs(std::span<const Json> proofs, const std::vector<std::string>& ids) {
    Json::Array followed;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find_if(proofs, [&](const Json& proof) { return proof.textOf("id") && *proof.textOf("id") == id; });
        if (found == proofs.end()) return failAt(ErrorCode::notFound, "/proof/previousProof");
        followed.push_back(*found);
    }
    return followed;
}

} // namespace

Result<Json> withProof(const Json& document, const ProofOptions& options, const PrivateKey& key, const rdf::ContextStore& contexts,
                       std::stop_token stop) {
    if (!document.isObject()) return fail(ErrorCode::wrongType);
    const Suite* suite = suiteNamed(options.suite, true);
    if (!suite || suite->form != SignatureForm::base58) return failAt(ErrorCode::unsupported, "/proof/cryptosuite");
    const auto algorithm = algorithmOf(*suite, key.publicKey());
    if (!algorithm) return fail(ErrorCode::keyUnusable);
    if (options.verificationMethod.empty()) return failAt(ErrorCode::missingMember, "/proof/verificationMethod");
    if (namesAnotherKey(options.verificationMethod, key.publicKey())) return failAt(ErrorCode::keyUnusable, "/proof/verificationMethod");
    if (options.created && options.expires && *options.expires <= *options.created) return failAt(ErrorCode::malformed, "/proof/expires");
    const auto others = document.listOf("proof");
    if (document.find("proof") && !options.joinsOthers) return failAt(ErrorCode::duplicateMember, std::string(proofPointer));
    TRY(followed, followedProofs(others, options.previousProofs));

    Json unsecured = document;
    unsecured.remove("proof");
    if (!followed.empty()) unsecured.set("proof", Json(std::move(followed)));
    TRY(proof, Signing(*suite, *algorithm, key, contexts, std::move(stop)).proofFor(unsecured, writtenOptions(options)));

    Json secured = document;
    if (others.empty()) {
        secured.set("proof", std::move(proof));
    } else {
        Json::Array proofs(others.begin(), others.end());
        proofs.push_back(std::move(proof));
        secured.set("proof", Json(std::move(proofs)));
    }
    return secured;
}

} // namespace lanyard
