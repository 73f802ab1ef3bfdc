#include "core/import/import.h"
#include "core/store/vault.h"
#include "core/wallet/wallet.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include "whole_vault.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr Instant then{1'795'608'000}; ///< when the golden vaults were made

/// A copy of a vault of an older version: opening it may migrate it.
std::filesystem::path copyOf(const std::string& vault, const TemporaryFolder& folder) {
    std::filesystem::copy_file(ownPath("vaults/" + vault), folder.path() / vault);
    std::filesystem::permissions(folder.path() / vault, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    return folder.path() / vault;
}

/// Every sample is there as it went in, in the bin, with its tags and answers.
void checkSamples(const std::filesystem::path& file) {
    const Wallet wallet = valueOf(Wallet::open(file, false, then));
    const Vault vault = valueOf(Vault::open(file, {}, then));
    BadgeQuery bin;
    bin.inBin = true;
    CHECK(valueOf(wallet.list({})).empty());
    CHECK(valueOf(wallet.list(bin)).size() == 3);
    bin.insideToo = true;
    CHECK(valueOf(wallet.list(bin)).size() == 6);
    for (const std::string name : {"plain-ar.json", "clr-three.json", "baked-itxt-ob2-hosted.png"}) {
        const Bytes sample = ownSample("wallet/" + name);
        const Found found = findDocuments(sample, name, {});
        REQUIRE(found.documents.size() == 1);
        const Document& document = found.documents[0];
        INFO(name);
        CHECK(valueOf(wallet.original(document.id)).bytes == document.bytes);
        CHECK(valueOf(wallet.original(document.id)).carrierFile == document.carrierFile);
        const auto files = valueOf(vault.receivedFiles(document.id));
        REQUIRE(files.size() == 1);
        CHECK(files[0].name == name);
        CHECK(files[0].bytes == sample);
        const BadgeView view = valueOf(wallet.badge(document.id, then));
        CHECK(view.tags == std::vector<std::string>{"one", "two"});
        CHECK(view.report.checks.size() == std::size(everyCheck));
        CHECK(view.binnedAt == then);
    }
    CHECK(valueOf(wallet.person()).name == "Somebody else");
    CHECK(wallet.nextUndo() == Wallet::Action::bin);
}

} // namespace

// Made by: vault_driver create, import, verify, tag, bin. Never made anew: it is what version 1 wrote.
TEST_CASE("the vault of schema version 1 opens, and every file and document comes out as it went in") {
    const TemporaryFolder folder;
    const auto file = copyOf("version-1.lanyard", folder);
    CHECK(faultIn(file, then) == "");
    checkSamples(file);
    CHECK(valueOf(valueOf(Wallet::open(file, false, then)).statements()).empty());
    CHECK(std::filesystem::exists(folder.path() / "version-1.lanyard.before-2"));
}

// Made by: vault_driver create, import, verify, tag, say, bin. Never made anew: it is what version 2 wrote.
TEST_CASE("the vault of schema version 2 opens, with the person's words, papers and photo as they went in") {
    const TemporaryFolder folder;
    const auto file = copyOf("version-2.lanyard", folder);
    CHECK(faultIn(file, then) == "");
    checkSamples(file);
    const Wallet wallet = valueOf(Wallet::open(file, false, then));
    const auto statements = valueOf(wallet.statements());
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].title == "Joining wood");
    CHECK(statements[1].title == "Carpenter");
    CHECK(statements[1].badges.size() == 3);
    CHECK(statements[1].witnesses == std::vector<Witness>{{"B. Counsel", "Job centre", "2026", "I have seen the chairs."}});
    REQUIRE(statements[1].papers.size() == 1);
    CHECK(valueOf(wallet.paper(statements[1].papers[0].id)) == Bytes(10'000, 'c'));
    const auto portfolios = valueOf(wallet.portfolios());
    REQUIRE(portfolios.size() == 1);
    CHECK(portfolios[0].badges == statements[1].badges);
    CHECK(portfolios[0].photo == Bytes(5'000, 'p'));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "version-2.lanyard.before-3"));
}
