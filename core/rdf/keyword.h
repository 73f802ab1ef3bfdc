#pragma once
#include <string_view>

namespace lanyard::rdf {

/// A keyword of JSON-LD 1.1 section 1.7; those of framing are none here.
bool isKeyword(std::string_view text) noexcept;
/// "@" and then only letters of ASCII, at least one: kept for keywords to come.
bool looksLikeKeyword(std::string_view text) noexcept;

} // namespace lanyard::rdf
