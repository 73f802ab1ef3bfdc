#include "core/base/file.h"
#include "core/store/vault.h"
#include "loops.h"
#include "power_loss_vfs.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include "whole_vault.h"
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <random>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::size_t badges = 100;
constexpr std::size_t pageBytes = 4'096;
constexpr std::size_t headerBytes = 100;   // [SQLite file format 1.3]
constexpr std::size_t pageHeaderBytes = 12; // [SQLite file format 1.6], the longer one, of interior pages

/// A vault of 100 badges, and what is in it.
struct Sound {
    TemporaryFolder folder;
    Bytes file;
    std::map<DocumentId, Bytes> documents;
    ByteView passphrase;

    explicit Sound(ByteView sealedWith = {}) : passphrase(sealedWith) {
        const auto path = folder.path() / "sound";
        {
            VaultOptions options;
            options.create = true;
            options.passphrase = passphrase;
            options.cost = {1, 8, 1};
            Vault vault = valueOf(Vault::open(path, options, noon));
            Vault::Import import = vault.beginImport(noon);
            for (std::size_t i = 0; i < badges; ++i) {
                MadeBadge badge = makeBadge({.title = "Badge " + std::to_string(i), .more = std::string(i * 40, 'x')});
                badge.picture = Bytes(i % 7 * 900, std::uint8_t(i));
                valueOf(addFile(import, "b.json", {&badge}));
                documents[badge.badge.source.id] = badge.badge.source.bytes;
            }
            valueOf(import.commit());
        }
        file = valueOf(readFile(path, 1U << 30U));
    }
};

struct Opening {
    bool opened = false;
    std::size_t listed = 0, whole = 0;
    bool told = false; ///< that something is wrong: by an error, by the list, or by the examination
};

Opening open(const Sound& sound, ByteView bytes) {
    Opening outcome;
    const auto path = sound.folder.path() / "spoilt";
    std::filesystem::remove(sound.folder.path() / "spoilt-journal");
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    VaultOptions options;
    options.busyMilliseconds = 0;
    options.passphrase = sound.passphrase;
    const auto vault = Vault::open(path, options, noon);
    if (!vault) {
        outcome.told = true;
        return outcome;
    }
    outcome.opened = true;
    const auto list = vault->list({});
    if (list)
        for (const BadgeSummary& badge : *list) {
            ++outcome.listed;
            const auto document = vault->document(badge.id);
            if (!document) {
                outcome.told = true;
                continue;
            }
            const auto expected = sound.documents.find(badge.id);
            if (expected == sound.documents.end()) continue; // the id itself was struck
            if (expected->second != document->bytes) FAIL("a document came out that did not go in");
            ++outcome.whole;
        }
    BadgeQuery query;
    query.words = "badge 7";
    (void)vault->list(query);
    (void)vault->facets();
    outcome.told |= !list || vault->damageSeen();
    const auto damage = vault->examine();
    outcome.told |= !damage || !damage->none();
    return outcome;
}

struct Tally {
    std::size_t struck = 0, opened = 0, silent = 0;
    std::size_t fewestWhole = badges;
    double whole = 0;
    void add(const Opening& outcome) {
        ++struck;
        if (outcome.opened) {
            ++opened;
            fewestWhole = std::min(fewestWhole, outcome.whole);
            whole += double(outcome.whole);
        }
        silent += outcome.whole < badges && !outcome.told ? 1U : 0U;
    }
    void print(const char* what) const {
        std::printf("%s: %zu struck, %zu opened, %.1f of %zu badges whole on average, fewest %zu, lost without a word: %zu\n", what, struck, opened,
                    opened == 0 ? 0 : whole / double(opened), badges, fewestWhole, silent);
    }
};

} // namespace

TEST_CASE("a flipped bit anywhere in the vault is told, crashes nothing, and costs only what it struck") {
    const Sound sound;
    REQUIRE(open(sound, sound.file).whole == badges);
    REQUIRE_FALSE(open(sound, sound.file).told);
    std::mt19937_64 random(seed());

    std::vector<std::size_t> headers;
    for (std::size_t i = 0; i < pageBytes; ++i) headers.push_back(i); // the file's header and the schema
    for (std::size_t page = pageBytes; page < sound.file.size(); page += pageBytes)
        for (std::size_t i = 0; i < pageHeaderBytes; ++i) headers.push_back(page + i);
    Tally structure, others;
    for (const std::size_t point : chosen(headers.size(), 97)) {
        Bytes spoilt = sound.file;
        spoilt[headers[point - 1]] ^= std::uint8_t(1U << random() % 8);
        structure.add(open(sound, spoilt));
    }
    structure.print("header, schema, page headers");
    const std::size_t random_bytes = wholeLoops() ? 20'000 : 120;
    for (std::size_t i = 0; i < random_bytes; ++i) {
        const std::size_t place = pageBytes + random() % (sound.file.size() - pageBytes);
        Bytes spoilt = sound.file;
        spoilt[place] ^= std::uint8_t(1U << random() % 8);
        others.add(open(sound, spoilt));
    }
    others.print("all other bytes");
    CHECK(structure.silent == 0);
    CHECK(others.silent == 0);
    CHECK(others.opened * 20 >= others.struck * 19); // the rest struck the schema, which fills more than one page
    CHECK(others.whole / double(others.opened) > badges - 2);
}

TEST_CASE("a flipped bit anywhere in a sealed vault is told, crashes nothing, and costs only the pages it struck") {
    const Sound sound(bytesOf(passphrases[0]));
    REQUIRE(open(sound, sound.file).whole == badges);
    REQUIRE_FALSE(open(sound, sound.file).told);
    std::mt19937_64 random(seed());
    Tally header, pages;
    for (const std::size_t point : chosen(2 * pageBytes, 97)) { // the header's two copies
        Bytes spoilt = sound.file;
        spoilt[point - 1] ^= std::uint8_t(1U << random() % 8);
        header.add(open(sound, spoilt));
    }
    header.print("sealed, header");
    CHECK(header.opened == header.struck); // the other copy is whole
    CHECK(header.fewestWhole == badges);
    for (std::size_t i = 0; i < (wholeLoops() ? 20'000U : 120U); ++i) {
        const std::size_t place = 2 * pageBytes + random() % (sound.file.size() - 2 * pageBytes);
        Bytes spoilt = sound.file;
        spoilt[place] ^= std::uint8_t(1U << random() % 8);
        pages.add(open(sound, spoilt));
    }
    pages.print("sealed, pages");
    CHECK(pages.silent == 0);
    CHECK(pages.opened * 20 >= pages.struck * 17); // the rest struck the schema, or the roots of what is needed to find anything
}

TEST_CASE("a sealed vault cut off at any page, a byte before or after, is told and crashes nothing") {
    const Sound sound(bytesOf(passphrases[0]));
    Tally tally;
    for (const std::size_t page : chosen(sound.file.size() / pageBytes))
        for (const int by : {-1, 0, 1}) {
            const std::size_t end = (page - 1) * pageBytes;
            if (end == 0 && by < 0) continue;
            tally.add(open(sound, ByteView(sound.file).first(end + std::size_t(by)))); // wraps round for -1: one less
        }
    tally.print("sealed, cut off");
    CHECK(tally.silent == 0);
}

TEST_CASE("a vault cut off at any page, a byte before or after, is told and crashes nothing") {
    const Sound sound;
    Tally tally;
    for (const std::size_t page : chosen(sound.file.size() / pageBytes + 1))
        for (const int by : {-1, 0, 1}) {
            const std::size_t end = (page - 1) * pageBytes;
            if ((end == 0 && by < 0) || end + std::size_t(std::max(by, 0)) > sound.file.size()) continue;
            const std::size_t length = end + std::size_t(by); // wraps round for -1: one less
            const Opening outcome = open(sound, ByteView(sound.file).first(length));
            tally.add(outcome);
            if (length < sound.file.size()) CHECK((outcome.told || outcome.whole == badges)); // the last byte may be a zero that stands for nothing
        }
    tally.print("cut off");
    CHECK(tally.silent == 0);
}

TEST_CASE("a place whose file locks do not work is told as that") {
    PowerLossDisk::format();
    VaultOptions options;
    options.create = true;
    options.vfs = PowerLossDisk::vfs;
    { valueOf(Vault::open("/power-loss/v", options, noon)); }
    PowerLossDisk::breakLocks();
    const auto vault = Vault::open("/power-loss/v", options, noon);
    REQUIRE_FALSE(vault);
    CHECK(vault.error() == Error{ErrorCode::locked, Part{"file lock"}});
}
