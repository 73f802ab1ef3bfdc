#pragma once
#include "core/badge/holdings.h"
#include "core/badge/report.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/wallet/lock.h"
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// How much of a bundle is believed.
enum class TakeIn : std::uint8_t {
    badgesAndWords, ///< badges, what is written beside them, portfolios, statements; not earlier answers, nor what answers are built on
    everything,     ///< also what addresses showed and whom the person accepts: the file comes from the person
};

/// A bundle under a passphrase, as core/crypto/sealed_file.h describes it; takeIn() opens it. Errors: keyUnusable (an empty passphrase), limitReached
/// (the cost), outOfMemory.
Result<Bytes> sealedBundle(ByteView bundle, ByteView passphrase, const Sealing& sealing = {});

/// What came of taking in a bundle.
struct TakenIn {
    struct Item {
        DocumentId id;
        LocalizedText title;
        bool alreadyThere = false;
        bool inBin = false;
        Verdict verdict = Verdict::undetermined;
    };
    std::vector<Item> badges;     ///< that stand by themselves
    std::size_t added = 0, alreadyThere = 0;
    std::size_t leftOut = 0;      ///< entries that were damaged or missing
    std::size_t notesJoined = 0;  ///< notes that both sides had changed: both are kept, under [1/2] and [2/2]
    std::size_t copies = 0;       ///< portfolios and statements that both sides had changed: one is kept as a copy
    bool changed = false;         ///< false: all of it was here already
};

/// A dated copy of a vault that was checked when it was made.
struct Backup {
    std::filesystem::path file;
    Instant madeAt{};
    std::uintmax_t bytes = 0;
    friend bool operator==(const Backup&, const Backup&) = default;
};

/// `NAME backups` beside `NAME.lanyard`.
std::filesystem::path backupFolder(const std::filesystem::path& vault);
/// Newest first. Without a folder, none.
std::vector<Backup> backupsOf(const std::filesystem::path& vault);

/// What could not be saved from a damaged vault.
struct LostThing {
    enum class Kind : std::uint8_t { unknown, badge, answers, words, file, portfolio, statement, evidence, person };
    Kind kind{};
    std::string name; ///< by which the person knows it; empty if nobody can say
    friend bool operator==(const LostThing&, const LostThing&) = default;
};
struct Repaired {
    std::filesystem::path kept;      ///< where the damaged vault lies now, byte for byte
    std::size_t badges = 0;          ///< in the repaired vault
    std::size_t fromBackup = 0;      ///< of these, only the backup had
    std::optional<Instant> backupOf; ///< the backup that helped
    std::vector<LostThing> lost;     ///< by kind and name, each once
};
/// Makes a damaged vault new from what can be read of it and from the newest backup that can be opened: in a file beside it, checked by opening it,
/// then put in its place in one step. The damaged file and its journal are kept as `NAME.damaged-1` and so on. Killed at any moment, the vault is
/// the damaged one or the new one. The vault must not be open. A sealed vault becomes a sealed one again
/// with the same recovery words, which needs its passphrase; an open one stays open, whatever is handed in.
/// Errors: notFound, notAVault, newerVersion, locked, diskFull, noPermission, readOnly, ioError, outOfMemory, sealed, wrongPassphrase; damaged
/// (nothing could be read, and there is no backup; the file is as it was).
Result<Repaired> repairVault(const std::filesystem::path& vault, Instant now, const Unlock& unlock = {});

/// Every file that belongs to a vault: itself, its journal, what was kept before migrations and repairs, its backups, and what an interrupted
/// write left in their folder. Those that exist, the vault last.
std::vector<std::filesystem::path> filesOfVault(const std::filesystem::path& vault);

/// Gives a closed vault another name in the same folder, and its backups and kept files with it. Errors: noPermission, readOnly, notFound, ioError:
/// then the vault lies where it lay.
Result<void> moveVault(const std::filesystem::path& from, const std::filesystem::path& to);

/// Overwrites and removes all of filesOfVault() and the backups' folder. First a note of it is kept in `notes` (a folder of the program's own, made
/// if absent), and removed last: where the process is killed, finishForgetting() goes on. The vault must not be open.
/// Errors: noPermission, readOnly, ioError, diskFull (the note): what could be erased is erased, and the note stays.
Result<void> forgetVault(const std::filesystem::path& vault, const std::filesystem::path& notes, const Progress& progress = {});
/// Goes on with every forgetting that was interrupted; how many were finished. Without notes, none. Errors: as forgetVault, of the first that failed.
Result<std::size_t> finishForgetting(const std::filesystem::path& notes);

} // namespace lanyard
