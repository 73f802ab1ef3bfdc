#pragma once
#include "core/proof/context_choice.h"
#include "core/proof/graph.h"
#include "core/verify/suites/context_caches.h"
#include <memory>
#include <vector>

namespace lanyard::checks {

/// What one badge's proofs are checked with, for one thread: the contexts, and the work that may be spent on all of them together.
struct ProofWork {
    CacheLease caches;
    WorkBudget budget;
};

/// The graphs that one document means under the published texts of its contexts, made when they are asked for.
class DocumentGraphs {
  public:
    /// `work` must outlive this object.
    DocumentGraphs(Json document, ProofWork& work, GraphReading reading = {}) : m_document(std::move(document)), m_work(work), m_reading(reading) {}
    DocumentGraphs(const DocumentGraphs&) = delete;
    DocumentGraphs& operator=(const DocumentGraphs&) = delete;

    const Json& document() const noexcept { return m_document; }
    bool isCancelled() const noexcept { return m_work.budget.isCancelled(); }
    const rdf::ContextStore& store() const { return m_work.caches.store(); }

    /// The document under the choice of that number, 0 for the newest texts; nullptr behind the last choice. Valid as long as this object.
    const Graph* at(std::size_t choice);
    /// The choice of a number that `at` gave.
    const ContextChoice& choice(std::size_t number) const { return m_attempts[number]->choice; }

    /// Calls `use(maker)` with what graphs are made by under that choice. Precondition: `at` gave it.
    template <class Use> decltype(auto) under(std::size_t number, Use use) {
        const Attempt& attempt = *m_attempts[number];
        return use(GraphMaker{attempt.loader, m_work.caches.cacheOf(attempt.choice.name()), m_work.budget, m_reading});
    }

  private:
    struct Attempt {
        ContextChoice choice;
        rdf::ContextLoader loader; ///< refers to `choice`
        const Graph* graph = nullptr; ///< of m_graphs
    };
    void findChoices();

    Json m_document;
    ProofWork& m_work;
    GraphReading m_reading;
    GraphsOfChoices m_graphs;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    std::vector<ContextChoice> m_choices; ///< empty until more than the newest is asked for
};

} // namespace lanyard::checks
