#include "core/crypto/private_key.h"
#include "core/crypto/deterministic_ecdsa.h"
#include "core/crypto/key_form.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/secret.h"
#include <openssl/core_names.h>

namespace lanyard {
namespace {

constexpr std::size_t ed25519SignatureBytes = 64;

NativeKey ed25519Key(ByteView seed) {
    return NativeKey{EVP_PKEY_new_raw_private_key_ex(algorithms(), "ED25519", nullptr, seed.data(), seed.size())};
}

/// The public key of a secret of the right length, as PublicKey::fromRaw takes it; empty if the secret is none.
Bytes publicPart(const KeyForm& form, ByteView secret) {
    if (form.group) return pointOfScalar(form, secret);
    const auto key = ed25519Key(secret);
    Bytes raw(form.coordinate);
    std::size_t size = raw.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), raw.data(), &size) != 1 || size != raw.size()) return {};
    return raw;
}

Bytes ed25519Signature(ByteView seed, ByteView message) {
    const auto key = ed25519Key(seed);
    const DigestContext context{EVP_MD_CTX_new()};
    Bytes signature(ed25519SignatureBytes);
    std::size_t size = signature.size();
    if (!key || !context || EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, algorithms(), nullptr, key.get(), nullptr) != 1 ||
        EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1 || size != signature.size())
        return {};
    return signature;
}

/// What a key that OpenSSL made keeps secret, in the form of fromRaw.
Result<Secret> secretOf(const KeyForm& form, const EVP_PKEY* key) {
    Secret secret = Secret::zeros(form.coordinate);
    if (!form.group) {
        std::size_t size = secret.size();
        if (EVP_PKEY_get_raw_private_key(key, secret.bytes().data(), &size) != 1 || size != secret.size()) return fail(ErrorCode::keyUnusable);
        return secret;
    }
    BIGNUM* number = nullptr;
    const bool got = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1;
    const SecretNumber scalar{number};
    if (!got || BN_bn2binpad(scalar.get(), secret.bytes().data(), static_cast<int>(secret.size())) < 0) return fail(ErrorCode::keyUnusable);
    return secret;
}

} // namespace

struct PrivateKey::Native {
    PublicKey publicKey;
    Secret secret;
};

PrivateKey::PrivateKey(std::unique_ptr<const Native> native) noexcept : m_native(std::move(native)) {}
PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey> PrivateKey::fromRaw(KeyKind kind, ByteView secret) {
    const QuietErrors quiet;
    const auto& form = keyForm(kind);
    if (form.secretMulticodec == 0) return fail(ErrorCode::unsupported);
    if (secret.size() != form.coordinate) return fail(ErrorCode::keyUnusable);
    TRY(publicKey, PublicKey::fromRaw(kind, publicPart(form, secret)));
    return PrivateKey(std::make_unique<const Native>(std::move(publicKey), Secret(secret)));
}

Result<PrivateKey> PrivateKey::generate(KeyKind kind) {
    const QuietErrors quiet;
    const auto& form = keyForm(kind);
    if (form.secretMulticodec == 0) return fail(ErrorCode::unsupported);
    const NativeKey key{form.group ? EVP_PKEY_Q_keygen(algorithms(), nullptr, "EC", form.group)
                                   : EVP_PKEY_Q_keygen(algorithms(), nullptr, "ED25519")};
    if (!key) return fail(ErrorCode::keyUnusable);
    TRY(secret, secretOf(form, key.get()));
    return fromRaw(kind, secret);
}

const PublicKey& PrivateKey::publicKey() const noexcept { return m_native->publicKey; }

Result<Bytes> PrivateKey::sign(JwsAlgorithm algorithm, ByteView message) const {
    if (!fits(algorithm, publicKey())) return fail(ErrorCode::keyUnusable);
    const QuietErrors quiet;
    const auto& form = keyForm(publicKey().kind());
    auto signature = form.group ? deterministicEcdsa(form, m_native->secret, message) : ed25519Signature(m_native->secret, message);
    // A signature that went wrong, by a fault of the machine, would give away a secret whose nonce is not random.
    if (signature.empty() || (form.group && !verifies(algorithm, publicKey(), message, signature))) return fail(ErrorCode::unsupported);
    return signature;
}

} // namespace lanyard
