#pragma once
#include "core/crypto/bls_curve.h"

namespace lanyard::bls {

/// A point of G1 and how often it is added.
struct Multiple {
    G1Point point; ///< of the group
    Fr times;
};

/// The sum of all (Straus's interleaving, with signed windows): one doubling serves all points. Not constant time. Time and
/// memory grow with the number of multiples.
G1Sum sumOf(std::span<const Multiple> multiples);

} // namespace lanyard::bls
