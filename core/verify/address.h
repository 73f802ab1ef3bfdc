#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::checks {

bool isWebAddress(std::string_view text) noexcept; ///< http or https, letter case of the scheme ignored
bool isDid(std::string_view text) noexcept;        ///< "did:" and a method

bool isOwnDocument(std::string_view did) noexcept; ///< did:key or did:jwk: the name is the key

/// Host and port in lower case, without user and the scheme's own port: "example.org", "example.org:8443". Empty if `address` is no http or
/// https address.
std::string hostOf(std::string_view address);

/// What stands before '#', and what stands behind it.
std::string_view withoutFragment(std::string_view address) noexcept;
std::string_view fragmentOf(std::string_view address) noexcept;

/// A reference seen from a document: absolute ones as they are, "#key-1" and "key-1" as a fragment of `base` (DID Core 3.2.2).
std::string resolved(std::string_view reference, std::string_view base);

/// Whether two addresses name the same place but for http and https, letter case of the host, and a slash at the end.
bool samePlace(std::string_view a, std::string_view b);

/// The addresses under which a did:web document may have been obtained: the DID itself, and the https address it stands for
/// (did:web Method Specification section 2.5.2). Of any other address: that address alone.
std::vector<std::string> placesOf(std::string_view issuer);

} // namespace lanyard::checks
