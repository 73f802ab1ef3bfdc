#include "core/proof/graph.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include <algorithm>

namespace lanyard {
namespace {

/// Steps of naming the blank nodes of one graph. The W3C's worst sound graph takes 50,000; a badge takes almost none.
constexpr std::uint64_t stepsForNaming = 1'000'000;

/// How much of a canonical text one step pays for, in bytes. The text of a literal is one step to walk, and may have megabytes.
constexpr std::uint64_t bytesForOneStep = 64;

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

rdf::JsonLdError limit(ErrorCode reason) { return {"processing limit", {}, reason}; }

Result<void> payForMemory(const rdf::Canonical& canonical, WorkBudget& budget) {
    std::uint64_t bytes = 0;
    for (const std::string& line : canonical.lines) bytes += line.size();
    return budget.spend(bytes / bytesForOneStep);
}

/// What a document states, without a canonical form.
Graph stated(const Json& document, const GraphMaker& maker) {
    Graph graph;
    auto dataset = datasetOf(document, maker, &graph.lost);
    if (dataset) graph.dataset = std::move(*dataset);
    else graph.error = dataset.error();
    return graph;
}

void canonicalize(Graph& graph, WorkBudget& budget) {
    auto canonical = named(graph.dataset, sha256Text, budget);
    if (!canonical) {
        graph.error = limit(canonical.error().code);
    } else if (const auto paid = payForMemory(*canonical, budget); !paid) {
        graph.error = limit(paid.error().code);
    } else {
        graph.canonical = std::move(*canonical);
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

Graph graphOf(const Json& document, const GraphMaker& maker) {
    Graph graph = stated(document, maker);
    if (!graph.error) canonicalize(graph, maker.budget);
    return graph;
}

const Graph& GraphsOfChoices::of(const Json& document, const GraphMaker& maker) {
    Graph graph = stated(document, maker);
    if (!graph.error) {
        const auto statesTheSame = [&](const auto& other) { return !other->error && other->dataset == graph.dataset; };
        const auto same = std::ranges::find_if(m_graphs, statesTheSame);
        if (same == m_graphs.end()) {
            canonicalize(graph, maker.budget);
        } else if ((*same)->lost == graph.lost) {
            return **same;
        } else if (const auto paid = payForMemory((*same)->canonical, maker.budget); !paid) {
            graph.error = limit(paid.error().code);
        } else {
            graph.canonical = (*same)->canonical;
        }
    }
    m_graphs.push_back(std::make_unique<const Graph>(std::move(graph)));
    return *m_graphs.back();
}

Result<rdf::Canonical> canonicalBySha384(const rdf::Dataset& dataset, WorkBudget& budget) {
    return named(dataset, sha384Text, budget);
}

} // namespace lanyard
