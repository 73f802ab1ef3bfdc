#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A file's or document's content, owned.
using Bytes = std::vector<std::uint8_t>;
/// Content that somebody else owns; valid as long as its owner is.
using ByteView = std::span<const std::uint8_t>;

inline ByteView bytesOf(std::string_view text) noexcept {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view textOf(ByteView bytes) noexcept {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Bytes toBytes(std::string_view text) {
    const auto view = bytesOf(text);
    return {view.begin(), view.end()};
}
inline std::string toText(ByteView bytes) { return std::string(textOf(bytes)); }

} // namespace lanyard
