#include "core/container/png_chunk.h"
#include <algorithm>
#include <limits>
#include <zlib.h>

namespace lanyard {
namespace {

bool isLetter(std::uint8_t c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

uLong addToChecksum(uLong sum, ByteView bytes) noexcept {
    while (!bytes.empty()) {
        const auto piece = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
        sum = crc32(sum, bytes.data(), static_cast<uInt>(piece));
        bytes = bytes.subspan(piece);
    }
    return sum;
}

} // namespace

std::string_view PngChunk::keyword() const noexcept {
    const std::string_view text = textOf(data);
    return text.substr(0, text.find('\0'));
}

std::uint32_t pngNumberAt(ByteView file, std::uint64_t offset) noexcept {
    const auto* byte = file.data() + offset;
    return std::uint32_t{byte[0]} << 24U | std::uint32_t{byte[1]} << 16U | std::uint32_t{byte[2]} << 8U | std::uint32_t{byte[3]};
}

std::uint32_t pngChecksum(std::string_view type, ByteView data) noexcept {
    return static_cast<std::uint32_t>(addToChecksum(addToChecksum(0, bytesOf(type)), data));
}

std::optional<PngChunk> pngChunkAt(ByteView file, std::uint64_t offset) noexcept {
    constexpr std::size_t head = 8;
    constexpr std::size_t checksum = 4;
    if (offset > file.size() || file.size() - offset < head) return std::nullopt;
    const ByteView type = file.subspan(offset + 4, 4);
    if (!std::ranges::all_of(type, isLetter)) return std::nullopt;
    const std::size_t there = file.size() - offset - head;
    const std::size_t length = pngNumberAt(file, offset);
    PngChunk chunk{.offset = offset, .end = file.size(), .type = textOf(type), .data = {}};
    chunk.truncated = there < checksum || length > there - checksum;
    if (chunk.truncated) {
        chunk.data = file.subspan(offset + head, std::min(length, there));
        return chunk;
    }
    chunk.end = offset + head + length + checksum;
    chunk.data = file.subspan(offset + head, length);
    chunk.checksumFits = pngChecksum(chunk.type, chunk.data) == pngNumberAt(file, chunk.end - checksum);
    return chunk;
}

} // namespace lanyard
