#pragma once
#include "core/crypto/bls_curve.h"
#include <string_view>
#include <vector>

namespace lanyard::bbs {

/// api_id of the interface of draft-irtf-cfrg-bbs-signatures section 3.5 under the ciphersuite BLS12-381-SHA-256.
inline constexpr std::string_view interfaceId = "BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_";

struct Generator {
    bls::G1Point point;
    std::array<std::uint8_t, bls::g1Octets> octets{}; ///< compressed
};

/// P1 of the ciphersuite.
const bls::G1Point& fixedPoint();

/// create_generators, section 4.1.1: Q_1, H_1, H_2, … They are the same for everybody, and one costs more than a tenth of a millisecond,
/// so that they are kept until the program ends. Reentrant. Precondition: `count` at most mostMessages + 1.
std::vector<Generator> generators(std::size_t count);

} // namespace lanyard::bbs
