#include "core/base/utf8.h"
#include "core/base/ascii.h"
#include "core/container/png.h"
#include "core/container/png_chunk.h"
#include <algorithm>
#include <new>

namespace lanyard {
namespace {

constexpr std::size_t longestChunk = 0x7fffffff; // PNG 5.3: lengths stay below 2^31

void appendNumber(Bytes& bytes, std::uint32_t value) {
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

void append(Bytes& bytes, ByteView more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

bool isKeyword(std::string_view text) noexcept {
    return !text.empty() && text.size() <= 79 && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Result<Bytes> withPngText(ByteView png, std::string_view keyword, std::string_view text, std::span<const std::string_view> removed) try {
    if (!isKeyword(keyword) || !isUtf8(text) || text.find('\0') != std::string_view::npos) return fail(ErrorCode::badEncoding);
    constexpr std::size_t fields = 5; // two zero bytes of flags, three that end a field
    if (text.size() > longestChunk - keyword.size() - fields) return fail(ErrorCode::limitReached);
    if (!isPng(png)) return fail(ErrorCode::malformed, Offset{0});

    // [PNG 11.3.3.4] iTXt: keyword, no compression, no language, no translated keyword, text.
    Bytes data = toBytes(keyword);
    data.insert(data.end(), fields, 0);
    append(data, bytesOf(text));

    Bytes result;
    result.reserve(png.size() + data.size() + 12);
    append(result, png.first(pngSignatureBytes));
    std::uint64_t offset = pngSignatureBytes;
    bool first = true;
    for (bool end = false; offset < png.size();) {
        const auto chunk = pngChunkAt(png, offset);
        if (!chunk || chunk->truncated) {
            if (end) break;
            return fail(chunk || png.size() - offset < 8 ? ErrorCode::truncated : ErrorCode::malformed, Offset{offset});
        }
        if (first && (chunk->type != "IHDR" || chunk->data.size() != 13)) return fail(ErrorCode::malformed, Offset{offset});
        const auto sameAs = [&](std::string_view other) { return equalIgnoringCase(chunk->keyword(), other); };
        if (!chunk->holdsText() || !(sameAs(keyword) || std::ranges::any_of(removed, sameAs)))
            append(result, png.subspan(offset, chunk->end - offset));
        if (first) {
            appendNumber(result, static_cast<std::uint32_t>(data.size()));
            append(result, bytesOf("iTXt"));
            append(result, data);
            appendNumber(result, pngChecksum("iTXt", data));
        }
        end = end || chunk->type == "IEND";
        first = false;
        offset = chunk->end;
        if (offset == png.size() && !end) return fail(ErrorCode::truncated, Offset{offset});
    }
    if (first) return fail(ErrorCode::truncated, Offset{offset});
    append(result, png.subspan(offset));
    return result;
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
