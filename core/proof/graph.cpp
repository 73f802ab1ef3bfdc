#include "core/proof/graph.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include <algorithm>

namespace lanyard {
namespace {

/// Steps of naming the blank nodes of one graph. The W3C's worst sound graph takes 50,000; a badge takes almost none.
constexpr std::uint64_t stepsForNaming = 1'000'000;

std::string sha256Text(std::string_view text) { return sha256Hex(bytesOf(text)); }
std::string sha384Text(std::string_view text) { return toHex(digestOf(Digest::sha384, bytesOf(text))); }

Result<rdf::Canonical> named(const rdf::Dataset& dataset, rdf::HexDigest hash, WorkBudget& budget) {
    return budget.within(stepsForNaming, [&](WorkBudget& part) { return rdf::canonicalize(dataset, hash, part); });
}

} // namespace

Graph graphOf(const Json& document, const GraphMaker& maker, std::span<const Graph* const> before) {
    Graph graph;
    rdf::JsonLdOptions options;
    options.cache = &maker.cache;
    options.lost = &graph.lost;
    options.direction = maker.direction;
    auto dataset = rdf::toRdf(document, maker.loader, options, maker.budget);
    if (!dataset) {
        graph.error = dataset.error();
        return graph;
    }
    graph.dataset = std::move(*dataset);
    const auto same = std::ranges::find_if(before, [&](const Graph* other) { return !other->error && other->dataset == graph.dataset; });
    if (same != before.end()) {
        graph.canonical = (*same)->canonical;
        return graph;
    }
    auto canonical = named(graph.dataset, sha256Text, maker.budget);
    if (canonical) graph.canonical = std::move(*canonical);
    else graph.error = rdf::JsonLdError{"processing limit", {}, canonical.error().code};
    return graph;
}

Result<rdf::Canonical> canonicalBySha384(const rdf::Dataset& dataset, WorkBudget& budget) {
    return named(dataset, sha384Text, budget);
}

} // namespace lanyard
