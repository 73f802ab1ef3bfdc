#include "core/base/file.h"
#include "core/store/erase.h"
#include "core/store/vault_backup.h"
#include "raw.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <fstream>

using namespace lanyard;
using namespace lanyard::test;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t day = 24 * 60 * 60;
Instant onDay(int number) { return {noon.seconds + number * day}; }

std::vector<VaultBackup> copiesOfDays(const std::vector<int>& days) {
    std::vector<VaultBackup> copies;
    for (const int number : days) copies.push_back({"b" + std::to_string(number), onDay(number)});
    return copies;
}

} // namespace

TEST_CASE("a backup bears its day, holds what the vault holds, and is made only of what changed") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "Ana.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    const auto first = valueOf(vault.backUp(noon));
    REQUIRE(first);
    CHECK(first->file == folder.path() / "Ana backups" / backupName(noon));
    CHECK(first->file.filename() == "2025-06-15 15-06-40.lanyard");
    CHECK_FALSE(valueOf(vault.backUp(onDay(1))));
    valueOf(vault.setNote(id, "changed", onDay(1)));
    CHECK(valueOf(vault.backUp(onDay(1))));
    CHECK(vaultBackups(file).size() == 2);
    CHECK(vaultBackups(file).front().madeAt == onDay(1));

    const Vault copy = openOrThrow(first->file, false);
    CHECK(valueOf(copy.document(id)).bytes == makeBadge().badge.source.bytes);
    CHECK(valueOf(copy.record(id)).note.empty());
}

TEST_CASE("of a vault that is not sound no backup is made, and none is dropped") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    {
        Vault vault = openOrThrow(file);
        keep(vault, makeBadge({.more = std::string(50'000, 'x')}));
        valueOf(vault.backUp(noon));
        keep(vault, makeBadge({.title = "Two"}));
    }
    Raw(file).run("UPDATE content SET bytes = zeroblob(length(bytes)) WHERE length(bytes) > 50000");
    Vault vault = openOrThrow(file);
    CHECK(vault.backUp(onDay(1)).error().code == ErrorCode::damaged);
    CHECK(vaultBackups(file).size() == 1);
    CHECK(vaultFiles(file).size() == 2); // nothing half is left
}

TEST_CASE("the newest five backups stay, and one of each of four weeks and six months before") {
    std::vector<int> days;
    for (int number = 400; number >= 0; --number) days.push_back(number);
    const auto copies = copiesOfDays(days);
    const auto drop = backupsToDrop(copies);
    std::vector<VaultBackup> stay;
    for (const VaultBackup& copy : copies)
        if (std::ranges::find(drop, copy) == drop.end()) stay.push_back(copy);
    for (std::size_t i = 0; i < 5; ++i) CHECK(stay[i].madeAt == onDay(400 - int(i)));
    CHECK(stay.size() <= 5 + 4 + 6);
    CHECK(stay.size() >= 5 + 6);
    CHECK(stay.back().madeAt < onDay(400 - 120));
    CHECK(backupsToDrop(copiesOfDays({4, 3, 2, 1, 0})).empty());
}

TEST_CASE("other files in the backups' folder are neither listed nor dropped") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    keep(vault, makeBadge());
    valueOf(vault.backUp(noon, {.newest = 0, .weeks = 0, .months = 0}));
    CHECK(vaultBackups(file).empty());
    std::ofstream(backupFolderOf(file) / "letter.txt") << "mine";
    std::ofstream(backupFolderOf(file) / "2025-13-45 99-99-99.lanyard") << "no day";
    CHECK(vaultBackups(file).empty());
    valueOf(vault.backUp(noon));
    CHECK(vaultBackups(file).size() == 1);
}

TEST_CASE("a restored backup is in place, and what was there before is a backup") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    const auto before = valueOf(vault.backUp(noon));
    const DocumentId later = keep(vault, makeBadge({.title = "Later"}));
    valueOf(vault.restoreFrom(before->file, {}, onDay(1)));
    CHECK(valueOf(vault.holds(id)));
    CHECK_FALSE(valueOf(vault.holds(later)));
    const auto copies = vaultBackups(file);
    REQUIRE(copies.size() == 2);
    valueOf(vault.restoreFrom(copies.front().file, {}, onDay(2)));
    CHECK(valueOf(vault.holds(later)));
    valueOf(vault.setNote(later, "goes on", onDay(2)));
    CHECK(valueOf(openOrThrow(file, false).record(later)).note == "goes on");
}

TEST_CASE("a backup that is damaged or no vault is not put in place") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge({.more = std::string(50'000, 'x')}));
    const auto backup = valueOf(vault.backUp(noon));
    Raw(backup->file).run("UPDATE content SET bytes = zeroblob(length(bytes)) WHERE length(bytes) > 50000");
    CHECK(vault.restoreFrom(backup->file, {}, onDay(1)).error().code == ErrorCode::damaged);
    std::ofstream(folder.path() / "letter") << "no vault, but long enough to be looked at as one: " << std::string(5'000, 'x');
    CHECK(vault.restoreFrom(folder.path() / "letter", {}, onDay(1)).error().code == ErrorCode::notAVault);
    CHECK(valueOf(vault.document(id)).bytes.size() > 50'000);
}

TEST_CASE("a backup of a newer version is not put in place") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    const auto backup = valueOf(vault.backUp(noon));
    valueOf(vault.setNote(id, "mine", noon));
    Raw(backup->file).run("PRAGMA user_version=9999");
    CHECK(vault.restoreFrom(backup->file, {}, onDay(1)).error().code == ErrorCode::newerVersion);
    CHECK(valueOf(vault.record(id)).note == "mine");
    CHECK(valueOf(openOrThrow(file, false).record(id)).note == "mine");
}

TEST_CASE("a vault that cannot be opened again after its file was replaced answers with errors and writes nothing") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    const auto backup = valueOf(vault.backUp(noon));
    valueOf(vault.setNote(id, "mine", noon));
    VaultOptions nowhere;
    nowhere.vfs = "no such layer";
    CHECK_FALSE(vault.restoreFrom(backup->file, nowhere, onDay(1)));
    CHECK(vault.file() == file);
    CHECK_FALSE(vault.setNote(id, "lost", onDay(1)));
    CHECK(valueOf(openOrThrow(file, false).record(id)).note.empty());
}

TEST_CASE("a sealed vault has sealed backups, and those in the clear are overwritten") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge({.title = "Marmalade"}));
    valueOf(vault.backUp(noon));
    VaultOptions options;
    const Bytes passphrase = toBytes("open sesame");
    options.passphrase = passphrase;
    options.cost.logN = 4;
    valueOf(vault.seal(options, noon));
    const auto backup = valueOf(vault.backUp(onDay(1)));
    REQUIRE(backup);
    REQUIRE(vaultBackups(file).size() == 1);
    const Bytes bytes = readFile(backup->file, 1U << 26U).value();
    CHECK(textOf(bytes).find("Marmalade") == std::string_view::npos);
    CHECK(Vault::open(backup->file, {}, noon).error().code == ErrorCode::sealed);
    CHECK_FALSE(valueOf(vault.backUp(onDay(2))));
    keep(vault, makeBadge({.title = "Later"}));
    valueOf(vault.restoreFrom(backup->file, {}, onDay(3)));
    CHECK(vault.isSealed());
    CHECK(valueOf(vault.list({})).size() == 1);
    CHECK(valueOf(vault.holds(id)));
}

TEST_CASE("a vault that gets another name takes its backups and kept files along") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "Ana.lanyard", now = folder.path() / "Ana Kovač.lanyard";
    {
        Vault vault = openOrThrow(file);
        keep(vault, makeBadge());
        valueOf(vault.backUp(noon));
    }
    std::ofstream(folder.path() / "Ana.lanyard.before-2") << "hers";
    valueOf(moveVaultFiles(file, now));
    CHECK(vaultFiles(file).empty());
    CHECK(vaultFiles(now).size() == 3);
    CHECK(vaultBackups(now).size() == 1);
    CHECK(moveVaultFiles(file, now).error().code == ErrorCode::notFound);
}

TEST_CASE("all files of a vault are listed and erased, and nothing that only looks like them") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "Ana.lanyard";
    {
        Vault vault = openOrThrow(file);
        keep(vault, makeBadge());
        valueOf(vault.backUp(noon));
    }
    for (const char* name : {"Ana.lanyard-journal", "Ana.lanyard.before-2", "Ana.lanyard.damaged-1", "Ana.lanyard.damaged-1-journal", "Ana.lanyard.repaired", "Ana.lanyard.unsealed"})
        std::ofstream(folder.path() / name) << "hers";
    const std::vector<std::string> others{"Ana.lanyard.before-x", "Ana.lanyard.txt", "Ana2.lanyard", "Anastasia.lanyard.before-2"};
    for (const std::string& name : others) std::ofstream(folder.path() / name) << "not hers";
    CHECK(vaultFiles(file).size() == 8);
    CHECK(vaultFiles(file).back() == file);
    fs::create_hard_link(file, folder.path() / "witness");
    std::size_t last = 0;
    valueOf(eraseVault(file, [&](std::size_t done, std::size_t total) {
        CHECK(total == 8);
        last = done;
    }));
    CHECK(last == 8);
    CHECK_FALSE(fs::exists(backupFolderOf(file)));
    const Bytes left = readFile(folder.path() / "witness", 1U << 26U).value();
    CHECK(std::ranges::all_of(left, [](std::uint8_t byte) { return byte == 0; }));
    for (const std::string& name : others) CHECK(fs::exists(folder.path() / name));
    CHECK(vaultFiles(file).empty());
}
