#pragma once
#include "core/badge/badge.h"
#include "core/base/bytes.h"
#include <string>
#include <string_view>

namespace lanyard {

/// A compact JWS taken apart.
struct CompactJws {
    Json header;                  ///< null if it could not be read
    std::string payload;          ///< decoded; empty if it could not be
    Bytes signature;
    std::size_t signedLength = 0; ///< header, dot and payload, in bytes of the text
};

/// RFC 7515 section 7.1. Blanks and line breaks behind the token are tolerated. What departs from it is noted in `badge`
/// (`jwtMalformed`: not three parts, padding, another letter than base64url's, a header that is no JSON object;
/// `duplicateMember` in the header), and as much is decoded as can be, so that a broken token can still be shown.
CompactJws readCompactJws(std::string_view text, Badge& badge);

} // namespace lanyard
