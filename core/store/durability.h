#pragma once
#include <cstdint>

namespace lanyard {

/// What a commit survives. Everything below `extra` is there for tests that show what it is needed for.
enum class Durability : std::uint8_t {
    off,    ///< PRAGMA synchronous=OFF: no sync at all
    normal, ///< NORMAL
    full,   ///< FULL: after a power cut the file is whole, but the last commit may be undone, since the journal's removal was not synced
    extra,  ///< EXTRA: FULL, and the folder is synced after the journal is removed: what was committed stays
};

} // namespace lanyard
