#include "core/crypto/ed25519_point.h"
#include "core/crypto/openssl_handles.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

using Encoded = std::array<std::uint8_t, 32>;

// y of the points of order 8, little-endian; those of order 1, 2 and 4 have y = 1, -1 and 0.
constexpr Encoded orderEight[] = {
    {0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
     0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05},
    {0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
     0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A},
};

BigNumber fromHexDigits(const char* digits) {
    BIGNUM* number = nullptr;
    BN_hex2bn(&number, digits);
    return BigNumber(number);
}

/// Whether x² = (y² - 1) / (d y² + 1) has a root that is not zero: exactly if the product of both sides of the fraction is a square.
bool hasX(const BIGNUM* y, const BIGNUM* prime, BN_CTX* scratch) {
    static const auto d = fromHexDigits("52036CEE2B6FFE738CC740797779E89800700A4D4141D8AB75EB4DCA135978A3");
    const BigNumber square{BN_new()};
    const BigNumber above{BN_new()};
    const BigNumber below{BN_new()};
    const BigNumber product{BN_new()};
    const bool done = square && above && below && product && BN_mod_sqr(square.get(), y, prime, scratch) == 1 &&
                      BN_mod_sub(above.get(), square.get(), BN_value_one(), prime, scratch) == 1 &&
                      BN_mod_mul(below.get(), d.get(), square.get(), prime, scratch) == 1 &&
                      BN_mod_add(below.get(), below.get(), BN_value_one(), prime, scratch) == 1 &&
                      BN_mod_mul(product.get(), above.get(), below.get(), prime, scratch) == 1;
    return done && BN_kronecker(product.get(), prime, scratch) == 1;
}

} // namespace

bool isSoundEd25519Key(ByteView key) {
    static const auto prime = fromHexDigits("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED");
    Encoded encoded{};
    if (key.size() != encoded.size()) return false;
    std::ranges::copy(key, encoded.begin());
    encoded.back() &= 0x7FU; // the highest bit is the sign of x
    const BigNumber y{BN_lebin2bn(encoded.data(), static_cast<int>(encoded.size()), nullptr)};
    const BigNumberScratch scratch{BN_CTX_new_ex(algorithms())};
    if (!y || !scratch || BN_cmp(y.get(), prime.get()) >= 0) return false;
    if (BN_is_zero(y.get()) || std::ranges::find(orderEight, encoded) != std::end(orderEight)) return false;
    return hasX(y.get(), prime.get(), scratch.get()); // y = 1 and y = -1 fall here: their x is zero
}

} // namespace lanyard
