#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "core/store/erase.h"
#include "core/store/vault_backup.h"
#include "core/wallet/safekeeping.h"

namespace lanyard {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view noteStart = "forgetting-";
constexpr std::size_t longestPath = 64U << 10U; // bytes of a path in a note

Bytes pathBytes(const fs::path& path) {
    const std::u8string text = path.u8string();
    return Bytes(text.begin(), text.end());
}

Result<void> eraseAndFinish(const fs::path& vault, const fs::path& note, const Progress& progress) {
    TRY_DO(eraseVault(vault, progress));
    return eraseFile(note); // it names the person
}

} // namespace

fs::path backupFolder(const fs::path& vault) { return backupFolderOf(vault); }

std::vector<Backup> backupsOf(const fs::path& vault) {
    std::vector<Backup> backups;
    for (const VaultBackup& backup : vaultBackups(vault)) {
        std::error_code unknown;
        const auto bytes = fs::file_size(backup.file, unknown);
        backups.push_back({backup.file, backup.madeAt, unknown ? 0 : bytes});
    }
    return backups;
}

std::vector<fs::path> filesOfVault(const fs::path& vault) { return vaultFiles(vault); }

Result<void> moveVault(const fs::path& from, const fs::path& to) { return moveVaultFiles(from, to); }

Result<void> forgetVault(const fs::path& vault, const fs::path& notes, const Progress& progress) {
    std::error_code problem;
    const fs::path whole = fs::absolute(vault, problem);
    fs::create_directories(notes, problem);
    const Bytes path = pathBytes(problem ? vault : whole);
    const fs::path note = notes / (std::string(noteStart) + sha256Hex(path).substr(0, 16));
    TRY_DO(writeFileAtomically(note, path));
    return eraseAndFinish(whole, note, progress);
}

Result<std::size_t> finishForgetting(const fs::path& notes) {
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::directory_iterator entry(notes, problem), end; !problem && entry != end; entry.increment(problem))
        if (entry->path().filename().string().starts_with(noteStart)) found.push_back(entry->path());
    std::size_t finished = 0;
    Result<void> outcome;
    for (const fs::path& note : found) {
        const auto path = readFile(note, longestPath);
        auto done = path ? eraseAndFinish(fs::path(std::u8string(path->begin(), path->end())), note, {}) : Result<void>(std::unexpected(path.error()));
        if (done) ++finished;
        if (!done && outcome) outcome = std::move(done);
    }
    if (!outcome) return std::unexpected(outcome.error());
    return finished;
}

} // namespace lanyard
