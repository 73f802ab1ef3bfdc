#include "core/import/twins.h"
#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace lanyard {
namespace {

bool isBaked(const Document& document) noexcept { return document.carrier == Carrier::png || document.carrier == Carrier::svg; }

/// Equal for equal values: RFC 8785.
std::optional<std::string> meaning(const Document& document, const JsonLimits& limits) {
    if (document.form != Form::json) return std::nullopt;
    const auto value = parseJson(textOf(document.bytes), limits);
    if (!value || !value->isObject()) return std::nullopt;
    return canonicalJson(*value);
}

} // namespace

void leaveOutTwins(std::vector<Document>& documents, const JsonLimits& limits) {
    if (std::ranges::none_of(documents, isBaked) || std::ranges::all_of(documents, isBaked)) return;
    std::set<std::string> baked;
    for (const Document& document : documents)
        if (isBaked(document))
            if (auto words = meaning(document, limits)) baked.insert(std::move(*words));
    if (baked.empty()) return;
    std::erase_if(documents, [&](const Document& document) {
        if (isBaked(document)) return false;
        const auto words = meaning(document, limits);
        return words && baked.contains(*words);
    });
}

} // namespace lanyard
