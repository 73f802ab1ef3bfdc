#pragma once
#include "core/crypto/private_key.h"
#include "core/json/json.h"
#include <string>
#include <string_view>

namespace lanyard::test {

/// An Ed25519 key that is the same for the same word, and signs whatever it is given: also what no sound program would.
class SigningKey {
  public:
    explicit SigningKey(std::string_view word); ///< at most 32 letters
    std::string multikey() const;
    std::string did() const;    ///< did:key
    std::string method() const; ///< the name of the key in the document of its DID
    const PublicKey& publicKey() const noexcept { return m_key.publicKey(); }

    /// Options of a proof of that suite by this key; `changes` are set over them, and null removes a member.
    Json options(std::string_view suite, const Json& changes = {}) const;
    /// The document with a proof of those options as its only one, signed as the suite says. What the document has as `proof` is
    /// signed, too.
    Json sign(const Json& document, const Json& options) const;
    /// The proof alone.
    Json proofOf(const Json& document, const Json& options) const;
    /// The proof of an older suite: `jws`, with that header, whatever it says.
    Json jwsProofOf(const Json& document, const Json& options, std::string_view header) const;

  private:
    PrivateKey m_key;
};

} // namespace lanyard::test
