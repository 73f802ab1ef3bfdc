#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// What an address leads to, as far as its letters tell.
enum class LinkKind {
    claim,    ///< an offer: a wallet on a phone is to fetch a badge there (OpenID for Verifiable Credentials, VC API, dccrequest)
    platform, ///< a page of a platform whose way to the file is known
    other,    ///< any other address on the web
};

/// Nothing if it is no address on the web and of no scheme of offers. Never opens anything.
std::optional<LinkKind> linkKind(std::string_view address);

/// The offset behind the address that begins at `begin`, if one does: a known scheme, up to a blank, quotation mark or bracket; a full stop,
/// comma or closing bracket that ends the sentence is not part of it.
std::optional<std::size_t> linkEnd(std::string_view text, std::size_t begin) noexcept;

/// Whether the text is one http or https address with a host and nothing else.
bool isWebAddress(std::string_view text) noexcept;

} // namespace lanyard
