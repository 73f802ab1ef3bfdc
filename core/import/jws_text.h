#pragma once
#include "core/badge/document.h"
#include "core/json/json.h"
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// What a compact token (RFC 7515 section 7.1) is, told by what its parts hold. Nothing is verified.
struct JwsNature {
    enum class Kind {
        badge,       ///< its payload is a badge's; it may still be malformed (parts too many, padding, a broken header)
        emptyOffer,  ///< a presentation without any credential in it
        incomplete,  ///< a header alone, or a header and a payload: the rest got lost on the way
        encrypted,   ///< a JWE (RFC 7516)
        disclosures, ///< an SD-JWT: a form that is not read
        other,       ///< a token about something else
        none,        ///< no token at all
    };
    Kind kind = Kind::none;
    Form form = Form::vcJwt;            ///< of a badge
    std::string self;                   ///< of a badge: the id it gives itself; may be empty
    std::vector<std::string> addresses; ///< of a badge: where it says that it is hosted or named
};

/// Looks at a token without blanks. Bounded by `limits`. Reentrant, never throws.
JwsNature natureOfJws(std::string_view token, const JsonLimits& limits);

/// Letters a token consists of: base64url, dots, the padding and the tilde that some put in.
bool isTokenLetter(char c) noexcept;
/// The offset behind the token that begins at `begin`; `begin` itself if none that could be a JWS does ("ey…" or "ew…", 20 letters or more).
std::size_t tokenEnd(std::string_view text, std::size_t begin) noexcept;

/// The ids under which a badge names itself: its own, and where it is hosted (`verify.url`, `verification.url`).
struct BadgeNames {
    std::string self;
    std::vector<std::string> addresses;
};
BadgeNames namesOf(const Json& badge);

/// Whether a presentation holds no credential: the member is missing or an empty list.
bool isEmptyPresentation(const Json& presentation);

} // namespace lanyard
