#include "core/container/linked_text.h"
#include "core/container/base45.h"
#include "core/container/inflate.h"
#include <charconv>
#include <new>

namespace lanyard {
namespace {

constexpr std::string_view prefix = "LYP1:";
constexpr std::size_t nameBytes = 32;
constexpr std::size_t nameLetters = 48;

/// A decimal number without leading zeros, which is taken off the text together with the letter behind it.
int takeNumber(std::string_view& text, char behind) noexcept {
    int number = 0;
    if (text.starts_with('0')) return 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (problem != std::errc{} || length >= text.size() || text[length] != behind) return 0;
    text.remove_prefix(length + 1);
    return number;
}

} // namespace

Result<std::vector<std::string>> linkedTexts(ByteView content, ByteView name, int parts) try {
    if (name.size() != nameBytes) return fail(ErrorCode::malformed);
    TRY(stream, deflateZlib(content));
    const auto count = static_cast<std::size_t>(std::max(parts, 0));
    if (parts < 2 || parts > mostLinkedParts || stream.size() < 2 * count) return fail(ErrorCode::limitReached);
    // Pairs of bytes are what Base45 writes in three letters: only the last slice may be odd.
    const std::size_t pairs = (stream.size() + 1) / 2;
    std::vector<std::string> texts;
    std::size_t begin = 0;
    for (std::size_t part = 1; part <= count; ++part) {
        const std::size_t end = std::min(pairs * part / count * 2, stream.size());
        texts.push_back(std::string(prefix) + std::to_string(part) + '/' + std::to_string(parts) + ':' + toBase45(name) + ':' +
                        toBase45(ByteView(stream).subspan(begin, end - begin)));
        begin = end;
    }
    return texts;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

bool isLinkedText(std::string_view text) noexcept { return text.starts_with(prefix); }

Result<LinkedPart> readLinkedText(std::string_view text) {
    if (!isLinkedText(text)) return fail(ErrorCode::badEncoding, Offset{0});
    text.remove_prefix(prefix.size());
    LinkedPart read;
    read.part = takeNumber(text, '/');
    read.parts = takeNumber(text, ':');
    const bool inRange = read.part >= 1 && read.part <= read.parts && read.parts >= 2 && read.parts <= mostLinkedParts;
    if (!inRange || text.size() <= nameLetters + 1 || text[nameLetters] != ':') return fail(ErrorCode::badEncoding, Offset{prefix.size()});
    TRY(name, fromBase45(text.substr(0, nameLetters)));
    TRY(slice, fromBase45(text.substr(nameLetters + 1)));
    read.name = std::move(name);
    read.slice = std::move(slice);
    return read;
}

Result<Bytes> joinedContent(std::span<const LinkedPart> parts, std::size_t limit) try {
    if (parts.empty()) return fail(ErrorCode::malformed);
    Bytes stream;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const LinkedPart& part = parts[i];
        const bool follows = part.part == static_cast<int>(i) + 1 && part.parts == static_cast<int>(parts.size()) && part.name == parts.front().name;
        if (!follows) return fail(ErrorCode::malformed, Offset{i});
        stream.insert(stream.end(), part.slice.begin(), part.slice.end());
    }
    TRY(inflated, inflateZlib(stream, limit));
    if (inflated.consumed != stream.size()) return fail(ErrorCode::malformed, Offset{inflated.consumed});
    return std::move(inflated.bytes);
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
