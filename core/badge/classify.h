#pragma once
#include "core/badge/badge.h"
#include "core/json/json.h"
#include <cstdint>

namespace lanyard {

/// What a JSON value is in the world of badges, told by its own words (`@context`, `type`, members), never by a file's name.
enum class JsonNature : std::uint8_t {
    nothing,          ///< no badge and nothing that belongs to one
    award,            ///< an assertion or credential: what was given to somebody
    endorsement,      ///< an EndorsementCredential, or an Open Badges 2 Endorsement
    presentation,     ///< a Verifiable Presentation, or an enveloped one
    enveloped,        ///< an EnvelopedVerifiableCredential: a data URL holding the credential
    statusList,       ///< a StatusList2021 or Bitstring status list credential
    achievement,      ///< a BadgeClass or Achievement: a description without an award
    issuerProfile,    ///< Issuer or Profile
    keyDocument,      ///< CryptographicKey, JWK, JWKS
    identityDocument, ///< DID document
    revocationList,   ///< Open Badges 1 or 2
    issuerList,       ///< a trust registry
    wrapper,          ///< an array, {"credential": …}, {"jwt": …}, a wallet's backup: look inside, it is none itself
};

struct Classified {
    JsonNature nature = JsonNature::nothing;
    Standard standard = Standard::unknown; ///< of an award, endorsement, presentation or status list
};

/// What the value itself is. Of a value with no meaning of its own the members are looked at, four levels deep at most, to tell
/// a wrapper from nothing; of a JWS in JSON serialisation (a sealed European credential) the payload. Reentrant, never throws.
Classified classify(const Json& value);

/// What the payload of a compact JWS holds: VC Data Model 1.1 section 6.3.1 (`vc` and `vp` claims), VC-JOSE-COSE and Open Badges
/// 3.0 section 8.2.4 (the payload is the credential), Open Badges 1 and 2 (the payload is the assertion). Reentrant, never throws.
Classified classifyPayload(const Json& payload);

} // namespace lanyard
