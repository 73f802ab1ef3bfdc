#pragma once
#include "core/badge/badge.h"
#include "core/verify/verify.h"
#include <string>
#include <vector>

namespace lanyard {

/// What one embedded proof was checked with, for experts: enough to check it again with other tools.
struct ProofMaterial {
    /// One context whose address has had several published texts, and which of them was taken.
    struct Context {
        std::string address;
        std::string sha256; ///< of the text, in lower-case hexadecimal
    };
    std::string suite;
    std::string keyName;           ///< the verification method
    std::string keyThumbprint;     ///< RFC 7638; empty if no key is at hand
    std::string canonicalProof;    ///< the proof's options: N-Quads, or JSON by RFC 8785; empty if the check did not get there
    std::string canonicalDocument; ///< what is signed beside them
    std::string proofHash;         ///< in lower-case hexadecimal
    std::string documentHash;
    std::vector<Context> contexts;
};

/// What each embedded proof of a badge is checked with, in their order; empty if it has none. Costs as much as verifying. Never throws.
std::vector<ProofMaterial> proofMaterial(const Badge& badge, const VerifyWith& with);

} // namespace lanyard
