#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "core/import/import.h"
#include "core/parse/parse.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <algorithm>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::vector<std::string> everySample{"ob3-jwt-eddsa-kid.jwt", "clr-three.json", "baked-itxt-ob2-hosted.png", "ob2-hosted-sha256.json", "plain-ar.json",
                                           "badge-with-endorsement.json"};

std::vector<IncomingFile> allSamples() {
    std::vector<IncomingFile> files;
    for (const std::string& name : everySample) files.push_back(sample(name));
    return files;
}

} // namespace

TEST_CASE("each document of each received file comes out byte for byte, and every badge has its six answers") {
    const TemporaryFolder folder;
    std::size_t documents = 0;
    {
        Wallet wallet = newWallet(folder.path() / "v.lanyard");
        const Receipt receipt = valueOf(wallet.receive(allSamples(), today));
        CHECK(receipt.files.size() == everySample.size());
        CHECK(receipt.found == receipt.added + receipt.alreadyThere);
        CHECK(receipt.id != 0);
    }
    const Wallet wallet = valueOf(Wallet::open(folder.path() / "v.lanyard", false, today));
    for (const std::string& name : everySample) {
        const Bytes bytes = sampleBytes(name);
        for (const Document& document : findDocuments(bytes, name, {}).documents)
            for (const Badge& badge : parseBadges(document)) {
                INFO(name << " " << badge.source.part);
                const Document back = valueOf(wallet.original(badge.source.id));
                CHECK(back.bytes == badge.source.bytes);
                CHECK(sha256Hex(back.bytes) == badge.source.id);
                const BadgeView view = valueOf(wallet.badge(badge.source.id, today));
                CHECK(view.report.checks.size() == std::size(everyCheck));
                CHECK(view.badge.source.bytes == badge.source.bytes);
                CHECK(view.badge.title().any() == badge.title().any());
                ++documents;
            }
    }
    CHECK(documents >= everySample.size() + 4); // the three badges of the record of learning, the endorsement
}

TEST_CASE("every badge of the shared data goes in, and its document comes out with the same hash") {
    if (!haveSharedData()) return skipped("shared badges through the vault", "no shared data");
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    std::vector<IncomingFile> files;
    for (const std::string place : {"badges", "signed"})
        for (const std::string& path : sharedFiles(place)) files.push_back({path, sharedPath(path), {}});
    const Receipt receipt = valueOf(wallet.receive(files, today));
    CHECK(receipt.files.size() == files.size());
    CHECK(receipt.found > 200);
    for (const FileReceipt& file : receipt.files)
        for (const FileReceipt::Item& item : file.badges) {
            INFO(file.name);
            CHECK(sha256Hex(valueOf(wallet.original(item.id)).bytes) == item.id);
            CHECK(valueOf(wallet.badge(item.id, today)).report.verdict() == item.verdict);
        }
    CHECK(valueOf(wallet.list({})).size() == receipt.added);
    CHECK(valueOf(wallet.examine()).badges.empty());
    CHECK_FALSE(valueOf(wallet.examine()).structure);
    const Receipt again = valueOf(wallet.receive(files, today));
    CHECK(again.added == 0);
    CHECK(again.alreadyThere == again.found);
    CHECK(again.found == receipt.found);
}

TEST_CASE("the same badge twice is told, not stored twice, and from the bin it is told, too") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const std::vector<IncomingFile> once{sample("plain-ar.json")};
    const Receipt first = valueOf(wallet.receive(once, today));
    REQUIRE(first.added == 1);
    const DocumentId id = first.files[0].badges[0].id;
    const std::vector<IncomingFile> twice{sample("plain-ar.json"), sample("plain-ar.json"), file("other name.txt", sampleBytes("plain-ar.json"))};
    const Receipt second = valueOf(wallet.receive(twice, today));
    CHECK(second.added == 0);
    CHECK(second.alreadyThere == 3);
    CHECK(second.id == 0);
    CHECK(second.files[0].badges[0].alreadyThere);
    CHECK_FALSE(second.files[0].badges[0].title.empty());
    CHECK(second.files[0].badges[0].verdict == first.files[0].badges[0].verdict);
    valueOf(wallet.bin(std::vector{id}, today));
    const Receipt third = valueOf(wallet.receive(once, today));
    CHECK(third.files[0].badges[0].inBin);
    CHECK(valueOf(wallet.list({})).empty());
    valueOf(wallet.restore(std::vector{id}, today));
    CHECK(valueOf(wallet.list({})).size() == 1);
}

TEST_CASE("one bad file never stops the others, and each is told what it is") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    std::vector<IncomingFile> files{sample("plain-ar.json"),
                                    file("broken.json", toBytes("{\"a\": ")),
                                    {"absent.png", folder.path() / "absent.png", {}},
                                    file("empty", {}),
                                    file("noise.bin", Bytes(5'000, 0xA7)),
                                    sample("ob3-jwt-eddsa-kid.jwt")};
    const Receipt receipt = valueOf(wallet.receive(files, today));
    REQUIRE(receipt.files.size() == 6);
    CHECK(receipt.added == 2);
    for (const std::size_t bad : {1U, 2U, 3U, 4U}) {
        INFO(receipt.files[bad].name);
        CHECK(receipt.files[bad].badges.empty());
        CHECK_FALSE(receipt.files[bad].findings.empty());
    }
    CHECK(receipt.files[2].findings[0].code == FindingCode::fileNotFound);
    CHECK(receipt.files[3].findings[0].code == FindingCode::emptyFile);
}

TEST_CASE("a file is told as in only when it is on disk") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    Wallet wallet = newWallet(path);
    std::vector<IncomingFile> files = allSamples();
    for (int i = 0; i < 630; ++i) files.push_back(file("badge-" + std::to_string(i), toBytes("{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\",\"id\":\"https://a.example/" + std::to_string(i) + "\",\"badge\":\"https://a.example/b\",\"issuedOn\":\"2026-01-01T00:00:00Z\",\"recipient\":{\"type\":\"email\",\"identity\":\"a@example.org\",\"hashed\":false},\"verification\":{\"type\":\"hosted\"}}")));
    std::vector<std::string> told;
    std::size_t steps = 0;
    const Receipt receipt = valueOf(wallet.receive(
        files, today, [&](std::size_t done, std::size_t total) { steps += done <= total ? 1 : 1'000; },
        [&](const FileReceipt& file) {
            told.push_back(file.name);
            if (told.size() % 20 != 1) return;
            const Wallet other = valueOf(Wallet::open(path, false, today));
            for (const FileReceipt::Item& item : file.badges) CHECK(valueOf(other.original(item.id)).id == item.id);
        }));
    CHECK(steps == files.size());
    REQUIRE(told.size() == files.size());
    for (std::size_t i = 0; i < files.size(); ++i) CHECK(told[i] == files[i].name);
    CHECK(receipt.added == 635); // one sample holds the document of another
}

TEST_CASE("an import that is stopped keeps whole files and says that it was stopped") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    std::stop_source stop;
    std::vector<std::string> told;
    const Receipt receipt = valueOf(wallet.receive(
        allSamples(), today, [&](std::size_t done, std::size_t) { if (done == 2) stop.request_stop(); },
        [&](const FileReceipt& file) { told.push_back(file.name); }, stop.get_token()));
    CHECK(receipt.cancelled);
    CHECK(receipt.files.size() == 2);
    CHECK(told.size() == 2);
    CHECK(valueOf(wallet.list({})).size() == receipt.added);
}

TEST_CASE("an import can be undone and done again") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    valueOf(wallet.receive(allSamples(), today));
    const auto count = valueOf(wallet.list({})).size();
    CHECK(wallet.nextUndo() == Wallet::Action::import);
    CHECK(valueOf(wallet.undo(today)) == Wallet::Action::import);
    CHECK(valueOf(wallet.list({})).empty());
    CHECK(wallet.nextRedo() == Wallet::Action::import);
    CHECK(valueOf(wallet.redo(today)) == Wallet::Action::import);
    CHECK(valueOf(wallet.list({})).size() == count);
    CHECK(wallet.nextRedo() == Wallet::Action::none);
    valueOf(wallet.undo(today));
    CHECK(valueOf(wallet.undo(today)) == Wallet::Action::person);
    CHECK(valueOf(wallet.undo(today)) == Wallet::Action::none);
}

TEST_CASE("of an archive the members that hold badges are kept, exactly, and not the archive") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    const Bytes marker = toBytes("This letter is nobody's business and holds no badge at all.");
    const Bytes archive = zipOf({{"letters/private.txt", marker}, {"badges/ar.json", sampleBytes("plain-ar.json")}, {"b.png", sampleBytes("baked-itxt-ob2-hosted.png")}});
    Wallet wallet = newWallet(path);
    const Receipt receipt = valueOf(wallet.receive(std::vector{file("pack.zip", archive)}, today));
    REQUIRE(receipt.added == 2);
    CHECK(valueOf(wallet.original(receipt.files[0].badges[0].id)).bytes == sampleBytes("plain-ar.json"));
    const Document baked = valueOf(wallet.original(receipt.files[0].badges[1].id));
    CHECK(baked.carrier == Carrier::png);
    CHECK(baked.carrierFile == sampleBytes("baked-itxt-ob2-hosted.png"));
    CHECK(valueOf(wallet.badge(baked.id, today)).receivedAs == "pack.zip");
    const Bytes vault = valueOf(readFile(path, 1U << 30U));
    CHECK(std::ranges::search(vault, marker).empty());
    CHECK(std::ranges::search(vault, archive).empty());
}
