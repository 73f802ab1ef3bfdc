#pragma once
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/crypto/private_key.h"
#include "core/json/json.h"
#include "core/rdf/context_store.h"
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lanyard {

/// What the signer says by the proof (VC Data Integrity 1.0 section 2.1, "proofPurpose").
enum class ProofPurpose : std::uint8_t { assertionMethod, authentication };

/// What a new proof says beside its signature (VC Data Integrity 1.0 section 2.1). Empty texts and lists are left out.
struct ProofOptions {
    std::string suite;              ///< "eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019" or "ecdsa-jcs-2019"
    std::string verificationMethod; ///< the address of the public key
    ProofPurpose purpose = ProofPurpose::assertionMethod;
    std::optional<Instant> created;
    std::optional<Instant> expires; ///< after `created`
    std::string id;
    std::string domain;
    std::string challenge;
    std::vector<std::string> previousProofs; ///< ids of proofs of the document that this one follows; needs `joinsOthers`
    bool joinsOthers = false;                ///< the document may have proofs, and keeps them (section 2.1.1, section 2.1.2)
};

/// The document with a proof of its own, behind those that it has (VC Data Integrity 1.0 section 4.2, section 4.4; vc-di-eddsa section
/// 3.2.1, section 3.3.1; vc-di-ecdsa section 3.2.1, section 3.3.1). All else stays as it is written. The same input gives the same signature. Only what
/// `contexts` holds is taken, of each address the newest text. Reentrant.
/// Nothing is signed that its reader could not hold the signer to. Errors, with the JSON pointer of the place in the document to come:
/// - malformed: a graph does not hold what stands there (VC Data Integrity 1.0 section 4.6: a member or type that no context defines, a
///   relative IRI, …), or nothing of the document at all; a number has more digits than are signed; the contexts cannot be processed; the
///   dates contradict each other;
/// - notFound: at "/@context" a context that is not at hand; at "/proof/previousProof" a proof that is not there;
/// - missingMember: the document's `@context`, or the proof's verification method;
/// - wrongType: the document is no object;
/// - duplicateMember: at "/proof" the document has a proof already, and the new one does not join others;
/// - unsupported: another suite;
/// - keyUnusable: the key is of another kind than the suite's, or the verification method is a DID that names another key;
/// - tooDeep, workLimitReached, cancelled.
Result<Json> withProof(const Json& document, const ProofOptions& options, const PrivateKey& key, const rdf::ContextStore& contexts,
                       std::stop_token stop = {});

} // namespace lanyard
