#pragma once
#include "core/base/result.h"
#include "core/store/database.h"
#include <cstdint>
#include <filesystem>
#include <span>

namespace lanyard {

/// The step from schema version `to - 1` to `to`.
struct Migration {
    std::int32_t to;
    Result<void> (*apply)(Database&);
};

/// The steps from version 1 to schemaVersion, in order.
std::span<const Migration> everyMigration() noexcept;

/// Where the file as it was before the step to version `to` is kept: NAME.before-2 beside NAME.
std::filesystem::path keptBefore(const std::filesystem::path& file, std::int32_t to);

/// Brings a vault of an older version to the last version of `migrations`. First the whole file is kept as keptBefore(file, that version),
/// synced; then all steps run in one transaction, so that a crash at any moment leaves the vault as it was or as it shall be. A kept
/// file of an interrupted attempt is written again. Does nothing if the vault has that version.
/// Errors: readOnly, diskFull, locked, damaged, ioError.
Result<void> migrate(Database& database, const std::filesystem::path& file, const Database::Options& options,
                     std::span<const Migration> migrations);

} // namespace lanyard
