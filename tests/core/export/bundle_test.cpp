#include "core/export/bundle.h"
#include "core/container/zip.h"
#include "core/export/file_name.h"
#include "made_badges.h"
#include "tests/catch.h"
#include <map>

using namespace lanyard;

namespace {

std::map<std::string, std::string> membersOf(ByteView zip) {
    const ImportLimits limits;
    const auto archive = ZipArchive::open(zip, limits).value();
    CHECK_FALSE(archive.recovered());
    WorkBudget inflated(limits.inflatedBytes);
    std::map<std::string, std::string> members;
    for (const ZipMember& member : archive.members()) members[member.name] = toText(archive.read(member.index, inflated).value());
    CHECK(members.size() == archive.members().size());
    return members;
}

IndexWords someWords() {
    IndexWords words;
    words.title = "Badges of Ana";
    words.badges = "Badges";
    words.binned = "In the bin";
    words.statements = "In my own words";
    words.original = "Original file";
    words.noTitle = "No name";
    words.answerOf = [](const BadgeSummary&) { return std::string("Confirmed"); };
    words.dateOf = [](const WrittenDate& date) { return date.text; };
    return words;
}

HeldBadge heldBadge(char digit, const std::string& title, Form form) {
    HeldBadge badge;
    badge.id = DocumentId(64, digit);
    badge.form = form;
    badge.shown.id = badge.id;
    badge.shown.title.entries = {{"", title}};
    return badge;
}

/// A token that is its own file, and a badge baked into a picture, with a report, a note and evidence.
Holdings someHoldings() {
    Holdings holdings;
    holdings.badges = {heldBadge('a', "Schweißen", Form::vcJwt), heldBadge('b', "Baked", Form::json)};
    holdings.badges[0].note = "mine";
    holdings.badges[0].reports = {{Instant{1'700'000'000}, parseJson(R"({"checks":[],"unsoundInside":0})").value()}};
    const DocumentId picture(64, 'c');
    holdings.files = {{"token.jwt", holdings.badges[0].id, 5, true, Instant{1'700'000'000}, {{holdings.badges[0].id, "", Carrier::text, "", Json(Json::Array{})}}},
                      {"b.png", picture, 9, true, Instant{1'700'000'001}, {{holdings.badges[1].id, "", Carrier::png, picture, Json(Json::Array{})}}}};
    holdings.contents = {{holdings.badges[0].id, toBytes("token")}, {holdings.badges[1].id, toBytes("{\"a\":1}")}, {picture, test::plainPng()}};
    holdings.evidence.add({"https://example.org/key", Instant{1'700'000'000}, 200, toBytes("{\"key\":1}")});
    holdings.evidence.add({"https://example.org/key", Instant{1'600'000'000}, 200, toBytes("{\"key\":0}")});
    holdings.evidence.add({"did:web:example.org", Instant{1'700'000'000}, 410, {}});
    return holdings;
}

} // namespace

TEST_CASE("the same holdings give the same bundle, byte for byte") {
    CHECK(bundle(someHoldings(), someWords()).value() == bundle(someHoldings(), someWords()).value());
}

TEST_CASE("a bundle holds each original under a name that a person reads, and each content once") {
    const auto members = membersOf(bundle(someHoldings(), someWords()).value());
    CHECK(members.at("badges/Schweißen aaaaaaaa.jwt") == "token");
    CHECK(members.at("badges/Baked bbbbbbbb.png") == toText(test::plainPng()));
    CHECK(members.at("documents/Baked bbbbbbbb.json") == "{\"a\":1}");
    CHECK(members.size() == 3 + 3 + 2); // the originals, the evidence with its index, the page for people and the one for programs
}

TEST_CASE("the evidence of a bundle names each address with its documents, newest first, and what it answered otherwise") {
    const auto members = membersOf(bundle(someHoldings(), someWords()).value());
    const Json index = parseJson(members.at("evidence/index.json")).value();
    const auto documents = index.listOf("https://example.org/key");
    REQUIRE(documents.size() == 2);
    CHECK(*documents[0].textOf("obtained") == "2023-11-14T22:13:20Z");
    CHECK(members.at("evidence/" + *documents[0].textOf("file")) == "{\"key\":1}");
    CHECK(members.at("evidence/" + *documents[1].textOf("file")) == "{\"key\":0}");
    const auto gone = index.listOf("did:web:example.org");
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].find("status")->number()->text == "410");
    CHECK(gone[0].find("file") == nullptr);
}

TEST_CASE("the page for programs names each content's place, and reads back as the holdings it was written from") {
    const Holdings holdings = someHoldings();
    const auto members = membersOf(bundle(holdings, someWords()).value());
    const Json page = parseJson(members.at("lanyard.json")).value();
    const auto read = holdingsFrom(page).value();
    CHECK(read.leftOut == 0);
    for (const auto& [hash, bytes] : holdings.contents) CHECK(members.at(read.places.at(hash)) == textOf(bytes));
    CHECK(holdingsJson(read.holdings, read.places).find("files")->array()->size() == 2);
    CHECK(*holdingsJson(read.holdings, read.places).find("files") == *page.find("files"));
    REQUIRE(read.holdings.badges.size() == 2);
    CHECK(read.holdings.badges[0].note == "mine");
    CHECK(read.holdings.badges[0].reports == holdings.badges[0].reports);
}

TEST_CASE("a page of a newer version, a strange one and one that is wrong in places are each told or read as far as they go") {
    Json page = parseJson(membersOf(bundle(someHoldings(), someWords()).value()).at("lanyard.json")).value();
    Json newer = page;
    newer.set("version", Json(std::int64_t{2}));
    CHECK(holdingsFrom(newer).error().code == ErrorCode::newerVersion);
    CHECK(holdingsFrom(parseJson("{\"format\":\"zip\"}").value()).error().code == ErrorCode::malformed);
    Json::Array& badges = *page.find("badges")->array();
    badges.push_back(badges[0]);                                        // named twice
    badges.push_back(Json("no badge"));
    badges.push_back(parseJson(R"({"id":"../../etc/passwd","form":"json","receivedAt":"2025-01-01T00:00:00Z"})").value());
    const auto read = holdingsFrom(page).value();
    CHECK(read.holdings.badges.size() == 2);
    CHECK(read.leftOut == 3);
}

TEST_CASE("the page for people escapes what badges say, and has no script and nothing from elsewhere") {
    Holdings holdings = someHoldings();
    holdings.badges[0].shown.title.entries = {{"", "<script>alert(1)</script>"}};
    holdings.badges[0].shown.issuerName.entries = {{"", "\"><img src=\"https://evil.example/x\" onerror='a()'>"}};
    holdings.badges[0].note = "a & b\x01";
    holdings.badges[0].tags = {"<b>"};
    const std::string page = membersOf(bundle(holdings, someWords()).value()).at("index.html");
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<img src=\"http") == std::string::npos);
    CHECK(page.find("<b>") == std::string::npos);
    CHECK(page.find('\x01') == std::string::npos);
    CHECK(page.find("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>") != std::string::npos);
    CHECK(page.find("a &amp; b ") != std::string::npos);
    CHECK(page.find("default-src 'none'") != std::string::npos);
    std::size_t links = 0;
    for (std::size_t at = page.find("=\"badges/"); at != std::string::npos; at = page.find("=\"badges/", at + 1)) ++links;
    CHECK(links == 3); // the picture, and an original a badge
}

TEST_CASE("the page for people is right-to-left where its language is") {
    IndexWords words = someWords();
    words.language = "ar";
    words.rightToLeft = true;
    CHECK(membersOf(bundle(someHoldings(), words).value()).at("index.html").find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
}

TEST_CASE("a bundle of nothing still is a ZIP that says so") {
    const auto members = membersOf(bundle({}, someWords()).value());
    CHECK(members.size() == 2);
    CHECK(parseJson(members.at("lanyard.json")).value().find("badges")->array()->empty());
}
