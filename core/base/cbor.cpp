#include "core/base/cbor.h"
#include "core/base/utf8.h"

namespace lanyard {
namespace {

// [RFC 8949 3.1]
constexpr unsigned unsignedInteger = 0;
constexpr unsigned byteString = 2;
constexpr unsigned textString = 3;
constexpr unsigned array = 4;
constexpr unsigned map = 5;
constexpr unsigned tag = 6;

constexpr std::uint64_t arrayOfBytesTag = 64;

} // namespace

std::optional<std::uint64_t> CborReader::takeHead(unsigned majorType) noexcept {
    if (m_left.empty() || m_left[0] >> 5U != majorType) return {};
    const unsigned information = m_left[0] & 0x1FU;
    if (information > 27) return {}; // reserved, or of a length that is not told
    const std::size_t more = information < 24 ? 0 : std::size_t{1} << (information - 24);
    if (more > m_left.size() - 1) return {};
    std::uint64_t argument = more == 0 ? information : 0;
    for (const auto byte : m_left.subspan(1, more)) argument = argument << 8U | byte;
    m_left = m_left.subspan(1 + more);
    return argument;
}

std::optional<ByteView> CborReader::takeString(unsigned majorType) noexcept {
    auto ahead = *this;
    const auto length = ahead.takeHead(majorType);
    if (!length || *length > ahead.m_left.size()) return {};
    const auto content = ahead.m_left.first(static_cast<std::size_t>(*length));
    m_left = ahead.m_left.subspan(content.size());
    return content;
}

std::optional<std::size_t> CborReader::takeCount(unsigned majorType, std::size_t bytesEach) noexcept {
    auto ahead = *this;
    const auto count = ahead.takeHead(majorType);
    if (!count || *count > ahead.m_left.size() / bytesEach) return {};
    *this = ahead;
    return static_cast<std::size_t>(*count);
}

std::optional<std::uint64_t> CborReader::takeUnsigned() noexcept { return takeHead(unsignedInteger); }

std::optional<ByteView> CborReader::takeBytes() noexcept {
    auto ahead = *this;
    if (const auto number = ahead.takeHead(tag); number && *number != arrayOfBytesTag) return {};
    const auto content = ahead.takeString(byteString);
    if (content) *this = ahead;
    return content;
}

std::optional<std::string_view> CborReader::takeText() noexcept {
    auto ahead = *this;
    const auto content = ahead.takeString(textString);
    if (!content || firstBadUtf8(textOf(*content))) return {};
    *this = ahead;
    return textOf(*content);
}

std::optional<std::size_t> CborReader::takeArray() noexcept { return takeCount(array, 1); }

std::optional<std::size_t> CborReader::takeMap() noexcept { return takeCount(map, 2); }

} // namespace lanyard
