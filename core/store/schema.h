#pragma once
#include "core/base/result.h"
#include "core/base/vault_mark.h"
#include "core/store/database.h"
#include <cstdint>

namespace lanyard {

/// PRAGMA user_version of what this program writes. FORMAT.md describes it table by table.
inline constexpr std::int32_t schemaVersion = 2;

/// Makes the tables in an empty database, in the caller's transaction, with application_id and user_version.
Result<void> createSchema(Database& database);

/// Those of the tables that came, or came anew, with version 2: a person's statements, portfolios as JSON, and what changes still need.
Result<void> createTablesOfVersion2(Database& database);

} // namespace lanyard
