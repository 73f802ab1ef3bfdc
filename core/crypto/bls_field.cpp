#include "core/crypto/bls_field.h"

namespace lanyard::bls {
namespace {

// (p + 1) / 4
constexpr auto rootExponent =
    limbsOf<6>("680447a8e5ff9a692c6e9ed90d2eb35d91dd2e13ce144afd9cc34a83dac3d8907aaffffac54ffffee7fbfffffffeaab");

} // namespace

// p is 3 modulo 4
std::optional<Fp> squareRoot(const Fp& value) noexcept {
    const Fp root = value.power(rootExponent);
    if (root.squared() != value) return {};
    return root;
}

} // namespace lanyard::bls
