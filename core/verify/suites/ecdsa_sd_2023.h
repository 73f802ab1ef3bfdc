#pragma once
#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include "core/proof/graph.h"
#include "core/verify/suites/fit.h"

namespace lanyard::checks {

/// Whether an ecdsa-sd-2023 proof fits ([vc-di-ecdsa] section 3.6). `proofHash` is the SHA-256 of the canonical proof configuration,
/// `proofValue` the bytes behind the multibase 'u'. A derived proof is verified as a verifier does (section 3.6.7); a base proof as the holder may:
/// each statement of the document is either among the mandatory ones, which the issuer signed together, or signed for itself with the key
/// that the issuer vouched for, and the mandatory ones are those that the proof's pointers select.
/// `maker` must be the one that made the graph; base proofs alone use it for more than its budget.
/// notJudged: all statements of a base proof are signed, but whether its pointers select the mandatory ones cannot be said.
Fit ecdsaSd2023Fits(const SecuredGraph& secured, ByteView proofHash, ByteView proofValue, const PublicKey& issuerKey, GraphMaker& maker);

} // namespace lanyard::checks
