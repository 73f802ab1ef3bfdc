#include "core/store/migrations.h"
#include "core/store/migration_to_2.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include <array>
#include <string>

namespace lanyard {
namespace {

constexpr std::array<Migration, 1> steps{{{2, migrateTo2}}};
static_assert(steps.back().to == schemaVersion);

} // namespace

std::span<const Migration> everyMigration() noexcept { return steps; }

std::filesystem::path keptBefore(const std::filesystem::path& file, std::int32_t to) {
    std::filesystem::path kept = file;
    kept += ".before-" + std::to_string(to);
    return kept;
}

Result<void> migrate(Database& database, const std::filesystem::path& file, const Database::Options& options,
                     std::span<const Migration> migrations) {
    if (migrations.empty()) return {};
    TRY(has, database.number("PRAGMA user_version"));
    const std::int32_t wanted = migrations.back().to;
    if (has >= wanted) return {};
    if (database.isReadOnly()) return fail(ErrorCode::readOnly, Part{"migration"});
    // The copy cannot be made under the write lock, so that it is made again if another process wrote between copy and lock.
    TRY(stateBefore, database.number("PRAGMA data_version"));
    TRY_DO(database.copyTo(keptBefore(file, wanted), options));
    TRY(transaction, Transaction::begin(database));
    TRY(stateNow, database.number("PRAGMA data_version"));
    TRY(still, database.number("PRAGMA user_version"));
    if (still >= wanted) return {}; // the other process was faster
    if (stateNow != stateBefore) return fail(ErrorCode::locked);
    for (const Migration& migration : migrations) {
        if (migration.to <= has) continue;
        TRY_DO(migration.apply(database));
    }
    TRY_DO(database.execute(("PRAGMA user_version=" + std::to_string(wanted)).c_str()));
    return transaction.commit();
}

} // namespace lanyard
