#pragma once
#include "core/rdf/quads.h"
#include "core/verify/suites/proof.h"
#include <optional>
#include <string_view>

namespace lanyard::checks {

/// Whether the graph of a proof's options says what its members are read as: purpose, verification method, dates and previous proofs
/// (Security Vocabulary). The name of the first member that the graph states otherwise or not at all: then a context gives it another
/// meaning. Nothing if all is as it reads.
std::optional<std::string_view> misreadMember(const Proof& proof, const rdf::Dataset& options);

} // namespace lanyard::checks
