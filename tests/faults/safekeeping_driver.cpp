// Keeping safe and handing over, as a process that can be killed:
//   safekeeping_driver fill|change|backup|restore|take-in|repair|forget|forget-on FOLDER SAMPLES
// The vault is FOLDER/v.lanyard. `fill` makes it and, beside the folder, the bundle that `take-in` takes. Exit status: 0 done, 3 an error was told.
#include "core/base/file.h"
#include "core/export/bundle.h"
#include "core/wallet/wallet.h"
#include <cstdio>
#include <string>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};
constexpr Instant later{now.seconds + 3'600};

Result<void> receive(Wallet& wallet, const std::filesystem::path& samples, const char* name) {
    const std::vector<IncomingFile> files{{name, samples / name, {}}};
    TRY(receipt, wallet.receive(files, now));
    return receipt.added == 0 ? Result<void>(fail(ErrorCode::notFound)) : Result<void>();
}

std::filesystem::path bundleBeside(const std::filesystem::path& folder) { return folder.parent_path() / "along.zip"; }

/// A vault of one badge, and a bundle of it with a second badge and another note.
Result<void> fill(const std::filesystem::path& folder, const std::filesystem::path& samples) {
    TRY(wallet, Wallet::open(folder / "v.lanyard", true, now));
    TRY_DO(receive(wallet, samples, "plain-ar.json"));
    TRY(other, Wallet::open(folder.parent_path() / "other.lanyard", true, now));
    TRY_DO(receive(other, samples, "plain-ar.json"));
    TRY_DO(receive(other, samples, "clr-three.json"));
    TRY(badges, other.list({}));
    TRY_DO(other.setNote(badges.front().id, "from the stick", now));
    TRY(holdings, other.holdings());
    IndexWords words;
    words.answerOf = [](const BadgeSummary&) { return std::string(); };
    words.dateOf = [](const WrittenDate&) { return std::string(); };
    TRY(zip, bundle(holdings, words));
    return writeFileAtomically(bundleBeside(folder), zip);
}

Result<void> takeIn(Wallet& wallet, const std::filesystem::path& folder) {
    TRY(zip, readFile(bundleBeside(folder), 1U << 28U));
    TRY(taken, wallet.takeIn(zip, {}, TakeIn::everything, later));
    return taken.badges.size() == 2 ? Result<void>() : Result<void>(fail(ErrorCode::notFound));
}

Result<void> restore(Wallet& wallet) {
    const auto backups = backupsOf(wallet.file());
    return backups.empty() ? Result<void>(fail(ErrorCode::notFound)) : wallet.restoreFrom(backups.back().file, later);
}

Result<void> work(const std::string& what, const std::filesystem::path& folder, const std::filesystem::path& samples) {
    const std::filesystem::path vault = folder / "v.lanyard", notes = folder / "notes";
    if (what == "fill") return fill(folder, samples);
    if (what == "forget") return forgetVault(vault, notes);
    if (what == "forget-on") {
        TRY(finished, finishForgetting(notes));
        (void)finished;
        return {};
    }
    if (what == "repair") {
        TRY(repaired, repairVault(vault, later));
        return repaired.lost.empty() ? Result<void>() : Result<void>(fail(ErrorCode::damaged));
    }
    TRY(wallet, Wallet::open(vault, false, now));
    if (what == "change") return receive(wallet, samples, "baked-itxt-ob2-hosted.png");
    if (what == "restore") return restore(wallet);
    if (what == "take-in") return takeIn(wallet, folder);
    TRY(made, wallet.backUp(what == "backup" ? now : later));
    (void)made;
    return {};
}

} // namespace

int main(int count, char** words) {
    if (count < 4) return 64;
    const auto done = work(words[1], words[2], words[3]);
    if (done) return 0;
    std::fprintf(stderr, "error %s\n", std::string(errorName(done.error().code)).c_str());
    return 3;
}
