#include "core/verify/suites/document_graphs.h"

namespace lanyard::checks {

/// The addresses are those that processing asks for, imported and nested ones too; a cache would hide them.
void DocumentGraphs::findChoices() {
    std::vector<std::string> asked;
    const ContextChoice newest;
    rdf::ContextCache unused;
    rdf::JsonLdOptions options;
    options.cache = &unused;
    (void)rdf::toRdf(m_document, loaderOf(store(), newest, &asked), options, m_work.budget);
    m_choices = choicesFor(asked, store());
}

const Graph* DocumentGraphs::at(std::size_t number) {
    while (m_attempts.size() <= number) {
        if (!m_attempts.empty() && m_choices.empty()) findChoices();
        if (!m_attempts.empty() && m_attempts.size() >= m_choices.size()) return nullptr;
        auto attempt = std::make_unique<Attempt>();
        if (!m_attempts.empty()) attempt->choice = m_choices[m_attempts.size()];
        attempt->loader = loaderOf(store(), attempt->choice);
        attempt->graph = &m_graphs.of(m_document, {attempt->loader, m_work.caches.cacheOf(attempt->choice.name()), m_work.budget, m_reading});
        m_attempts.push_back(std::move(attempt));
    }
    return m_attempts[number]->graph;
}

} // namespace lanyard::checks
