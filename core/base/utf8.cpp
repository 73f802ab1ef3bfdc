#include "core/base/utf8.h"
#include <algorithm>
#include <cstdint>
#include <cstring>

namespace lanyard {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Sequence {
    char32_t codePoint = replacement;
    std::size_t length = 1; ///< bytes; of an ill-formed one: of its longest part that could have begun a character
    bool wellFormed = false;
};

/// The sequence that starts at `at`. Precondition: at < text.size().
Sequence sequenceAt(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[at + i]); };
    const auto lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};

    // Unicode 15 table 3-7: the lead byte says how many follow, and narrows the range of the second.
    std::size_t length = 0;
    std::uint8_t least = 0x80;
    std::uint8_t most = 0xBF;
    char32_t codePoint = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        codePoint = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        codePoint = lead & 0x0FU;
        if (lead == 0xE0) least = 0xA0;
        if (lead == 0xED) most = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        codePoint = lead & 0x07U;
        if (lead == 0xF0) least = 0x90;
        if (lead == 0xF4) most = 0x8F;
    } else {
        return {};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size() - at || byte(i) < least || byte(i) > most) return {replacement, i, false};
        codePoint = (codePoint << 6U) | (byte(i) & 0x3FU);
        least = 0x80;
        most = 0xBF;
    }
    return {codePoint, length, true};
}

bool isAsciiBlock(const char* eight) noexcept {
    std::uint64_t block = 0;
    std::memcpy(&block, eight, sizeof block);
    return (block & 0x8080808080808080ULL) == 0;
}

enum class ByteOrder : std::uint8_t { little, big };

/// Nothing if a surrogate stands alone, a byte is left over, or a zero character shows that this is no text.
std::optional<std::string> decodedUtf16(ByteView bytes, ByteOrder order) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unitAt = [&](std::size_t i) {
        const char32_t first = bytes[i];
        const char32_t second = bytes[i + 1];
        return order == ByteOrder::little ? (second << 8U) | first : (first << 8U) | second;
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        auto codePoint = unitAt(i);
        if (codePoint == 0) return std::nullopt;
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            if (codePoint > 0xDBFF || bytes.size() - i < 4) return std::nullopt;
            i += 2;
            const auto low = unitAt(i);
            if (low < 0xDC00 || low > 0xDFFF) return std::nullopt;
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10U) + (low - 0xDC00);
        }
        appendUtf8(text, codePoint);
    }
    return text;
}

} // namespace

bool isUtf8(std::string_view text) noexcept { return !firstBadUtf8(text); }

std::optional<std::size_t> firstBadUtf8(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        while (text.size() - at >= 8 && isAsciiBlock(text.data() + at)) at += 8;
        if (at == text.size()) break;
        const auto sequence = sequenceAt(text, at);
        if (!sequence.wellFormed) return at;
        at += sequence.length;
    }
    return std::nullopt;
}

std::string repairedUtf8(std::string_view text) {
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto sequence = sequenceAt(text, at);
        if (sequence.wellFormed)
            repaired.append(text.substr(at, sequence.length));
        else
            appendUtf8(repaired, replacement);
        at += sequence.length;
    }
    return repaired;
}

std::string latin1ToUtf8(std::string_view text) {
    std::string converted;
    converted.reserve(text.size());
    for (const char letter : text) appendUtf8(converted, static_cast<std::uint8_t>(letter));
    return converted;
}

std::optional<std::string> decodedText(ByteView file) {
    const auto startsWith = [&](std::initializer_list<std::uint8_t> mark) {
        return file.size() >= mark.size() && std::equal(mark.begin(), mark.end(), file.begin());
    };
    if (startsWith({0xFF, 0xFE})) return decodedUtf16(file.subspan(2), ByteOrder::little);
    if (startsWith({0xFE, 0xFF})) return decodedUtf16(file.subspan(2), ByteOrder::big);

    // Without a mark the first two characters tell, since markup, JSON and tokens all begin with ASCII (RFC 4627 section 3).
    if (file.size() >= 4) {
        if (file[0] != 0 && file[1] == 0 && file[2] != 0 && file[3] == 0) return decodedUtf16(file, ByteOrder::little);
        if (file[0] == 0 && file[1] != 0 && file[2] == 0 && file[3] != 0) return decodedUtf16(file, ByteOrder::big);
    }

    const auto text = textOf(startsWith({0xEF, 0xBB, 0xBF}) ? file.subspan(3) : file);
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos) return std::nullopt;
    return std::string(text);
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto append = [&](char32_t byte) { text += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) codePoint = replacement;
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xC0U | (codePoint >> 6U));
        append(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        append(0xE0U | (codePoint >> 12U));
        append(0x80U | ((codePoint >> 6U) & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    } else {
        append(0xF0U | (codePoint >> 18U));
        append(0x80U | ((codePoint >> 12U) & 0x3FU));
        append(0x80U | ((codePoint >> 6U) & 0x3FU));
        append(0x80U | (codePoint & 0x3FU));
    }
}

std::u32string codePoints(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto sequence = sequenceAt(text, at);
        points += sequence.codePoint;
        at += sequence.length;
    }
    return points;
}

} // namespace lanyard
