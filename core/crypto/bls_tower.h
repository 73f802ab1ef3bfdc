#pragma once
#include "core/crypto/bls_field.h"
#include <optional>

/// The extension fields that the pairing of BLS12-381 needs (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1):
/// Fp2 = Fp[u] / (u^2 + 1), Fp6 = Fp2[v] / (v^3 - u - 1), Fp12 = Fp6[w] / (w^2 - v). Values; not constant time.
namespace lanyard::bls {

/// a + b u
struct Fp2 {
    Fp a, b;

    static constexpr Fp2 one() noexcept { return {Fp::one(), Fp()}; }
    constexpr bool isZero() const noexcept { return a.isZero() && b.isZero(); }
    /// draft-irtf-cfrg-pairing-friendly-curves appendix C: by b, or by a if b is 0.
    constexpr bool isGreaterHalf() const noexcept { return b.isZero() ? a.isGreaterHalf() : b.isGreaterHalf(); }
    friend constexpr bool operator==(const Fp2&, const Fp2&) noexcept = default;
    friend constexpr Fp2 operator+(const Fp2& x, const Fp2& y) noexcept { return {x.a + y.a, x.b + y.b}; }
    friend constexpr Fp2 operator-(const Fp2& x, const Fp2& y) noexcept { return {x.a - y.a, x.b - y.b}; }
    friend constexpr Fp2 operator-(const Fp2& x) noexcept { return {-x.a, -x.b}; }
    friend constexpr Fp2 operator*(const Fp2& x, const Fp2& y) noexcept {
        const Fp aa = x.a * y.a;
        const Fp bb = x.b * y.b;
        return {aa - bb, (x.a + x.b) * (y.a + y.b) - aa - bb};
    }
    friend constexpr Fp2 operator*(const Fp2& x, const Fp& y) noexcept { return {x.a * y, x.b * y}; }
    constexpr Fp2& operator+=(const Fp2& other) noexcept { return *this = *this + other; }
    constexpr Fp2& operator*=(const Fp2& other) noexcept { return *this = *this * other; }
    constexpr Fp2 squared() const noexcept { return {(a + b) * (a - b), (a * b).doubled()}; }
    constexpr Fp2 doubled() const noexcept { return {a.doubled(), b.doubled()}; }
    constexpr Fp2 conjugate() const noexcept { return {a, -b}; } ///< to the power p, too
    constexpr Fp2 timesNonResidue() const noexcept { return {a - b, a + b}; } ///< times 1 + u
    constexpr Fp2 inverse() const noexcept {
        const Fp norm = (a.squared() + b.squared()).inverse();
        return {a * norm, -(b * norm)};
    }
};

/// A square root, if there is one; which of the two is not said.
std::optional<Fp2> squareRoot(const Fp2& value) noexcept;

/// a + b v + c v^2
struct Fp6 {
    Fp2 a, b, c;

    static constexpr Fp6 one() noexcept { return {Fp2::one(), {}, {}}; }
    friend constexpr bool operator==(const Fp6&, const Fp6&) noexcept = default;
    friend constexpr Fp6 operator+(const Fp6& x, const Fp6& y) noexcept { return {x.a + y.a, x.b + y.b, x.c + y.c}; }
    friend constexpr Fp6 operator-(const Fp6& x, const Fp6& y) noexcept { return {x.a - y.a, x.b - y.b, x.c - y.c}; }
    friend constexpr Fp6 operator-(const Fp6& x) noexcept { return {-x.a, -x.b, -x.c}; }
    friend Fp6 operator*(const Fp6& x, const Fp6& y) noexcept;
    Fp6 timesV() const noexcept { return {c.timesNonResidue(), a, b}; }
    Fp6 times(const Fp2& y0, const Fp2& y1) const noexcept; ///< times y0 + y1 v
    Fp6 inverse() const noexcept;
};

/// a + b w
struct Fp12 {
    Fp6 a, b;

    static constexpr Fp12 one() noexcept { return {Fp6::one(), {}}; }
    friend constexpr bool operator==(const Fp12&, const Fp12&) noexcept = default;
    friend Fp12 operator*(const Fp12& x, const Fp12& y) noexcept;
    Fp12 squared() const noexcept;
    /// Times y0 + y1 v + y4 v w, which is what a line of the pairing looks like.
    Fp12 timesLine(const Fp2& y0, const Fp2& y1, const Fp2& y4) const noexcept;
    Fp12 inverse() const noexcept;
    Fp12 conjugate() const noexcept { return {a, -b}; } ///< to the power p^6, too
    Fp12 frobenius() const noexcept;                    ///< to the power p
    /// The square of a value whose power p^4 - p^2 + 1 is 1 (Granger, Scott: "Faster squaring in the cyclotomic subgroup of sixth
    /// degree extensions", section 3.2).
    Fp12 cyclotomicSquared() const noexcept;
};

} // namespace lanyard::bls
