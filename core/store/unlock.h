#pragma once
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/store/seal_header.h"
#include "core/store/vault.h"
#include <filesystem>
#include <optional>
#include <string>

namespace lanyard {

/// What a sealed vault's file is read and written with.
struct SealKey {
    Secret vaultKey;
    std::optional<KeyWrap> wrap{}; ///< none: both header copies are lost, and the vault can only be read
    bool evenRolledBack = false;
    bool copiesDiffer = false;     ///< a change of the passphrase was interrupted: one of two still opens the file
};

/// Looks at the file past SQLite, and finds the key of a sealed vault by passphrase or recovery key; nothing if the file is not a sealed vault (an
/// open one, another kind, or none at all). With `create` and a passphrase, an absent or empty file gets a header, synced, of no pages.
/// From here on the process leaves no core dumps, if a key was found.
/// Errors: sealed (it is, and nothing opens it was handed in), wrongPassphrase (the recovery key of another vault, too: part "recovery words"),
/// sealLost (no header copy is sound, and no recovery key was handed in), newerVersion, keyUnusable, limitReached (of a new one), and those
/// of the file system.
Result<std::optional<SealKey>> sealKeyFor(const std::filesystem::path& file, const VaultOptions& options);

/// Whether the file begins as a database that is not sealed. Errors: those of the file system.
Result<bool> isClearDatabase(const std::filesystem::path& file);

/// Makes the file, or empties it, and writes and syncs the header of a vault with no pages. Errors: those of the file system; readOnly (no wrap).
Result<void> makeSealedFile(const std::filesystem::path& file, const std::string& vfs, const SealKey& key);

/// Has the system write a file's content to the disk. Errors: those of the file system.
Result<void> syncFile(const std::filesystem::path& file, const std::string& vfs);

} // namespace lanyard
