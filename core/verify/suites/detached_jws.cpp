#include "core/verify/suites/detached_jws.h"
#include "core/base/encoding.h"
#include "core/json/json.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

/// [RFC 7797 6] An unencoded payload must be marked as critical, or a reader that knows nothing of it would read something else.
bool isUnencoded(const Json& header) {
    const Json* encoded = header.find("b64");
    const auto critical = header.listOf("crit");
    return encoded && encoded->boolean() && !*encoded->boolean() && header.find("crit") && header.find("crit")->isArray() && critical.size() == 1 &&
           critical.front().string() && *critical.front().string() == "b64";
}

} // namespace

std::optional<DetachedJws> readDetachedJws(std::string_view text, const Suite& suite) {
    const auto dots = text.find("..");
    if (dots == std::string_view::npos || dots == 0 || text.find('.', dots + 2) != std::string_view::npos) return std::nullopt;
    const auto headerBytes = fromBase64Url(text.substr(0, dots));
    auto signature = fromBase64Url(text.substr(dots + 2));
    if (!headerBytes || !signature || signature->empty()) return std::nullopt;
    const auto header = parseJson(textOf(*headerBytes));
    if (!header || !header->isObject() || !isUnencoded(*header)) return std::nullopt;
    const std::string* name = header->textOf("alg");
    const auto algorithm = name ? jwsAlgorithm(*name) : std::nullopt;
    if (!algorithm || std::ranges::find(suite.algorithms, *algorithm) == suite.algorithms.end()) return std::nullopt;
    return DetachedJws{*algorithm, std::move(*signature), std::string(text.substr(0, dots + 1))};
}

} // namespace lanyard::checks
