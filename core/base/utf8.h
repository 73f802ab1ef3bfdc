#pragma once
#include "core/base/bytes.h"
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lanyard {

/// Well-formed UTF-8 (Unicode 15 table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text) noexcept;
/// The offset of the first byte that is not well-formed, if any.
std::optional<std::size_t> firstBadUtf8(std::string_view text) noexcept;
/// Each ill-formed sequence replaced by U+FFFD, a character cut short by one (Unicode 15 section 3.9, maximal subparts).
std::string repairedUtf8(std::string_view text);
/// ISO 8859-1 to UTF-8.
std::string latin1ToUtf8(std::string_view text);
/// The text of a file that a person may have saved with any editor: a UTF-8 or UTF-16 byte order mark is honoured and removed,
/// UTF-16 without a mark is recognised by the zero bytes of its first two characters, anything else is taken as UTF-8 if it is that.
/// Nothing if it is no text: ill-formed, or with a zero character in it.
std::optional<std::string> decodedText(ByteView file);
/// Appends one code point; U+FFFD for a surrogate or what lies above U+10FFFF.
void appendUtf8(std::string& text, char32_t codePoint);
/// The code points of well-formed UTF-8; those of repairedUtf8 for anything else.
std::u32string codePoints(std::string_view text);

} // namespace lanyard
