#pragma once
#include "core/crypto/seal.h"
#include <memory>
#include <span>

namespace lanyard {

/// A keyed sum over a set of tags, whatever their order: each tag is enciphered with AES-256 by itself, and the results are added bit by bit (XOR).
/// Taking a tag out is adding it once more. Without the key nobody can tell which other set has the same sum. One thread at a time.
class TagSum {
  public:
    explicit TagSum(ByteView key); ///< of sealKeyBytes. Throws std::bad_alloc
    TagSum(TagSum&&) noexcept;
    TagSum& operator=(TagSum&&) noexcept;
    ~TagSum();
    /// Adds the tags to `sum`, leaving out those of zeros, which stand for nothing. Throws std::bad_alloc.
    void add(SealTag& sum, std::span<const SealTag> tags);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lanyard
