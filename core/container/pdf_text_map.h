#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// The content of a /ToUnicode stream (ISO 32000-1, 9.10.3) in which glyphs stand for letters instead of ligatures and presentation forms,
/// and the glyph of the space for a space instead of a tab, which comes first among the letters that share it.
/// Nothing if nothing needs to be changed, or if the map is not written in a way that is understood.
std::optional<std::string> mendedTextMap(std::string_view map);

} // namespace lanyard
