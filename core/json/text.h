#pragma once
#include <string>
#include <string_view>

namespace lanyard {

/// Appends a string in its quotes with the shortest escapes (RFC 8785 section 3.2.2.2): `"`, `\`, and control characters, the latter
/// as \b \t \n \f \r or \u00xx in lower case; all else as it is.
void appendQuoted(std::string& text, std::string_view value);

} // namespace lanyard
