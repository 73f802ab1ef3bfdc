#pragma once
#include "core/json/json.h"
#include "core/verify/attestation.h"

namespace lanyard::checks {

/// Whether the value carries a proof of its own: a `proof` member that is not null, empty or an empty list.
bool hasEmbeddedProof(const Json& secured);

/// Asks the embedded proofs of a credential (VC Data Integrity 1.0 section 4.3; proof sets section 2.1.1). A suite that is not known
/// here is answered `unknown`, reason suiteNotSupported, with every suite's name as a fact. Reentrant, never throws.
Attestation attestEmbeddedProofs(const Json& secured);

} // namespace lanyard::checks
