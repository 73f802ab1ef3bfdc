#include "core/crypto/scrypt.h"
#include "core/crypto/openssl_handles.h"
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace lanyard {
namespace {

constexpr std::uint64_t memoryBytes = 256U << 20U;
constexpr std::uint64_t workUnits = 1U << 24U;

using Derivation = OpenSslHandle<EVP_KDF, EVP_KDF_free>;
using DerivationContext = OpenSslHandle<EVP_KDF_CTX, EVP_KDF_CTX_free>;

} // namespace

bool isAcceptable(const ScryptCost& cost) noexcept {
    if (cost.logN < 1 || cost.logN > 20 || cost.r < 1 || cost.r > 32 || cost.p < 1 || cost.p > 16) return false;
    const std::uint64_t n = std::uint64_t{1} << cost.logN;
    // [RFC 7914 2] N is less than 2^(128 * r / 8)
    return cost.logN < 16 * cost.r && 128 * n * cost.r <= memoryBytes && n * cost.r * cost.p <= workUnits;
}

Result<Secret> scrypt(ByteView passphrase, ByteView salt, const ScryptCost& cost, std::size_t length) {
    if (!isAcceptable(cost) || length < 1 || length > 64) return fail(ErrorCode::limitReached);
    const QuietErrors quiet;
    const Derivation method(EVP_KDF_fetch(algorithms(), "SCRYPT", nullptr));
    const DerivationContext context(method ? EVP_KDF_CTX_new(method.get()) : nullptr);
    if (!context) return fail(ErrorCode::outOfMemory);
    std::uint64_t n = std::uint64_t{1} << cost.logN;
    std::uint32_t r = cost.r, p = cost.p;
    std::uint64_t most = memoryBytes + (std::uint64_t{1} << 20U); // OpenSSL counts its own small blocks, too
    // OpenSSL only reads from these, and takes an empty value by a pointer that is not null.
    static std::uint8_t nothing = 0;
    const auto* const words = passphrase.empty() ? &nothing : passphrase.data();
    const auto* const grains = salt.empty() ? &nothing : salt.data();
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<std::uint8_t*>(words), passphrase.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<std::uint8_t*>(grains), salt.size()),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &most),
        OSSL_PARAM_construct_end()};
    Secret key = Secret::zeros(length);
    if (EVP_KDF_derive(context.get(), key.bytes().data(), key.size(), parameters) != 1) return fail(ErrorCode::outOfMemory);
    return key;
}

} // namespace lanyard
