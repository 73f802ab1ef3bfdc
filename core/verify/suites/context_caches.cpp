#include "core/verify/suites/context_caches.h"
#include "core/contexts/bundled_contexts.h"
#include "core/proof/context_choice.h"
#include <new>
#include <utility>

namespace lanyard {

KnownContexts::KnownContexts() : m_kept(new Kept{nullptr, {}, {}}) {}
KnownContexts::KnownContexts(const rdf::ContextStore& store) : m_kept(new Kept{&store, {}, {}}) {}
KnownContexts::~KnownContexts() = default;

namespace checks {
namespace {

/// A badge that fits under no choice is tried under all of them, and a spoilt one seldom comes alone.
constexpr std::size_t mostCaches = mostChoices;

} // namespace

CacheLease::CacheLease(const KnownContexts& owner) : m_owner(owner.kept()) {
    const std::scoped_lock lock(m_owner.guard);
    if (m_owner.free.empty()) return;
    m_caches = std::move(m_owner.free.back());
    m_owner.free.pop_back();
}

CacheLease::~CacheLease() {
    const std::scoped_lock lock(m_owner.guard);
    try {
        m_owner.free.push_back(std::move(m_caches));
    } catch (const std::bad_alloc&) {
        // what is not kept is made anew
    }
}

const rdf::ContextStore& CacheLease::store() const { return m_owner.store != nullptr ? *m_owner.store : rdf::bundledContexts(); }

rdf::ContextCache& CacheLease::cacheOf(const std::string& choice) {
    const auto found = m_caches.find(choice);
    if (found != m_caches.end()) return *found->second;
    if (m_caches.size() >= mostCaches) std::erase_if(m_caches, [](const auto& entry) { return !entry.first.empty(); }); // the usual choice stays
    return *m_caches.emplace(choice, std::make_unique<rdf::ContextCache>()).first->second;
}

} // namespace checks
} // namespace lanyard
