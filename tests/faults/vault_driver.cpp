// One operation on a vault, as a process that can be killed:
//   vault_driver create|import|verify|tag|say|bin|purge|old|migrate|seal|unseal|passphrase|sealed-create VAULT [SAMPLES]
// A vault that is sealed is opened with the passphrase it has. Prints "in ID" for each badge when it is told as in, then "done", or "error NAME". Exit status: 0 done, 3 an error was told, 64 wrong usage.
#include "core/store/vault.h"
#include "core/wallet/wallet.h"
#include "whole_vault.h"
#include <cstdio>
#include <string>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};
const Sealing quick{.random = {}, .costLogN = 1};
constexpr Instant later{now.seconds + 3'600};
constexpr Instant afterTheBin{now.seconds + binSeconds + 3'600};

void print(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

Result<void> import(Wallet& wallet, const std::filesystem::path& samples) {
    std::vector<IncomingFile> files;
    for (const char* name : {"plain-ar.json", "clr-three.json", "baked-itxt-ob2-hosted.png"}) files.push_back({name, samples / name, {}});
    TRY(receipt, wallet.receive(files, now, {}, [](const FileReceipt& file) {
        for (const FileReceipt::Item& item : file.badges) print("in " + item.id);
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

/// A person's words with a badge and a paper behind them, and a portfolio with a photo; put in order and taken back.
Result<void> say(Wallet& wallet) {
    TRY(badges, wallet.list({}));
    OwnStatement work;
    work.id = "work";
    work.kind = StatementKind::work;
    work.title = "Carpenter";
    work.witnesses = {{"B. Counsel", "Job centre", "2026", "I have seen the chairs."}};
    for (const BadgeSummary& badge : badges) work.badges.push_back(badge.id);
    OwnStatement skill;
    skill.id = "skill";
    skill.title = "Joining wood";
    TRY_DO(wallet.saveStatement(work, later));
    TRY_DO(wallet.saveStatement(skill, later));
    TRY_DO(wallet.attachPaper("work", {"chair.txt", {}, Bytes(10'000, 'c')}, later));
    Portfolio portfolio;
    portfolio.id = "portfolio";
    portfolio.name = "Application";
    portfolio.badges = work.badges;
    portfolio.photo = Bytes(5'000, 'p');
    TRY_DO(wallet.savePortfolio(portfolio, later));
    TRY_DO(wallet.moveStatement("skill", "work", later));
    TRY_DO(wallet.removeStatement("work", later));
    TRY(undone, wallet.undo(later));
    return undone == Wallet::Action::statement ? Result<void>() : Result<void>(fail(ErrorCode::notFound));
}

/// The vault as version 1 of the schema wrote it.
Result<void> copyOldVault(const std::filesystem::path& vault, const std::filesystem::path& samples) {
    std::error_code wrong;
    std::filesystem::copy_file(samples / ".." / "vaults" / "version-1.lanyard", vault, wrong);
    if (wrong) return fail(ErrorCode::ioError);
    std::filesystem::permissions(vault, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, wrong);
    return wrong ? Result<void>(fail(ErrorCode::ioError)) : Result<void>();
}

Result<void> work(const std::string& what, const std::filesystem::path& vault, const std::filesystem::path& samples) {
    if (what == "old") return copyOldVault(vault, samples);
    const bool creates = what == "create" || what == "sealed-create";
    const ByteView passphrase = what == "sealed-create" ? bytesOf(test::passphrases[0]) : test::optionsFor(vault).passphrase;
    TRY(wallet, Wallet::open(vault, creates, what == "purge" ? afterTheBin : now, oneByOne, {.passphrase = passphrase}, quick));
    if (what == "seal") return wallet.isSealed() ? Result<void>() : wallet.seal(bytesOf(test::passphrases[0]), now, quick);
    if (what == "unseal") return wallet.isSealed() ? wallet.unseal(now) : Result<void>();
    if (what == "passphrase") return wallet.changePassphrase(passphrase, bytesOf(test::passphrases[1]), quick);
    if (what == "import") return import(wallet, samples);
    if (what == "verify") return verify(wallet);
    if (what == "tag") return tag(wallet);
    if (what == "say") return say(wallet);
    if (what == "bin") return bin(wallet);
    return {}; // create, purge, migrate: opening does it
}

} // namespace

int main(int count, char** words) {
    if (count < 3) return 64;
    const auto done = work(words[1], words[2], count > 3 ? words[3] : "");
    if (done) {
        print("done");
        return 0;
    }
    print("error " + std::string(errorName(done.error().code)));
    return 3;
}
