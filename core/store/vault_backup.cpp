#include "core/store/vault_backup.h"
#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace lanyard {
namespace {

constexpr std::int64_t day = 24 * 60 * 60;
constexpr std::string_view ending = ".lanyard";

/// The moment in a name that backupName gave.
std::optional<Instant> momentOf(const std::string& name) {
    if (name.size() != 19 + ending.size() || !name.ends_with(ending)) return std::nullopt;
    std::string text = name.substr(0, 19);
    if (text[10] != ' ' || text[13] != '-' || text[16] != '-') return std::nullopt;
    text[10] = 'T';
    text[13] = text[16] = ':';
    const auto moment = parseRfc3339(text + "Z");
    return moment ? std::optional(*moment) : std::nullopt;
}

/// Weeks begin on Mondays; 1970-01-01 was a Thursday.
std::int64_t weekOf(Instant moment) noexcept { return (moment.seconds + 3 * day) / (7 * day); }
std::int64_t monthOf(Instant moment) noexcept {
    const CalendarDay date = utcDay(moment);
    return std::int64_t{date.year} * 12 + date.month;
}

} // namespace

std::filesystem::path backupFolderOf(const std::filesystem::path& vault) {
    std::filesystem::path name = vault.stem();
    name += " backups";
    return vault.parent_path() / name;
}

std::string backupName(Instant madeAt) {
    std::string text = toRfc3339(madeAt).substr(0, 19);
    text[10] = ' ';
    text[13] = text[16] = '-';
    return text + std::string(ending);
}

std::vector<VaultBackup> vaultBackups(const std::filesystem::path& vault) {
    std::vector<VaultBackup> backups;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(backupFolderOf(vault), problem), end; !problem && entry != end; entry.increment(problem)) {
        const std::u8string name = entry->path().filename().u8string();
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) continue;
        if (const auto moment = momentOf(std::string(name.begin(), name.end()))) backups.push_back({entry->path(), *moment});
    }
    std::ranges::sort(backups, std::ranges::greater{}, &VaultBackup::madeAt);
    return backups;
}

std::vector<VaultBackup> backupsToDrop(std::span<const VaultBackup> backups, const BackupsKept& kept) {
    std::vector<VaultBackup> drop;
    std::set<std::int64_t> weeks, months;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (i < kept.newest) continue;
        const Instant madeAt = backups[i].madeAt;
        const bool keepsWeek = weeks.size() < kept.weeks && weeks.insert(weekOf(madeAt)).second;
        const bool keepsMonth = months.size() < kept.months && months.insert(monthOf(madeAt)).second;
        if (!keepsWeek && !keepsMonth) drop.push_back(backups[i]);
    }
    return drop;
}

} // namespace lanyard
