#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <optional>
#include <string_view>

namespace lanyard {

inline constexpr std::size_t pngSignatureBytes = 8;

/// One chunk as it stands in the file (PNG 5.3). Looks into the file's bytes.
struct PngChunk {
    std::uint64_t offset = 0;    ///< of the length field
    std::uint64_t end = 0;       ///< behind the checksum, or the end of the file
    std::string_view type;       ///< four ASCII letters
    ByteView data;               ///< as far as it lies in the file
    bool truncated = false;      ///< the length runs out of the file
    bool checksumFits = false;

    bool holdsText() const noexcept { return type == "tEXt" || type == "zTXt" || type == "iTXt"; }
    /// The bytes before the first zero byte: the keyword of a text chunk, in Latin-1.
    std::string_view keyword() const noexcept;
};

/// The chunk at `offset`, or nothing if no four letters stand in the place of its type. Its checksum is computed: linear in its length.
std::optional<PngChunk> pngChunkAt(ByteView file, std::uint64_t offset) noexcept;

/// Big-endian, PNG 7.1. `offset` + 4 must lie in the file.
std::uint32_t pngNumberAt(ByteView file, std::uint64_t offset) noexcept;

/// The checksum of a chunk's type and data (PNG 5.5).
std::uint32_t pngChecksum(std::string_view type, ByteView data) noexcept;

} // namespace lanyard
