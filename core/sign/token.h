#pragma once
#include "core/base/result.h"
#include "core/crypto/private_key.h"
#include "core/json/json.h"
#include <cstdint>
#include <string>

namespace lanyard {

/// How a credential becomes a JWS.
enum class TokenForm : std::uint8_t {
    vcJwt,         ///< "vc+jwt", and "vp+jwt" for a presentation (Securing VCs using JOSE and COSE section 3.1): what is signed is the document itself
    openBadgesJwt, ///< Open Badges 3.0 section 8.2: the same with the claims `iss`, `jti`, `nbf`, `sub` and `exp` that repeat its members
};

/// The document as a compact JWS (RFC 7515 section 7.1), by EdDSA, ES256 or ES384 as the key demands. The document stays as it is written.
/// `keyName` is the `kid` of its header; if it is empty, the public key itself stands there as `jwk`. The same input gives the same text. Reentrant.
/// Errors, with the JSON pointer of the place in the document: wrongType (no object), duplicateMember (a proof, or a claim that the
/// form writes itself), malformed (`vc` or `vp`, which "vc+jwt" forbids; a number with more digits than its readers keep),
/// missingMember, notADate (what the claims of an Open Badge repeat), keyUnusable (a `keyName` that is a DID and names another key).
Result<std::string> signedToken(const Json& document, TokenForm form, const std::string& keyName, const PrivateKey& key);

} // namespace lanyard
