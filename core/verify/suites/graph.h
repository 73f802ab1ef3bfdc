#pragma once
#include "core/base/work.h"
#include "core/json/json.h"
#include "core/rdf/canonical.h"
#include "core/rdf/json_ld.h"

namespace lanyard::checks {

/// How documents become graphs: under one choice of context texts, within one budget. Refers to what is handed in.
struct GraphMaker {
    const rdf::ContextLoader& loader;
    rdf::ContextCache& cache;
    WorkBudget& budget;
};

/// What a proof over a graph secures: a document without its `proof`, and the graph that it means.
struct SecuredGraph {
    const Json& document;          ///< without `proof`; its `@context` inside
    const rdf::Dataset& dataset;   ///< blank nodes named as toRdf does
    const rdf::Canonical& canonical; ///< of `dataset`, by SHA-256 unless the suite says otherwise
};

} // namespace lanyard::checks
