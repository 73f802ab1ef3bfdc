#pragma once
#include "core/crypto/bls_tower.h"
#include <span>
#include <vector>

/// The groups G1 and G2 of BLS12-381 (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1): y^2 = x^3 + 4 over Fp and
/// y^2 = x^3 + 4 (1 + u) over Fp2. Values; not constant time.
namespace lanyard::bls {

/// A point that is not the point at infinity. Whether it lies on its curve is for its maker to know.
template <class F> struct Affine {
    F x, y;
    friend bool operator==(const Affine&, const Affine&) noexcept = default;
    friend Affine operator-(const Affine& point) noexcept { return {point.x, -point.y}; }
};

/// The point (x / z^2, y / z^3), or the point at infinity if z is 0.
template <class F> struct Jacobian {
    F x, y, z;

    Jacobian() noexcept : x(F::one()), y(F::one()) {} ///< the point at infinity
    Jacobian(const F& x_, const F& y_, const F& z_) noexcept : x(x_), y(y_), z(z_) {}
    explicit Jacobian(const Affine<F>& point) noexcept : x(point.x), y(point.y), z(F::one()) {}
    bool isInfinity() const noexcept { return z.isZero(); }
    /// Precondition: not the point at infinity.
    Affine<F> affine() const noexcept { return scaled(z.inverse()); }
    /// The same, with 1 / z at hand.
    Affine<F> scaled(const F& inverse) const noexcept {
        const F square = inverse.squared();
        return {x * square, y * square * inverse};
    }
    Jacobian doubled() const noexcept;
    friend Jacobian operator-(const Jacobian& point) noexcept { return {point.x, -point.y, point.z}; }
    Jacobian operator+(const Jacobian& other) const noexcept;
    Jacobian operator+(const Affine<F>& other) const noexcept;
    bool isSame(const Affine<F>& other) const noexcept;
    /// `times` times the point.
    Jacobian multiplied(std::uint64_t times) const noexcept;
};
extern template struct Jacobian<Fp>;
extern template struct Jacobian<Fp2>;

using G1Point = Affine<Fp>;
using G2Point = Affine<Fp2>;
using G1Sum = Jacobian<Fp>;
using G2Sum = Jacobian<Fp2>;

/// All at the price of one inversion. Precondition: none is the point at infinity.
std::vector<G1Point> affine(std::span<const G1Sum> points);

inline constexpr std::size_t g1Octets = 48;
inline constexpr std::size_t g2Octets = 96;
/// A compressed point as draft-irtf-cfrg-pairing-friendly-curves appendix C writes it, of the group: on the curve, of the prime order, not
/// the point at infinity, coordinates below the prime. Nothing for anything else.
std::optional<G1Point> parseG1(ByteView octets) noexcept;
std::optional<G2Point> parseG2(ByteView octets) noexcept;
/// The compressed form.
std::array<std::uint8_t, g1Octets> octetsOf(const G1Point& point) noexcept;

/// Whether a point of the curve is of the group (Scott: "A note on group membership tests for G1, G2 and GT on BLS pairing-friendly
/// curves", section 6).
bool isInGroup(const G1Point& point) noexcept;
bool isInGroup(const G2Point& point) noexcept;

/// The generators that the curve's definition fixes.
const G1Point& g1Generator();
const G2Point& g2Generator();

} // namespace lanyard::bls
