#include "core/export/bundle.h"
#include "core/container/zip.h"
#include "core/export/file_name.h"
#include "made_badges.h"
#include "tests/catch.h"
#include <map>

using namespace lanyard;
using test::madeBadge;

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

std::vector<BundledBadge> twoBadges() {
    BundledBadge token{madeBadge(Form::vcJwt, toBytes(test::tokenLetters(200)), Standard::openBadges30, 'a'), {}};
    token.badge.achievement.name.entries = {{"de", "Schweißen"}, {"en", "Welding"}};
    token.report.at = parseRfc3339("2026-11-25T12:00:00Z").value();
    token.report.checks = {Check{CheckId::format, Outcome::passed, Reason::conforms, {{Fact::Kind::suite, "EdDSA"}}, {}},
                           Check{CheckId::issuer, Outcome::warning, Reason::issuerNotListed, {}, parseRfc3339("2026-11-01T08:00:00Z").value()}};
    BundledBadge baked{madeBadge(Form::json, toBytes("{\"a\":1}"), Standard::openBadges20, 'b'), {}};
    baked.badge.source.carrierFile = test::plainPng();
    return {token, baked};
}

Evidence someEvidence() {
    Evidence evidence;
    evidence.add({"https://example.org/key", Instant{1'700'000'000}, 200, toBytes("{\"key\":1}")});
    evidence.add({"https://example.org/key", Instant{1'600'000'000}, 200, toBytes("{\"key\":0}")});
    evidence.add({"did:web:example.org", Instant{1'700'000'000}, 410, {}});
    return evidence;
}

} // namespace

TEST_CASE("the same badges and evidence give the same bundle, byte for byte") {
    CHECK(bundle(twoBadges(), someEvidence()).value() == bundle(twoBadges(), someEvidence()).value());
}

TEST_CASE("a bundle holds each original as received, the picture where there is one") {
    const auto badges = twoBadges();
    const auto members = membersOf(bundle(badges, {}).value());
    CHECK(members.size() == 3);
    for (const auto& [badge, report] : badges) {
        const std::string name = "badges/" + fileNameFor(badge, true);
        CAPTURE(name);
        REQUIRE(members.contains(name));
        CHECK(members.at(name) == textOf(originalBytes(badge, true)));
    }
}

TEST_CASE("a badge that is given twice is held once") {
    auto badges = twoBadges();
    badges.push_back(badges.front());
    CHECK(bundle(badges, someEvidence()).value() == bundle(twoBadges(), someEvidence()).value());
}

TEST_CASE("the evidence of a bundle names each address with its documents, newest first, and what it answered otherwise") {
    const auto members = membersOf(bundle({}, someEvidence()).value());
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

TEST_CASE("the answers of a bundle name each badge's file, and are null for a badge that was never checked") {
    const auto badges = twoBadges();
    const auto members = membersOf(bundle(badges, {}).value());
    const Json reports = parseJson(members.at("reports.json")).value();
    const auto entries = reports.listOf("badges");
    REQUIRE(entries.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(*entries[i].textOf("id") == badges[i].badge.source.id);
        CHECK(members.contains(*entries[i].textOf("file")));
    }
    CHECK(*entries[0].textOf("name") == "Schweißen");
    CHECK(*entries[0].find("report") == reportJson(badges[0].report));
    CHECK(entries[1].find("report")->isNull());
}

TEST_CASE("a report as JSON has its moment, its verdict, and each answer with reason, date and facts") {
    const Json expected = parseJson(R"({"at": "2026-11-25T12:00:00Z", "verdict": "caution", "checks": [
        {"check": "format", "outcome": "passed", "reason": "conforms", "asOf": null, "facts": [{"suite": "EdDSA"}]},
        {"check": "issuer", "outcome": "warning", "reason": "issuer-not-listed", "asOf": "2026-11-01T08:00:00Z", "facts": []}]})")
                              .value();
    CHECK(writeJson(reportJson(twoBadges()[0].report)) == writeJson(expected));
}

TEST_CASE("a bundle of nothing still is a ZIP that says so") {
    const auto members = membersOf(bundle({}, {}).value());
    REQUIRE(members.size() == 1);
    CHECK(parseJson(members.at("reports.json")).value().find("badges")->array()->empty());
}
