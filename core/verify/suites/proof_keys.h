#pragma once
#include "core/badge/evidence.h"
#include "core/verify/key_resolution.h"
#include "core/verify/suites/proof.h"
#include <string_view>

namespace lanyard::checks {

/// The keys that a proof may be by.
struct ProofKeys {
    NamedKeys named;
    bool namesNoMethod = false; ///< the name's DID holds the key, and no method of that name: what the key did not sign is bad all the same
};

/// The keys that a proof's verification method stands for (Controlled Identifiers 1.0 section 2.2): those that the evidence has under that name, and
/// that which the name itself holds. Says nothing about whose they are. `issuer` is the base of relative names; may be empty. Reentrant.
ProofKeys keysOfProof(const Proof& proof, std::string_view issuer, const Evidence& evidence);

} // namespace lanyard::checks
