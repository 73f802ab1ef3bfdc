#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace lanyard::test {

/// A file system in memory whose power can be cut, for SQLite. What was synced stays; of the rest it depends.
///  - A write or truncation stays for certain once the file was synced after it. A file's creation or removal stays for certain once its
///    folder was synced: by the first sync of a new journal, or by a removal that asks for it, as SQLite's own layer does on Unix.
///  - Sectors of 512 bytes are written whole or not at all.
/// One disk for the process; one thread.
class PowerLossDisk {
  public:
    enum class Kind : std::uint8_t {
        drop,    ///< nothing stays that was not synced
        tear,    ///< the first writes stay, the last of them in part
        reorder, ///< any sectors, creations and removals stay, whatever came first
    };

    static constexpr const char* vfs = "power-loss"; ///< SQLite's name of it

    /// An empty disk with the power on.
    static void format();
    /// Cuts the power just before the sync number `sync` (from 1) takes effect: every later call fails. 0: never.
    static void cutAt(std::size_t sync);
    static bool isCut();
    static std::size_t syncs();  ///< how many syncs were asked for since format(); removals with a sync of the folder count
    /// From now on file locks fail, as on a network share without them; until format().
    static void breakLocks();
    /// The power comes back: what was not synced is there or not, by kind and seed.
    static void restart(Kind kind, std::uint64_t seed);
};

} // namespace lanyard::test
