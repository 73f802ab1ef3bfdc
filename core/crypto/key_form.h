#pragma once
#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace lanyard {

/// How the keys of one kind are written in the formats we read.
struct KeyForm {
    KeyKind kind{};
    std::string_view jwkType;        ///< `kty`
    std::string_view jwkCurve;       ///< `crv`; empty for RSA
    const char* group = nullptr;     ///< OpenSSL's name of the curve; nullptr unless it is a curve that OpenSSL multiplies on by name
    std::size_t coordinate = 0;      ///< bytes of one coordinate, or of the whole key if it has but one; 0 for RSA
    int bits = 0;                    ///< of the curve; 0 for RSA
    std::uint64_t multicodec = 0;    ///< code of the public key
    std::uint64_t secretMulticodec = 0; ///< code of the private key; 0 for kinds that we do not sign with
    std::string_view algorithm;      ///< content of the AlgorithmIdentifier in DER (RFC 5480, RFC 8410, RFC 3279); empty if none is defined
};

std::span<const KeyForm> everyKeyForm() noexcept;
const KeyForm& keyForm(KeyKind kind) noexcept;
/// The point, uncompressed if it is on a curve of SEC 1, or the PKCS#1 key: what PublicKey::fromRaw takes. Valid as long as the key.
ByteView keyBitsOf(const PublicKey& key) noexcept;

/// The key in a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7). Errors: malformed, keyUnusable, unsupported (another kind or curve,
/// parameters written out).
Result<PublicKey> keyOfSubjectPublicKeyInfo(ByteView der);

} // namespace lanyard
