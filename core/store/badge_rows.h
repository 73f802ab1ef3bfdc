#pragma once
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/vault.h"
#include <cstdint>
#include <optional>

namespace lanyard {

/// What deciding about a badge on its way in needs to know.
struct KnownBadge {
    std::int64_t row = 0;
    bool received = false;
    bool binned = false;
    Verdict verdict{};
};
/// Nothing if the vault does not hold it.
Result<std::optional<KnownBadge>> knownBadge(Database& database, const Sha256& hash);

/// Writes a badge that the vault does not hold, with its texts, its report if it has one, and its picture. `now`: when it was received. In the
/// caller's transaction; the rows that say where it was found and in what it stands are the caller's. Gives its row.
Result<std::int64_t> insertBadge(Database& database, const BadgeToKeep& keep, const Sha256& hash, bool received, Instant now);

} // namespace lanyard
