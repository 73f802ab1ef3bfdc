#include "core/crypto/bls_multiply.h"
#include <algorithm>

namespace lanyard::bls {
namespace {

constexpr unsigned window = 5; // bits: 8 odd multiples of each point are kept
constexpr std::size_t oddMultiples = std::size_t{1} << (window - 2);
constexpr std::size_t mostDigits = 8 * Fr::octets + 1;

/// A number as odd digits between -15 and 15 with at least four zeros between them, least significant first.
std::array<std::int8_t, mostDigits> signedDigits(const Fr& scalar) noexcept {
    std::array<std::int8_t, mostDigits> digits{};
    const auto number = scalar.number();
    const auto bitsAt = [&number](std::size_t position) { // `window` of them
        const std::size_t limb = position / 64;
        const std::size_t shift = position % 64;
        std::uint64_t bits = limb < number.size() ? number[limb] >> shift : 0;
        if (shift > 64 - window && limb + 1 < number.size()) bits |= number[limb + 1] << (64 - shift);
        return static_cast<unsigned>(bits & ((1U << window) - 1));
    };
    unsigned carry = 0;
    for (std::size_t position = 0; position < mostDigits;) {
        if (((bitsAt(position) + carry) & 1U) == 0) { // an even digit, or an odd one that the carry makes even and carries on
            ++position;
            continue;
        }
        int digit = static_cast<int>(bitsAt(position) + carry);
        carry = 0;
        if (digit >= 1 << (window - 1)) {
            digit -= 1 << window;
            carry = 1;
        }
        digits[position] = static_cast<std::int8_t>(digit);
        position += window;
    }
    return digits;
}

} // namespace

G1Sum sumOf(std::span<const Multiple> multiples) {
    std::vector<G1Sum> odd;
    odd.reserve(multiples.size() * oddMultiples);
    for (const auto& [point, times] : multiples) {
        const G1Sum twice = G1Sum(point).doubled();
        odd.emplace_back(point);
        for (std::size_t i = 1; i < oddMultiples; ++i) odd.push_back(odd.back() + twice);
    }
    const auto table = affine(odd);
    std::vector<std::array<std::int8_t, mostDigits>> digits;
    digits.reserve(multiples.size());
    for (const auto& multiple : multiples) digits.push_back(signedDigits(multiple.times));

    G1Sum sum;
    for (std::size_t position = mostDigits; position-- > 0;) {
        sum = sum.doubled();
        for (std::size_t i = 0; i < multiples.size(); ++i) {
            const int digit = digits[i][position];
            if (digit == 0) continue;
            const G1Point& entry = table[i * oddMultiples + static_cast<std::size_t>((digit < 0 ? -digit : digit) / 2)];
            sum = sum + (digit < 0 ? -entry : entry);
        }
    }
    return sum;
}

} // namespace lanyard::bls
