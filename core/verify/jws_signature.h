#pragma once
#include "core/badge/badge.h"
#include "core/badge/evidence.h"
#include "core/verify/attestation.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// Where to look for the key of a JWS beside its header.
struct KeyHints {
    std::string issuer;               ///< DID or address: base of relative names, and owner of the key if nothing names one
    std::vector<std::string> creators; ///< `verification.creator`, `verify.url` of Open Badges 1 and 2
    const Json* ownKey = nullptr;     ///< a key document written into the assertion itself
    std::optional<Instant> datedAt;   ///< the document's own date; `iat` comes before it
};

/// Checks a compact JWS (RFC 7515 section 5.2; RFC 8725 on what not to believe). `text` is the document, of which the first
/// `jws.signedLength` bytes are signed. The signature is held against the key in `jwk`, else the certificate in `x5c`, else the keys that
/// `kid` stands for, else those of the hints. Says nothing about whose key it is. Reentrant, never throws.
Attestation attestJws(const Jws& jws, std::string_view text, const KeyHints& hints, const Evidence& evidence);

/// Reads a compact JWS whose payload is JSON, as status lists are handed out. Errors: malformed, badEncoding, duplicateMember, …
Result<Jws> readJws(std::string_view text);

} // namespace lanyard::checks
