#include "core/proof/graph.h"
#include "core/base/ascii.h"
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

constexpr std::string_view i18n = "https://www.w3.org/ns/i18n#"; ///< before the language and direction of a datatype

bool hasCapital(std::string_view text) noexcept {
    return std::ranges::any_of(text, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

void lowerLanguages(rdf::Dataset& dataset) {
    for (rdf::Quad& quad : dataset) {
        quad.object.language = lowerAscii(quad.object.language);
        if (quad.object.datatype.starts_with(i18n))
            quad.object.datatype = std::string(i18n) + lowerAscii(std::string_view(quad.object.datatype).substr(i18n.size()));
    }
}

} // namespace

rdf::JsonLdResult<rdf::Dataset> datasetOf(const Json& document, const GraphMaker& maker, std::vector<rdf::Lost>* lost,
                                          std::vector<rdf::Meaning>* meanings) {
    rdf::JsonLdOptions options;
    options.cache = &maker.cache;
    options.lost = lost;
    options.meanings = meanings;
    options.direction = maker.reading.direction;
    auto dataset = rdf::toRdf(document, maker.loader, options, maker.budget);
    if (dataset && maker.reading.lowersLanguages) lowerLanguages(*dataset);
    return dataset;
}

bool hasCapitalLanguages(const rdf::Dataset& dataset) noexcept {
    return std::ranges::any_of(dataset, [](const rdf::Quad& quad) {
        const std::string_view datatype = quad.object.datatype;
        return hasCapital(quad.object.language) || (datatype.starts_with(i18n) && hasCapital(datatype.substr(i18n.size())));
    });
}

Graph graphOf(const Json& document, const GraphMaker& maker, std::span<const Graph* const> before) {
    Graph graph;
    auto dataset = datasetOf(document, maker, &graph.lost);
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
