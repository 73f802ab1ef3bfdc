#pragma once
#include "core/base/result.h"
#include "core/store/database.h"

namespace lanyard {

/// Version 2 keeps a portfolio as JSON instead of in columns, and has room for a person's own statements. In the caller's transaction.
/// Errors: damaged, diskFull, ioError, outOfMemory.
Result<void> migrateTo2(Database& database);

} // namespace lanyard
