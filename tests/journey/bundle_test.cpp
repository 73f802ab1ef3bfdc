#include "core/container/zip.h"
#include "core/crypto/digest.h"
#include "core/export/bundle.h"
#include "core/import/bundle.h"
#include "core/import/evidence_folder.h"
#include "core/import/import.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>

using namespace lanyard;

namespace {

IndexWords noWords() {
    IndexWords words;
    words.answerOf = [](const BadgeSummary&) { return std::string(); };
    words.dateOf = [](const WrittenDate&) { return std::string(); };
    return words;
}

Evidence someEvidence() {
    Evidence evidence;
    evidence.add({"https://example.org/key#1", Instant{1'700'000'000}, 200, toBytes("{\"key\":1}")});
    evidence.add({"https://example.org/key", Instant{1'600'000'000}, 200, toBytes("{\"key\":0}")});
    evidence.add({"did:web:example.org", Instant{1'700'000'000}, 410, {}});
    evidence.add({"https://example.org/empty", Instant{1'700'000'000}, 200, {}});
    return evidence;
}

void checkSame(const Evidence& one, const Evidence& other) {
    const auto before = one.all(), after = other.all();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i]->address == before[i]->address);
        CHECK(after[i]->obtained == before[i]->obtained);
        CHECK(after[i]->status == before[i]->status);
        CHECK(after[i]->content == before[i]->content);
    }
}

Holdings oneBadge() {
    Holdings holdings;
    const Bytes document = test::ownSample("import/small-jwt.jwt");
    HeldBadge badge;
    badge.id = sha256Hex(document);
    badge.form = Form::vcJwt;
    holdings.badges = {badge};
    holdings.files = {{"a.jwt", badge.id, document.size(), true, Instant{1'700'000'000}, {{badge.id, "", Carrier::text, "", Json(Json::Array{})}}}};
    holdings.contents[badge.id] = document;
    holdings.evidence = someEvidence();
    return holdings;
}

/// The bundle with one member's content replaced.
Bytes withMember(const Bytes& bundleFile, const std::string& name, const std::function<Bytes(Bytes)>& change) {
    const auto archive = ZipArchive::open(bundleFile, bundleLimits).value();
    WorkBudget inflated(bundleLimits.inflatedBytes);
    std::vector<ZipEntry> entries;
    for (const ZipMember& member : archive.members()) {
        Bytes content = archive.read(member.index, inflated).value();
        entries.push_back({member.name, member.name == name ? change(std::move(content)) : std::move(content)});
    }
    return writeZip(entries).value();
}

} // namespace

TEST_CASE("the evidence of a bundle, unpacked, is read as the evidence it was") {
    Holdings holdings;
    holdings.evidence = someEvidence();
    const ImportLimits limits;
    const Bytes zip = bundle(holdings, noWords()).value();
    const auto archive = ZipArchive::open(zip, limits).value();
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "evidence");
    WorkBudget inflated(limits.inflatedBytes);
    for (const ZipMember& member : archive.members()) {
        const Bytes content = archive.read(member.index, inflated).value();
        std::ofstream(folder.path() / member.name, std::ios::binary) << textOf(content);
    }
    checkSame(holdings.evidence, readEvidenceFolder(folder.path() / "evidence").value());
}

TEST_CASE("a bundle is read as the holdings it was, contents and evidence too") {
    const Holdings holdings = oneBadge();
    const auto read = readBundle(bundle(holdings, noWords()).value()).value();
    CHECK(read.leftOut == 0);
    CHECK(read.holdings.contents == holdings.contents);
    REQUIRE(read.holdings.badges.size() == 1);
    CHECK(read.holdings.badges[0].id == holdings.badges[0].id);
    checkSame(holdings.evidence, read.holdings.evidence);
}

TEST_CASE("any program finds the badges of a bundle, and nothing else in it is taken for one") {
    const auto found = findDocuments(bundle(oneBadge(), noWords()).value(), "a.zip", {});
    REQUIRE(found.documents.size() == 1);
    CHECK(found.findings.empty());
}

TEST_CASE("a content that is not what its hash says is left out with its badge, and the rest is read") {
    const Bytes file = bundle(oneBadge(), noWords()).value();
    const auto archive = ZipArchive::open(file, bundleLimits).value();
    for (const ZipMember& member : archive.members()) {
        if (!member.name.starts_with("badges/")) continue;
        const auto read = readBundle(withMember(file, member.name, [](Bytes content) {
            content[0] ^= 1U;
            return content;
        }));
        REQUIRE(read);
        CHECK(read->holdings.badges.empty());
        CHECK(read->holdings.contents.empty());
        CHECK(read->leftOut == 3); // the content, the badge, the file
    }
}

TEST_CASE("a bundle whose page is broken, doubled, newer or far too large says so, and the badges in it are still found") {
    const Bytes file = bundle(oneBadge(), noWords()).value();
    const auto page = [&](const std::function<std::string(std::string)>& change) {
        return withMember(file, "lanyard.json", [&](Bytes content) { return toBytes(change(toText(content))); });
    };
    const std::pair<Bytes, ErrorCode> cases[] = {
        {page([](std::string text) { return text.substr(0, text.size() / 2); }), ErrorCode::malformed},
        {page([](std::string text) { return "{\"format\":\"org.lanyard.bundle\"," + text.substr(1); }), ErrorCode::duplicateMember},
        {page([](std::string text) { return text.replace(text.find("\"version\": 1"), 12, "\"version\": 9"); }), ErrorCode::newerVersion},
        {page([](std::string) { return std::string("{}"); }), ErrorCode::malformed},
        {page([](std::string) { return std::string(20'000, '['); }), ErrorCode::tooDeep},
        {page([](std::string) { return std::string(300U << 20U, ' '); }), ErrorCode::limitReached},
    };
    for (const auto& [bytes, code] : cases) {
        CAPTURE(errorName(code));
        const auto read = readBundle(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == code);
        CHECK(findDocuments(bytes, "a.zip", {}).documents.size() == 1);
    }
}

TEST_CASE("places that lead out of a bundle lead nowhere") {
    const Bytes file = withMember(bundle(oneBadge(), noWords()).value(), "lanyard.json", [](Bytes content) {
        std::string text = toText(content);
        const std::size_t place = text.find("\"badges/");
        return toBytes(text.replace(place, text.find('"', place + 1) - place, "\"../../../etc/passwd"));
    });
    const auto read = readBundle(file).value();
    CHECK(read.holdings.badges.empty());
}
