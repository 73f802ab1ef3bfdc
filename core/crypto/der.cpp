#include "core/crypto/der.h"

namespace lanyard {
namespace {

ByteView withoutLeadingZeros(ByteView number) noexcept {
    while (!number.empty() && number.front() == 0) number = number.subspan(1);
    return number;
}

} // namespace

std::optional<ByteView> DerReader::take(DerTag tag) noexcept {
    if (m_left.size() < 2 || m_left[0] != static_cast<std::uint8_t>(tag)) return {};
    std::size_t length = m_left[1];
    std::size_t header = 2;
    if (length >= 0x80) {
        const std::size_t lengthBytes = length & 0x7FU;
        if (lengthBytes == 0 || lengthBytes > 4 || lengthBytes > m_left.size() - header) return {};
        length = 0;
        for (const auto byte : m_left.subspan(header, lengthBytes)) length = length << 8U | byte;
        const bool shortest = length >= 0x80 && m_left[header] != 0;
        if (!shortest) return {};
        header += lengthBytes;
    }
    if (length > m_left.size() - header) return {};
    const auto content = m_left.subspan(header, length);
    m_left = m_left.subspan(header + length);
    return content;
}

std::optional<ByteView> DerReader::takeUnsigned() noexcept {
    auto ahead = *this;
    const auto content = ahead.take(DerTag::integer);
    if (!content || content->empty() || content->front() >= 0x80) return {};
    const bool shortest = content->size() == 1 || content->front() != 0 || (*content)[1] >= 0x80;
    if (!shortest) return {};
    *this = ahead;
    return withoutLeadingZeros(*content);
}

void appendDer(Bytes& der, DerTag tag, ByteView content) {
    der.push_back(static_cast<std::uint8_t>(tag));
    const auto length = content.size();
    if (length < 0x80) {
        der.push_back(static_cast<std::uint8_t>(length));
    } else {
        unsigned lengthBytes = 1;
        while (length >> (8 * lengthBytes) != 0) ++lengthBytes;
        der.push_back(static_cast<std::uint8_t>(0x80U | lengthBytes));
        for (unsigned i = lengthBytes; i > 0; --i) der.push_back(static_cast<std::uint8_t>(length >> (8 * (i - 1))));
    }
    der.insert(der.end(), content.begin(), content.end());
}

void appendDerUnsigned(Bytes& der, ByteView number) {
    number = withoutLeadingZeros(number);
    Bytes content;
    content.reserve(number.size() + 1);
    if (number.empty() || number.front() >= 0x80) content.push_back(0);
    content.insert(content.end(), number.begin(), number.end());
    appendDer(der, DerTag::integer, content);
}

} // namespace lanyard
