#include "core/crypto/bls_pairing.h"

namespace lanyard::bls {
namespace {

constexpr int topBit = 63; // of the parameter
constexpr bool isSet(int bit) noexcept { return ((parameter >> static_cast<unsigned>(bit)) & 1U) != 0; }

// Untwisting takes (x, y) to (x / w^2, y / w^3). A line with the slope s through (x, y) on the twist is, times w^3,
// (y - s x) + s X v - Y v w. Each is scaled by a value of Fp2, so that no slope needs an inversion.

/// Doubles `sum` and gives the tangent in it.
PairingPoint::Line doubleWithLine(G2Sum& sum) noexcept {
    const Fp2 xx = sum.x.squared();
    const Fp2 yy = sum.y.squared();
    const Fp2 zz = sum.z.squared();
    const Fp2 slope = xx.doubled() + xx;
    const Fp2 middle = (sum.x * yy).doubled().doubled();
    const Fp2 newX = slope.squared() - middle.doubled();
    const Fp2 newZ = (sum.y * sum.z).doubled();
    const PairingPoint::Line line{yy.doubled() - slope * sum.x, slope * zz, -(newZ * zz)};
    sum = {newX, slope * (middle - newX) - yy.squared().doubled().doubled().doubled(), newZ};
    return line;
}

/// Adds `point` to `sum` and gives the line through both. Neither is the other one or its negative: in the loop the sum is a
/// multiple of the point, by more than 1 and far less than its order.
PairingPoint::Line addWithLine(G2Sum& sum, const G2Point& point) noexcept {
    const Fp2 zz = sum.z.squared();
    const Fp2 width = point.x * zz - sum.x;
    const Fp2 height = point.y * zz * sum.z - sum.y;
    const Fp2 square = width.squared();
    const Fp2 cube = square * width;
    const Fp2 middle = sum.x * square;
    const Fp2 newX = height.squared() - cube - middle.doubled();
    const Fp2 newZ = sum.z * width;
    const PairingPoint::Line line{point.y * newZ - height * point.x, height, -newZ};
    sum = {newX, height * (middle - newX) - sum.y * cube, newZ};
    return line;
}

/// To the power of the parameter, which is negative; in the cyclotomic subgroup the conjugate is the inverse.
Fp12 powerOfParameter(const Fp12& value) noexcept {
    Fp12 result = value;
    for (int bit = topBit; bit-- > 0;) {
        result = result.cyclotomicSquared();
        if (isSet(bit)) result = result * value;
    }
    return result.conjugate();
}

/// To the power 3 (p^12 - 1) / r = (p^6 - 1) (p^2 + 1) ((x - 1)^2 (x + p) (x^2 + p^2 - 1) + 3) (Hayashida, Hayasaka, Teruya:
/// "Efficient final exponentiation via cyclotomic structure for pairings over families of elliptic curves").
Fp12 finalPower(const Fp12& value) noexcept {
    const Fp12 easy = value.conjugate() * value.inverse();
    const Fp12 base = easy.frobenius().frobenius() * easy;
    const auto lessOne = [](const Fp12& v) { return powerOfParameter(v) * v.conjugate(); };
    const Fp12 first = lessOne(lessOne(base));
    const Fp12 second = powerOfParameter(first) * first.frobenius();
    const Fp12 third = powerOfParameter(powerOfParameter(second)) * second.frobenius().frobenius() * second.conjugate();
    return third * base.cyclotomicSquared() * base;
}

} // namespace

PairingPoint::PairingPoint(const G2Point& point) {
    G2Sum sum(point);
    for (int bit = topBit; bit-- > 0;) {
        m_lines.push_back(doubleWithLine(sum));
        if (isSet(bit)) m_lines.push_back(addWithLine(sum, point));
    }
}

Fp12 productOfPairings(std::span<const Pair> pairs) noexcept {
    Fp12 product = Fp12::one();
    std::size_t line = 0;
    const auto timesNextLines = [&] {
        for (const auto& [left, right] : pairs) {
            const auto& [constant, ofX, ofY] = right->lines()[line];
            product = product.timesLine(constant, ofX * left.x, ofY * left.y);
        }
        ++line;
    };
    for (int bit = topBit; bit-- > 0;) {
        product = product.squared();
        timesNextLines();
        if (isSet(bit)) timesNextLines();
    }
    return finalPower(product.conjugate()); // the parameter is negative
}

const PairingPoint& g2GeneratorForPairings() {
    static const PairingPoint point(g2Generator());
    return point;
}

} // namespace lanyard::bls
