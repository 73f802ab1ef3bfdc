#pragma once
#include "core/rdf/context_store.h"
#include "core/rdf/json_ld.h"
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace lanyard {

/// The contexts under which embedded proofs are checked, and what was once made of them, kept from badge to badge. Any number of threads
/// may verify with one object; each works with a set of caches of its own meanwhile.
class KnownContexts {
  public:
    KnownContexts();                                       ///< those that are compiled in
    explicit KnownContexts(const rdf::ContextStore& store); ///< `store` must outlive this object
    KnownContexts(const KnownContexts&) = delete;
    KnownContexts& operator=(const KnownContexts&) = delete;

    const rdf::ContextStore& store() const noexcept { return m_store; }

    /// Processed contexts, one cache for each choice of published texts; bounded.
    using Caches = std::map<std::string, std::unique_ptr<rdf::ContextCache>, std::less<>>;

    /// A set of caches, for one thread until it goes.
    class Lease {
      public:
        explicit Lease(const KnownContexts& owner);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        /// The cache of a choice, named by anything that tells choices apart. Valid until the next call.
        rdf::ContextCache& cacheOf(const std::string& choice);

      private:
        const KnownContexts& m_owner;
        Caches m_caches;
    };

  private:
    const rdf::ContextStore& m_store;
    mutable std::mutex m_guard;
    mutable std::vector<Caches> m_free;
};

} // namespace lanyard
