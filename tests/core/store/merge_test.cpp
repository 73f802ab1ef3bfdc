#include "core/badge/holdings_json.h"
#include "core/base/file.h"
#include "core/crypto/digest.h"
#include "core/store/json_values.h"
#include "raw.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>

using namespace lanyard;
using namespace lanyard::test;
namespace fs = std::filesystem;

namespace {

constexpr Instant at(std::int64_t minutes) { return {noon.seconds + 60 * minutes}; }

const std::vector<MadeBadge>& pool() {
    static const std::vector<MadeBadge> badges = [] {
        std::vector<MadeBadge> all;
        for (int i = 0; i < 8; ++i) all.push_back(makeBadge({.title = "Badge " + std::to_string(i)}));
        return all;
    }();
    return badges;
}
const DocumentId& idOf(int badge) { return pool()[std::size_t(badge)].badge.source.id; }

Vault open(const fs::path& file) {
    VaultOptions options;
    options.create = true;
    options.durability = Durability::off;
    return valueOf(Vault::open(file, options, at(-1'000)));
}

/// As the wallet does, with the badges read from what they were made of.
Merged mergeHoldings(Vault& into, const Holdings& from, Instant now = at(10'000)) {
    std::vector<BadgeToKeep> badges;
    for (const MadeBadge& made : pool()) {
        const bool named = std::ranges::any_of(from.badges, [&](const HeldBadge& badge) { return badge.id == made.badge.source.id; });
        static const VerificationReport none;
        if (named && !valueOf(into.holds(made.badge.source.id))) badges.push_back({made.badge, none, made.texts, made.picture});
    }
    return valueOf(into.merge({from, badges}, now));
}
Merged merge(Vault& into, const Vault& from, Instant now = at(10'000)) { return mergeHoldings(into, valueOf(from.holdings()), now); }

/// All that two vaults must have alike to be the same: without the order of statements, and with the person's names in one list.
std::string contentOf(const Vault& vault) {
    Holdings holdings = valueOf(vault.holdings());
    holdings.former.clear();
    std::ranges::sort(holdings.badges, {}, &HeldBadge::id);
    std::ranges::sort(holdings.files, {}, [](const HeldFile& file) { return std::tuple(file.hash, file.name, file.at); });
    std::ranges::sort(holdings.statements, {}, &HeldPaper::id);
    std::string text = canonicalJson(holdingsJson(holdings, {}));
    const Person person = valueOf(vault.person());
    std::vector<std::string> names = person.addresses;
    names.push_back(person.name);
    std::ranges::sort(names);
    if (const std::size_t place = text.find("\"person\":"); place != std::string::npos) text.replace(text.find("\"person\":"), text.find("\"portfolios\"") - place, "");
    for (const std::string& name : names) text += "\n" + name;
    std::vector<std::string> trusted;
    for (const TrustList::Entry& entry : person.trust.issuers) trusted.push_back(entry.id);
    std::ranges::sort(trusted);
    for (const std::string& id : trusted) text += "\n" + id;
    for (const EvidenceDocument* const document : holdings.evidence.all())
        text += "\n" + document->address + " " + std::to_string(document->obtained.seconds) + " " + std::to_string(document->status) + " " + sha256Hex(document->content);
    for (const auto& [hash, bytes] : holdings.contents) text += "\n" + hash;
    return text;
}

/// Two vaults that begin alike: with two badges, the first with a note.
struct Pair {
    TemporaryFolder folder;
    std::optional<Vault> a, b;
    Pair() {
        {
            Vault base = open(folder.path() / "a.lanyard");
            lanyard::test::keep(base, pool()[0], at(0), "zero.json");
            lanyard::test::keep(base, pool()[1], at(1), "one.json");
            valueOf(base.setNote(idOf(0), "first", at(2)));
            valueOf(base.setTags(idOf(0), {"job"}, at(2)));
        }
        fs::copy_file(folder.path() / "a.lanyard", folder.path() / "b.lanyard");
        a.emplace(open(folder.path() / "a.lanyard"));
        b.emplace(open(folder.path() / "b.lanyard"));
    }
    /// Both ways, and each again.
    void bringTogether() {
        const Holdings before = valueOf(a->holdings());
        merge(*a, *b);
        mergeHoldings(*b, before);
        CHECK(contentOf(*a) == contentOf(*b));
        const std::string once = contentOf(*a);
        CHECK_FALSE(merge(*a, *b).changed);
        CHECK_FALSE(mergeHoldings(*a, before).changed);
        CHECK(contentOf(*a) == once);
    }
    std::string note(int badge = 0) const { return valueOf(a->record(idOf(badge))).note; }
    std::vector<std::string> tags(int badge = 0) const { return valueOf(a->record(idOf(badge))).tags; }
    bool binned(int badge = 0) const { return valueOf(a->record(idOf(badge))).binnedAt.has_value(); }
};

Portfolio portfolio(const std::string& id, const std::string& words) {
    Portfolio made;
    made.id = id;
    made.name = "Application";
    made.words = words;
    made.badges = {idOf(0), idOf(1)};
    return made;
}
OwnStatement statement(const std::string& id, const std::string& words) {
    OwnStatement made;
    made.id = id;
    made.title = "Welding";
    made.words = words;
    return made;
}

} // namespace

TEST_CASE("a vault taken into an empty one is the same vault") {
    Pair pair;
    valueOf(pair.a->savePortfolio(portfolio("p", "w"), at(3)));
    valueOf(pair.a->saveStatement(statement("s", "w"), at(3)));
    valueOf(pair.a->attachPaper("s", "scan.png", "image/png", Bytes(1'000, 7), at(3)));
    valueOf(pair.a->bin(std::vector{idOf(1)}, at(4)));
    valueOf(pair.a->setPerson({"Ana", {"ana@example.org"}, {{{"https://redcross.example/issuer", "Red Cross", ""}}}}, at(5)));
    Evidence evidence;
    evidence.add({"https://redcross.example/issuer", at(5), 200, Bytes(10, 1)});
    evidence.add({"https://redcross.example/list", at(6), 410, {}});
    valueOf(pair.a->addEvidence(evidence));
    Vault empty = open(pair.folder.path() / "c.lanyard");
    CHECK(merge(empty, *pair.a).added.size() == 2);
    CHECK(contentOf(empty) == contentOf(*pair.a));
    CHECK(valueOf(empty.statements()).front().papers.size() == 1);
}

TEST_CASE("what is taken in twice changes nothing the second time, not one byte of the file") {
    Pair pair;
    Vault empty = open(pair.folder.path() / "c.lanyard");
    merge(empty, *pair.a);
    const Bytes file = readFile(pair.folder.path() / "c.lanyard", 1U << 24U).value();
    CHECK_FALSE(merge(empty, *pair.a).changed);
    CHECK(readFile(pair.folder.path() / "c.lanyard", 1U << 24U).value() == file);
}

TEST_CASE("badges of both sides are there afterwards, each once") {
    Pair pair;
    lanyard::test::keep(*pair.a, pool()[2], at(5));
    lanyard::test::keep(*pair.b, pool()[3], at(6));
    lanyard::test::keep(*pair.a, pool()[4], at(7));
    lanyard::test::keep(*pair.b, pool()[4], at(8));
    pair.bringTogether();
    CHECK(valueOf(pair.a->list({})).size() == 5);
}

TEST_CASE("a badge received on both sides was received when it came first, and both files are told") {
    Pair pair;
    lanyard::test::keep(*pair.a, pool()[2], at(5), "early.json");
    lanyard::test::keep(*pair.b, pool()[2], at(9), "late.json");
    pair.bringTogether();
    CHECK(valueOf(pair.b->record(idOf(2))).receivedAt == at(5));
    CHECK(valueOf(pair.a->receivedFiles(idOf(2))).size() == 2);
}

TEST_CASE("tags of both sides stay") {
    Pair pair;
    valueOf(pair.a->setTags(idOf(0), {"job", "red"}, at(5)));
    valueOf(pair.b->setTags(idOf(0), {"job", "blue"}, at(6)));
    pair.bringTogether();
    CHECK(pair.tags() == std::vector<std::string>{"blue", "job", "red"});
}

TEST_CASE("a note that one side changed is the newer one, whichever side is asked") {
    for (const bool mine : {true, false}) {
        Pair pair;
        valueOf((mine ? pair.a : pair.b)->setNote(idOf(0), "second", at(5)));
        pair.bringTogether();
        CHECK(pair.note() == "second");
    }
}

TEST_CASE("a note that was changed several times on one side is the last one") {
    Pair pair;
    for (int i = 0; i < 5; ++i) valueOf(pair.b->setNote(idOf(0), "version " + std::to_string(i), at(5 + i)));
    pair.bringTogether();
    CHECK(pair.note() == "version 4");
}

TEST_CASE("of a note that both sides changed both are kept and marked") {
    Pair pair;
    valueOf(pair.a->setNote(idOf(0), "mine", at(5)));
    valueOf(pair.b->setNote(idOf(0), "also", at(6)));
    pair.bringTogether();
    CHECK(pair.note() == "[1/2]\nalso\n\n[2/2]\nmine");
}

TEST_CASE("a third note joins the two, and a joined note that was tidied up stays tidy") {
    Pair pair;
    Vault c = open(pair.folder.path() / "c.lanyard");
    merge(c, *pair.a);
    valueOf(pair.a->setNote(idOf(0), "mine", at(5)));
    valueOf(pair.b->setNote(idOf(0), "also", at(6)));
    valueOf(c.setNote(idOf(0), "third", at(7)));
    merge(*pair.a, *pair.b);
    merge(*pair.a, c);
    CHECK(pair.note() == "[1/3]\nalso\n\n[2/3]\nmine\n\n[3/3]\nthird");
    valueOf(pair.a->setNote(idOf(0), "tidy", at(11'000)));
    merge(*pair.a, c, at(12'000));
    merge(*pair.a, *pair.b, at(12'000));
    CHECK(pair.note() == "tidy");
}

TEST_CASE("a note that was taken out stays out, but one that the other side wrote on stays") {
    Pair out;
    valueOf(out.a->setNote(idOf(0), "", at(5)));
    out.bringTogether();
    CHECK(out.note().empty());

    Pair changed;
    valueOf(changed.a->setNote(idOf(0), "", at(5)));
    valueOf(changed.b->setNote(idOf(0), "more", at(6)));
    changed.bringTogether();
    CHECK(changed.note() == "more");
}

TEST_CASE("a note that only one side has is there afterwards") {
    Pair pair;
    valueOf(pair.b->setNote(idOf(1), "from the stick", at(5)));
    pair.bringTogether();
    CHECK(pair.note(1) == "from the stick");
}

TEST_CASE("a badge that was binned later on one side is in the bin") {
    Pair pair;
    valueOf(pair.b->bin(std::vector{idOf(0)}, at(5)));
    pair.bringTogether();
    CHECK(pair.binned());
    CHECK_FALSE(pair.binned(1));
}

TEST_CASE("a badge that was taken out of the bin on one side is alive") {
    Pair pair;
    valueOf(pair.a->bin(std::vector{idOf(0)}, at(5)));
    merge(*pair.b, *pair.a);
    valueOf(pair.b->restore(std::vector{idOf(0)}, at(8)));
    pair.bringTogether();
    CHECK_FALSE(pair.binned());
}

TEST_CASE("a badge that came anew on one side after it was binned on the other is alive") {
    Pair pair;
    lanyard::test::keep(*pair.a, pool()[2], at(5));
    valueOf(pair.a->bin(std::vector{idOf(2)}, at(6)));
    lanyard::test::keep(*pair.b, pool()[2], at(9));
    pair.bringTogether();
    CHECK_FALSE(pair.binned(2));
}

TEST_CASE("a badge in the bin of both is there since the later day") {
    Pair pair;
    valueOf(pair.a->bin(std::vector{idOf(0)}, at(5)));
    valueOf(pair.b->bin(std::vector{idOf(0)}, at(9)));
    pair.bringTogether();
    CHECK(valueOf(pair.a->record(idOf(0))).binnedAt == at(9));
}

TEST_CASE("answers of both sides stay in the order of their days") {
    Pair pair;
    const VerificationReport early = makeReport(Outcome::failed, at(5)), late = makeReport(Outcome::unknown, at(9));
    valueOf(pair.a->saveReports(std::vector<Vault::Answered>{{idOf(0), late, {}, pool()[0].badge}}));
    valueOf(pair.b->saveReports(std::vector<Vault::Answered>{{idOf(0), early, {}, pool()[0].badge}}));
    pair.bringTogether();
    const auto reports = valueOf(pair.a->record(idOf(0))).reports;
    REQUIRE(reports.size() == 3);
    CHECK(reports[0].at == at(9));
    CHECK(reports[1].at == at(5));
    CHECK(valueOf(pair.a->list({})).front().verdict != Verdict::valid);
}

TEST_CASE("answers dated in the future are left out") {
    Pair pair;
    Holdings holdings = valueOf(pair.b->holdings());
    holdings.badges[0].reports.push_back({at(20'000), Json(Json::Object{})});
    mergeHoldings(*pair.a, holdings);
    CHECK(valueOf(pair.a->record(idOf(0))).reports.size() == 1);
}

TEST_CASE("answers asked now stand before those that come in") {
    Pair pair;
    Vault empty = open(pair.folder.path() / "c.lanyard");
    Holdings forged = valueOf(pair.a->holdings());
    for (HeldBadge& badge : forged.badges) badge.reports = {{at(9'999), badge.reports.at(0).answers}};
    const VerificationReport asked = makeReport(Outcome::failed, at(10'000));
    const MadeBadge& made = pool()[0];
    const std::vector<BadgeToKeep> badges{{made.badge, asked, made.texts, {}}};
    valueOf(empty.merge({forged, badges}, at(10'000)));
    CHECK(valueOf(empty.list({})).front().verdict == Verdict::invalid);
    CHECK(valueOf(empty.record(idOf(0))).reports.size() == 2);
}

TEST_CASE("a portfolio that one side changed is the newer one, without a copy") {
    Pair pair;
    valueOf(pair.a->savePortfolio(portfolio("p", "one"), at(3)));
    merge(*pair.b, *pair.a);
    valueOf(pair.b->savePortfolio(portfolio("p", "two"), at(5)));
    pair.bringTogether();
    REQUIRE(valueOf(pair.a->portfolios()).size() == 1);
    CHECK(valueOf(pair.a->portfolios())[0].words == "two");
}

TEST_CASE("of a portfolio that both sides changed the newer stands, and the other is a copy") {
    Pair pair;
    valueOf(pair.a->savePortfolio(portfolio("p", "one"), at(3)));
    merge(*pair.b, *pair.a);
    valueOf(pair.a->savePortfolio(portfolio("p", "mine"), at(8)));
    valueOf(pair.b->savePortfolio(portfolio("p", "theirs"), at(6)));
    pair.bringTogether();
    const auto all = valueOf(pair.a->portfolios());
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "Application");
    CHECK(all[0].words == "mine");
    CHECK(all[1].name == "Application (2)");
    CHECK(all[1].words == "theirs");
    CHECK(all[1].badges == all[0].badges);
}

TEST_CASE("a portfolio that was taken out stays out, unless the other side changed it") {
    Pair pair;
    for (const char* id : {"gone", "changed"}) valueOf(pair.a->savePortfolio(portfolio(id, "one"), at(3)));
    merge(*pair.b, *pair.a);
    for (const char* id : {"gone", "changed"}) valueOf(pair.a->removePortfolio(id, at(5)));
    valueOf(pair.b->savePortfolio(portfolio("changed", "two"), at(6)));
    pair.bringTogether();
    REQUIRE(valueOf(pair.a->portfolios()).size() == 1);
    CHECK(valueOf(pair.a->portfolios())[0].id == "changed");
}

TEST_CASE("a portfolio's photo comes along") {
    Pair pair;
    Portfolio made = portfolio("p", "w");
    made.photo = Bytes(500, 9);
    valueOf(pair.b->savePortfolio(made, at(3)));
    pair.bringTogether();
    CHECK(valueOf(pair.a->portfolios())[0].photo == made.photo);
}

TEST_CASE("a statement that both sides changed is kept twice") {
    Pair pair;
    valueOf(pair.a->saveStatement(statement("s", "one"), at(3)));
    merge(*pair.b, *pair.a);
    valueOf(pair.a->saveStatement(statement("s", "mine"), at(8)));
    valueOf(pair.b->saveStatement(statement("s", "theirs"), at(6)));
    pair.bringTogether();
    const auto all = valueOf(pair.a->statements());
    REQUIRE(all.size() == 2);
    CHECK(std::ranges::count(all, "Welding (2)", &OwnStatement::title) == 1);
}

TEST_CASE("addresses and accepted issuers of both sides stay, and another name becomes an address") {
    Pair pair;
    valueOf(pair.a->setPerson({"Ana", {"ana@example.org"}, {{{"did:web:a.example", "A", ""}}}}, at(3)));
    valueOf(pair.b->setPerson({"Ana K.", {"ak@example.org"}, {{{"did:web:b.example", "B", ""}}}}, at(4)));
    pair.bringTogether();
    CHECK(valueOf(pair.a->person()).name == "Ana");
    CHECK(valueOf(pair.a->person()).addresses == std::vector<std::string>{"ana@example.org", "Ana K.", "ak@example.org"});
    CHECK(valueOf(pair.a->person()).trust.issuers.size() == 2);
}

TEST_CASE("whom to accept and what addresses showed is left out if it is not asked for") {
    Pair pair;
    valueOf(pair.b->setPerson({"Ana", {}, {{{"did:web:b.example", "B", ""}}}}, at(4)));
    Evidence evidence;
    evidence.add({"did:web:b.example", at(4), 200, Bytes(3, 1)});
    valueOf(pair.b->addEvidence(evidence));
    const Holdings theirs = valueOf(pair.b->holdings());
    valueOf(pair.a->merge({theirs, {}, false, false}, at(9)));
    CHECK(valueOf(pair.a->person()).trust.issuers.empty());
    CHECK(valueOf(pair.a->evidence()).empty());
}

TEST_CASE("without what addresses showed no answer is taken in either, however new it is") {
    Pair pair;
    Holdings theirs = valueOf(pair.b->holdings());
    const auto before = valueOf(pair.a->record(idOf(0))).reports;
    const VerificationReport forged = makeReport(Outcome::failed, at(8));
    for (HeldBadge& badge : theirs.badges) badge.reports = {{at(8), valueOf(parseJson(toJson(forged)))}};
    const Verdict verdict = valueOf(pair.a->summary(idOf(0))).verdict;
    CHECK_FALSE(valueOf(pair.a->merge({theirs, {}, false, false}, at(9))).changed);
    CHECK(valueOf(pair.a->record(idOf(0))).reports == before);
    CHECK(valueOf(pair.a->summary(idOf(0))).verdict == verdict);
}

TEST_CASE("a badge that the other side binned long ago is still thirty days in the bin") {
    Pair pair;
    const Instant then = at(5), muchLater{at(5).seconds + 2 * binSeconds};
    valueOf(pair.b->bin(std::vector{idOf(0)}, then));
    const Holdings theirs = valueOf(pair.b->holdings());
    mergeHoldings(*pair.a, theirs, muchLater);
    CHECK(valueOf(pair.a->record(idOf(0))).binnedAt == muchLater);
    CHECK_FALSE(mergeHoldings(*pair.a, theirs, {muchLater.seconds + 1}).changed);
    pair.a.reset();
    pair.a.emplace(valueOf(Vault::open(pair.folder.path() / "a.lanyard", {}, {muchLater.seconds + binSeconds - 1})));
    CHECK(valueOf(pair.a->holds(idOf(0))));
}

TEST_CASE("evidence of both sides stays, each piece once") {
    Pair pair;
    Evidence one, two;
    one.add({"https://a.example", at(4), 200, Bytes(3, 1)});
    two.add({"https://a.example", at(4), 200, Bytes(3, 1)});
    two.add({"https://a.example", at(5), 404, {}});
    valueOf(pair.a->addEvidence(one));
    valueOf(pair.b->addEvidence(two));
    pair.bringTogether();
    CHECK(valueOf(pair.a->evidence()).all().size() == 2);
}

TEST_CASE("one undo takes a merge back, and one redo does it again") {
    Pair pair;
    lanyard::test::keep(*pair.b, pool()[2], at(3));
    lanyard::test::keep(*pair.b, pool()[3], at(3));
    valueOf(pair.b->bin(std::vector{idOf(3)}, at(4)));
    valueOf(pair.b->setNote(idOf(0), "second", at(5)));
    valueOf(pair.b->setTags(idOf(0), {"blue"}, at(5)));
    valueOf(pair.b->bin(std::vector{idOf(1)}, at(6)));
    valueOf(pair.b->savePortfolio(portfolio("p", "w"), at(7)));
    valueOf(pair.b->saveStatement(statement("s", "w"), at(7)));
    valueOf(pair.b->setPerson({"Ana", {}, {}}, at(8)));
    merge(*pair.a, *pair.b);
    CHECK(valueOf(pair.a->nextUndo()) == ChangeKind::merge);
    valueOf(pair.a->undo(at(10'001)));
    CHECK(pair.note() == "first");
    CHECK(pair.tags() == std::vector<std::string>{"job"});
    CHECK_FALSE(pair.binned(1));
    CHECK(pair.binned(2));
    CHECK(valueOf(pair.a->portfolios()).empty());
    CHECK(valueOf(pair.a->statements()).empty());
    CHECK(valueOf(pair.a->person()) == Person{});
    valueOf(pair.a->redo(at(10'002)));
    CHECK(pair.note() == "second");
    CHECK(pair.tags() == std::vector<std::string>{"blue", "job"});
    CHECK(pair.binned(1));
    CHECK_FALSE(pair.binned(2));
    CHECK(pair.binned(3));
    CHECK(valueOf(pair.a->portfolios()).size() == 1);
    CHECK(valueOf(pair.a->statements()).size() == 1);
    CHECK(valueOf(pair.a->person()).name == "Ana");
}

TEST_CASE("a badge that is named, but whose bytes nobody could read, is left out and counted") {
    Pair pair;
    Holdings holdings = valueOf(pair.b->holdings());
    HeldBadge nobody = holdings.badges[0];
    nobody.id = std::string(64, 'f');
    holdings.badges.push_back(nobody);
    CHECK(mergeHoldings(*pair.a, holdings).leftOut == 1);
    CHECK(valueOf(pair.a->list({})).size() == 2);
}

TEST_CASE("some badges for somebody else come without notes, tags, names and papers") {
    Pair pair;
    valueOf(pair.a->setPerson({"Ana", {"ana@example.org"}, {}}, at(3)));
    valueOf(pair.a->saveStatement(statement("s", "w"), at(3)));
    const std::vector<DocumentId> only{idOf(0)};
    const Holdings some = valueOf(pair.a->holdings({only}));
    CHECK_FALSE(some.whole);
    const std::string page = writeJson(holdingsJson(some, {}));
    for (const char* word : {"first", "job", "Ana", "Welding", "zero.json", "one.json"}) {
        CAPTURE(word);
        CHECK(page.find(word) == std::string::npos);
    }
    Vault other = open(pair.folder.path() / "c.lanyard");
    CHECK(mergeHoldings(other, some).added == only);
}

TEST_CASE("the vault is sound after merging") {
    Pair pair;
    lanyard::test::keep(*pair.b, pool()[2], at(3));
    valueOf(pair.b->bin(std::vector{idOf(2)}, at(4)));
    merge(*pair.a, *pair.b);
    CHECK(valueOf(pair.a->examine()).none());
    Raw raw(pair.folder.path() / "a.lanyard");
    CHECK(raw.number("SELECT count(*) FROM badge b WHERE received = 1 AND NOT EXISTS (SELECT 1 FROM found f WHERE f.badge = b.id)") == 0);
    CHECK(raw.number("SELECT count(*) FROM received r WHERE NOT EXISTS (SELECT 1 FROM found f WHERE f.received = r.id)") == 0);
}

TEST_CASE("random pairs: A and B are the same whichever takes in the other, nothing is lost, and twice is once") {
    const char* const seedText = std::getenv("LANYARD_SEED");
    const unsigned seed = seedText != nullptr ? unsigned(std::strtoul(seedText, nullptr, 10)) : std::random_device{}();
    const int pairs = std::getenv("LANYARD_WHOLE_LOOPS") != nullptr ? 1'000 : 40;
    std::cout << "merge: " << pairs << " random pairs, seed " << seed << "\n";
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    for (int i = 0; i < pairs; ++i) {
        CAPTURE(seed, i);
        Pair pair;
        std::set<DocumentId> ids;
        for (int step = 0; step < 12; ++step) {
            Vault& vault = below(2) == 0 ? *pair.a : *pair.b;
            const Instant now = at(10 + step);
            const int badge = below(8);
            const std::string word = "w" + std::to_string(below(4));
            const bool there = valueOf(vault.holds(idOf(badge)));
            switch (below(9)) {
            case 0: lanyard::test::keep(vault, pool()[std::size_t(badge)], now, word); break;
            case 1:
                if (there) valueOf(vault.setNote(idOf(badge), below(4) == 0 ? std::string() : word, now));
                break;
            case 2:
                if (there) valueOf(vault.setTags(idOf(badge), {word}, now));
                break;
            case 3:
                if (there) valueOf(vault.bin(std::vector{idOf(badge)}, now));
                break;
            case 4:
                if (there) valueOf(vault.restore(std::vector{idOf(badge)}, now));
                break;
            case 5: valueOf(vault.savePortfolio(portfolio("p" + std::to_string(below(2)), word), now)); break;
            case 6: valueOf(vault.saveStatement(statement("s" + std::to_string(below(2)), word), now)); break;
            case 7: valueOf(vault.undo(now)); break;
            case 8:
                if (there) {
                    const VerificationReport report = makeReport(below(2) == 0 ? Outcome::failed : Outcome::passed, now);
                    valueOf(vault.saveReports(std::vector<Vault::Answered>{{idOf(badge), report, {}, pool()[std::size_t(badge)].badge}}));
                }
                break;
            }
        }
        for (const Vault* const vault : {&*pair.a, &*pair.b})
            for (const HeldBadge& badge : valueOf(vault->holdings()).badges) ids.insert(badge.id);
        pair.bringTogether();
        CHECK(valueOf(pair.a->holdings()).badges.size() == ids.size());
    }
}
