#include "core/proof/graph.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

constexpr std::uint64_t enough = 1'000'000;

/// One who is called `name`; `further` members may follow.
Json person(const std::string& name, std::string_view further = "") {
    return *parseJson(R"({"@context":{"name":"https://schema.org/name"},"@id":"urn:a","name":")" + name + '"' + std::string(further) + '}');
}

/// Makes graphs of documents that name no context elsewhere.
struct Making {
    explicit Making(std::uint64_t steps = enough) : budget(steps) {}
    rdf::ContextLoader loader = [](const std::string&) -> const Json* { return nullptr; };
    rdf::ContextCache cache;
    WorkBudget budget;
    GraphMaker maker() { return {loader, cache, budget}; }
};

} // namespace

TEST_CASE("graphs that state the same are held once") {
    Making making;
    GraphsOfChoices graphs;
    const Graph& first = graphs.of(person("Ada"), making.maker());
    const Graph& other = graphs.of(person("Bob"), making.maker());
    CHECK(first.canonical.text() == "<urn:a> <https://schema.org/name> \"Ada\" .\n");
    CHECK(other.canonical.text() == "<urn:a> <https://schema.org/name> \"Bob\" .\n");
    CHECK(&graphs.of(person("Ada"), making.maker()) == &first);
    CHECK(&graphs.of(person("Bob"), making.maker()) == &other);
}

TEST_CASE("a graph that lacks a word of its document is told from one that states the same and lacks none") {
    Making making;
    GraphsOfChoices graphs;
    const Graph& whole = graphs.of(person("Ada"), making.maker());
    const Graph& lacking = graphs.of(person("Ada", R"(,"nickname":"A")"), making.maker());
    CHECK(whole.lost.empty());
    REQUIRE(lacking.lost.size() == 1);
    CHECK(lacking.lost.front().name == "nickname");
    CHECK(lacking.canonical.text() == whole.canonical.text());
    CHECK(graphs.of(person("Ada"), making.maker()).lost.empty());
}

TEST_CASE("a literal of megabytes takes as much from the budget as it takes memory") {
    const std::string long1(1'000'000, 'a'), long4(4'000'000, 'a');
    const auto spent = [](const std::string& name) {
        Making making;
        const Graph graph = graphOf(person(name), making.maker());
        CHECK_FALSE(graph.error);
        return enough - making.budget.left();
    };
    CHECK(spent(long4) >= spent(long1) + 3'000'000 / 100);
    Making poor(10'000);
    const Graph graph = graphOf(person(long4), poor.maker());
    REQUIRE(graph.error);
    CHECK(graph.error->reason == ErrorCode::workLimitReached);
    CHECK(graph.canonical.lines.empty());
}
