// Badges of one achievement, and the ends of their validity.
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <algorithm>
#include <fstream>
#include <iterator>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::int64_t day = 24 * 60 * 60;

/// A badge of an achievement, given and ending on these days.
IncomingFile given(const std::string& name, const std::string& achievement, const std::string& issued, const std::string& until = {}) {
    const std::string end = until.empty() ? "" : R"(,"validUntil":")" + until + R"(T00:00:00Z")";
    return file(name, toBytes(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:)" + name +
                              R"(","type":["VerifiableCredential","OpenBadgeCredential"],"issuer":{"id":"https://school.example","type":["Profile"],"name":"School"},"validFrom":")" +
                              issued + R"(T00:00:00Z")" + end + R"(,"credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":")" + achievement +
                              R"(","type":["Achievement"],"name":"First aid","description":"d","criteria":{"narrative":"c"}}}})"));
}

Receipt take(Wallet& wallet, std::vector<IncomingFile> files, Instant now = today) { return valueOf(wallet.receive(files, now)); }
DocumentId idOf(const Receipt& receipt, std::size_t file = 0) { return receipt.files.at(file).badges.at(0).id; }

std::vector<DocumentId> ids(const std::vector<BadgeSummary>& badges) {
    std::vector<DocumentId> all;
    for (const BadgeSummary& badge : badges) all.push_back(badge.id);
    return all;
}

using Ids = std::vector<DocumentId>;

} // namespace

TEST_CASE("a renewed badge is told as a newer one, both are kept, and they stand together with the newest in front") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const Receipt first = take(wallet, {given("1", "https://a.example/aid", "2022-05-01")});
    CHECK(first.files[0].badges[0].earlier == 0);
    CHECK_FALSE(first.files[0].badges[0].hasNewer);
    const Receipt newest = take(wallet, {given("2", "https://a.example/aid", "2026-05-01")});
    CHECK(newest.files[0].badges[0].earlier == 1);
    CHECK_FALSE(newest.files[0].badges[0].hasNewer);
    const Receipt between = take(wallet, {given("3", "https://a.example/aid", "2024-05-01"), given("4", "https://a.example/other", "2023-05-01")});
    CHECK(between.files[0].badges[0].earlier == 1);
    CHECK(between.files[0].badges[0].hasNewer);
    CHECK(between.files[1].badges[0].earlier == 0);

    const Ids together{idOf(newest), idOf(between), idOf(first)};
    CHECK(valueOf(wallet.renewals()) == std::vector<Ids>{together});
    CHECK(ids(valueOf(wallet.sameAchievement(idOf(between)))) == together);
    CHECK(valueOf(wallet.sameAchievement(idOf(between, 1))).empty());
    CHECK(valueOf(wallet.list({})).size() == 4);
    CHECK(ids(valueOf(wallet.badge(idOf(between), today)).sameAchievement) == Ids{idOf(newest), idOf(first)});

    CHECK(wallet.bin(Ids{idOf(between)}, today));
    CHECK(valueOf(wallet.renewals()) == std::vector<Ids>{{idOf(newest), idOf(first)}});
    CHECK(wallet.bin(Ids{idOf(first)}, today));
    CHECK(valueOf(wallet.renewals()).empty());
}

TEST_CASE("the same badge again is no renewal") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const IncomingFile badge = given("1", "https://a.example/aid", "2022-05-01");
    const Receipt receipt = take(wallet, {badge, badge, badge});
    CHECK(receipt.added == 1);
    CHECK(receipt.alreadyThere == 2);
    for (const FileReceipt& one : receipt.files) CHECK(one.badges.at(0).earlier == 0);
    CHECK(valueOf(wallet.badge(idOf(receipt), today)).report.checks.size() == std::size(everyCheck));
    CHECK(valueOf(wallet.renewals()).empty());
}

TEST_CASE("an end is told once when it is near and once when it has come") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    Ids soon, later, ended;
    {
        Wallet wallet = newWallet(path);
        soon = {idOf(take(wallet, {given("1", "https://a.example/1", "2022-05-01", "2027-01-10")}))};
        later = {idOf(take(wallet, {given("2", "https://a.example/2", "2022-05-01", "2027-03-10")}))};
        ended = {idOf(take(wallet, {given("3", "https://a.example/3", "2022-05-01", "2026-11-20")}, Instant{today.seconds - 30 * day}))};
        take(wallet, {given("4", "https://a.example/4", "2022-05-01", "2023-01-01")}); // was over before it came in
        CHECK(valueOf(wallet.endsToTell(today)) == Ids{ended[0], soon[0]});
        CHECK(wallet.keepEndsTold(Ids{ended[0], soon[0]}, today));
        CHECK(valueOf(wallet.endsToTell(today)).empty());
    }
    const Wallet again = valueOf(Wallet::open(path, false, today));
    CHECK(valueOf(again.endsToTell(today)).empty());
    CHECK(valueOf(again.endsToTell(Instant{today.seconds + 40 * day})).empty()); // the first was told as ending soon, the second is too far off
    CHECK(valueOf(again.endsToTell(Instant{today.seconds + 50 * day})) == Ids{soon[0], later[0]});
}

TEST_CASE("of a badge that was renewed no end is told") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const Receipt receipt = take(wallet, {given("1", "https://a.example/aid", "2022-05-01", "2026-12-10"), given("2", "https://a.example/aid", "2026-05-01", "2030-12-10")});
    CHECK(valueOf(wallet.endsToTell(today)).empty());
    CHECK(wallet.bin(Ids{idOf(receipt, 1)}, today));
    CHECK(valueOf(wallet.endsToTell(today)) == Ids{idOf(receipt)});
}

TEST_CASE("names of another wallet's collections become tags, its secret keys are not kept, and that is told") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    Wallet wallet = newWallet(path);
    const Receipt receipt = take(wallet, {file("Wallet Backup.json", ownSample("import/wallets/learner-credential-wallet.json"))});
    REQUIRE(receipt.files[0].badges.size() == 2);
    CHECK(receipt.files[0].findings.size() == 1);
    CHECK(receipt.files[0].findings.at(0).code == FindingCode::fromWalletBackup);
    for (const FileReceipt::Item& item : receipt.files[0].badges) CHECK(valueOf(wallet.badge(item.id, today)).tags == std::vector<std::string>{"K\u00FCche"});
    const std::string backup = ownText("import/wallets/learner-credential-wallet.json");
    REQUIRE(backup.contains("zNotAKey"));
    std::ifstream in(path, std::ios::binary);
    const std::string vault{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    CHECK_FALSE(vault.contains("zNotAKey"));
}
