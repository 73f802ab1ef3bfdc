#include "core/crypto/rsa_modulus.h"
#include <algorithm>

namespace lanyard {
namespace {

bool isPowerOf65537(BN_ULONG value, BN_ULONG prime) noexcept {
    BN_ULONG power = 1;
    do {
        if (power == value) return true;
        power = power * 65537 % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool isFactorable(const BIGNUM* modulus) {
    constexpr BN_ULONG primes[] = {3,  5,  7,  11, 13, 17, 19, 23,  29,  31,  37,  41,  43,  47,  53,  59,  61,  67,  71,
                                   73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::ranges::all_of(primes, [&](BN_ULONG prime) { return isPowerOf65537(BN_mod_word(modulus, prime), prime); });
}

} // namespace lanyard
