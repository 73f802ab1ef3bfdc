#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include <cstddef>
#include <filesystem>

namespace lanyard {

/// The whole file. Errors: notFound, noPermission, ioError, limitReached (longer than `limit` bytes).
Result<Bytes> readFile(const std::filesystem::path& path, std::size_t limit);

/// Replaces or creates a file so that after a crash at any moment either the old or the new content is there, whole:
/// a new file beside it (".lanyard-…new"; left there only if the process is killed), written, synced, renamed over it, the folder
/// synced. A link stays a link. The new file keeps the old one's permissions, and its owner as far as that is allowed; a
/// fresh one is readable by its owner alone. Leaves nothing behind on failure.
/// Errors: diskFull, noPermission, readOnly, notFound (no such folder), ioError.
Result<void> writeFileAtomically(const std::filesystem::path& path, ByteView content);

/// Renames a file within its file system; what stood under the new name is gone. On disk when it returns. Errors: as above.
Result<void> moveFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// Overwrites a file with zeros from end to end, synced, then removes it, the folder synced. Of a link both what it points to and the link. What
/// is not there is erased. Killed in between, it can be asked again. A disk that writes elsewhere than it is told to (flash storage, a file
/// system with copies) may keep the old content: no program can say. Errors: noPermission, readOnly, ioError.
Result<void> eraseFile(const std::filesystem::path& path);

} // namespace lanyard
