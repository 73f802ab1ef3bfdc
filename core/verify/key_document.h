#pragma once
#include "core/badge/evidence.h"
#include "core/base/instant.h"
#include "core/crypto/public_key.h"
#include "core/json/json.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

/// One key that a document lists.
struct ListedKey {
    PublicKey key;
    std::string id;          ///< absolute: relative ids are resolved against the document's own address; may be empty
    std::string controller;  ///< `controller` or `owner` as written; may be empty
    bool forAssertions = true;
    bool forAuthentication = true;
    bool revokedAtUnknownTime = false;
    std::optional<WrittenDate> revoked, expires;
};

/// A document that says which keys are somebody's: DID document or controlled identifier document (DID Core 1.0 section 5), an issuer
/// profile of Open Badges with `publicKey`, a key document, a JWK, a JWKS (RFC 7517), or a PEM text (Open Badges 1.0).
struct KeyDocument {
    std::string id;                       ///< as written; may be empty
    std::vector<ListedKey> keys;          ///< at most 200; keys of a kind we do not know are left out and counted
    std::vector<std::string> references;  ///< addresses of keys that are listed and stand elsewhere: "https://…/key.json", "did:key:…#…"
    std::vector<std::string> keySets;     ///< `jwks_uri`
    std::size_t unusable = 0;             ///< keys listed that could not be read
    bool deactivated = false;
    std::optional<WrittenDate> deactivatedAt;
    bool listsNothing() const noexcept { return keys.empty() && references.empty() && keySets.empty() && unusable == 0; }
};

/// Reads what an address showed. `address` is the base of relative ids. Nothing if it is no such document.
/// DID resolution results ({"didDocument", "didDocumentMetadata"}) are opened. Reentrant, never throws.
std::optional<KeyDocument> readKeyDocument(const EvidenceDocument& document, std::string_view address);
/// The same of a value that is at hand already, as a key written into an assertion.
KeyDocument readKeys(const Json& value, std::string_view address);

} // namespace lanyard::checks
