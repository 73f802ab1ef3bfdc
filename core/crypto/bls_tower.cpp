#include "core/crypto/bls_tower.h"

namespace lanyard::bls {
namespace {

constexpr Fp half = Fp::ofSmall(2).inverse();

// (1 + u) to the power (p - 1) / 6: what the power p makes of w, divided by w
constexpr Fp2 frobeniusOfW{
    fpOf("1904d3bf02bb0667c231beb4202c0d1f0fd603fd3cbd5f4f7b2443d784bab9c4f67ea53d63e7813d8d0775ed92235fb8"),
    fpOf("fc3e2b36c4e03288e9e902231f9fb854a14787b6c7b36fec0c8ec971f63c5f282d5ac14d6c7ec22cf78a126ddc4af3"),
};
constexpr Fp2 frobeniusOfW2 = frobeniusOfW.squared();
constexpr Fp2 frobeniusOfW3 = frobeniusOfW2 * frobeniusOfW;
constexpr Fp2 frobeniusOfW4 = frobeniusOfW2.squared();
constexpr Fp2 frobeniusOfW5 = frobeniusOfW4 * frobeniusOfW;

/// (a + b s)^2 with s^2 = 1 + u
struct Fp4Square {
    Fp2 a, b;
    Fp4Square(const Fp2& x, const Fp2& y) noexcept {
        const Fp2 xx = x.squared();
        const Fp2 yy = y.squared();
        a = yy.timesNonResidue() + xx;
        b = (x + y).squared() - xx - yy;
    }
};

} // namespace

// With the root s of the norm, one of (a + s) / 2 and (a - s) / 2 is the square of the root's first part.
std::optional<Fp2> squareRoot(const Fp2& value) noexcept {
    if (value.b.isZero()) {
        if (const auto root = squareRoot(value.a)) return Fp2{*root, Fp()};
        const auto root = squareRoot(-value.a); // -1 is u^2, and no square in Fp
        return Fp2{Fp(), *root};
    }
    const auto norm = squareRoot(value.a.squared() + value.b.squared());
    if (!norm) return {};
    auto first = squareRoot((value.a + *norm) * half);
    if (!first) first = squareRoot((value.a - *norm) * half);
    if (!first) return {};
    const Fp2 root{*first, value.b * first->doubled().inverse()};
    if (root.squared() != value) return {};
    return root;
}

Fp6 operator*(const Fp6& x, const Fp6& y) noexcept {
    const Fp2 aa = x.a * y.a;
    const Fp2 bb = x.b * y.b;
    const Fp2 cc = x.c * y.c;
    return {((x.b + x.c) * (y.b + y.c) - bb - cc).timesNonResidue() + aa,
            (x.a + x.b) * (y.a + y.b) - aa - bb + cc.timesNonResidue(), (x.a + x.c) * (y.a + y.c) - aa - cc + bb};
}

Fp6 Fp6::times(const Fp2& y0, const Fp2& y1) const noexcept {
    const Fp2 aa = a * y0;
    const Fp2 bb = b * y1;
    return {(c * y1).timesNonResidue() + aa, (a + b) * (y0 + y1) - aa - bb, c * y0 + bb};
}

Fp6 Fp6::inverse() const noexcept {
    const Fp2 first = a.squared() - (b * c).timesNonResidue();
    const Fp2 second = c.squared().timesNonResidue() - a * b;
    const Fp2 third = b.squared() - a * c;
    const Fp2 norm = ((b * third + c * second).timesNonResidue() + a * first).inverse();
    return {first * norm, second * norm, third * norm};
}

Fp12 operator*(const Fp12& x, const Fp12& y) noexcept {
    const Fp6 aa = x.a * y.a;
    const Fp6 bb = x.b * y.b;
    return {aa + bb.timesV(), (x.a + x.b) * (y.a + y.b) - aa - bb};
}

Fp12 Fp12::squared() const noexcept {
    const Fp6 ab = a * b;
    return {(a + b) * (a + b.timesV()) - ab - ab.timesV(), ab + ab};
}

Fp12 Fp12::timesLine(const Fp2& y0, const Fp2& y1, const Fp2& y4) const noexcept {
    const Fp6 first = a.times(y0, y1);
    const Fp6 second{(b.c * y4).timesNonResidue(), b.a * y4, b.b * y4};
    return {first + second.timesV(), (a + b).times(y0, y1 + y4) - first - second};
}

Fp12 Fp12::inverse() const noexcept {
    const Fp6 norm = (a * a - (b * b).timesV()).inverse();
    return {a * norm, -(b * norm)};
}

Fp12 Fp12::frobenius() const noexcept {
    return {{a.a.conjugate(), a.b.conjugate() * frobeniusOfW2, a.c.conjugate() * frobeniusOfW4},
            {b.a.conjugate() * frobeniusOfW, b.b.conjugate() * frobeniusOfW3, b.c.conjugate() * frobeniusOfW5}};
}

Fp12 Fp12::cyclotomicSquared() const noexcept {
    const Fp4Square first(a.a, b.b);
    const Fp4Square second(b.a, a.c);
    const Fp4Square third(a.b, b.c);
    const auto thriceLess = [](const Fp2& square, const Fp2& value) { return (square - value).doubled() + square; };
    const auto thriceMore = [](const Fp2& square, const Fp2& value) { return (square + value).doubled() + square; };
    return {{thriceLess(first.a, a.a), thriceLess(second.a, a.b), thriceLess(third.a, a.c)},
            {thriceMore(third.b.timesNonResidue(), b.a), thriceMore(first.b, b.b), thriceMore(second.b, b.c)}};
}

} // namespace lanyard::bls
