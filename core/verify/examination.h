#pragma once
#include "core/badge/badge.h"
#include "core/verify/attestation.h"
#include "core/verify/embedded_proofs.h"
#include "core/verify/hosted.h"
#include "core/verify/linked_documents.h"
#include "core/verify/verify.h"
#include <optional>
#include <string>

namespace lanyard::checks {

/// By what a badge says that it was not changed.
enum class Backing : std::uint8_t {
    nothing,   ///< neither signed nor hosted
    jws,       ///< compact JWS
    proofs,    ///< embedded Data Integrity proofs and their forerunners
    hosted,    ///< Open Badges 0.5 to 2.0: what its address shows
    notJudged, ///< Blockcerts, ELM: a form of proof that is not checked here
};

/// What several checks need to know about one badge, found once. Refers to the badge and the evidence handed in.
struct Examination {
    Badge shown;                    ///< of a file that holds only an address: the badge as it stood there; else unused
    const Badge& badge;             ///< the badge that is judged: the one handed in, or `shown`
    const VerifyWith& with;
    Backing backing = Backing::nothing;
    std::string issuerId;           ///< as the badge names it, of a presentation its holder, of a JWT that names neither its `iss`; of Open Badges 1 and 2 the issuer's address
    std::string issuerName;         ///< as claimed
    std::string claimedBy;          ///< id of the issuer, of a presentation its holder, by the words inside alone; may be empty
    std::optional<LinkedDocuments> linked; ///< of Open Badges 0.5 to 2.0
    std::optional<HostedAnswer> hosted;
    Attestation attestation;

    Examination(const Badge& given, const VerifyWith& evidenceAndClock);
    Examination(const Examination&) = delete;
    Examination& operator=(const Examination&) = delete;
};

/// A presentation (VC Data Model 2.0 section 4.13): its holder signs, and it has no issuer.
bool isPresentation(const Badge& badge);

/// What the badge's embedded proofs are asked with.
ProofHints proofHints(const Examination& examination);

} // namespace lanyard::checks
