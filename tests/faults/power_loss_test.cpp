#include "core/store/vault.h"
#include "loops.h"
#include "power_loss_vfs.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "whole_vault.h"
#include <algorithm>
#include <cstdio>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::filesystem::path vaultFile = "/power-loss/v";
constexpr Instant afterTheBin{noon.seconds + binSeconds};

const Bytes chair(9'000, 7); ///< a paper

/// What a person was told is done.
struct Confirmed {
    std::set<DocumentId> in;
    std::string note;
    bool made = false;
    bool said = false; ///< the statement, with its paper
};

/// A day with the vault: made, two imports, new answers, a note, a statement, into the bin, and out of it for good. Ends where the power goes.
Confirmed day(Durability durability, bool sealed) {
    Confirmed confirmed;
    const auto work = [&]() -> Result<void> {
        VaultOptions options;
        options.create = true;
        options.vfs = PowerLossDisk::vfs;
        options.durability = durability;
        if (sealed) options.passphrase = bytesOf(passphrases[0]);
        options.cost = {1, 8, 1};
        MadeBadge one = makeBadge({.title = "One"});
        const MadeBadge two = makeBadge({.title = "Two", .more = std::string(20'000, 'x')});
        const MadeBadge three = makeBadge({.title = "Three"});
        one.picture = Bytes(9'000, 3);
        {
            TRY(vault, Vault::open(vaultFile, options, noon));
            confirmed.made = true;
            for (const std::vector<const MadeBadge*>& badges : {std::vector<const MadeBadge*>{&one}, std::vector<const MadeBadge*>{&two, &three}}) {
                Vault::Import import = vault.beginImport(noon);
                for (const MadeBadge* badge : badges) TRY_DO(addFile(import, "b.json", {badge}));
                TRY_DO(import.commit());
                for (const MadeBadge* badge : badges) confirmed.in.insert(badge->badge.source.id);
            }
            const VerificationReport report = makeReport(Outcome::failed, Instant{noon.seconds + 60});
            const std::vector<Vault::Answered> answers{{one.badge.source.id, report, {}, one.badge}, {two.badge.source.id, report, {}, two.badge}};
            TRY_DO(vault.saveReports(answers));
            TRY_DO(vault.setNote(one.badge.source.id, "written down", noon));
            confirmed.note = "written down";
            OwnStatement statement;
            statement.id = "s";
            statement.title = "Joining wood";
            statement.badges = {one.badge.source.id};
            TRY_DO(vault.saveStatement(statement, noon));
            TRY_DO(vault.attachPaper("s", "chair.jpg", "image/jpeg", chair, noon));
            confirmed.said = true;
            const std::vector<DocumentId> gone{two.badge.source.id};
            TRY_DO(vault.bin(gone, noon));
        }
        confirmed.in.erase(two.badge.source.id); // from here on it may go
        TRY(later, Vault::open(vaultFile, options, afterTheBin));
        return later.setNote(one.badge.source.id, "written down", noon);
    };
    (void)work(); // an error is what a power cut looks like from inside
    return confirmed;
}

/// What is wrong after the power came back.
std::string faultAfterwards(const Confirmed& confirmed) {
    if (std::string fault = faultIn(vaultFile, noon, PowerLossDisk::vfs); !fault.empty()) return fault;
    const auto is = badgesIn(vaultFile, noon, PowerLossDisk::vfs);
    for (const DocumentId& id : confirmed.in)
        if (!std::ranges::binary_search(is, id)) return "told as in, but is not";
    if (confirmed.note.empty()) return {};
    const Vault vault = valueOf(Vault::open(vaultFile, optionsFor(vaultFile, PowerLossDisk::vfs), noon));
    if (confirmed.said) {
        const auto statements = valueOf(vault.statements());
        if (statements.size() != 1 || statements[0].papers.size() != 1 || valueOf(vault.paper(statements[0].papers[0].id)) != chair)
            return "told as said, but is not";
    }
    for (const DocumentId& id : confirmed.in)
        if (valueOf(vault.record(id)).note == confirmed.note) return {};
    return "told as noted, but is not";
}

struct Tally {
    std::size_t cuts = 0, faults = 0;
    std::string first;
};

Tally cutEverywhere(Durability durability, std::size_t seeds, std::size_t every, bool sealed = false) {
    PowerLossDisk::format();
    day(durability, sealed);
    const std::size_t syncs = PowerLossDisk::syncs();
    REQUIRE_FALSE(PowerLossDisk::isCut());
    Tally tally;
    using Kind = PowerLossDisk::Kind;
    const std::size_t points = (syncs + 1) * 3 * seeds;
    for (const std::size_t point : chosen(points, every)) {
        const std::size_t sync = 1 + (point - 1) / (3 * seeds); // the last one: after all syncs
        const Kind kind = Kind((point - 1) / seeds % 3);
        PowerLossDisk::format();
        PowerLossDisk::cutAt(sync);
        const Confirmed confirmed = day(durability, sealed);
        CHECK(PowerLossDisk::isCut() == (sync <= syncs));
        PowerLossDisk::restart(kind, seed() + point);
        ++tally.cuts;
        const std::string fault = faultAfterwards(confirmed);
        if (fault.empty()) continue;
        ++tally.faults;
        if (tally.first.empty()) tally.first = "sync " + std::to_string(sync) + " kind " + std::to_string(int(kind)) + ": " + fault;
    }
    std::printf("%spower cut %zu times at %zu syncs: %zu faults %s\n", sealed ? "sealed: " : "", tally.cuts, syncs, tally.faults, tally.first.c_str());
    return tally;
}

} // namespace

TEST_CASE("a power cut at any sync leaves a whole vault with all that was told as done, whatever the disk made of the rest") {
    const Tally tally = cutEverywhere(Durability::extra, 20, 7);
    CHECK(tally.cuts > 0);
    CHECK(tally.faults == 0);
    CHECK(tally.first == "");
}

TEST_CASE("a power cut at any sync leaves a whole sealed vault that its passphrase opens") {
    const Tally tally = cutEverywhere(Durability::extra, 20, 7, true);
    CHECK(tally.cuts > 0);
    CHECK(tally.faults == 0);
    CHECK(tally.first == "");
}

TEST_CASE("the test of power cuts goes red when the syncs are taken out") {
    CHECK(cutEverywhere(Durability::off, 5, 1).faults > 0);
    CHECK(cutEverywhere(Durability::full, 5, 1).faults > 0); // the journal may come back: the last commit is undone
}
