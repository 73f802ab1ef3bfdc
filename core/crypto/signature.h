#pragma once
#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include <cstdint>
#include <optional>
#include <string_view>

namespace lanyard {

/// RFC 7518 section 3.1, RFC 8037, RFC 8812: the asymmetric ones we verify. PS384 and PS512 beside PS256 cost nothing.
enum class JwsAlgorithm : std::uint8_t { rs256, rs384, rs512, ps256, ps384, ps512, es256, es384, es512, es256k, eddsa };

/// By its registered name, letter case exact; "Ed25519" of RFC 9864 is EdDSA with that curve. Nothing for "none", HMAC and unknown names.
std::optional<JwsAlgorithm> jwsAlgorithm(std::string_view name) noexcept;
/// Its registered name: what jwsAlgorithm takes.
std::string_view jwsName(JwsAlgorithm algorithm) noexcept;
/// Whether the key is of the kind and curve that the algorithm demands.
bool fits(JwsAlgorithm algorithm, const PublicKey& key) noexcept;

/// Whether `signature` (JWS form: raw r||s for ECDSA, RFC 7518 section 3.4) over `message` is by `key`.
/// False for a wrong length, r or s out of range, a non-canonical S of Ed25519 (RFC 8032 section 5.1.7), a salt of PS* that is not as
/// long as the digest (RFC 7518 section 3.5), a key that does not fit. The other S of ECDSA is a good signature.
/// Reentrant; a key may be used by several threads at once.
bool verifies(JwsAlgorithm algorithm, const PublicKey& key, ByteView message, ByteView signature);

/// Ed25519 on its own, as Data Integrity suites use it.
bool ed25519Verifies(const PublicKey& key, ByteView message, ByteView signature);

} // namespace lanyard
