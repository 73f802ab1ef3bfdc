#include "core/store/sqlite_error.h"
#include <cerrno>
#include <sqlite3.h>

namespace lanyard {
namespace {

bool isNoRoom(int systemError) noexcept {
#ifdef EDQUOT
    if (systemError == EDQUOT) return true;
#endif
    return systemError == ENOSPC;
}

ErrorCode cannotOpen(int systemError) noexcept {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::notFound;
    case EROFS: return ErrorCode::readOnly;
    case EISDIR: return ErrorCode::notAVault;
    case EACCES:
    case EPERM: return ErrorCode::noPermission;
    default: return isNoRoom(systemError) ? ErrorCode::diskFull : ErrorCode::ioError;
    }
}

} // namespace

Error sqliteError(int code, int systemError) {
    switch (code) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_BLOCKED: return {ErrorCode::locked, Part{"file lock"}};
    case SQLITE_IOERR_NOMEM: return {ErrorCode::outOfMemory, {}};
    case SQLITE_IOERR_DATA: // a sealed page that does not open (core/store/sealed_files.h), and below: a page of an older commit
    case SQLITE_IOERR_CORRUPTFS: return {ErrorCode::damaged, {}};
    case SQLITE_IOERR_AUTH: return {ErrorCode::rolledBack, {}};
    case SQLITE_READONLY_DBMOVED: return {ErrorCode::notFound, {}};
    case SQLITE_CANTOPEN_ISDIR: return {ErrorCode::notAVault, {}};
    default: break;
    }
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::locked, {}};
    case SQLITE_PROTOCOL: return {ErrorCode::locked, Part{"file lock"}};
    case SQLITE_NOTADB: return {ErrorCode::notAVault, {}};
    case SQLITE_FULL: return {ErrorCode::diskFull, {}};
    case SQLITE_IOERR: return {isNoRoom(systemError) ? ErrorCode::diskFull : ErrorCode::ioError, {}};
    case SQLITE_READONLY: return {ErrorCode::readOnly, {}};
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::noPermission, {}};
    case SQLITE_CANTOPEN: return {cannotOpen(systemError), {}};
    case SQLITE_NOMEM: return {ErrorCode::outOfMemory, {}};
    case SQLITE_TOOBIG: return {ErrorCode::limitReached, {}};
    case SQLITE_INTERRUPT: return {ErrorCode::cancelled, {}};
    default: return {ErrorCode::damaged, {}}; // CORRUPT, FORMAT, a missing table or column, a broken constraint
    }
}

} // namespace lanyard
