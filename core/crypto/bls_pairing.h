#pragma once
#include "core/crypto/bls_curve.h"
#include <vector>

/// The optimal ate pairing of BLS12-381 (draft-irtf-cfrg-pairing-friendly-curves section 2.4). Not constant time.
namespace lanyard::bls {

/// A point of G2 made ready for pairings: the lines of Miller's loop, which do not depend on the other point.
class PairingPoint {
  public:
    /// Precondition: a point of the group.
    explicit PairingPoint(const G2Point& point);

    /// A line l(x, y) = constant + (ofX x) v + (ofY y) v w, but for a factor that the final exponentiation makes 1.
    struct Line {
        Fp2 constant, ofX, ofY;
    };
    const std::vector<Line>& lines() const noexcept { return m_lines; } ///< in the order of the loop

  private:
    std::vector<Line> m_lines;
};

struct Pair {
    G1Point left;              ///< of the group
    const PairingPoint* right; ///< not nullptr
};

/// The product of the pairings to the third power. Comparing values is the same with it, as three does not divide r, and the power
/// 3 (p^12 - 1) / r is cheaper than (p^12 - 1) / r. One loop and one final exponentiation for all.
Fp12 productOfPairings(std::span<const Pair> pairs) noexcept;

/// The generator of G2, made ready. Lives until the program ends.
const PairingPoint& g2GeneratorForPairings();

} // namespace lanyard::bls
