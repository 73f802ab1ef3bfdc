#include "core/wallet/safekeeping.h"
#include "core/base/file.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <algorithm>
#include <fstream>

using namespace lanyard;
using namespace lanyard::test;
namespace fs = std::filesystem;

namespace {

constexpr Instant tomorrow{today.seconds + 24 * 60 * 60};

/// A vault with three badges and a note, closed.
std::vector<DocumentId> fill(const fs::path& vault, bool backedUp) {
    Wallet wallet = newWallet(vault);
    const std::vector<IncomingFile> files{sample("plain-ar.json"), sample("clr-three.json"), sample("baked-itxt-ob2-hosted.png")};
    valueOf(wallet.receive(files, today));
    std::vector<DocumentId> ids;
    for (const BadgeSummary& badge : valueOf(wallet.list({}))) ids.push_back(badge.id);
    valueOf(wallet.setNote(ids.front(), "mine", today));
    if (backedUp) valueOf(wallet.backUp(today));
    return ids;
}

void overwrite(const fs::path& file, std::size_t from, std::size_t count) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(std::streamoff(from));
    stream << std::string(count, '\x5a');
}

std::vector<DocumentId> idsIn(const fs::path& vault) {
    std::vector<DocumentId> ids;
    for (const BadgeSummary& badge : valueOf(valueOf(Wallet::open(vault, false, tomorrow)).list({}))) ids.push_back(badge.id);
    return ids;
}

} // namespace

TEST_CASE("a vault whose beginning is destroyed is repaired from its newest backup, and the broken file is kept byte for byte") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "v.lanyard";
    const auto ids = fill(vault, true);
    overwrite(vault, 100, 8'000);
    const Bytes broken = readFile(vault, 1U << 26U).value();
    const Repaired repaired = valueOf(repairVault(vault, tomorrow));
    CHECK(repaired.badges == ids.size());
    CHECK(repaired.backupOf == today);
    CHECK(readFile(repaired.kept, 1U << 26U).value() == broken);
    CHECK(repaired.kept.filename() == "v.lanyard.damaged-1");
    CHECK(idsIn(vault) == ids);
    CHECK(valueOf(valueOf(Wallet::open(vault, false, tomorrow)).badge(ids.front(), tomorrow)).note == "mine");
    CHECK_FALSE(fs::exists(folder.path() / "v.lanyard.repairing"));
    CHECK_FALSE(fs::exists(folder.path() / "v.lanyard.repaired"));
}

TEST_CASE("without a backup what can be read is saved, and what was lost is named") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "v.lanyard";
    const auto ids = fill(vault, false);
    const Bytes document = sampleBytes("plain-ar.json");
    const Bytes whole = readFile(vault, 1U << 26U).value();
    const auto place = std::ranges::search(whole, std::span(document).subspan(0, 60));
    REQUIRE_FALSE(place.empty());
    overwrite(vault, std::size_t(place.begin() - whole.begin()), 20);
    const Repaired repaired = valueOf(repairVault(vault, tomorrow));
    CHECK(repaired.badges == ids.size() - 1);
    CHECK_FALSE(repaired.backupOf);
    CHECK(std::ranges::any_of(repaired.lost, [](const LostThing& thing) { return thing.kind == LostThing::Kind::badge && !thing.name.empty(); }));
    const auto saved = idsIn(vault);
    CHECK(saved.size() == ids.size() - 1);
    CHECK(valueOf(valueOf(Wallet::open(vault, false, tomorrow)).examine()).badges.empty());
}

TEST_CASE("what was lost in the vault comes from the backup, and what came after the backup from the vault") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "v.lanyard";
    auto ids = fill(vault, true);
    {
        Wallet wallet = valueOf(Wallet::open(vault, false, today));
        valueOf(wallet.setNote(ids.front(), "newer", tomorrow));
    }
    const Bytes document = sampleBytes("plain-ar.json");
    const Bytes whole = readFile(vault, 1U << 26U).value();
    const auto place = std::ranges::search(whole, std::span(document).subspan(0, 60));
    overwrite(vault, std::size_t(place.begin() - whole.begin()), 20);
    const Repaired repaired = valueOf(repairVault(vault, tomorrow));
    CHECK(repaired.badges == ids.size());
    CHECK(repaired.fromBackup == 1);
    CHECK(std::ranges::none_of(repaired.lost, [](const LostThing& thing) { return thing.kind == LostThing::Kind::badge; }));
    CHECK(valueOf(valueOf(Wallet::open(vault, false, tomorrow)).badge(ids.front(), tomorrow)).note == "newer");
}

TEST_CASE("where nothing can be read and there is no backup the file stays as it is") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "v.lanyard";
    fill(vault, false);
    overwrite(vault, 100, fs::file_size(vault) - 100);
    const Bytes broken = readFile(vault, 1U << 26U).value();
    CHECK(repairVault(vault, tomorrow).error().code == ErrorCode::damaged);
    CHECK(readFile(vault, 1U << 26U).value() == broken);
    CHECK(repairVault(folder.path() / "nowhere", tomorrow).error().code == ErrorCode::notFound);
    CHECK(filesOfVault(vault).size() == 1);
}

TEST_CASE("a forgotten vault leaves no file, and its note is gone") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "Ana.lanyard", notes = folder.path() / "settings";
    fill(vault, true);
    REQUIRE(filesOfVault(vault).size() == 2);
    valueOf(forgetVault(vault, notes));
    CHECK(filesOfVault(vault).empty());
    CHECK(fs::is_empty(notes));
    CHECK_FALSE(fs::exists(backupFolder(vault)));
    CHECK(valueOf(finishForgetting(notes)) == 0);
    CHECK(valueOf(finishForgetting(folder.path() / "nowhere")) == 0);
}

TEST_CASE("a restored backup can be taken back by restoring what was there before") {
    const TemporaryFolder folder;
    const auto vault = folder.path() / "v.lanyard";
    const auto ids = fill(vault, true);
    Wallet wallet = valueOf(Wallet::open(vault, false, today));
    valueOf(wallet.setNote(ids.front(), "newer", today));
    valueOf(wallet.restoreFrom(backupsOf(vault).front().file, tomorrow));
    CHECK(valueOf(wallet.badge(ids.front(), tomorrow)).note == "mine");
    REQUIRE(backupsOf(vault).size() == 2);
    valueOf(wallet.restoreFrom(backupsOf(vault).front().file, Instant{tomorrow.seconds + 1}));
    CHECK(valueOf(wallet.badge(ids.front(), tomorrow)).note == "newer");
}
