#pragma once
#include "core/store/page_seal.h"
#include <cstdint>

namespace lanyard {

/// Where the pages of a sealed vault lie: after the header's copies, in blocks of pageBytes, but none in the block whose first bytes SQLite locks
/// (at 2^30), since some systems let nobody read locked bytes.
constexpr std::int64_t firstLockedByte = std::int64_t{1} << 30U;
constexpr std::int64_t lockedBlock = firstLockedByte / std::int64_t(pageBytes);

/// The block, from 0, of a page, from 1. SQLite never uses the page at its own 2^30 (number lockedBlock + 1), so those behind it fill the gap.
constexpr std::int64_t blockOf(std::int64_t page) noexcept {
    const std::int64_t block = page + 1; // two copies of the header, and pages count from 1
    return block >= lockedBlock && page <= lockedBlock ? block + 1 : block;
}

/// How many pages a file of that many whole blocks has.
constexpr std::int64_t pagesIn(std::int64_t blocks) noexcept {
    if (blocks <= 2) return 0;
    const std::int64_t last = blocks - 1; // its last block
    if (last < lockedBlock) return last - 1;
    if (last == lockedBlock) return last - 2;
    return last <= blockOf(lockedBlock) ? last - 2 : last - 1;
}

/// The file's length with that many pages.
constexpr std::int64_t lengthWith(std::int64_t pages) noexcept {
    return (pages == 0 ? 2 : blockOf(pages == lockedBlock + 1 ? lockedBlock : pages) + 1) * std::int64_t(pageBytes);
}

} // namespace lanyard
