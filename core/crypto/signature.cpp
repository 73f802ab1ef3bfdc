#include "core/crypto/signature.h"
#include "core/crypto/der.h"
#include "core/crypto/key_form.h"
#include "core/crypto/native_key.h"
#include <openssl/rsa.h>

namespace lanyard {
namespace {

enum class Scheme : std::uint8_t { pkcs1, pss, ecdsa, eddsa };

struct Algorithm {
    std::string_view name;
    Scheme scheme{};
    KeyKind key{};
    const char* digest = nullptr; ///< OpenSSL's name; EdDSA has its own inside
};

// In the order of JwsAlgorithm.
constexpr Algorithm algorithmTable[] = {
    {"RS256", Scheme::pkcs1, KeyKind::rsa, "SHA256"},  {"RS384", Scheme::pkcs1, KeyKind::rsa, "SHA384"},
    {"RS512", Scheme::pkcs1, KeyKind::rsa, "SHA512"},  {"PS256", Scheme::pss, KeyKind::rsa, "SHA256"},
    {"PS384", Scheme::pss, KeyKind::rsa, "SHA384"},    {"PS512", Scheme::pss, KeyKind::rsa, "SHA512"},
    {"ES256", Scheme::ecdsa, KeyKind::p256, "SHA256"}, {"ES384", Scheme::ecdsa, KeyKind::p384, "SHA384"},
    {"ES512", Scheme::ecdsa, KeyKind::p521, "SHA512"}, {"ES256K", Scheme::ecdsa, KeyKind::secp256k1, "SHA256"},
    {"EdDSA", Scheme::eddsa, KeyKind::ed25519},
};

const Algorithm& entry(JwsAlgorithm algorithm) noexcept { return algorithmTable[static_cast<std::size_t>(algorithm)]; }

/// ECDSA-Sig-Value (RFC 3279 section 2.2.3) from r||s; empty if the length is wrong. OpenSSL looks at the range of r and s.
Bytes ecdsaDer(KeyKind curve, ByteView raw) {
    const auto half = keyForm(curve).coordinate;
    if (raw.size() != 2 * half) return {};
    Bytes numbers;
    numbers.reserve(2 * half + 8);
    appendDerUnsigned(numbers, raw.first(half));
    appendDerUnsigned(numbers, raw.last(half));
    Bytes der;
    appendDer(der, DerTag::sequence, numbers);
    return der;
}

/// [RFC 7518 3.5] MGF1 with the same digest, and a salt exactly as long as the digest.
bool setPss(EVP_PKEY_CTX* context) {
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace

std::optional<JwsAlgorithm> jwsAlgorithm(std::string_view name) noexcept {
    if (name == "Ed25519") return JwsAlgorithm::eddsa;
    for (std::size_t i = 0; i < std::size(algorithmTable); ++i)
        if (algorithmTable[i].name == name) return static_cast<JwsAlgorithm>(i);
    return {};
}

std::string_view jwsName(JwsAlgorithm algorithm) noexcept { return entry(algorithm).name; }

bool fits(JwsAlgorithm algorithm, const PublicKey& key) noexcept { return entry(algorithm).key == key.kind(); }

bool verifies(JwsAlgorithm algorithm, const PublicKey& key, ByteView message, ByteView signature) {
    if (!fits(algorithm, key)) return false;
    const auto& [name, scheme, kind, digest] = entry(algorithm);
    Bytes der;
    if (scheme == Scheme::ecdsa) {
        der = ecdsaDer(kind, signature);
        signature = der;
    }
    if (signature.empty()) return false;

    const QuietErrors quiet;
    const DigestContext context{EVP_MD_CTX_new()};
    EVP_PKEY_CTX* settings = nullptr; // belongs to the context
    // Verifying does not change the key; OpenSSL's signature lacks the const.
    if (!context || EVP_DigestVerifyInit_ex(context.get(), &settings, digest, algorithms(), nullptr, key.native().key.get(), nullptr) != 1)
        return false;
    if (scheme == Scheme::pss && !setPss(settings)) return false;
    return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}

bool ed25519Verifies(const PublicKey& key, ByteView message, ByteView signature) {
    return verifies(JwsAlgorithm::eddsa, key, message, signature);
}

} // namespace lanyard
