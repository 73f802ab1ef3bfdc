#pragma once
#include "core/badge/badge.h"
#include "core/crypto/digest.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

inline Document document(std::string_view text, Form form = Form::json) {
    Document made;
    made.form = form;
    made.bytes = toBytes(text);
    made.id = sha256Hex(made.bytes);
    return made;
}

/// The form that a file's name promises; import tells by the content.
inline Form formOf(std::string_view name) {
    if (name.ends_with(".jwt")) return Form::vcJwt;
    if (name.ends_with(".jws")) return Form::jws;
    if (name.ends_with(".xml")) return Form::xml;
    if (name.ends_with(".address")) return Form::address;
    return Form::json;
}

inline std::vector<Badge> badges(std::string_view text, Form form = Form::json) { return parseBadges(document(text, form)); }
inline Badge badge(std::string_view text, Form form = Form::json) { return badges(text, form).front(); }

/// "part-missing failed /badge", in the order noted.
inline std::vector<std::string> deviations(const Badge& badge) {
    std::vector<std::string> lines;
    for (const Deviation& deviation : badge.deviations)
        lines.push_back(std::string(reasonName(deviation.reason)) + ' ' + std::string(outcomeName(deviation.worst)) + ' ' + deviation.pointer);
    return lines;
}

inline bool hasDeviation(const Badge& badge, Reason reason, Outcome worst) {
    return std::ranges::any_of(badge.deviations, [&](const Deviation& deviation) { return deviation.reason == reason && deviation.worst == worst; });
}

} // namespace lanyard::test
