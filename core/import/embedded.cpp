#include "core/import/embedded.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/import/carriers.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr int picturesLookedAt = 64;

bool isBase64Letter(char c) noexcept {
    return isAsciiLetterOrDigit(c) || c == '+' || c == '/' || c == '=' || c == '\n' ||
           c == '\r' || c == ' ' || c == '\t';
}

} // namespace

void findInDataUrls(std::string_view text, const Place& place, Carrier around, Search& search) {
    constexpr std::string_view begins = "data:image/";
    constexpr std::string_view encoded = ";base64,";
    int number = 0;
    for (std::size_t at = text.find(begins); at != std::string_view::npos && number < picturesLookedAt; at = text.find(begins, at + 1)) {
        const std::size_t comma = text.find(encoded, at);
        if (comma == std::string_view::npos || comma - at > 64) continue;
        const std::size_t begin = comma + encoded.size();
        std::size_t end = begin;
        while (end < text.size() && isBase64Letter(text[end])) ++end;
        const auto picture = fromBase64(text.substr(begin, end - begin));
        if (!picture || picture->empty() || !search.inflated().spend(picture->size()) || search.isOver()) continue;
        const Place inner = place.inside("picture " + std::to_string(++number), around);
        if (inner.nesting > search.limits().nesting) return search.tell(FindingCode::nestedTooDeep, place);
        const Search::Mark before = search.mark();
        findInFile(*picture, inner, search);
        search.forgetSince(before, [](const Finding& finding) { return saysNothing(finding.code); });
    }
}

} // namespace lanyard
