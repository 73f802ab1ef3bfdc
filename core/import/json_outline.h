#pragma once
#include "core/json/json.h"
#include <cstddef>
#include <string_view>
#include <vector>

namespace lanyard {

/// Where a JSON object or array stands in a text and what lies directly in it, told by brackets and quotation marks alone. Made for
/// texts that a strict reader refuses: twice the same member, bytes that are not UTF-8, an end that is missing.
struct JsonOutline {
    struct Member {
        std::string_view name; ///< as written between its quotation marks, escapes and all; empty in an array
        TextRange value;       ///< offsets in the text; without blanks around it
    };
    TextRange range;             ///< `end` is where the text broke off if not complete
    bool array = false;
    bool complete = false;       ///< its closing bracket was found, and no other bracket stood where it should
    std::vector<Member> members; ///< whole ones alone

    bool has(std::string_view name) const noexcept;
};

/// The outline of the value that begins at `begin`, where "{" or "[" stands. Time linear in the value's length; does not recurse.
/// The names are views into `text`.
JsonOutline outlineJson(std::string_view text, std::size_t begin);

/// Whether the members' names are those of an assertion, a credential or a presentation, or of what wraps one as a JWT's claim.
bool namesABadge(const JsonOutline& outline);
/// Whether they are those of a Verifiable Credential or Presentation.
bool namesACredential(const JsonOutline& outline);

/// Whether a text too broken for an outline uses words that nothing but a badge uses.
bool speaksOfABadge(std::string_view text);
/// Whether as many braces are opened as closed, wherever they stand: such a text may be spoilt, but it was not cut off.
bool hasBothEnds(std::string_view text);

} // namespace lanyard
