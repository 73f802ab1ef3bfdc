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

enum class KeyKind : std::uint8_t { ed25519, p256, p384, p521, secp256k1, rsa, bls12381G2 };

/// A public key, checked when it is made. Invariants: 1. a point lies on its curve, with coordinates below the prime; 2. an Ed25519
/// point is none of the small order, under which one signature fits many messages; 3. an RSA modulus is odd, has 2048 to 16384
/// bits and is not of the factorable kind of CVE-2017-15361; its exponent is odd, above 1, of at most 64 bits; 4. a BLS12-381 point is one of
/// G2 and not the point at infinity.
/// Copies share the immutable key. Const access from several threads is safe.
class PublicKey {
  public:
    /// RFC 7517, RFC 7518 section 6, RFC 8037, RFC 8812, and "Bls12381G2" of draft-ietf-cose-bls-key-representations-00; private members are ignored, `alg` is not looked at. `use` other than "sig" and
    /// `key_ops` without "verify" refuse; coordinates have their full length. Errors (at: the member): keyUnusable, unsupported (a
    /// kind or curve that we do not know).
    static Result<PublicKey> fromJwk(const Json& jwk);
    /// A Multikey value (CID 1.0 section 2.2.2): multibase of a public key behind its multicodec: 0xed, 0x1200, 0x1201, 0x1202, 0xe7, 0xeb
    /// (compressed points), 0x1205 (PKCS#1), 0xeb51 (a JWK in canonical form). Errors: badEncoding, limitReached, keyUnusable, unsupported.
    static Result<PublicKey> fromMultikey(std::string_view multibase);
    /// The first block "PUBLIC KEY" (RFC 7468 section 13), "RSA PUBLIC KEY" (PKCS#1) or "CERTIFICATE" in the text. Taken as issuers
    /// publish them: any line breaks or none, also written as "\n"; text around; the first two labels confused.
    /// Errors: malformed, keyUnusable, unsupported (another kind of key; only blocks of other labels).
    static Result<PublicKey> fromPem(std::string_view pem);
    /// A point, compressed or not (SEC 1 section 2.3.3); 32 bytes of Ed25519 and 96 of BLS12-381 (draft-irtf-cfrg-bbs-signatures
    /// section 4.2.4.6), as publicKeyBase58 of older types holds them; for RSA the RSAPublicKey of PKCS#1 in DER. Errors: keyUnusable.
    static Result<PublicKey> fromRaw(KeyKind kind, ByteView raw);

    KeyKind kind() const noexcept;
    int bits() const noexcept; ///< RSA modulus length, else the curve's size
    /// The SubjectPublicKeyInfo in DER: two keys are the same key exactly if these bytes are. None is defined for BLS12-381: there 0xEB 0x01
    /// and the compressed point, as in a Multikey, which is never DER.
    const Bytes& der() const noexcept;
    /// The public members of a JWK alone, in the order of RFC 7517 and its kin: what fromJwk takes.
    Json jwk() const;
    /// The Multikey value, 'z' and base58: what fromMultikey takes, and behind "did:key:" the DID of this key (did:key 0.9 section 3).
    std::string multikey() const;
    /// RFC 7638 SHA-256 thumbprint, base64url: what experts see.
    std::string thumbprint() const;
    friend bool operator==(const PublicKey& a, const PublicKey& b) { return a.der() == b.der(); }

    struct Native; ///< ready to verify; complete only inside core/crypto
    const Native& native() const noexcept { return *m_native; }

  private:
    explicit PublicKey(std::shared_ptr<const Native> native) : m_native(std::move(native)) {}
    std::shared_ptr<const Native> m_native;
};

/// A DID that is its own document: the key in `did:key:z…` (did:key 0.9 section 3) or `did:jwk:…`, with or without the fragment of that
/// key. Errors: unsupported (another method or kind of key), badEncoding, limitReached, keyUnusable, notFound (a fragment that such a
/// document does not hold).
Result<PublicKey> keyOfDid(std::string_view did);

/// What an X.509 certificate (RFC 5280) says. Nothing here means that anybody vouches for it.
struct Certificate {
    PublicKey key;
    std::string subject; ///< RFC 2253, in UTF-8
    std::string issuer;  ///< RFC 2253, in UTF-8
    Instant notBefore{};
    Instant notAfter{};
    std::vector<std::string> dnsNames; ///< subjectAltName; printable ASCII, else left out
    std::vector<std::string> uris;     ///< subjectAltName; printable ASCII, else left out
};
/// Exactly one certificate, nothing behind it. Errors: malformed, keyUnusable, unsupported.
Result<Certificate> parseCertificate(ByteView der);
/// Whether each certificate of an `x5c` chain (RFC 7515 section 4.1.6; DER, the signer's first) is signed with the key of the next
/// one. By signatures only: dates, names and the right to sign certificates are not looked at, and the last one may be anybody's.
/// Errors (at: "certificate 1", …): malformed (an empty chain, too), keyUnusable, unsupported (a signature by MD5 or SHA-1, too).
Result<bool> chainHolds(const std::vector<Bytes>& ders);

} // namespace lanyard
