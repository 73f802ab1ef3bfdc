#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/public_key.h"
#include "core/crypto/signature.h"
#include "core/json/json.h"
#include <memory>
#include <string_view>

namespace lanyard {

/// A private key of Ed25519, P-256 or P-384. Invariants: 1. a scalar is at least 1 and below the order of its curve; 2. the secret is wiped
/// when the key goes, and stands in no error. Moved, never copied; what was moved from may only be destroyed or assigned to. Const access
/// from several threads is safe.
class PrivateKey {
  public:
    /// The seed of RFC 8032 section 5.1.5, 32 bytes, or a scalar, big-endian, in the full length of its curve. `secret` stays the
    /// caller's to wipe. Errors: keyUnusable, unsupported (another kind).
    static Result<PrivateKey> fromRaw(KeyKind kind, ByteView secret);
    /// RFC 7518 section 6.2.2, RFC 8037 section 2: with `d` and its public members, which must be those of `d`. `use` other than "sig" and `key_ops`
    /// without "sign" refuse. Errors (at: the member): keyUnusable, unsupported (another kind or curve).
    static Result<PrivateKey> fromJwk(const Json& jwk);
    /// The secretKeyMultibase of a Multikey (CID 1.0 section 2.2.2): 0x1300, 0x1306, 0x1307. Errors: badEncoding, limitReached,
    /// keyUnusable, unsupported.
    static Result<PrivateKey> fromMultikey(std::string_view multibase);
    /// A new key, by OpenSSL's source of randomness. Errors: unsupported (another kind), keyUnusable (there is no randomness).
    static Result<PrivateKey> generate(KeyKind kind);

    PrivateKey(PrivateKey&&) noexcept;
    PrivateKey& operator=(PrivateKey&&) noexcept;
    PrivateKey(const PrivateKey&) = delete;
    PrivateKey& operator=(const PrivateKey&) = delete;
    ~PrivateKey();

    const PublicKey& publicKey() const noexcept;
    /// What `verifies` takes. The same for the same message always: EdDSA by RFC 8032, ECDSA with the nonce of RFC 6979. Each ECDSA signature is
    /// verified before it is handed out. Errors: keyUnusable (not the algorithm's kind of key), unsupported (OpenSSL could not).
    Result<Bytes> sign(JwsAlgorithm algorithm, ByteView message) const;

  private:
    struct Native;
    explicit PrivateKey(std::unique_ptr<const Native> native) noexcept;
    std::unique_ptr<const Native> m_native;
};

} // namespace lanyard
