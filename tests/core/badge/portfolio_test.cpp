#include "core/badge/portfolio.h"
#include "tests/catch.h"

using namespace lanyard;
using Kind = PortfolioText::Kind;

namespace {

PortfolioPart badge(const char* id) { return {id, {}, {}}; }
PortfolioPart heading(const char* text) { return {{}, Kind::heading, text}; }
PortfolioPart words(const char* text) { return {{}, Kind::words, text}; }

const std::vector<PortfolioPart> kitchen{heading("Kitchen"), words("I cook."), badge("a"), badge("b"), heading("Safe at work"), badge("c"), words("I can start in May.")};

} // namespace

TEST_CASE("what stands in a portfolio is given back in the same order") {
    Portfolio portfolio;
    setParts(portfolio, kitchen);
    CHECK(portfolio.badges == std::vector<DocumentId>{"a", "b", "c"});
    CHECK(partsOf(portfolio) == kitchen);
}

TEST_CASE("a badge stands in a portfolio once") {
    Portfolio portfolio;
    setParts(portfolio, {badge("a"), badge("b"), badge("a")});
    CHECK(partsOf(portfolio) == std::vector{badge("a"), badge("b")});
}

TEST_CASE("a text above a badge that is gone stands at the end") {
    Portfolio portfolio;
    setParts(portfolio, {heading("Kitchen"), badge("a"), badge("b")});
    portfolio.badges = {"b"};
    CHECK(partsOf(portfolio) == std::vector{badge("b"), heading("Kitchen")});
}

TEST_CASE("a badge that is taken out is no longer one of those shown in few lines") {
    Portfolio portfolio;
    portfolio.brief = {"a", "b"};
    setParts(portfolio, {badge("b")});
    CHECK(portfolio.brief == std::vector<DocumentId>{"b"});
}

TEST_CASE("a heading moves with its section") {
    auto parts = kitchen;
    CHECK(movePart(parts, 4, 0) == 0);
    CHECK(parts == std::vector{heading("Safe at work"), badge("c"), words("I can start in May."), heading("Kitchen"), words("I cook."), badge("a"), badge("b")});
    CHECK(movePart(parts, 0, 7) == 4);
    CHECK(parts == kitchen);
}

TEST_CASE("a badge moves alone, also out of its section") {
    auto parts = kitchen;
    CHECK(movePart(parts, 2, 5) == 4);
    CHECK(parts == std::vector{heading("Kitchen"), words("I cook."), badge("b"), heading("Safe at work"), badge("a"), badge("c"), words("I can start in May.")});
}

TEST_CASE("a section moved into itself stays where it is") {
    auto parts = kitchen;
    CHECK(movePart(parts, 0, 2) == 0);
    CHECK(movePart(parts, 2, 3) == 2);
    CHECK(parts == kitchen);
}

TEST_CASE("a step moves a badge by one place and a section over its neighbour") {
    auto parts = kitchen;
    CHECK(stepPart(parts, 3, true) == 4);
    CHECK(parts[4] == badge("b"));
    CHECK(stepPart(parts, 4, false) == 3);
    CHECK(parts == kitchen);
    CHECK(stepPart(parts, 0, true) == 3);
    CHECK(parts[0] == heading("Safe at work"));
    CHECK(stepPart(parts, 3, false) == 0);
    CHECK(parts == kitchen);
}

TEST_CASE("a step beyond the end changes nothing") {
    auto parts = kitchen;
    CHECK(stepPart(parts, 0, false) == 0);
    CHECK(stepPart(parts, 6, true) == 6);
    CHECK(stepPart(parts, 4, true) == 4);
    CHECK(parts == kitchen);
}
