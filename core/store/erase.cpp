#include "core/store/erase.h"
#include "core/base/file.h"
#include "core/store/vault_backup.h"
#include <algorithm>
#include <string>

namespace lanyard {
namespace {

namespace fs = std::filesystem;

bool isNumbered(std::string_view ending, std::string_view word) {
    if (!ending.starts_with(word)) return false;
    ending.remove_prefix(word.size());
    if (ending.ends_with("-journal")) ending.remove_suffix(8);
    return !ending.empty() && std::ranges::all_of(ending, [](char c) { return c >= '0' && c <= '9'; });
}

/// What Lanyard and SQLite append to a vault's name.
bool isVaultEnding(std::string_view ending) {
    for (const std::string_view known : {"-journal", ".new", ".new-journal", ".unsealed", ".repairing", ".repairing-journal", ".repaired", ".repaired-journal"})
        if (ending == known) return true;
    return isNumbered(ending, ".before-") || isNumbered(ending, ".damaged-");
}

std::string utf8Of(const fs::path& name) {
    const std::u8string text = name.u8string();
    return {text.begin(), text.end()};
}

void addFilesIn(const fs::path& folder, std::vector<fs::path>& files, const auto& isOurs) {
    std::error_code problem;
    for (fs::directory_iterator entry(folder.empty() ? fs::path(".") : folder, problem), end; !problem && entry != end; entry.increment(problem)) {
        std::error_code ignored;
        if (!entry->is_directory(ignored) && isOurs(utf8Of(entry->path().filename()))) files.push_back(entry->path());
    }
}

} // namespace

std::vector<fs::path> vaultFiles(const fs::path& vault) {
    std::vector<fs::path> files;
    for (const VaultBackup& backup : vaultBackups(vault)) files.push_back(backup.file);
    addFilesIn(backupFolderOf(vault), files, [&](const std::string& name) {
        return name.starts_with(".lanyard-") || (name.ends_with("-journal") && name.find(".lanyard") != std::string::npos);
    });
    const std::string own = utf8Of(vault.filename());
    addFilesIn(vault.parent_path(), files, [&](const std::string& name) { return name.starts_with(own) && isVaultEnding(std::string_view(name).substr(own.size())); });
    std::ranges::sort(files);
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(vault, ignored))) files.push_back(vault);
    return files;
}

std::vector<fs::path> leftByWork(const fs::path& vault) {
    std::vector<fs::path> files = vaultFiles(vault);
    const std::string own = utf8Of(vault.filename());
    std::erase_if(files, [&](const fs::path& file) {
        const std::string name = utf8Of(file.filename());
        if (name.ends_with("-journal")) return true;
        if (file.parent_path() != vault.parent_path()) return !name.starts_with(".lanyard-");
        const std::string_view ending = std::string_view(name).substr(own.size());
        return ending != ".repairing" && ending != ".repaired" && !isNumbered(ending, ".damaged-");
    });
    return files;
}

Result<void> moveVaultFiles(const fs::path& from, const fs::path& to) {
    const std::vector<fs::path> files = vaultFiles(from);
    TRY_DO(moveFile(from, to));
    const std::string own = utf8Of(from.filename());
    for (const fs::path& file : files) {
        const std::string name = utf8Of(file.filename());
        if (file == from || file.parent_path() != from.parent_path() || !name.starts_with(own)) continue;
        const std::string ending = name.substr(own.size());
        fs::path target = to;
        target += std::u8string(ending.begin(), ending.end());
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(target, ignored))) (void)moveFile(file, target);
    }
    std::error_code ignored;
    if (!fs::exists(backupFolderOf(to), ignored)) fs::rename(backupFolderOf(from), backupFolderOf(to), ignored);
    return {};
}

Result<void> eraseVault(const fs::path& vault, const Progress& progress) {
    Result<void> outcome;
    const std::vector<fs::path> files = vaultFiles(vault);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto erased = eraseFile(files[i]); !erased && outcome) outcome = std::move(erased);
        if (progress) progress(i + 1, files.size());
    }
    std::error_code ignored; // somebody else's files may lie in it
    fs::remove(backupFolderOf(vault), ignored);
    return outcome;
}

} // namespace lanyard
