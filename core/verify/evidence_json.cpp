#include "core/verify/evidence_json.h"

namespace lanyard::checks {

std::optional<Json> objectOf(const EvidenceDocument& document) {
    if (document.status != 200) return std::nullopt;
    std::string_view text = textOf(document.content);
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    auto value = parseJson(text);
    if (!value || !value->isObject()) return std::nullopt;
    return std::move(*value);
}

std::optional<Shown> newestObject(const Evidence& evidence, std::string_view address) {
    if (address.empty()) return std::nullopt;
    for (const EvidenceDocument& document : evidence.at(address))
        if (auto object = objectOf(document)) return Shown{std::move(*object), document.obtained};
    return std::nullopt;
}

} // namespace lanyard::checks
