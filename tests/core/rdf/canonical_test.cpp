#include "core/rdf/canonical.h"
#include "hashes.h"
#include "tests/catch.h"
#include <algorithm>
#include <random>

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

Result<Canonical> canonicalOf(const Dataset& dataset, std::uint64_t steps = 100'000, std::stop_token stop = {}) {
    WorkBudget budget(steps, std::move(stop));
    return canonicalize(dataset, hexOf<Digest::sha256>, budget);
}

std::string statement(int from, int to) { return "_:n" + std::to_string(from) + " <urn:p> _:n" + std::to_string(to) + " .\n"; }

Dataset completeGraph(int nodes) {
    std::string text;
    for (int from = 0; from < nodes; ++from)
        for (int to = 0; to < nodes; ++to)
            if (from != to) text += statement(from, to);
    return parseNQuads(text).value();
}

/// `count` rings that no first-degree hash tells apart.
Dataset rings(int count, int length) {
    std::string text;
    for (int ring = 0; ring < count; ++ring)
        for (int at = 0; at < length; ++at) text += statement(ring * length + at, ring * length + (at + 1) % length);
    return parseNQuads(text).value();
}

} // namespace

TEST_CASE("a complete graph ends when the budget is spent") {
    for (const int nodes : {8, 10, 16, 24, 32, 40}) {
        CAPTURE(nodes);
        const auto outcome = canonicalOf(completeGraph(nodes));
        REQUIRE(!outcome);
        CHECK(outcome.error().code == ErrorCode::workLimitReached);
    }
}

TEST_CASE("canonicalization ends when a stop is asked for") {
    std::stop_source source;
    source.request_stop();
    const auto outcome = canonicalOf(completeGraph(8), 100'000, source.get_token());
    REQUIRE(!outcome);
    CHECK(outcome.error().code == ErrorCode::cancelled);
}

TEST_CASE("neither the order of statements nor the names of blank nodes change the canonical form") {
    auto dataset = rings(4, 6);
    const auto expected = canonicalOf(dataset).value().text();
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(dataset, random);
        auto renamed = dataset;
        for (auto& quad : renamed)
            for (Term* term : {&quad.subject, &quad.object}) term->value = "x" + std::to_string((std::stoi(term->value.substr(1)) * 7 + round) % 24);
        CHECK(canonicalOf(renamed).value().text() == expected);
    }
}

TEST_CASE("graphs that differ only in how alike nodes hang together have different canonical forms") {
    CHECK(canonicalOf(rings(2, 3)).value().text() != canonicalOf(rings(1, 6)).value().text());
}

TEST_CASE("a statement that stands twice counts once") {
    auto dataset = rings(1, 3);
    const auto once = canonicalOf(dataset).value();
    dataset.push_back(dataset.front());
    CHECK(canonicalOf(dataset).value().text() == once.text());
    CHECK(once.lines.size() == 3);
}

TEST_CASE("a language tag stays as it is written") {
    const auto dataset = parseNQuads("<urn:s> <urn:p> \"x\"@en-GB .\n").value();
    CHECK(canonicalOf(dataset).value().text() == "<urn:s> <urn:p> \"x\"@en-GB .\n");
}

TEST_CASE("alike nodes that hang together very deep end as work without end does") {
    const auto outcome = canonicalOf(rings(2, 3'000), 10'000'000);
    REQUIRE(!outcome);
    CHECK(outcome.error().code == ErrorCode::workLimitReached);
}

TEST_CASE("many blank nodes that are told apart by their own statements need no budget") {
    std::string text;
    for (int node = 0; node < 20'000; ++node) text += "_:n" + std::to_string(node) + " <urn:p> \"" + std::to_string(node) + "\" .\n";
    const auto outcome = canonicalOf(parseNQuads(text).value(), 0);
    REQUIRE(outcome);
    CHECK(outcome->names.size() == 20'000);
}

TEST_CASE("a predicate that is a blank node is refused") {
    Dataset dataset = rings(1, 3);
    dataset.front().predicate = dataset.front().subject;
    const auto outcome = canonicalOf(dataset);
    REQUIRE(!outcome);
    CHECK(outcome.error().code == ErrorCode::malformed);
}
