#pragma once
#include "core/badge/evidence.h"
#include "core/badge/report.h"
#include "core/base/instant.h"
#include "core/crypto/public_key.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// Keys that a name stands for, newest evidence first, each value once.
struct NamedKeys {
    std::vector<PublicKey> keys;
    std::size_t unusable = 0;         ///< keys of that name that could not be read
    std::optional<Instant> obtained;  ///< of the newest document that has one; none if the name is the key itself
};

/// The keys that `name` stands for: a did:key or did:jwk, a DID or web address with or without fragment, or a name relative to `base`
/// (a JWKS' `kid`). Looked for in the evidence of the address itself and of `base`. Empty if nothing at hand says.
NamedKeys keysNamed(std::string_view name, std::string_view base, const Evidence& evidence);

/// All keys that the issuer's documents name for assertions; a did:key or did:jwk is its own only key.
NamedKeys keysOf(std::string_view issuer, const Evidence& evidence);

/// Whether a key is an issuer's, as far as the evidence goes.
struct Binding {
    enum class Kind : std::uint8_t {
        bound,
        notIssuers,       ///< the issuer's document lists keys, and not this one; or the key says it belongs to somebody else
        notForAssertions, ///< listed, but not for the purpose asked
        revoked,          ///< revoked or expired before the signing date
        deactivated,      ///< the issuer's identity was withdrawn before the signing date
        neverSeen,        ///< no document of the issuer is at hand, or not all that it refers to
        namesNoKey,       ///< a document of the issuer is at hand and names no key at all
    };
    Kind kind = Kind::neverSeen;
    std::string owner;               ///< notIssuers: whom the key says it belongs to, if it says so
    std::optional<WrittenDate> date; ///< revoked, deactivated
    std::optional<Instant> asOf;     ///< when the deciding document was obtained; none if the issuer's id is the key
};

/// What a key was used for (Controlled Identifiers 1.0 section 2.3).
enum class KeyPurpose : std::uint8_t {
    assertion,      ///< to state something: badges
    authentication, ///< to show who one is: presentations
};

/// A key is found by its value. The newest document that lists it decides; a key that newer documents no longer list was the
/// issuer's at the time of the older one. `issuer` is a DID or web address; `signedAt` is none if no date is known: then a key that was
/// ever revoked does not count.
Binding bindingOf(const PublicKey& key, std::string_view issuer, std::optional<Instant> signedAt, const Evidence& evidence,
                  KeyPurpose purpose = KeyPurpose::assertion);

} // namespace lanyard::checks
