#pragma once
#include "core/badge/report.h"
#include "core/crypto/public_key.h"
#include "core/verify/proof_material.h"
#include "core/verify/suites/document_graphs.h"
#include "core/verify/suites/proof.h"
#include "core/verify/verify.h"
#include <optional>
#include <string_view>

namespace lanyard::checks {

/// What a proof is asked about beside its document.
struct ProofQuestion {
    std::string_view issuer;      ///< base of relative key names; may be empty
    bool isPresentation = false;  ///< then `authentication` is a purpose, too (VC Data Model 2.0 section 4.13)
    const Evidence& evidence;
};

/// What became of one proof.
struct ProofAnswer {
    Check signature;
    std::optional<PublicKey> key; ///< the key that was held against it; none if there was none
    ProofMaterial material;
};

/// Checks one proof over `graphs.document()`, which has no `proof`, or as its `proof` those that this one follows (VC Data Integrity
/// 1.0 sections 4.3 to 4.6). Says nothing about whose key it is. Never throws.
ProofAnswer checkProof(const Proof& proof, DocumentGraphs& graphs, const ProofQuestion& question);

} // namespace lanyard::checks
