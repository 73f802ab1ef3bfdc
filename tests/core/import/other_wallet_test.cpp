// Backups and downloads of other wallets: each sample of tests/data/import/wallets beside what must be found in it.
#include "core/import/other_wallet.h"
#include "core/json/json.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <filesystem>
#include <fstream>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::string_view goldenSuffix = ".found";

/// One line a document and one a finding.
std::string told(const Found& found) {
    std::string lines;
    for (const Document& document : found.documents) {
        lines += std::string(carrierName(document.carrier)) + " " + std::string(formName(document.form)) + " " + document.id.substr(0, 12) + " " + document.part;
        for (const std::string& name : document.collections) lines += " [" + name + "]";
        for (const Finding& note : document.notes) lines += " (" + std::string(findingName(note.code)) + ")";
        lines += document.carrierFile.empty() ? "\n" : " with its file\n";
    }
    for (const Finding& finding : found.findings)
        lines += "- " + std::string(findingName(finding.code)) + (finding.part.empty() ? "" : " in " + finding.part) +
                 (finding.address.empty() ? "" : " at " + finding.address) + "\n";
    return lines;
}

std::string sample(std::string_view name) { return ownText("import/wallets/" + std::string(name)); }

Json parsed(std::string_view text) { return *parseJson(text); }

} // namespace

TEST_CASE("every sample of another wallet gives what its golden file says") {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(ownPath("import/wallets")))
        if (const std::string name = entry.path().filename().string(); !name.ends_with(goldenSuffix)) names.insert(name);
    CHECK(names.size() >= 14);
    for (const std::string& name : names) {
        INFO(name);
        const std::string actual = told(foundIn(sample(name)));
        const auto golden = ownPath("import/wallets/" + name + std::string(goldenSuffix));
        if (std::filesystem::exists(golden) && sample(name + std::string(goldenSuffix)) == actual) {
            SUCCEED();
            continue;
        }
        const auto folder = std::filesystem::temp_directory_path() / "lanyard-golden";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / golden.filename(), std::ios::binary) << actual;
        FAIL_CHECK("no golden file, or something else was found: it lies in " << (folder / golden.filename()).string());
    }
}

TEST_CASE("a profile of the Learner Credential Wallet names what lies in it, unless the name is the wallet's own") {
    CHECK(collectionsIn(parsed(R"({"type":"UniversalWallet2020","contents":[{"type":"ProfileMetadata","data":{"profileName":"Work"}}]})")) == Names{"Work"});
    CHECK(collectionsIn(parsed(R"({"type":"UniversalWallet2020","contents":[{"type":"ProfileMetadata","data":{"profileName":"Default"}}]})")).empty());
    CHECK(collectionsIn(parsed(R"({"tags":["a","a","b",""]})")) == Names{"a", "b"});
    CHECK(collectionsIn(parsed(R"({"name":"Ada Example"})")).empty());
    CHECK(collectionsIn(parsed(R"({"tags":["line\nbreak",")" + std::string(101, 'x') + R"("]})")).empty());
    std::string many = R"({"tags":[)";
    for (int i = 0; i < 40; ++i) many += (i ? ",\"t" : "\"t") + std::to_string(i) + "\"";
    CHECK(collectionsIn(parsed(many + "]}")).size() == 16);
}

TEST_CASE("only an encrypted wallet is told as another wallet's locked backup") {
    CHECK(otherWalletOf(parsed(R"({"type":"UniversalWallet2020","status":"UNLOCKED","contents":[]})")) == OtherWallet::openBackup);
    CHECK(otherWalletOf(parsed(R"({"type":"UniversalWallet2020","status":"LOCKED","contents":[]})")) == OtherWallet::lockedBackup);
    CHECK(otherWalletOf(parsed(R"({"type":"UniversalWallet2020","contents":[{"credentialSubject":{"jwe":{}}}]})")) == OtherWallet::lockedBackup);
    CHECK(otherWalletOf(parsed(R"({"ciphertext":"AAAA","iv":"AAAA"})")) == OtherWallet::none);
    CHECK(codes(foundIn(R"({"ciphertext":"AAAA","iv":"AAAA"})").findings) == Names{"encrypted"});
    CHECK(otherWalletOf(parsed("[]")) == OtherWallet::none);
    CHECK(otherWalletOf(parsed("null")) == OtherWallet::none);
}

TEST_CASE("a platform's record of a badge is a link to it and no badge") {
    CHECK(recordedAt(parsed(R"({"entityType":"BackpackAssertion","openBadgeId":"https://x.example/1"})")) == "https://x.example/1");
    CHECK_FALSE(recordedAt(parsed(R"({"entityType":"BackpackAssertion","openBadgeId":"javascript:1"})")));
    CHECK_FALSE(recordedAt(parsed(R"({"entityType":"BadgeClass","openBadgeId":"https://x.example/1"})")));
}

TEST_CASE("a badge beside its own picture in an archive is found once, one that differs in a letter twice") {
    const std::string json = ownText("import/small-json.json");
    const Bytes picture = png({iTXt("openbadgecredential", json)});
    std::string spaced = json;
    spaced.insert(1, "\n  ");
    CHECK(kinds(foundIn(zip({{"a.png", picture}, {"a.json", toBytes(spaced)}}))) == Names{"png json"});
    CHECK(kinds(foundIn(zip({{"a.json", toBytes(spaced)}, {"a.png", picture}}))) == Names{"png json"});
    std::string changed = spaced;
    changed[changed.find("name") + 8] = '#';
    CHECK(foundIn(zip({{"a.png", picture}, {"a.json", toBytes(changed)}})).documents.size() == 2);
    CHECK(foundIn(zip({{"a.json", toBytes(json)}, {"b.json", toBytes(spaced)}})).documents.size() == 2);
}

TEST_CASE("a backup of another wallet cut anywhere or changed anywhere ends in an answer") {
    for (const std::string_view name : {"learner-credential-wallet.json", "europass-cv.xml", "europass-cv.json", "badgr-backpack.json"}) {
        const std::string whole = sample(name);
        const std::size_t step = whole.size() / 97 + 1;
        for (std::size_t at = 0; at < whole.size(); at += step) {
            INFO(name << " at " << at);
            const Found cut = foundIn(std::string_view(whole).substr(0, at));
            CHECK((!cut.documents.empty() || !cut.findings.empty()));
            std::string changed = whole;
            changed[at] = char(changed[at] ^ 0x11);
            const Found found = foundIn(changed);
            CHECK((!found.documents.empty() || !found.findings.empty()));
        }
    }
}

TEST_CASE("papers in papers of a Europass CV end at the limits") {
    ImportLimits limits;
    limits.nesting = 0;
    CHECK(codes(foundIn(sample("europass-cv.json"), {}, limits).findings) == Names{"nested-too-deep"});
    limits = {};
    limits.inflatedBytes = 64;
    CHECK(has(foundIn(sample("europass-cv.json"), {}, limits).findings, FindingCode::tooLarge));
}
