#include "core/verify/suites/graph.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"

namespace lanyard::checks {
namespace {

std::string sha256Text(std::string_view text) { return sha256Hex(bytesOf(text)); }
std::string sha384Text(std::string_view text) { return toHex(digestOf(Digest::sha384, bytesOf(text))); }

} // namespace

Graph graphOf(const Json& document, const GraphMaker& maker) {
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
    auto canonical = rdf::canonicalize(graph.dataset, sha256Text, maker.budget);
    if (canonical) graph.canonical = std::move(*canonical);
    else graph.error = rdf::JsonLdError{"processing limit", {}, canonical.error().code};
    return graph;
}

Result<rdf::Canonical> canonicalBySha384(const rdf::Dataset& dataset, WorkBudget& budget) {
    return rdf::canonicalize(dataset, sha384Text, budget);
}

} // namespace lanyard::checks
