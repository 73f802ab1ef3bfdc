#pragma once
#include "core/badge/report.h"
#include "core/base/instant.h"
#include "core/crypto/public_key.h"
#include <optional>
#include <string>

namespace lanyard::checks {

/// What became of the question "Was it changed?", and whose key is to be asked for next. What secures a document (a JWS, an
/// embedded proof, its own address) gives one of these; the check `issuer` and status lists go on from it.
struct Attestation {
    Check signature;
    std::optional<PublicKey> key;          ///< the key that was held against the signature; none if there was none
    std::string keyName;                   ///< how the document names it (kid, creator, verificationMethod); may be empty
    bool keyIsItsName = false;             ///< the key was made from keyName, a did:key or did:jwk, and from nothing else
    std::optional<Instant> signedAt;       ///< when it says it was signed
    bool keyFromCertificate = false;       ///< the key came in a certificate of the document's own
    std::string certificateSubject;        ///< RFC 2253
    bool forAuthentication = false;        ///< a presentation's proof that its holder made to show who they are, not to state something
    std::optional<WrittenDate> proofsEnd;  ///< the earliest `expires` of its embedded proofs
    bool certificateNamesIssuer = false;   ///< the chain holds, and the subjectAltName names the issuer's host or address
};

} // namespace lanyard::checks
