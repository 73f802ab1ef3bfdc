#pragma once
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include "core/verify/known_contexts.h"
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace lanyard {

/// Processed contexts, one cache for each choice of published texts.
using ContextCaches = std::map<std::string, std::unique_ptr<rdf::ContextCache>, std::less<>>;

struct KnownContexts::Kept {
    const rdf::ContextStore* store; ///< nullptr: those that are compiled in, which are read only when they are needed
    std::mutex guard;
    std::vector<ContextCaches> free; ///< those that no thread works with
};

namespace checks {

/// A set of caches for one thread, until it goes. Bounded.
class CacheLease {
  public:
    explicit CacheLease(const KnownContexts& owner);
    ~CacheLease();
    CacheLease(const CacheLease&) = delete;
    CacheLease& operator=(const CacheLease&) = delete;

    const rdf::ContextStore& store() const;
    /// The cache of a choice, by ContextChoice::name. Valid until the next call.
    rdf::ContextCache& cacheOf(const std::string& choice);

  private:
    KnownContexts::Kept& m_owner;
    ContextCaches m_caches;
};

} // namespace checks
} // namespace lanyard
