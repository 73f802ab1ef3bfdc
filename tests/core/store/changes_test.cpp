#include "core/store/migrations.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "raw.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("deleting puts a badge into the bin, and it comes back with everything") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    const DocumentId id = keep(vault, makeBadge());
    valueOf(vault.setTags(id, {"job"}, noon));
    valueOf(vault.bin(std::vector{id}, Instant{noon.seconds + 5}));
    CHECK(valueOf(vault.list({})).empty());
    BadgeQuery bin;
    bin.inBin = true;
    REQUIRE(valueOf(vault.list(bin)).size() == 1);
    CHECK(valueOf(vault.list(bin))[0].binnedAt == Instant{noon.seconds + 5});
    CHECK(valueOf(vault.document(id)).bytes == makeBadge().badge.source.bytes);
    Vault::Import import = vault.beginImport(noon);
    const MadeBadge again = makeBadge();
    CHECK(valueOf(addFile(import, "again.json", {&again}))[0].how == Kept::How::alreadyInBin);
    valueOf(import.commit());
    valueOf(vault.restore(std::vector{id}, noon));
    REQUIRE(valueOf(vault.list({})).size() == 1);
    CHECK(valueOf(vault.list({}))[0].tags == std::vector<std::string>{"job"});
}

TEST_CASE("the bin keeps for 30 days and no longer [D1]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    MadeBadge badge = makeBadge();
    badge.picture = Bytes(100, 5);
    DocumentId stays;
    {
        Vault vault = openOrThrow(file);
        const DocumentId id = keep(vault, badge);
        stays = keep(vault, makeBadge({.title = "Stays"}));
        Portfolio portfolio;
        portfolio.id = "p";
        portfolio.badges = {id, stays};
        valueOf(vault.savePortfolio(portfolio, noon));
        valueOf(vault.setTags(id, {"t"}, noon));
        valueOf(vault.setNote(id, "n", noon));
        valueOf(vault.bin(std::vector{id}, noon));
    }
    const DocumentId id = badge.badge.source.id;
    CHECK(valueOf(openOrThrow(file, false, Instant{noon.seconds + binSeconds - 1}).holds(id)));
    {
        const Vault vault = openOrThrow(file, false, Instant{noon.seconds + binSeconds});
        CHECK_FALSE(valueOf(vault.holds(id)));
        CHECK(valueOf(vault.holds(stays)));
        CHECK(valueOf(vault.portfolios())[0].badges == std::vector{stays});
    }
    Raw raw(file);
    CHECK(raw.number("SELECT count(*) FROM content") == 1);
    CHECK(raw.number("SELECT count(*) FROM received") == 1);
    CHECK(raw.number("SELECT count(*) FROM import") == 1);
    CHECK(raw.number("SELECT count(*) FROM badge_folded") == 1);
    CHECK(raw.number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    Vault vault = openOrThrow(file, false);
    while (valueOf(vault.undo(noon))) {} // what was changed on the badge that is gone is passed over
    CHECK(valueOf(vault.list({})).empty()); // the import of the one that stayed is undone, too
}

TEST_CASE("a wrapper takes what is only inside it to the bin and back, not what came by itself or stands elsewhere [B3]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    MadeBadge shared = makeBadge({.title = "Shared"});
    MadeBadge own = makeBadge({.title = "Own"});
    MadeBadge both = makeBadge({.title = "Both"});
    std::vector<DocumentId> wrappers;
    for (const std::string name : {"W1", "W2"}) {
        const MadeBadge wrapper = makeBadge({.title = name});
        for (MadeBadge* inner : {&shared, &own, &both}) {
            inner->badge.parent = wrapper.badge.source.id;
            inner->badge.relation = Relation::insideWrapper;
        }
        Vault::Import import = vault.beginImport(noon);
        if (name == "W1")
            valueOf(addFile(import, "w.json", {&wrapper, &shared, &own, &both}));
        else
            valueOf(addFile(import, "w.json", {&wrapper, &shared}));
        valueOf(import.commit());
        wrappers.push_back(wrapper.badge.source.id);
    }
    both.badge.parent.clear();
    keep(vault, both);
    BadgeQuery all;
    all.insideToo = true;
    all.order = BadgeQuery::Order::byName;
    CHECK(titles(valueOf(vault.list(all))) == std::vector<std::string>{"Both", "Own", "Shared", "W1", "W2"});
    valueOf(vault.bin(std::vector{wrappers[0]}, noon));
    CHECK(titles(valueOf(vault.list(all))) == std::vector<std::string>{"Both", "Shared", "W2"});
    valueOf(vault.bin(std::vector{wrappers[1]}, noon));
    CHECK(titles(valueOf(vault.list(all))) == std::vector<std::string>{"Both"});
    valueOf(vault.undo(noon));
    CHECK(titles(valueOf(vault.list(all))) == std::vector<std::string>{"Both", "Shared", "W2"});
    const auto later = openOrThrow(file, false, Instant{noon.seconds + binSeconds});
    CHECK(titles(valueOf(later.list(all))) == std::vector<std::string>{"Both", "Shared", "W2"});
    CHECK_FALSE(valueOf(later.holds(own.badge.source.id)));
}

TEST_CASE("everything a person does can be undone and done again, after a restart, too") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Portfolio portfolio;
    portfolio.id = "p1";
    portfolio.name = "Application";
    portfolio.words = "Dear reader,\nthese are mine.";
    portfolio.layout = PaperLayout::sheet6;
    portfolio.paper = PaperSize::letter;
    portfolio.grey = portfolio.largePrint = true;
    portfolio.showOwner = false;
    portfolio.language = "de-AT";
    Person person;
    person.name = "Ada";
    person.addresses = {"ada@example.org", "did:key:z6Mk"};
    person.trust.issuers = {{"did:web:a.example", "A", "List"}};
    DocumentId id;
    {
        Vault vault = openOrThrow(file);
        id = keep(vault, makeBadge());
        portfolio.badges = {id};
        valueOf(vault.setTags(id, {"one"}, noon));
        valueOf(vault.setTags(id, {"one", "two"}, noon));
        valueOf(vault.setTags(id, {"two", "one"}, noon)); // says the same: no change
        valueOf(vault.setNote(id, "a note", noon));
        valueOf(vault.savePortfolio(portfolio, noon));
        valueOf(vault.setPerson(person, noon));
        valueOf(vault.bin(std::vector{id}, noon));
        valueOf(vault.removePortfolio("p1", noon));
    }
    {
        Vault vault = openOrThrow(file, false);
        CHECK(valueOf(vault.nextUndo()) == ChangeKind::portfolio);
        CHECK(valueOf(vault.nextRedo()) == std::nullopt);
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::portfolio);
        CHECK(valueOf(vault.portfolios()) == std::vector{portfolio});
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::bin);
        CHECK(valueOf(vault.list({})).size() == 1);
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::person);
        CHECK(valueOf(vault.person()) == Person{});
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::portfolio);
        CHECK(valueOf(vault.portfolios()).empty());
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::note);
        CHECK(valueOf(vault.record(id)).note.empty());
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::tags);
        CHECK(valueOf(vault.record(id)).tags == std::vector<std::string>{"one"});
        CHECK(valueOf(vault.nextRedo()) == ChangeKind::tags);
    }
    Vault vault = openOrThrow(file, false);
    while (valueOf(vault.redo(noon))) {}
    CHECK(valueOf(vault.portfolios()).empty());
    CHECK(valueOf(vault.list({})).empty());
    CHECK(valueOf(vault.person()) == person);
    CHECK(valueOf(vault.record(id)).note == "a note");
    CHECK(valueOf(vault.record(id)).tags == std::vector<std::string>{"one", "two"});
    valueOf(vault.undo(noon));
    valueOf(vault.undo(noon));
    valueOf(vault.setNote(id, "another", noon)); // forgets what was undone
    CHECK(valueOf(vault.nextRedo()) == std::nullopt);
}

TEST_CASE("the journal of changes is bounded [U1]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    for (int i = 0; i < keptChanges + 20; ++i) valueOf(vault.setNote(id, std::to_string(i), noon));
    CHECK(Raw(file).number("SELECT count(*) FROM change") == keptChanges);
    int undone = 0;
    while (valueOf(vault.undo(noon))) ++undone;
    CHECK(undone == keptChanges);
    CHECK(valueOf(vault.record(id)).note == "19");
}

TEST_CASE("badges that are not there are not found, and nothing of the call is done") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    const DocumentId id = keep(vault, makeBadge());
    const DocumentId missing(64, 'a');
    for (const DocumentId& wrong : {missing, DocumentId("zz"), DocumentId()}) {
        CHECK(vault.record(wrong).error().code == ErrorCode::notFound);
        CHECK(vault.document(wrong).error().code == ErrorCode::notFound);
        CHECK(vault.picture(wrong).error().code == ErrorCode::notFound);
        CHECK(vault.bin(std::vector{id, wrong}, noon).error().code == ErrorCode::notFound);
        CHECK(vault.setTags(wrong, {"a"}, noon).error().code == ErrorCode::notFound);
        CHECK(vault.setNote(wrong, "a", noon).error().code == ErrorCode::notFound);
    }
    CHECK(vault.removePortfolio("none", noon).error().code == ErrorCode::notFound);
    CHECK(valueOf(vault.list({})).size() == 1);
    CHECK(valueOf(vault.nextUndo()) == ChangeKind::import);
}

TEST_CASE("evidence is kept with its date, once, newest first") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Evidence evidence;
    evidence.add({"https://a.example/key.json", Instant{100}, 200, toBytes("{}")});
    evidence.add({"https://a.example/key.json", Instant{200}, 410, {}});
    evidence.add({"did:web:a.example", Instant{300}, 200, toBytes("{}")});
    {
        Vault vault = openOrThrow(file);
        valueOf(vault.addEvidence(evidence));
        valueOf(vault.addEvidence(evidence));
    }
    const Vault vault = openOrThrow(file, false);
    const Evidence back = valueOf(vault.evidence());
    REQUIRE(back.at("https://a.example/key.json").size() == 2);
    CHECK(back.at("https://a.example/key.json")[0].status == 410);
    CHECK(back.newestContent("did:web:a.example")->content == toBytes("{}"));
    CHECK(back.newestContent("did:web:a.example")->obtained == Instant{300});
    CHECK(Raw(file).number("SELECT count(*) FROM evidence") == 3);
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 1);
}
