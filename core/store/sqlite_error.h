#pragma once
#include "core/base/error.h"

namespace lanyard {

/// SQLite's extended result code in our words. `systemError` is the operating system's code behind it (errno), 0 if there is none.
///  - another process holds the file: locked; file locks that do not work, as on some network shares: locked, at: part "file lock";
///  - a file that is no database: notAVault; a broken structure or words that do not fit the schema: damaged;
///  - a sealed page that does not open: damaged; one that is older than the vault: rolledBack;
///  - no room, quota reached: diskFull; a write-protected file, folder or medium: readOnly; a file that was
///    moved or removed while it was open: notFound; the rest: noPermission, notFound, ioError,
///    outOfMemory, limitReached, cancelled.
Error sqliteError(int code, int systemError);

} // namespace lanyard
