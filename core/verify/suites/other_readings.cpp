#include "core/verify/suites/other_readings.h"
#include <algorithm>
#include <cmath>

namespace lanyard::checks {
namespace {

bool isTiny(const Json::Number& number) {
    if (number.value == 0 || std::abs(number.value) >= 1e-6) return false;
    return canonicalJson(Json(number)).find('.') == std::string::npos;
}

/// Sets what is tiny to zero, and says whether anything was. Goes no deeper than deepestJson.
bool flatten(Json& value) {
    if (const auto* number = value.number(); number && isTiny(*number)) {
        value = Json(std::int64_t{0});
        return true;
    }
    bool any = false;
    if (Json::Array* entries = value.array())
        for (Json& entry : *entries) any = flatten(entry) || any;
    if (Json::Object* members = value.object())
        for (auto& [name, member] : *members) any = flatten(member) || any;
    return any;
}

} // namespace

bool statesDirection(const Json& document) {
    if (const Json::Array* entries = document.array()) return std::ranges::any_of(*entries, statesDirection);
    const Json::Object* members = document.object();
    return members && std::ranges::any_of(*members, [](const Json::Member& member) {
        return member.first == "@direction" || statesDirection(member.second);
    });
}

std::optional<Json> withTinyNumbersAsZero(const Json& document) {
    Json copy = document;
    return flatten(copy) ? std::optional(std::move(copy)) : std::nullopt;
}

} // namespace lanyard::checks
