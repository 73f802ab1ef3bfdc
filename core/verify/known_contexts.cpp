#include "core/verify/known_contexts.h"
#include "core/contexts/bundled_contexts.h"
#include <utility>

namespace lanyard {
namespace {

/// Choices beside the usual one are rare: a batch from one issuer needs one or two.
constexpr std::size_t mostChoices = 64;

} // namespace

KnownContexts::KnownContexts() : KnownContexts(rdf::bundledContexts()) {}

KnownContexts::KnownContexts(const rdf::ContextStore& store) : m_store(store) {}

KnownContexts::Lease::Lease(const KnownContexts& owner) : m_owner(owner) {
    const std::scoped_lock lock(owner.m_guard);
    if (owner.m_free.empty()) return;
    m_caches = std::move(owner.m_free.back());
    owner.m_free.pop_back();
}

KnownContexts::Lease::~Lease() {
    const std::scoped_lock lock(m_owner.m_guard);
    m_owner.m_free.push_back(std::move(m_caches));
}

rdf::ContextCache& KnownContexts::Lease::cacheOf(const std::string& choice) {
    const auto found = m_caches.find(choice);
    if (found != m_caches.end()) return *found->second;
    if (m_caches.size() >= mostChoices)
        for (auto entry = m_caches.begin(); entry != m_caches.end();)
            entry = entry->first.empty() ? std::next(entry) : m_caches.erase(entry); // the usual choice stays
    return *m_caches.emplace(choice, std::make_unique<rdf::ContextCache>()).first->second;
}

} // namespace lanyard
