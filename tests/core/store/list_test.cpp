#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "raw.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

struct Filled {
    TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    Filled() {
        keep(vault, makeBadge({.title = "Straßenbau", .issuer = "Ärztekammer Łódź", .issuerId = "did:web:a.example", .issued = "2021-01-05T00:00:00Z", .more = "Pflaster legen"}),
             Instant{100});
        keep(vault, makeBadge({.title = "Первая помощь", .issuer = "Красный Крест", .issuerId = "did:web:b.example", .issued = "2023-12-31T23:30:00-05:00", .more = "Курс", .signature = Outcome::failed}),
             Instant{300});
        keep(vault, makeBadge({.title = "إسعافات أولية", .issuer = "الهلال الأحمر", .issuerId = "did:web:b.example", .issued = "2023-02-01", .signature = Outcome::unknown}),
             Instant{200});
        keep(vault, makeBadge({.title = "電気工事士", .issuer = "協会", .issuerId = "", .issued = "not a date", .more = "第二種", .signature = Outcome::warning}), Instant{400});
    }
    std::vector<std::string> find(const std::string& words) {
        BadgeQuery query;
        query.words = words;
        return titles(valueOf(vault.list(query)));
    }
};

} // namespace

TEST_CASE("every word anywhere is found in any script, accents and case folded") {
    Filled filled;
    CHECK(filled.find("strassen") == std::vector<std::string>{"Straßenbau"});
    CHECK(filled.find("STRAẞENBAU") == std::vector<std::string>{"Straßenbau"});
    CHECK(filled.find("kammer lodz") == std::vector<std::string>{"Straßenbau"});
    CHECK(filled.find("la pf") == std::vector<std::string>{"Straßenbau"});
    CHECK(filled.find("ПОМОЩ крест") == std::vector<std::string>{"Первая помощь"});
    CHECK(filled.find("اسعافات") == std::vector<std::string>{"إسعافات أولية"});
    CHECK(filled.find("工事") == std::vector<std::string>{"電気工事士"});
    CHECK(filled.find("種") == std::vector<std::string>{"電気工事士"});
    CHECK(filled.find("strassen помощ").empty());
    CHECK(filled.find("  ").size() == 4);
}

TEST_CASE("a search finds tags and notes, as soon as they are set and no longer when they are gone") {
    Filled filled;
    const auto badges = valueOf(filled.vault.list({}));
    valueOf(filled.vault.setTags(badges[0].id, {"Bewerbung", "Führerschein"}, noon));
    valueOf(filled.vault.setNote(badges[1].id, "Ask Zoë about this", noon));
    CHECK(filled.find("fuhrer") == std::vector<std::string>{std::string(badges[0].title.any())});
    CHECK(filled.find("zoe") == std::vector<std::string>{std::string(badges[1].title.any())});
    valueOf(filled.vault.setTags(badges[0].id, {}, noon));
    CHECK(filled.find("fuhrer").empty());
    valueOf(filled.vault.undo(noon));
    CHECK(filled.find("fuhrer").size() == 1);
}

TEST_CASE("what is found is shown in its own letters, cut at words") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    keep(vault, makeBadge({.title = "A", .more = "Die Teilnehmenden lernten an drei Tagen alles über GROẞKÜCHEN und deren sichere Bedienung, von der Planung bis zur Reinigung der Geräte.\nzweite Zeile"}));
    BadgeQuery query;
    query.words = "grosskuchen";
    const auto badges = valueOf(vault.list(query));
    REQUIRE(badges.size() == 1);
    CHECK(badges[0].foundIn.starts_with("…"));
    CHECK(badges[0].foundIn.find("GROẞKÜCHEN") != std::string::npos);
    CHECK(badges[0].foundIn.ends_with("…"));
    CHECK(badges[0].foundIn.find("zweite") == std::string::npos);
    query.words = "zeile";
    CHECK(valueOf(vault.list(query))[0].foundIn == "zweite Zeile");
}

TEST_CASE("lists are filtered by state, issuer, year and tag, and sorted") {
    Filled filled;
    BadgeQuery query;
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"Первая помощь", "إسعافات أولية", "Straßenbau", "電気工事士"});
    query.order = BadgeQuery::Order::oldestFirst;
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"Straßenbau", "إسعافات أولية", "Первая помощь", "電気工事士"});
    query.order = BadgeQuery::Order::receivedLast;
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"電気工事士", "Первая помощь", "إسعافات أولية", "Straßenbau"});
    query.order = BadgeQuery::Order::byName;
    CHECK(titles(valueOf(filled.vault.list(query))).front() == "Straßenbau");
    query.order = BadgeQuery::Order::byIssuer;
    CHECK(titles(valueOf(filled.vault.list(query))).front() == "Straßenbau");
    query.limit = 2;
    query.offset = 1;
    CHECK(valueOf(filled.vault.list(query)).size() == 2);

    query = {};
    query.verdict = Verdict::invalid;
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"Первая помощь"});
    query = {};
    query.year = 2023; // the year that the issuer wrote, not that of the same moment in UTC
    CHECK(valueOf(filled.vault.list(query)).size() == 2);
    query.issuer = "did:web:b.example";
    query.words = "помощь";
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"Первая помощь"});
    query = {};
    query.issuer = "協会";
    CHECK(titles(valueOf(filled.vault.list(query))) == std::vector<std::string>{"電気工事士"});
    const DocumentId id = valueOf(filled.vault.list(query))[0].id;
    valueOf(filled.vault.setTags(id, {"b", "a", "a", ""}, noon));
    query = {};
    query.tag = "a";
    const auto tagged = valueOf(filled.vault.list(query));
    REQUIRE(tagged.size() == 1);
    CHECK(tagged[0].tags == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a summary says what the list needs") {
    Filled filled;
    const auto badges = valueOf(filled.vault.list({}));
    CHECK(badges[0].verdict == Verdict::invalid);
    CHECK(badges[0].leading == Reason::signatureMismatch);
    CHECK(badges[0].issuedAt->text == "2023-12-31T23:30:00-05:00");
    CHECK(badges[0].answersFrom == Instant{1'700'000'000});
    CHECK(badges[0].checkedAt == noon);
    CHECK(badges[1].verdict == Verdict::undetermined);
    CHECK(badges[2].verdict == Verdict::valid);
    CHECK(badges[2].leading == Reason::issuerListed);
    CHECK_FALSE(badges[3].issuedAt);
    CHECK_FALSE(badges[0].hasPicture);
    CHECK_FALSE(badges[0].hasNote);
}

TEST_CASE("facets count what is there, without the bin") {
    Filled filled;
    const auto badges = valueOf(filled.vault.list({}));
    valueOf(filled.vault.setTags(badges[0].id, {"x"}, noon));
    valueOf(filled.vault.bin(std::vector{badges[2].id}, noon));
    const BadgeFacets facets = valueOf(filled.vault.facets());
    CHECK(facets.total == 3);
    CHECK(facets.inBin == 1);
    REQUIRE(facets.issuers.size() == 2);
    CHECK(facets.issuers[0].value == "did:web:b.example");
    CHECK(facets.issuers[0].count == 2);
    CHECK_FALSE(facets.issuers[0].label.empty());
    REQUIRE(facets.years.size() == 1);
    CHECK(facets.years[0].value == "2023");
    CHECK(facets.years[0].count == 2);
    REQUIRE(facets.tags.size() == 1);
    CHECK(facets.byVerdict[std::size_t(Verdict::invalid)] == 1);
    CHECK(facets.byVerdict[std::size_t(Verdict::valid)] == 0);
}

TEST_CASE("the columns of a badge say what its newest report says [R1]") {
    Filled filled;
    const auto badge = valueOf(filled.vault.list({}))[0];
    const VerificationReport same = makeReport(Outcome::failed, Instant{noon.seconds + 500});
    valueOf(filled.vault.saveReports(std::vector<Vault::Answered>{{badge.id, same, {}, Badge{}}}));
    auto record = valueOf(filled.vault.record(badge.id));
    REQUIRE(record.reports.size() == 1); // it says the same: only its date moved
    CHECK(record.reports[0].at.seconds == noon.seconds + 500);
    const VerificationReport better = makeReport(Outcome::passed, Instant{noon.seconds + 900});
    const Bytes picture(10, 1);
    valueOf(filled.vault.saveReports(std::vector<Vault::Answered>{{badge.id, better, picture, Badge{}}}));
    record = valueOf(filled.vault.record(badge.id));
    REQUIRE(record.reports.size() == 2);
    CHECK(record.reports[0] == better);
    CHECK(record.reports[1] == same);
    const auto now = valueOf(filled.vault.list({}))[0];
    CHECK(now.verdict == Verdict::valid);
    CHECK(now.checkedAt == better.at);
    CHECK(now.hasPicture);
    CHECK(valueOf(filled.vault.picture(badge.id)) == picture);
}

TEST_CASE("a badge without a name gets the one that evidence brings, and is found by it; one with a name keeps its own") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    MadeBadge nameless = makeBadge({.title = "x"});
    nameless.badge.achievement.name = {};
    nameless.badge.issuer = {};
    const DocumentId id = keep(vault, nameless);
    const MadeBadge named = makeBadge({.title = "Schweißen"});
    for (const std::string title : {"Schweißen", "Another"}) {
        const MadeBadge shown = makeBadge({.title = title});
        valueOf(vault.saveReports(std::vector<Vault::Answered>{{id, named.report, {}, shown.badge}}));
    }
    BadgeQuery query;
    query.words = "schweiss cross";
    const auto found = valueOf(vault.list(query));
    REQUIRE(found.size() == 1);
    CHECK(found[0].title.any() == "Schweißen");
    CHECK(found[0].issuerId == named.badge.issuer.id);
    query.words = "another";
    CHECK(valueOf(vault.list(query)).empty());
}

TEST_CASE("badges that expired since they were last asked are named, others are not") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    MadeBadge ends = makeBadge();
    ends.badge.validUntil = WrittenDate{"2025-07-01", Instant{noon.seconds + 100}};
    const DocumentId id = keep(vault, ends);
    keep(vault, makeBadge({.title = "No end"}));
    CHECK(valueOf(vault.expiredSinceChecked(Instant{noon.seconds + 99})).empty());
    CHECK(valueOf(vault.expiredSinceChecked(Instant{noon.seconds + 100})) == std::vector{id});
    const VerificationReport later = makeReport(Outcome::passed, Instant{noon.seconds + 200});
    valueOf(vault.saveReports(std::vector<Vault::Answered>{{id, later, {}, ends.badge}}));
    CHECK(valueOf(vault.expiredSinceChecked(Instant{noon.seconds + 300})).empty());
}

TEST_CASE("a list says of a wrapper how many badges inside it, at any depth, are not sound") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    const MadeBadge wrapper = makeBadge({.title = "Record of records"});
    MadeBadge record = makeBadge({.title = "Record", .signature = Outcome::failed});
    MadeBadge sound = makeBadge({.title = "Sound"});
    MadeBadge changed = makeBadge({.title = "Changed", .signature = Outcome::failed});
    MadeBadge endorsement = makeBadge({.title = "Endorsement", .signature = Outcome::failed});
    record.badge.relation = sound.badge.relation = changed.badge.relation = Relation::insideWrapper;
    endorsement.badge.relation = Relation::endorsement;
    record.badge.parent = sound.badge.parent = endorsement.badge.parent = wrapper.badge.source.id;
    changed.badge.parent = record.badge.source.id;
    Vault::Import import = vault.beginImport(noon);
    valueOf(addFile(import, "clr.json", {&wrapper, &record, &sound, &changed, &endorsement}));
    valueOf(import.commit());
    const auto badges = valueOf(vault.list({}));
    REQUIRE(badges.size() == 1);
    CHECK(badges[0].unsoundInside == 2); // what others say about it is not inside it
    for (const BadgeSummary& inside : valueOf(vault.inside(wrapper.badge.source.id))) CHECK(inside.unsoundInside == (inside.id == record.badge.source.id ? 1 : 0));
}
