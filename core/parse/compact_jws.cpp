#include "core/parse/compact_jws.h"
#include "core/base/encoding.h"
#include "core/parse/deviations.h"
#include <algorithm>

namespace lanyard {
namespace {

std::string_view withoutBlanksBehind(std::string_view text) noexcept {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Base64url strictly; failing that, without padding and with the letters of plain base64, and the fault is noted.
Bytes decoded(std::string_view part, const char* name, Badge& badge) {
    if (auto strict = fromBase64Url(part)) return std::move(*strict);
    refuse(badge, Reason::jwtMalformed, name);
    std::string plain(part);
    std::ranges::replace(plain, '-', '+');
    std::ranges::replace(plain, '_', '/');
    auto loose = fromBase64(plain);
    return loose ? std::move(*loose) : Bytes{};
}

Json headerFrom(const Bytes& bytes, Badge& badge) {
    auto read = parseJsonWithDuplicates(textOf(bytes));
    if (!read || !read->value.isObject()) {
        refuse(badge, Reason::jwtMalformed, "header");
        return {};
    }
    for (const std::string& pointer : read->duplicates) refuse(badge, Reason::duplicateMember, "header" + pointer);
    return std::move(read->value);
}

} // namespace

CompactJws readCompactJws(std::string_view text, Badge& badge) {
    text = withoutBlanksBehind(text);
    const auto firstDot = text.find('.');
    const auto secondDot = firstDot == std::string_view::npos ? firstDot : text.find('.', firstDot + 1);
    const auto thirdDot = secondDot == std::string_view::npos ? secondDot : text.find('.', secondDot + 1);
    if (secondDot == std::string_view::npos || thirdDot != std::string_view::npos) refuse(badge, Reason::jwtMalformed, "parts");

    CompactJws jws;
    jws.header = headerFrom(decoded(text.substr(0, firstDot), "header", badge), badge);
    if (firstDot == std::string_view::npos) return jws;
    jws.signedLength = std::min(secondDot, text.size());
    jws.payload = toText(decoded(text.substr(firstDot + 1, jws.signedLength - firstDot - 1), "payload", badge));
    if (secondDot == std::string_view::npos) return jws;
    jws.signature = decoded(text.substr(secondDot + 1, std::min(thirdDot, text.size()) - secondDot - 1), "signature", badge);
    return jws;
}

} // namespace lanyard
