#pragma once
#include "core/base/bytes.h"
#include <cstdint>
#include <optional>

namespace lanyard {

/// The little of DER (X.690 section 10) that keys and ECDSA signatures are made of.
enum class DerTag : std::uint8_t { integer = 0x02, bitString = 0x03, sequence = 0x30 };

/// Reads element after element of a content it does not own. Strict: definite and shortest lengths only.
class DerReader {
  public:
    explicit DerReader(ByteView content) noexcept : m_left(content) {}
    /// The content of the next element, if it is of that tag and whole. Else nothing, and nothing is taken.
    std::optional<ByteView> take(DerTag tag) noexcept;
    /// The next element as a number that is not negative, big-endian without leading zeros; zero is empty.
    std::optional<ByteView> takeUnsigned() noexcept;
    bool atEnd() const noexcept { return m_left.empty(); }

  private:
    ByteView m_left;
};

/// Appends an element.
void appendDer(Bytes& der, DerTag tag, ByteView content);
/// Appends an INTEGER that is not negative, from big-endian bytes with or without leading zeros.
void appendDerUnsigned(Bytes& der, ByteView number);

} // namespace lanyard
