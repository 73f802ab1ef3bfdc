#pragma once
#include "core/base/bytes.h"
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lanyard {

/// Reads CBOR (RFC 8949) item after item from bytes it does not own: unsigned integers, byte strings, text strings, arrays and maps of
/// definite length; a length may be written longer than it need be. Each `take…` gives nothing, and takes nothing, if the next item is
/// of another kind or not whole. What is inside an array or a map is taken by the calls that follow, so nothing recurses.
class CborReader {
  public:
    explicit CborReader(ByteView content) noexcept : m_left(content) {}

    std::optional<std::uint64_t> takeUnsigned() noexcept;
    /// Tag 64 in front (RFC 8746 section 2.1, an array of bytes) is passed over: it says the same.
    std::optional<ByteView> takeBytes() noexcept;
    /// Well-formed UTF-8.
    std::optional<std::string_view> takeText() noexcept;
    /// How many items follow: never more than there are bytes left.
    std::optional<std::size_t> takeArray() noexcept;
    /// How many pairs of a key and a value follow: never more than half as many as there are bytes left.
    std::optional<std::size_t> takeMap() noexcept;
    bool atEnd() const noexcept { return m_left.empty(); }

  private:
    std::optional<std::uint64_t> takeHead(unsigned majorType) noexcept;
    std::optional<ByteView> takeString(unsigned majorType) noexcept;
    std::optional<std::size_t> takeCount(unsigned majorType, std::size_t bytesEach) noexcept;

    ByteView m_left;
};

} // namespace lanyard
