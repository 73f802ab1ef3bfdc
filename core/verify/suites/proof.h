#pragma once
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/json/json.h"
#include "core/proof/suite.h"
#include <optional>
#include <string>
#include <vector>

namespace lanyard::checks {

/// One embedded proof as it is written (VC Data Integrity 1.0 section 2.1; its forerunner, Linked Data Proofs). Refers to the document.
struct Proof {
    const Json& value;
    std::string suite;                      ///< `cryptosuite` of a DataIntegrityProof, else the type; empty: none is named
    std::string id;
    std::string verificationMethod;         ///< its id if it is written out; `creator` of the oldest proofs
    std::string purpose;
    std::vector<std::string> previousProofs;
    std::optional<WrittenDate> created, expires;
    bool datesUnreadable = false;           ///< `created` or `expires` is there and no date
};

inline constexpr std::size_t mostProofs = 50; ///< a badge with more is no badge; each may cost a millisecond

/// The entries of `proof` in their order, at most `mostProofs` + 1: one too many says that there are more. What is no object is given as
/// a proof that names no suite.
std::vector<Proof> proofsOf(const Json& secured);

/// The suite that a proof names, or nullptr.
const Suite* suiteOf(const Proof& proof) noexcept;

/// A document without one member.
Json without(const Json& document, std::string_view member);

} // namespace lanyard::checks
