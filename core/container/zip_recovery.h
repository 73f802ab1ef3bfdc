#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <string>
#include <vector>

namespace lanyard {

/// A member found by its own header (APPNOTE 4.3.7), without the directory at the end of the file.
struct ZipLocalMember {
    std::string name;                 ///< bytes as they stand
    std::uint64_t dataOffset = 0;     ///< of the compressed bytes
    std::uint64_t compressedSize = 0; ///< 0 if `sizeUnknown`
    std::uint64_t size = 0;           ///< 0 if `sizeUnknown`
    std::uint32_t checksum = 0;       ///< CRC-32, meaningless if `sizeUnknown`
    std::uint16_t method = 0;         ///< 0 stored, 8 deflated
    bool encrypted = false;
    bool sizeUnknown = false;         ///< sizes follow the data; only deflated data tell their own end
    bool nameIsUtf8 = false;
};

/// All local headers in file order, at most `limit`. Linear in the file.
std::vector<ZipLocalMember> findZipLocalMembers(ByteView file, std::size_t limit);

} // namespace lanyard
