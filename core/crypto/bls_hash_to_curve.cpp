#include "core/crypto/bls_hash_to_curve.h"
#include "core/crypto/bls_isogeny.h"
#include "core/crypto/digest.h"
#include <algorithm>
#include <cassert>
#include <iterator>

namespace lanyard::bls {
namespace {

constexpr std::size_t digestOctets = 32;
constexpr std::size_t blockOctets = 64; // of SHA-256
constexpr std::size_t fieldOctets = 64; // L: bytes hashed for one element of the field

constexpr Fp z = Fp::ofSmall(11);
// (p - 3) / 4
constexpr auto ratioExponent =
    limbsOf<6>("680447a8e5ff9a692c6e9ed90d2eb35d91dd2e13ce144afd9cc34a83dac3d8907aaffffac54ffffee7fbfffffffeaaa");
constexpr Fp rootOfMinusZ = fpOf("4610e003bd3ac94dfa9246c390d7a78942602029175a4ca366d601f33f3946e3ed39794735c38315d874bc1d70637c3");
static_assert(rootOfMinusZ.squared() == -z);

/// A root of numerator / denominator, or, if that is no square, of z numerator / denominator.
struct RatioRoot {
    bool isSquare = false;
    Fp root;
};
// [RFC 9380 F.2.1.2] sqrt_ratio for a prime that is 3 modulo 4
RatioRoot ratioRoot(const Fp& numerator, const Fp& denominator) noexcept {
    const Fp both = numerator * denominator;
    const Fp root = (denominator.squared() * both).power(ratioExponent) * both;
    if (root.squared() * denominator == numerator) return {true, root};
    return {false, root * rootOfMinusZ};
}

/// A point before the isogeny: (x / scale, y).
struct Mapped {
    Fp x, scale, y;
};
// [RFC 9380 F.2] Simplified SWU without inversions; the variables are those of section 6.6.2
Mapped simplifiedSwu(const Fp& u) noexcept {
    const Fp zuu = z * u.squared();
    const Fp sum = zuu.squared() + zuu;
    const Fp x1 = isogeny::b * (sum + Fp::one());
    const Fp scale = isogeny::a * (sum.isZero() ? z : -sum);
    const Fp scaleSquare = scale.squared();
    const Fp scaleCube = scaleSquare * scale;
    const Fp gx1 = (x1.squared() + isogeny::a * scaleSquare) * x1 + isogeny::b * scaleCube;
    const auto [isSquare, root] = ratioRoot(gx1, scaleCube);
    const Fp x = isSquare ? x1 : zuu * x1;
    const Fp y = isSquare ? root : zuu * u * root;
    return {x, scale, u.isOdd() == y.isOdd() ? y : -y};
}

/// The polynomial at x / scale, times scale to the power of its degree. `powers` are those of the scale, from 1 up.
template <std::size_t size>
Fp homogeneous(const Fp (&coefficients)[size], const Fp& x, std::span<const Fp> powers) noexcept {
    Fp value = coefficients[size - 1];
    for (std::size_t i = size - 1; i-- > 0;) value = value * x + coefficients[i] * powers[size - 1 - i];
    return value;
}

G1Sum throughIsogeny(const Mapped& point) noexcept {
    std::array<Fp, std::size(isogeny::yNumerator)> powers{Fp::one()};
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * point.scale;
    const Fp xNumerator = homogeneous(isogeny::xNumerator, point.x, powers);
    const Fp xDenominator = homogeneous(isogeny::xDenominator, point.x, powers) * point.scale; // is of a degree less
    const Fp yNumerator = homogeneous(isogeny::yNumerator, point.x, powers);
    const Fp yDenominator = homogeneous(isogeny::yDenominator, point.x, powers);
    // A denominator of 0 gives the point at infinity, as the RFC wants it.
    const Fp square = yDenominator.squared();
    return {xNumerator * xDenominator * square, point.y * yNumerator * xDenominator.squared() * xDenominator * square,
            xDenominator * yDenominator};
}

} // namespace

// [RFC 9380 5.3.1]
Bytes expandMessage(ByteView message, std::string_view domain, std::size_t length) {
    assert(length <= 255 * digestOctets && domain.size() <= 255);
    Bytes domainPrime = toBytes(domain);
    domainPrime.push_back(static_cast<std::uint8_t>(domain.size()));
    const auto append = [](Bytes& bytes, ByteView more) { bytes.insert(bytes.end(), more.begin(), more.end()); };

    Bytes text(blockOctets);
    append(text, message);
    text.push_back(static_cast<std::uint8_t>(length >> 8U));
    text.push_back(static_cast<std::uint8_t>(length & 0xFFU));
    text.push_back(0);
    append(text, domainPrime);
    const auto first = sha256(text);

    Bytes expanded;
    std::array<std::uint8_t, digestOctets> last{};
    for (std::uint8_t counter = 1; expanded.size() < length; ++counter) {
        Bytes block;
        for (std::size_t i = 0; i < digestOctets; ++i) block.push_back(first[i] ^ last[i]);
        block.push_back(counter);
        append(block, domainPrime);
        last = sha256(block);
        append(expanded, last);
    }
    expanded.resize(length);
    return expanded;
}

G1Sum hashToG1(ByteView message, std::string_view domain) {
    const Bytes uniform = expandMessage(message, domain, 2 * fieldOctets);
    const Fp u0 = Fp::reduced(ByteView(uniform).first(fieldOctets));
    const Fp u1 = Fp::reduced(ByteView(uniform).last(fieldOctets));
    const G1Sum sum = throughIsogeny(simplifiedSwu(u0)) + throughIsogeny(simplifiedSwu(u1));
    return sum.multiplied(parameter + 1); // h_eff
}

} // namespace lanyard::bls
