#include "cli_json.h"
#include "core/wallet/wallet.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <set>
#include <string>
#include <vector>

using namespace lanyard;
using test::jsonOf;
using test::lanyardCli;
using test::topIds;

namespace {

constexpr Instant now{1'772'532'000}; // 2026-03-03T10:00:00Z

/// Two people, each with a vault of their own, and a kept portfolio of the first.
struct TwoPeople {
    TwoPeople() {
        REQUIRE(lanyardCli({"import", "--vault", first(), test::ownPath("import/small-jwt.jwt").string(), test::ownPath("import/plain-de.json").string()}).status == 0);
        REQUIRE(lanyardCli({"import", "--vault", second(), test::ownPath("wallet/plain-ar.json").string()}).status == 0);
        Wallet wallet = Wallet::open(first(), false, now).value();
        const auto badges = wallet.list({}).value();
        kept.id = "p1";
        kept.name = "For the café";
        kept.person = "Maria Kovács";
        kept.badges = {badges.front().id};
        kept.layout = PaperLayout::cards;
        REQUIRE(wallet.savePortfolio(kept, now));
    }
    std::string first() const { return (folder.path() / "first.lanyard").string(); }
    std::string second() const { return (folder.path() / "second.lanyard").string(); }
    std::string output() const { return (folder.path() / "paper.pdf").string(); }
    test::Outcome exported(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"export", "--output", output()});
        return lanyardCli(arguments);
    }
    std::set<std::string> idsInside() const { return topIds(jsonOf(lanyardCli({"verify", "--json", output()}))); }
    std::set<std::string> idsOf(const std::string& vault) const { return topIds(jsonOf(lanyardCli({"list", "--json", "--vault", vault}))); }

    test::TemporaryFolder folder;
    Portfolio kept;
};

} // namespace

TEST_CASE("a kept portfolio is exported by its name or id, with its badges alone") {
    const TwoPeople people;
    for (const char* name : {"For the café", "p1"}) {
        CAPTURE(name);
        const auto outcome = people.exported({"--vault", people.first(), "--to", "pdf", "--portfolio", name});
        CAPTURE(outcome.diagnostics);
        REQUIRE(outcome.status == 0);
        CHECK(people.idsInside() == std::set<std::string>{people.kept.badges.front()});
    }
    CHECK(people.exported({"--vault", people.first(), "--to", "pdf", "--portfolio", "For the bakery"}).status == 2);
}

TEST_CASE("every layout and paper is exported, and gives back every badge") {
    const TwoPeople people;
    const auto all = people.idsOf(people.first());
    const std::vector<std::vector<std::string>> choices{{"--to", "pdf", "--layout", "cv", "--paper", "letter"},
                                                        {"--to", "pdf", "--layout", "certificate", "--grey"},
                                                        {"--to", "pdf", "--layout", "cards", "--paper", "a5"},
                                                        {"--to", "pdf", "--large-print"},
                                                        {"--to", "sheet", "--per-page", "4"},
                                                        {"--to", "sheet", "--per-page", "8"}};
    for (std::vector<std::string> arguments : choices) {
        CAPTURE(arguments);
        arguments.insert(arguments.end(), {"--vault", people.first()});
        REQUIRE(people.exported(arguments).status == 0);
        CHECK(people.idsInside() == all);
    }
}

TEST_CASE("one sheet holds the badges of several people, and nothing else mixes them") {
    const TwoPeople people;
    REQUIRE(people.exported({"--vault", people.first(), "--vault", people.second(), "--to", "sheet", "--per-page", "8"}).status == 0);
    auto all = people.idsOf(people.first());
    all.merge(people.idsOf(people.second()));
    CHECK(people.idsInside() == all);
    CHECK(people.exported({"--vault", people.first(), "--vault", people.second(), "--to", "pdf"}).status == 64);
    CHECK(people.exported({"--vault", people.first(), "--vault", people.second(), "--to", "sheet", "--portfolio", "p1"}).status == 64);
    CHECK(people.exported({"--vault", people.first(), "--to", "sheet", "--layout", "cv"}).status == 64);
}
