#pragma once
#include "core/badge/badge.h"
#include "core/base/bytes.h"
#include <string>
#include <string_view>

namespace lanyard::test {

/// A badge whose document is these bytes. The id is made up of `digit` alone, since only its being one per document matters here.
Badge madeBadge(Form form, Bytes document, Standard standard = Standard::openBadges30, char digit = 'a');
Badge titledBadge(std::string_view title);

/// A grey picture as a PNG, and as an SVG with a drawing in it.
Bytes plainPng();
Bytes plainSvg();

/// Letters of base64url without pattern, the same in every run: what a token consists of.
std::string tokenLetters(std::size_t count);

} // namespace lanyard::test
