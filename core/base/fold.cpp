#include "core/base/fold.h"
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include <algorithm>
#include <cstdint>
#include <iterator>

namespace lanyard {
namespace {

#include "core/base/fold_table.inc"

constexpr char16_t several = 0xFFFF; // the table's word for "see severalLetters"

struct Several {
    char16_t from;
    std::string_view to;
};
constexpr Several severalLetters[] = {
    {0xC6, "ae"},   {0xDE, "th"},   {0xDF, "ss"},  {0xE6, "ae"},  {0xFE, "th"},  {0x132, "ij"}, {0x133, "ij"}, {0x149, "'n"},
    {0x152, "oe"},  {0x153, "oe"},  {0x1C4, "dz"}, {0x1C5, "dz"}, {0x1C6, "dz"}, {0x1C7, "lj"}, {0x1C8, "lj"}, {0x1C9, "lj"},
    {0x1CA, "nj"},  {0x1CB, "nj"},  {0x1CC, "nj"}, {0x1E2, "ae"}, {0x1E3, "ae"}, {0x1F1, "dz"}, {0x1F2, "dz"}, {0x1F3, "dz"},
    {0x1FC, "ae"},  {0x1FD, "ae"},  {0x587, "եւ"}, {0x1E9A, "a"}, {0x1E9E, "ss"}, {0xFB00, "ff"}, {0xFB01, "fi"}, {0xFB02, "fl"},
    {0xFB03, "ffi"}, {0xFB04, "ffl"}, {0xFB05, "st"}, {0xFB06, "st"}};

struct Range {
    char16_t first, last;
};
// Marks and invisible signs, in order.
constexpr Range dropped[] = {
    {0xAD, 0xAD},     {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},   {0x5C1, 0x5C2},   {0x5C4, 0x5C5},
    {0x5C7, 0x5C7},   {0x610, 0x61A},   {0x61C, 0x61C},   {0x640, 0x640},   {0x64B, 0x65F},   {0x670, 0x670},   {0x6D6, 0x6DC},
    {0x6DF, 0x6E4},   {0x6E7, 0x6E8},   {0x6EA, 0x6ED},   {0x8D3, 0x8FF},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},
    {0x202A, 0x202E}, {0x2060, 0x2069}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}};

struct Pair {
    char16_t from, to;
};
// Single letters outside the tables, in order.
constexpr Pair pairs[] = {
    {0xA0, ' '},      {0xAA, 'a'},      {0xBA, 'o'},      {0x622, 0x627},   {0x623, 0x627},   {0x624, 0x648},   {0x625, 0x627},
    {0x626, 0x64A},   {0x629, 0x647},   {0x649, 0x64A},   {0x671, 0x627},   {0x6A9, 0x643},   {0x6C0, 0x647},   {0x6CC, 0x64A},
    {0x2018, '\''},   {0x2019, '\''},   {0x202F, ' '},    {0x205F, ' '},    {0x2126, 0x3C9},  {0x212A, 'k'},    {0x212B, 'a'},
    {0x2212, '-'},    {0x3000, ' '}};

constexpr char32_t hangulFirst = 0xAC00, hangulLast = 0xD7A3; // [Unicode 3.12] Conjoining jamo behaviour
constexpr char32_t leadFirst = 0x1100, vowelFirst = 0x1161, tailFirst = 0x11A7;
constexpr char32_t vowels = 21, tails = 28;

bool isDropped(char32_t letter) noexcept {
    const auto* range = std::ranges::lower_bound(dropped, letter, {}, &Range::last);
    return range != std::end(dropped) && range->first <= letter;
}

/// What one code point becomes: appended to `out`.
void appendFolded(std::string& out, char32_t letter) {
    char16_t base = several;
    if (letter >= latinFirst && letter < latinFirst + std::size(latin))
        base = latin[letter - latinFirst];
    else if (letter >= greekToArmenianFirst && letter < greekToArmenianFirst + std::size(greekToArmenian))
        base = greekToArmenian[letter - greekToArmenianFirst];
    else if (letter >= extendedFirst && letter < extendedFirst + std::size(extended))
        base = extended[letter - extendedFirst];
    if (base != several) {
        if (base != 0) appendUtf8(out, base);
        return;
    }
    if (isDropped(letter)) return;
    if (letter <= 0xFFFF) {
        if (const auto* found = std::ranges::find(severalLetters, char16_t(letter), &Several::from); found != std::end(severalLetters)) {
            out += found->to;
            return;
        }
        if (const auto* found = std::ranges::lower_bound(pairs, char16_t(letter), {}, &Pair::from);
            found != std::end(pairs) && found->from == letter) {
            appendUtf8(out, found->to);
            return;
        }
    }
    if (letter >= hangulFirst && letter <= hangulLast) {
        const char32_t index = letter - hangulFirst;
        appendUtf8(out, leadFirst + index / (vowels * tails));
        appendUtf8(out, vowelFirst + index % (vowels * tails) / tails);
        if (index % tails != 0) appendUtf8(out, tailFirst + index % tails);
        return;
    }
    if (letter >= 0x660 && letter <= 0x669) letter = U'0' + (letter - 0x660);
    else if (letter >= 0x6F0 && letter <= 0x6F9) letter = U'0' + (letter - 0x6F0);
    else if (letter >= 0x2000 && letter <= 0x200A) letter = U' ';
    else if (letter >= 0x2010 && letter <= 0x2015) letter = U'-';
    else if (letter >= 0xFF01 && letter <= 0xFF5E) letter -= 0xFEE0;
    else if (letter >= 0x10A0 && letter <= 0x10C5) letter = letter - 0x10A0 + 0x10D0;
    else if (letter >= 0x1C90 && letter <= 0x1CBF) letter = letter - 0x1C90 + 0x10D0;
    if (letter >= U'A' && letter <= U'Z') letter = letter - U'A' + U'a';
    appendUtf8(out, letter);
}

struct Letter {
    char32_t value;
    std::size_t length; ///< bytes in the text
};

/// The code point at the start of a text that is not empty; an ill-formed byte is U+FFFD of length 1.
Letter firstLetter(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 1) return {lead, 1};
    if (length == 0 || length > text.size()) return {0xFFFD, 1};
    char32_t value = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {0xFFFD, 1};
        value = value << 6U | (byte(i) & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {0xFFFD, 1};
    return {value, length};
}

constexpr bool isPlainAscii(char c) noexcept { return std::uint8_t(c) < 0x80; }

} // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        if (isPlainAscii(text.front())) {
            out += lowerLetter(text.front());
            text.remove_prefix(1);
            continue;
        }
        const Letter letter = firstLetter(text);
        appendFolded(out, letter.value);
        text.remove_prefix(letter.length);
    }
    return out;
}

std::size_t originalOffset(std::string_view text, std::size_t offset) {
    std::size_t place = 0;
    std::size_t reached = 0; // in the folded text
    std::string one;
    while (place < text.size()) {
        if (isPlainAscii(text[place])) {
            if (reached >= offset) return place;
            ++reached;
            ++place;
            continue;
        }
        const Letter letter = firstLetter(text.substr(place));
        one.clear();
        appendFolded(one, letter.value);
        if (reached + one.size() > offset) return place;
        reached += one.size();
        place += letter.length;
    }
    return text.size();
}

} // namespace lanyard
