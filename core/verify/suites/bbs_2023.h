#pragma once
#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include "core/proof/graph.h"
#include "core/rdf/canonical.h"
#include "core/verify/suites/fit.h"
#include "core/verify/suites/selective_disclosure.h"

namespace lanyard::checks {

/// Whether a bbs-2023 proof fits ([vc-di-bbs] section 3.4). `proofHash` is the SHA-256 of the canonical proof configuration, `proofValue` the bytes
/// behind the multibase 'u'. A derived proof is verified as a verifier does (section 3.4.7); a base proof as the holder may: the issuer's
/// signature is held against the statements, of which the proof's pointers select the mandatory ones.
/// `maker` must be the one that made the graph; base proofs alone use it for more than its budget.
/// notJudged: a proof with one of the optional features (holder binding, pseudonyms), whose drafts are still moving; a base proof whose
/// document is built so that what its pointers select cannot be said.
Fit bbs2023Fits(const SecuredGraph& secured, ByteView proofHash, ByteView proofValue, const PublicKey& issuerKey, GraphMaker& maker);

/// createShuffledIdLabelMapFunction: "b" and the place of the label's HMAC among all of them, sorted as texts in base64url.
Labels shuffledLabels(const rdf::Canonical& canonical, ByteView hmacKey);

} // namespace lanyard::checks
