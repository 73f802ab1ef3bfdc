#pragma once
#include "core/base/bytes.h"
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// What stands in a code for a badge that does not fit: which bytes are meant, and where they may lie (core/export/CODES.md).
///
///     https://example.org/badges/1#sha-256=<base64url>    with an address: a telephone opens it, and sends nothing of what is behind the '#'
///     ni:///sha-256;<base64url>                           without one (RFC 6920)
struct ShortForm {
    Bytes sha256;        ///< of the document's exact bytes, 32 bytes
    std::string address; ///< may be empty; a claim, never opened by itself
    friend bool operator==(const ShortForm&, const ShortForm&) = default;
};

/// The address is left out if it is none on the web (http, https) or has a part behind a '#' of its own, which a page may need as it is.
std::string shortFormText(const ShortForm& form);
/// Nothing if the text has neither form. An authority or a query of an RFC 6920 name is skipped.
std::optional<ShortForm> readShortForm(std::string_view text);

} // namespace lanyard
