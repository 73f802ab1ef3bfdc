#include "core/store/vault.h"
#include "raw.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Portfolio application() {
    Portfolio portfolio;
    portfolio.id = "p1";
    portfolio.name = "Application";
    return portfolio;
}

} // namespace

TEST_CASE("a portfolio keeps its photo byte for byte, and gives it back when a change is undone [U2]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    Portfolio portfolio = application();
    portfolio.photo = Bytes(3'000, 9);
    valueOf(vault.savePortfolio(portfolio, noon));
    CHECK(valueOf(vault.portfolios()) == std::vector{portfolio});
    valueOf(vault.savePortfolio(application(), noon));
    CHECK(valueOf(vault.portfolios())[0].photo.empty());
    valueOf(vault.removePortfolio("p1", noon));
    valueOf(vault.undo(noon));
    valueOf(vault.undo(noon));
    CHECK(valueOf(vault.portfolios()) == std::vector{portfolio});
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 1);
}

TEST_CASE("a photo that only a forgotten change names is forgotten with it [U2]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    Portfolio portfolio = application();
    portfolio.photo = Bytes(3'000, 9);
    valueOf(vault.savePortfolio(portfolio, noon));
    valueOf(vault.undo(noon));
    Person person;
    person.name = "Ada";
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 1); // it can be done again
    valueOf(vault.setPerson(person, noon));
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 0);
    CHECK(Raw(file).number("SELECT count(*) FROM change_content") == 0);
}

TEST_CASE("what a newer version wrote into a portfolio stays when this one changes the rest, and when that is undone") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Portfolio portfolio = application();
    valueOf(openOrThrow(file).savePortfolio(portfolio, noon));
    Raw(file).run("UPDATE portfolio SET content = json_set(content, '$.ribbon', json('{\"colour\": \"red\"}'))");
    Vault vault = openOrThrow(file, false);
    portfolio.name = "Another";
    valueOf(vault.savePortfolio(portfolio, noon));
    CHECK(valueOf(vault.portfolios()) == std::vector{portfolio});
    CHECK(Raw(file).text("SELECT content ->> '$.ribbon.colour' FROM portfolio") == "red");
    valueOf(vault.undo(noon));
    CHECK(Raw(file).text("SELECT content ->> '$.name' FROM portfolio") == "Application");
    CHECK(Raw(file).text("SELECT content ->> '$.ribbon.colour' FROM portfolio") == "red");
}

TEST_CASE("everything that a person chose for a portfolio is there again") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    Portfolio portfolio = application();
    portfolio.person = "Maria Kovács";
    portfolio.contact = "12 Mill Lane, Northfield\nmaria@example.org";
    portfolio.heading = "Application as a cook";
    portfolio.reader = "The café on Market Street";
    portfolio.words = "I like early shifts.";
    portfolio.texts = {{PortfolioText::Kind::heading, "Kitchen", {}}, {PortfolioText::Kind::words, "I can start in May.", {}}};
    portfolio.ownStatements = false;
    portfolio.layout = PaperLayout::cards;
    portfolio.paper = PaperSize::letter;
    portfolio.grey = portfolio.largePrint = true;
    portfolio.showOwner = false;
    portfolio.language = "uk";
    valueOf(vault.savePortfolio(portfolio, noon));
    CHECK(valueOf(vault.portfolios()) == std::vector{portfolio});
}

TEST_CASE("a portfolio of a version that knew less has the defaults for the rest") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    valueOf(openOrThrow(file).savePortfolio(application(), noon));
    Raw(file).run("UPDATE portfolio SET content = json_remove(content, '$.contact', '$.reader', '$.texts', '$.brief', '$.ownStatements')");
    Vault vault = openOrThrow(file, false);
    CHECK(valueOf(vault.portfolios()) == std::vector{application()});
}

TEST_CASE("a portfolio without an id is refused, and one that says the same is no change") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    CHECK(vault.savePortfolio({}, noon).error().code == ErrorCode::missingMember);
    CHECK(valueOf(vault.nextUndo()) == std::nullopt);
    valueOf(vault.savePortfolio(application(), noon));
    valueOf(vault.savePortfolio(application(), noon));
    CHECK(valueOf(vault.undo(noon)) == ChangeKind::portfolio);
    CHECK(valueOf(vault.nextUndo()) == std::nullopt);
}
