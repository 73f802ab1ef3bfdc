#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "raw.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a document comes out of the vault byte for byte, after the vault was closed, too [B1]") {
    const TemporaryFolder folder;
    const MadeBadge badge = makeBadge();
    DocumentId id;
    {
        Vault vault = openOrThrow(folder.path() / "v.lanyard");
        id = keep(vault, badge);
    }
    const Vault vault = openOrThrow(folder.path() / "v.lanyard", false);
    const Document document = valueOf(vault.document(id));
    CHECK(document.bytes == badge.badge.source.bytes);
    CHECK(sha256Hex(document.bytes) == id);
    const auto record = valueOf(vault.record(id));
    CHECK(record.receivedAs == "badge.json");
    CHECK(record.receivedAt == noon);
    REQUIRE(record.reports.size() == 1);
    CHECK(record.reports[0] == badge.report);
}

TEST_CASE("the same file a second time is told and leaves nothing, a third time, too") {
    const TemporaryFolder folder;
    const MadeBadge badge = makeBadge();
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    keep(vault, badge);
    const Bytes before = valueOf(readFile(file, 1U << 30U));
    for (int i = 0; i < 2; ++i) {
        Vault::Import import = vault.beginImport(noon);
        const auto kept = valueOf(addFile(import, "again.json", {&badge}));
        valueOf(import.commit());
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].how == Kept::How::alreadyThere);
        CHECK(kept[0].verdict == Verdict::valid);
        CHECK(import.id() == 0);
    }
    CHECK(valueOf(readFile(file, 1U << 30U)) == before);
}

TEST_CASE("a document equal to its file is stored once, a picture of two badges, too [C1]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    {
        Vault vault = openOrThrow(file);
        MadeBadge one = makeBadge({.title = "One"});
        MadeBadge two = makeBadge({.title = "Two"});
        one.picture = two.picture = Bytes(5'000, 7);
        keep(vault, one);
        keep(vault, two);
        CHECK(valueOf(vault.picture(one.badge.source.id)) == one.picture);
    }
    Raw raw(file);
    CHECK(raw.number("SELECT count(*) FROM content") == 3);
    CHECK(raw.number("SELECT count(*) FROM received r JOIN badge b ON b.content = r.content") == 2);
}

TEST_CASE("the picture a badge was baked into, its place and its notes come back with the document") {
    const TemporaryFolder folder;
    MadeBadge badge = makeBadge();
    badge.badge.source.carrier = Carrier::png;
    badge.badge.source.part = "pack.zip/cert.png";
    badge.badge.source.carrierFile = Bytes(1'000, 3);
    badge.badge.source.notes = {{FindingCode::wrongChecksum, "cert.png", "", Offset{77}}, {FindingCode::oddPlace, "", "", Part{"chunk iTXt"}}};
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    Vault::Import import = vault.beginImport(noon);
    const BadgeToKeep keep{badge.badge, badge.report, badge.texts, {}};
    const Bytes archive(2'000, 9);
    valueOf(import.add({"pack.zip", archive, false, {&keep, 1}}));
    valueOf(import.commit());
    const Document document = valueOf(vault.document(badge.badge.source.id));
    CHECK(document.carrier == Carrier::png);
    CHECK(document.part == "pack.zip/cert.png");
    CHECK(document.carrierFile == badge.badge.source.carrierFile);
    CHECK(document.notes == badge.badge.source.notes);
    const auto files = valueOf(vault.receivedFiles(badge.badge.source.id));
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == "pack.zip");
    CHECK(files[0].bytes.empty());
}

TEST_CASE("the same badge in another picture keeps both files, and is one badge") {
    const TemporaryFolder folder;
    const MadeBadge badge = makeBadge();
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    keep(vault, badge);
    Vault::Import import = vault.beginImport(noon);
    const auto kept = valueOf(addFile(import, "other.png", {&badge}, Bytes(300, 1)));
    valueOf(import.commit());
    CHECK(kept[0].how == Kept::How::alreadyThere);
    CHECK(valueOf(vault.list({})).size() == 1);
    const auto files = valueOf(vault.receivedFiles(badge.badge.source.id));
    REQUIRE(files.size() == 2);
    CHECK(files[0].bytes == badge.badge.source.bytes);
    CHECK(files[1].bytes == Bytes(300, 1));
}

TEST_CASE("what was added is not in before the commit, and gone without it [F1]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const MadeBadge badge = makeBadge();
    {
        Vault::Import import = vault.beginImport(noon);
        valueOf(addFile(import, "a.json", {&badge}));
    }
    CHECK(valueOf(vault.list({})).empty());
    CHECK_FALSE(valueOf(vault.holds(badge.badge.source.id)));
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 0);
}

TEST_CASE("badges inside a wrapper stand under it, and by themselves once they come by themselves [B2]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    const MadeBadge wrapper = makeBadge({.title = "Record of learning"});
    MadeBadge inner = makeBadge({.title = "Inner"});
    MadeBadge endorsement = makeBadge({.title = "Endorsement"});
    inner.badge.parent = wrapper.badge.source.id;
    inner.badge.relation = Relation::insideWrapper;
    endorsement.badge.parent = inner.badge.source.id;
    endorsement.badge.relation = Relation::endorsement;
    Vault vault = openOrThrow(file);
    Vault::Import import = vault.beginImport(noon);
    const auto kept = valueOf(addFile(import, "clr.json", {&wrapper, &inner, &endorsement}));
    valueOf(import.commit());
    CHECK(kept.size() == 1);
    CHECK(titles(valueOf(vault.list({}))) == std::vector<std::string>{"Record of learning"});
    BadgeQuery all;
    all.insideToo = true;
    all.order = BadgeQuery::Order::byName;
    CHECK(titles(valueOf(vault.list(all))) == std::vector<std::string>{"Endorsement", "Inner", "Record of learning"});
    const auto inside = valueOf(vault.inside(wrapper.badge.source.id));
    REQUIRE(inside.size() == 1);
    CHECK(inside[0].relation == Relation::insideWrapper);
    CHECK(inside[0].parent == wrapper.badge.source.id);
    CHECK(valueOf(vault.outermost(endorsement.badge.source.id)) == wrapper.badge.source.id);
    CHECK(valueOf(vault.record(endorsement.badge.source.id)).receivedAs == "clr.json");
    CHECK(valueOf(vault.record(endorsement.badge.source.id)).relation == Relation::endorsement);

    inner.badge.parent.clear();
    CHECK(keep(vault, inner) == inner.badge.source.id);
    CHECK(titles(valueOf(vault.list({}))).size() == 2);
    CHECK(valueOf(vault.outermost(inner.badge.source.id)) == inner.badge.source.id);
    CHECK(valueOf(vault.inside(wrapper.badge.source.id)).size() == 1);
    CHECK(Raw(file).number("SELECT count(*) FROM badge") == 3);
}

TEST_CASE("names that are no UTF-8 and texts with any sign in them go in and out") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    MadeBadge badge = makeBadge({.title = "'; DROP TABLE badge; -- \" %_ \x01", .more = std::string("null\0byte", 9)});
    keep(vault, badge, noon, "caf\xE9 (2) %20 #.png");
    CHECK(titles(valueOf(vault.list({}))) == std::vector<std::string>{"'; DROP TABLE badge; -- \" %_ \x01"});
    CHECK(valueOf(vault.record(badge.badge.source.id)).receivedAs == "caf\xEF\xBF\xBD (2) %20 #.png");
    BadgeQuery query;
    query.words = "byte";
    CHECK(valueOf(vault.list(query)).size() == 1);
    query.words = "%_";
    CHECK(valueOf(vault.list(query)).size() == 1);
    query.words = "%x";
    CHECK(valueOf(vault.list(query)).empty());
}

TEST_CASE("one import of many files in several commits is one import") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    Vault::Import import = vault.beginImport(noon);
    for (int i = 0; i < 20; ++i) {
        const MadeBadge badge = makeBadge({.title = "Badge " + std::to_string(i)});
        valueOf(addFile(import, "b.json", {&badge}));
        if (i % 3 == 0) valueOf(import.commit());
    }
    CHECK(import.id() == 1);
    valueOf(import.commit());
    CHECK(valueOf(vault.list({})).size() == 20);
    CHECK(valueOf(vault.undo(noon)) == ChangeKind::import);
    CHECK(valueOf(vault.list({})).empty());
    CHECK(valueOf(vault.redo(noon)) == ChangeKind::import);
    CHECK(valueOf(vault.list({})).size() == 20);
}
