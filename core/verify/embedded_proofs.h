#pragma once
#include "core/json/json.h"
#include "core/verify/attestation.h"
#include "core/verify/proof_material.h"
#include "core/verify/verify.h"
#include <string>
#include <vector>

namespace lanyard::checks {

/// Whether the value carries a proof of its own: a `proof` member that is not null, empty or an empty list.
bool hasEmbeddedProof(const Json& secured);

/// What is known of a document beside its proofs.
struct ProofHints {
    std::string issuer;             ///< DID or address, of a presentation its holder: base of relative key names; may be empty
    bool isPresentation = false;
    std::optional<Instant> datedAt; ///< the document's own date; `created` comes before it
};

/// Asks the embedded proofs of a credential or presentation (VC Data Integrity 1.0 section 4.3; proof sets and chains, section 4.5). All must
/// be good: of several the worst answer is told, with the good ones named; one that stands there twice is damaged. The key is that of the
/// first proof whose key is the issuer's; if there is none, of the first. Of more proofs than `mostProofs` none is asked: unknown,
/// tooComplex. Precondition: hasEmbeddedProof. Reentrant, never throws.
Attestation attestEmbeddedProofs(const Json& secured, const ProofHints& hints, const VerifyWith& with);

/// What each proof was checked with, in their order; empty if there are more than `mostProofs`. Costs as much as asking. Reentrant, never throws.
std::vector<ProofMaterial> materialOfProofs(const Json& secured, const ProofHints& hints, const VerifyWith& with);

} // namespace lanyard::checks
