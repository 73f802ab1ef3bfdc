#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace lanyard {

// Letters and digits of ASCII alone, whatever the locale: for addresses, tags, keywords and other words of formats. Words of people are
// compared by their folded form (fold.h).

constexpr bool isAsciiLetter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool isAsciiDigit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool isAsciiLetterOrDigit(char c) noexcept { return isAsciiLetter(c) || isAsciiDigit(c); }
/// A letter that the scheme of an address may have behind its first (RFC 3986 section 3.1).
constexpr bool isSchemeLetter(char c) noexcept { return isAsciiLetterOrDigit(c) || c == '+' || c == '-' || c == '.'; }

/// A to Z in lower case; all other bytes as they are.
constexpr char lowerLetter(char c) noexcept { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }
inline std::string lowerAscii(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(), lowerLetter);
    return lowered;
}
constexpr bool equalIgnoringCase(std::string_view a, std::string_view b) noexcept { return std::ranges::equal(a, b, {}, lowerLetter, lowerLetter); }
constexpr bool startsWithIgnoringCase(std::string_view text, std::string_view start) noexcept {
    return equalIgnoringCase(text.substr(0, start.size()), start);
}

} // namespace lanyard
