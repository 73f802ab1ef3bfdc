#pragma once
#include "core/base/instant.h"
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace lanyard {

/// A dated copy of a vault: `NAME backups/2026-11-25 14-30-05.lanyard`, named by UTC.
struct VaultBackup {
    std::filesystem::path file;
    Instant madeAt{};
    friend bool operator==(const VaultBackup&, const VaultBackup&) = default;
};

/// `NAME backups` beside `NAME.lanyard`.
std::filesystem::path backupFolderOf(const std::filesystem::path& vault);
std::string backupName(Instant madeAt);
/// The copies in the folder, newest first; other files there are not touched or listed.
std::vector<VaultBackup> vaultBackups(const std::filesystem::path& vault);

/// How many copies stay.
struct BackupsKept {
    std::size_t newest = 5;
    std::size_t weeks = 4;   ///< of each of the last so many weeks in which there are older ones, the newest
    std::size_t months = 6;  ///< of each of the last so many months, the same
};
/// Those of `backups` (newest first) that are not kept.
std::vector<VaultBackup> backupsToDrop(std::span<const VaultBackup> backups, const BackupsKept& kept = {});

} // namespace lanyard
