#pragma once
#include <memory>

namespace lanyard {

namespace rdf {
class ContextStore;
}

/// The contexts under which embedded proofs are checked, and what was once made of them, kept from badge to badge. Any number of threads
/// may verify with one object at a time.
class KnownContexts {
  public:
    KnownContexts();                                        ///< those that are compiled in
    explicit KnownContexts(const rdf::ContextStore& store); ///< `store` must outlive this object
    ~KnownContexts();
    KnownContexts(const KnownContexts&) = delete;
    KnownContexts& operator=(const KnownContexts&) = delete;

    struct Kept; ///< complete only in core/verify
    Kept& kept() const noexcept { return *m_kept; }

  private:
    std::unique_ptr<Kept> m_kept;
};

} // namespace lanyard
