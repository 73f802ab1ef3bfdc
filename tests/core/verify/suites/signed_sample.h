#pragma once
#include "core/base/work.h"
#include "core/crypto/public_key.h"
#include "core/proof/graph.h"
#include "core/rdf/canonical.h"
#include "core/rdf/json_ld.h"
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace lanyard::test {

/// SHA-256 as canonicalization wants it.
std::string hexSha256(std::string_view text);

/// A credential with one embedded proof, made ready for a suite: the graph of what it says, under the newest bundled contexts, the
/// hash of the proof's configuration, the value of the proof and the key that its verification method, a did:key, names.
class SignedSample {
  public:
    explicit SignedSample(const Json& credential);
    SignedSample(const SignedSample&) = delete;
    SignedSample& operator=(const SignedSample&) = delete;

    Json document; ///< without `proof`
    Json proof;
    Bytes proofValue; ///< behind the multibase letter
    std::array<std::uint8_t, 32> proofHash{};
    std::string proofConfiguration;  ///< canonical N-Quads
    std::optional<PublicKey> issuerKey; ///< empty if it is of no kind that is known
    rdf::Dataset dataset;
    rdf::Canonical canonical;

    SecuredGraph secured() const { return {document, dataset, canonical}; }
    /// The same under a budget of its own each time.
    GraphMaker maker(std::uint64_t steps = 10'000'000);

  private:
    rdf::ContextLoader m_loader;
    rdf::ContextCache m_cache;
    std::optional<WorkBudget> m_budget;
};

} // namespace lanyard::test
