#pragma once
#include "core/base/work.h"
#include "core/json/json.h"
#include "core/rdf/canonical.h"
#include "core/rdf/json_ld.h"
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

/// In what signers' programs differ when they make a graph, though nothing that is shown depends on it.
struct GraphReading {
    rdf::RdfDirection direction = rdf::RdfDirection::i18nDatatype; ///< of texts that say which way they are written
    bool lowersLanguages = false; ///< language tags in lower case, as programs in JavaScript write them; JSON-LD 1.1 leaves that open
};

/// How documents become graphs: under one choice of context texts, within one budget. Refers to what is handed in.
struct GraphMaker {
    const rdf::ContextLoader& loader;
    rdf::ContextCache& cache;
    WorkBudget& budget;
    GraphReading reading{};
};

/// What a proof over a graph secures: a document without its `proof`, and the graph that it means.
struct SecuredGraph {
    const Json& document;          ///< without `proof`; its `@context` inside
    const rdf::Dataset& dataset;   ///< blank nodes named as toRdf does
    const rdf::Canonical& canonical; ///< of `dataset`, by SHA-256 unless the suite says otherwise
};

/// What became of one document under one choice of context texts.
struct Graph {
    std::optional<rdf::JsonLdError> error; ///< why there is no graph
    std::vector<rdf::Lost> lost;           ///< what of the document the graph does not hold
    rdf::Dataset dataset;
    rdf::Canonical canonical;
};

/// JSON-LD 1.1 to RDF in the maker's reading. What is lost and meant is appended where it is asked for. Errors: as rdf::toRdf.
rdf::JsonLdResult<rdf::Dataset> datasetOf(const Json& document, const GraphMaker& maker, std::vector<rdf::Lost>* lost,
                                          std::vector<rdf::Meaning>* meanings = nullptr);

/// Whether a language tag of a graph has capital letters.
bool hasCapitalLanguages(const rdf::Dataset& dataset) noexcept;

/// datasetOf, then RDFC-1.0 by SHA-256. The budget pays for the work, and for the memory that the graph takes.
Graph graphOf(const Json& document, const GraphMaker& maker);

/// The graphs that documents mean under several choices of texts. What is alike is held once: most texts differ in what no badge uses.
class GraphsOfChoices {
  public:
    /// As graphOf. Valid as long as this object.
    const Graph& of(const Json& document, const GraphMaker& maker);

  private:
    std::vector<std::unique_ptr<const Graph>> m_graphs;
};

/// RDFC-1.0 of a graph that is there, by SHA-384. Errors: as rdf::canonicalize.
Result<rdf::Canonical> canonicalBySha384(const rdf::Dataset& dataset, WorkBudget& budget);

} // namespace lanyard
