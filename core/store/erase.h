#pragma once
#include "core/base/result.h"
#include "core/base/work.h"
#include <filesystem>
#include <vector>

namespace lanyard {

/// Every file of a vault that exists: its backups and what an interrupted write left among them; beside it its journal, what was kept from before
/// migrations and repairs, what sealing and repairing write; itself, last.
std::vector<std::filesystem::path> vaultFiles(const std::filesystem::path& vault);

/// Those of vaultFiles() that repairs keep or an interrupted repair or backup left, without their journals.
std::vector<std::filesystem::path> leftByWork(const std::filesystem::path& vault);

/// Overwrites and removes all of vaultFiles(), then the backups' folder if nothing else is in it. What cannot be erased does not keep the rest.
/// Asked again it goes on. Errors: of the first file that could not be erased: noPermission, readOnly, ioError.
Result<void> eraseVault(const std::filesystem::path& vault, const Progress& progress = {});

/// Gives a vault that nobody has open another name in its folder, with its backups' folder and the files beside it. Of a target whose companions'
/// names are taken they stay under the old name. Errors: those of moveFile for the vault itself, which then has its old name.
Result<void> moveVaultFiles(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace lanyard
