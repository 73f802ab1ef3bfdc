#pragma once
#include "core/base/bytes.h"
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#if defined(_MSC_VER) && defined(_M_X64)
#include <intrin.h>
#endif

/// Keeps the arithmetic of residues out of line: it is the same a thousand times, and sanitizers make fifty times as much code of it.
#if defined(__GNUC__)
#define LANYARD_OUT_OF_LINE [[gnu::noinline]]
#else
#define LANYARD_OUT_OF_LINE
#endif

/// The two prime fields of BLS12-381 (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1). NOT CONSTANT TIME: for verifying, where
/// nothing is secret, and for nothing else.
namespace lanyard::bls {

/// A number of 128 bits.
struct Wide {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// a * b + c + d, which always fits into 128 bits.
constexpr Wide multiplyAdd(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) noexcept {
#if defined(__SIZEOF_INT128__)
    __extension__ typedef unsigned __int128 Product;
    const Product sum = static_cast<Product>(a) * b + c + d;
    return {static_cast<std::uint64_t>(sum), static_cast<std::uint64_t>(sum >> 64U)};
#else
    Wide sum;
    const auto addLow = [&sum](std::uint64_t value) {
        sum.low += value;
        sum.high += sum.low < value ? 1U : 0U;
    };
#if defined(_MSC_VER) && defined(_M_X64)
    if (!std::is_constant_evaluated()) {
        sum.low = _umul128(a, b, &sum.high);
        addLow(c);
        addLow(d);
        return sum;
    }
#endif
    constexpr std::uint64_t half = 0xFFFFFFFFU;
    const std::uint64_t crossA = (a >> 32U) * (b & half);
    const std::uint64_t crossB = (a & half) * (b >> 32U);
    sum.low = (a & half) * (b & half);
    sum.high = (a >> 32U) * (b >> 32U) + (crossA >> 32U) + (crossB >> 32U);
    addLow(crossA << 32U);
    addLow(crossB << 32U);
    addLow(c);
    addLow(d);
    return sum;
#endif
}

template <std::size_t size> using Limbs = std::array<std::uint64_t, size>; ///< least significant first

/// The number in at most 16 * size hexadecimal digits, without "0x".
template <std::size_t size> constexpr Limbs<size> limbsOf(std::string_view hex) {
    Limbs<size> limbs{};
    for (std::size_t i = 0; i < hex.size(); ++i) {
        const char digit = hex[hex.size() - 1 - i];
        const auto value = static_cast<std::uint64_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        limbs[i / 16] |= value << (4 * (i % 16));
    }
    return limbs;
}

template <std::size_t size> constexpr bool isLess(const Limbs<size>& a, const Limbs<size>& b) noexcept {
    for (std::size_t i = size; i-- > 0;)
        if (a[i] != b[i]) return a[i] < b[i];
    return false;
}

/// a - b modulo 2^(64 size); `borrow` becomes 1 if b is the greater one, else 0.
template <std::size_t size>
constexpr Limbs<size> difference(const Limbs<size>& a, const Limbs<size>& b, std::uint64_t& borrow) noexcept {
    Limbs<size> result{};
    borrow = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint64_t partial = a[i] - b[i];
        result[i] = partial - borrow;
        borrow = (a[i] < b[i] ? 1U : 0U) | (partial < borrow ? 1U : 0U);
    }
    return result;
}

/// a + b modulo 2^(64 size).
template <std::size_t size> constexpr Limbs<size> added(const Limbs<size>& a, const Limbs<size>& b) noexcept {
    Limbs<size> sum{};
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint64_t partial = a[i] + carry;
        carry = partial < carry ? 1U : 0U;
        sum[i] = partial + b[i];
        carry |= sum[i] < partial ? 1U : 0U;
    }
    return sum;
}

/// A number below twice the modulus, reduced.
template <std::size_t size> constexpr Limbs<size> onceReduced(const Limbs<size>& number, const Limbs<size>& modulus) noexcept {
    std::uint64_t borrow = 0;
    Limbs<size> result = difference(number, modulus, borrow);
    const std::uint64_t mask = 0 - borrow;
    for (std::size_t i = 0; i < size; ++i) result[i] ^= (result[i] ^ number[i]) & mask;
    return result;
}

/// 2^bits reduced. Precondition: the modulus is odd and its highest bit is clear.
template <std::size_t size> constexpr Limbs<size> powerOfTwo(std::size_t bits, const Limbs<size>& modulus) noexcept {
    Limbs<size> power{1};
    for (std::size_t i = 0; i < bits; ++i) power = onceReduced(added(power, power), modulus);
    return power;
}

/// -1 / odd modulo 2^64, by Newton's iteration.
constexpr std::uint64_t negatedInverse(std::uint64_t odd) noexcept {
    std::uint64_t inverse = 1;
    for (int i = 0; i < 6; ++i) inverse *= 2 - odd * inverse;
    return 0 - inverse;
}

/// An integer modulo `Prime::modulus`, an odd prime whose highest bit is clear, so that the sum of two residues fits into its limbs.
/// Held as value * 2^(64 size) modulo the prime (Montgomery), always below the prime. A value type.
template <class Prime> class Residue {
  public:
    static constexpr auto modulus = Prime::modulus;
    static constexpr std::size_t size = modulus.size();
    static constexpr std::size_t octets = 8 * size;
    using Number = Limbs<size>;

    constexpr Residue() noexcept = default; ///< 0
    static constexpr Residue one() noexcept { return Residue(unit); }
    /// A number of any size that its limbs can hold, reduced.
    static constexpr Residue of(const Number& number) noexcept { return Residue(product(unitSquared, number)); }
    static constexpr Residue ofSmall(std::uint64_t number) noexcept { return of(Number{number}); }
    /// A big-endian number of at most 2 * octets bytes, reduced.
    static constexpr Residue reduced(ByteView bytes) noexcept {
        const std::size_t lowSize = bytes.size() < octets ? bytes.size() : octets;
        const Residue high = of(numberOf(bytes.first(bytes.size() - lowSize)));
        return high * Residue(unitSquared) + of(numberOf(bytes.last(lowSize))); // these limbs stand for 2^(64 size)
    }
    /// A big-endian number of exactly `octets` bytes that is below the prime.
    static constexpr std::optional<Residue> parsed(ByteView bytes) noexcept {
        if (bytes.size() != octets) return {};
        const Number number = numberOf(bytes);
        if (!isLess(number, modulus)) return {};
        return of(number);
    }

    constexpr Number number() const noexcept { return product(m_limbs, Number{1}); }
    std::array<std::uint8_t, octets> bytes() const noexcept {
        const Number value = number();
        std::array<std::uint8_t, octets> out{};
        for (std::size_t i = 0; i < octets; ++i) out[octets - 1 - i] = static_cast<std::uint8_t>(value[i / 8] >> (8 * (i % 8)));
        return out;
    }
    constexpr bool isZero() const noexcept { return m_limbs == Number{}; }
    constexpr bool isOdd() const noexcept { return (number()[0] & 1U) != 0; } ///< sgn0 of RFC 9380 section 4.1
    /// Above (modulus - 1) / 2: the greater one of the value and its negative.
    constexpr bool isGreaterHalf() const noexcept { return isLess((-*this).number(), number()); }

    friend constexpr bool operator==(const Residue&, const Residue&) noexcept = default;
    LANYARD_OUT_OF_LINE friend constexpr Residue operator+(const Residue& a, const Residue& b) noexcept {
        return Residue(onceReduced(added(a.m_limbs, b.m_limbs), modulus));
    }
    LANYARD_OUT_OF_LINE friend constexpr Residue operator-(const Residue& a, const Residue& b) noexcept {
        std::uint64_t borrow = 0;
        Number result = difference(a.m_limbs, b.m_limbs, borrow);
        const std::uint64_t mask = 0 - borrow;
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::uint64_t addend = (modulus[i] & mask) + carry; // no limb of a modulus is 2^64 - 1
            result[i] += addend;
            carry = result[i] < addend ? 1U : 0U;
        }
        return Residue(result);
    }
    friend constexpr Residue operator-(const Residue& a) noexcept { return Residue() - a; }
    LANYARD_OUT_OF_LINE friend constexpr Residue operator*(const Residue& a, const Residue& b) noexcept { return Residue(product(a.m_limbs, b.m_limbs)); }
    constexpr Residue& operator+=(const Residue& other) noexcept { return *this = *this + other; }
    constexpr Residue& operator-=(const Residue& other) noexcept { return *this = *this - other; }
    constexpr Residue& operator*=(const Residue& other) noexcept { return *this = *this * other; }
    constexpr Residue squared() const noexcept { return *this * *this; }
    constexpr Residue doubled() const noexcept { return *this + *this; }

    /// By windows of four bits.
    constexpr Residue power(const Number& exponent) const noexcept {
        std::array<Residue, 16> powers{one()};
        for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * *this;
        Residue result = one();
        bool begun = false;
        for (std::size_t i = 16 * size; i-- > 0;) {
            const auto digit = static_cast<std::size_t>(exponent[i / 16] >> (4 * (i % 16))) & 15U;
            if (begun) result = result.squared().squared().squared().squared();
            if (digit != 0) result *= powers[digit];
            begun = begun || digit != 0;
        }
        return result;
    }
    /// 0 for 0.
    constexpr Residue inverse() const noexcept {
        std::uint64_t borrow = 0;
        return power(difference(modulus, Number{2}, borrow));
    }

  private:
    constexpr explicit Residue(const Number& limbs) noexcept : m_limbs(limbs) {}

    static constexpr Number unit = powerOfTwo(64 * size, modulus);
    static constexpr Number unitSquared = powerOfTwo(128 * size, modulus);

    /// a * b / 2^(64 size) modulo the prime; `a` below the prime, any `b`. Word by word; as the highest bit of the prime is clear, no
    /// carry leaves the highest limb (Koç, Acar, Kaliski: "Analyzing and comparing Montgomery multiplication algorithms", CIOS).
    static constexpr Number product(const Number& a, const Number& b) noexcept {
        constexpr std::uint64_t factor = negatedInverse(modulus[0]);
        Number sum{};
#if defined(__GNUC__)
#pragma GCC unroll 6
#endif
        for (std::size_t i = 0; i < size; ++i) {
            Wide term = multiplyAdd(a[0], b[i], sum[0], 0);
            const std::uint64_t multiple = term.low * factor;
            Wide reduction = multiplyAdd(multiple, modulus[0], term.low, 0);
#if defined(__GNUC__)
#pragma GCC unroll 6
#endif
            for (std::size_t j = 1; j < size; ++j) {
                term = multiplyAdd(a[j], b[i], sum[j], term.high);
                reduction = multiplyAdd(multiple, modulus[j], term.low, reduction.high);
                sum[j - 1] = reduction.low;
            }
            sum[size - 1] = reduction.high + term.high;
        }
        return onceReduced(sum, modulus);
    }
    /// A big-endian number of at most `octets` bytes.
    static constexpr Number numberOf(ByteView bytes) noexcept {
        Number number{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            number[i / 8] |= static_cast<std::uint64_t>(bytes[bytes.size() - 1 - i]) << (8 * (i % 8));
        return number;
    }

    Number m_limbs{};
};

struct FieldPrime {
    static constexpr auto modulus =
        limbsOf<6>("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab");
};
struct OrderPrime {
    static constexpr auto modulus = limbsOf<4>("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001");
};
using Fp = Residue<FieldPrime>; ///< what coordinates are made of
using Fr = Residue<OrderPrime>; ///< scalars: integers modulo the order of the groups

/// A constant of the curve.
consteval Fp fpOf(std::string_view hex) { return Fp::of(limbsOf<6>(hex)); }

/// The curve's parameter without its sign: x = -0xd201000000010000.
inline constexpr std::uint64_t parameter = 0xd201'0000'0001'0000U;

/// A square root, if there is one; which of the two is not said.
std::optional<Fp> squareRoot(const Fp& value) noexcept;

} // namespace lanyard::bls
