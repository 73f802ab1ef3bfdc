#pragma once
#include <string>
#include <string_view>

namespace lanyard {

/// The letters that a presentation form stands for: Latin and Armenian ligatures (U+FB00 to FB17), and those Hebrew and Arabic forms
/// (U+FB20 to FEFC) that stand for one letter. Empty for everything else. Forms of several letters that run from right to left, as lam
/// with alef, are left alone: programs that copy text out of a PDF turn the letters of one glyph around together with the line.
std::u16string_view lettersOfForm(char16_t form) noexcept;

/// UTF-16 in which each of these forms is replaced by its letters.
std::u16string withoutForms(std::u16string_view text);

} // namespace lanyard
