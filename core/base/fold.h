#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace lanyard {

/// A text as it is searched: two texts that a person takes for the same word become the same bytes.
///  - letters in lower case, by Unicode's simple case folding: Basic Latin, Latin-1, Latin Extended-A, -B and Additional, Greek and Coptic,
///    Greek Extended, Cyrillic with its supplement, Armenian, Georgian; the final sigma is a sigma, every i with or without dot an i;
///  - accents and other marks left out, whether composed or not: Latin, Greek, Cyrillic, Hebrew points, Arabic vowel marks and tatweel,
///    combining marks of all blocks for them (U+0300, U+1AB0, U+1DC0, U+20D0, U+FE20);
///  - ß as ss, æ as ae, œ as oe, þ as th, ligatures as their letters, ø ł đ as o l d; forms of alef, ya and kaf as one each;
///  - Arabic and Persian digits and full-width forms as ASCII, every blank as a space, typographic hyphens and apostrophes as ASCII;
///  - Hangul syllables as their letters, so that a syllable that is still being typed is found;
///  - invisible signs (soft hyphen, joiners, direction marks) left out. All else stays as it is.
/// Ill-formed UTF-8 gives U+FFFD. The result is well-formed UTF-8; folding it again changes nothing. Reentrant.
std::string folded(std::string_view text);

/// The offset in `text` of the letter that gave the byte at `offset` in folded(text); text.size() if `offset` lies at its end or beyond.
std::size_t originalOffset(std::string_view text, std::size_t offset);

} // namespace lanyard
