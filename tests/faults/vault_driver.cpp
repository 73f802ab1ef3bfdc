// One operation on a vault, as a process that can be killed:
//   vault_driver create|import|verify|tag|bin|purge|migrate VAULT [SAMPLES]
// Prints "in ID" for each badge when it is told as in, then "done", or "error NAME". Exit status: 0 done, 3 an error was told, 64 wrong usage.
#include "core/store/migrations.h"
#include "core/store/vault.h"
#include "core/wallet/wallet.h"
#include <cstdio>
#include <string>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};
constexpr Instant later{now.seconds + 3'600};
constexpr Instant afterTheBin{now.seconds + binSeconds + 3'600};

void say(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

Result<void> import(Wallet& wallet, const std::filesystem::path& samples) {
    std::vector<IncomingFile> files;
    for (const char* name : {"plain-ar.json", "clr-three.json", "baked-itxt-ob2-hosted.png"}) files.push_back({name, samples / name, {}});
    TRY(receipt, wallet.receive(files, now, {}, [](const FileReceipt& file) {
        for (const FileReceipt::Item& item : file.badges) say("in " + item.id);
    }));
    for (const FileReceipt& file : receipt.files)
        if (file.badges.empty()) return fail(ErrorCode::notFound);
    return {};
}

Result<void> verify(Wallet& wallet) {
    Person person;
    person.name = "Somebody else";
    TRY_DO(wallet.setPerson(person, later));
    TRY(count, wallet.verifyAllAgain(later));
    if (count == 0) return fail(ErrorCode::notFound);
    return {};
}

Result<void> tag(Wallet& wallet) {
    TRY(badges, wallet.list({}));
    for (const BadgeSummary& badge : badges) {
        TRY_DO(wallet.setTags(badge.id, {"one", "two"}, later));
        TRY_DO(wallet.setNote(badge.id, "a note", later));
    }
    TRY(undone, wallet.undo(later));
    return undone == Wallet::Action::none ? Result<void>(fail(ErrorCode::notFound)) : Result<void>();
}

Result<void> bin(Wallet& wallet) {
    TRY(badges, wallet.list({}));
    std::vector<DocumentId> ids;
    for (const BadgeSummary& badge : badges) ids.push_back(badge.id);
    return wallet.bin(ids, now);
}

/// A step such as a later version will bring.
Result<void> addColour(Database& database) {
    TRY_DO(database.execute("ALTER TABLE badge ADD COLUMN colour TEXT NOT NULL DEFAULT ''"));
    return database.execute("UPDATE badge SET colour = substr(title, 1, 3); CREATE INDEX badge_colour ON badge (colour)");
}

Result<void> migrateTo2(const std::filesystem::path& vault) {
    constexpr Migration steps[] = {{2, addColour}};
    TRY(database, Database::open(vault, {}));
    return migrate(database, vault, {}, steps);
}

Result<void> work(const std::string& what, const std::filesystem::path& vault, const std::filesystem::path& samples) {
    if (what == "migrate") return migrateTo2(vault);
    TRY(wallet, Wallet::open(vault, what == "create", what == "purge" ? afterTheBin : now));
    if (what == "import") return import(wallet, samples);
    if (what == "verify") return verify(wallet);
    if (what == "tag") return tag(wallet);
    if (what == "bin") return bin(wallet);
    return {};
}

} // namespace

int main(int count, char** words) {
    if (count < 3) return 64;
    const auto done = work(words[1], words[2], count > 3 ? words[3] : "");
    if (done) {
        say("done");
        return 0;
    }
    say("error " + std::string(errorName(done.error().code)));
    return 3;
}
