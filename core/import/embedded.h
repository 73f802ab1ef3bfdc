#pragma once
#include "core/badge/document.h"
#include "core/import/place.h"
#include "core/import/search.h"
#include <string_view>

namespace lanyard {

/// Looks into the pictures that stand in a text as base64 data URLs (RFC 2397): at most 64 of them, no further than limits.nesting. Findings
/// about pictures without a badge are left out.
void findInDataUrls(std::string_view text, const Place& place, Carrier around, Search& search);

} // namespace lanyard
