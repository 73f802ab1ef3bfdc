#pragma once
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

enum class KeyKind : std::uint8_t { ed25519, p256, p384, p521, secp256k1, rsa };

/// A public key, checked when it is made: a point lies on its curve, an RSA modulus has 2048 to 16384 bits and an odd
/// exponent > 1. Copies share the immutable key. Const access from several threads is safe.
class PublicKey {
  public:
    /// RFC 7517, RFC 8037; private members are ignored. `use` other than "sig" and `key_ops` without "verify" refuse.
    /// Errors: keyUnusable (which curve or kind we do not know: unsupported).
    static Result<PublicKey> fromJwk(const Json& jwk);
    /// A Multikey value (multibase of a multicodec-prefixed public key: 0xed, 0x1200, 0x1201, 0x1202, 0xe7, 0x1205).
    /// Errors: badEncoding, keyUnusable, unsupported.
    static Result<PublicKey> fromMultikey(std::string_view multibase);
    /// "-----BEGIN PUBLIC KEY-----" (RFC 7468 section 13) or "BEGIN RSA PUBLIC KEY" or "BEGIN CERTIFICATE". Errors: malformed, keyUnusable, unsupported.
    static Result<PublicKey> fromPem(std::string_view pem);
    /// Raw point or 32-byte Ed25519 key, as publicKeyBase58 of 2018 types holds it.
    static Result<PublicKey> fromRaw(KeyKind kind, ByteView raw);

    KeyKind kind() const noexcept;
    int bits() const noexcept; ///< RSA modulus length, else the curve's size
    /// The SubjectPublicKeyInfo in DER: two keys are the same key exactly if these bytes are.
    const Bytes& der() const noexcept;
    /// RFC 7638 SHA-256 thumbprint, base64url: what experts see.
    std::string thumbprint() const;
    friend bool operator==(const PublicKey& a, const PublicKey& b) { return a.der() == b.der(); }

    struct Native; ///< OpenSSL's side; complete only inside core/crypto
    const Native& native() const noexcept { return *m_native; }

  private:
    explicit PublicKey(std::shared_ptr<const Native> native) : m_native(std::move(native)) {}
    std::shared_ptr<const Native> m_native;
};

/// A DID that is its own document: the key in `did:key:z…` (did:key 0.9 section 3) or `did:jwk:…`, with or without fragment.
/// Errors: unsupported (another method), badEncoding, keyUnusable.
Result<PublicKey> keyOfDid(std::string_view did);

/// An X.509 chain from `x5c` (RFC 7515 section 4.1.6): base64 DER, the signer's first.
struct Certificate {
    PublicKey key;
    std::string subject; ///< RFC 2253
    std::string issuer;
    Instant notBefore{};
    Instant notAfter{};
    std::vector<std::string> dnsNames; ///< subjectAltName
    std::vector<std::string> uris;     ///< subjectAltName
};
/// Errors: badEncoding, malformed, keyUnusable, unsupported.
Result<Certificate> parseCertificate(ByteView der);
/// Whether each certificate is signed by the next one. An empty chain is malformed.
Result<bool> chainHolds(const std::vector<Bytes>& ders);

} // namespace lanyard
