#include "core/proof/written_numbers.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace lanyard {
namespace {

/// As many digits come through a double and its literal unharmed.
constexpr std::ptrdiff_t safeDigits = 15;

bool isShort(std::string_view text) noexcept {
    const auto mantissa = text.substr(0, text.find_first_of("eE"));
    return std::ranges::count_if(mantissa, [](char letter) { return letter >= '0' && letter <= '9'; }) <= safeDigits;
}

template <class... Form> Json writtenAs(double value, Form... form) {
    std::array<char, 400> buffer{}; // the longest double has 309 digits before the point
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, form...).ptr;
    return Json(Json::Number{std::string(buffer.data(), end), value});
}

bool isSound(const Json& number) {
    const auto& [text, value] = *number.number();
    if (isShort(text) && value != 0) return true;
    return number == writtenAs(value, std::chars_format::scientific) || number == writtenAs(value, std::chars_format::fixed, 0) || number == writtenAs(value, std::chars_format::scientific, 15);
}

} // namespace

std::optional<std::string> numberBeyondItsLiteral(const Json& document) {
    if (document.isNumber()) return isSound(document) ? std::nullopt : std::optional<std::string>(std::in_place);
    if (const auto* list = document.array()) {
        for (std::size_t i = 0; i < list->size(); ++i)
            if (const auto found = numberBeyondItsLiteral((*list)[i])) return "/" + std::to_string(i) + *found;
    } else if (const auto* members = document.object()) {
        for (const auto& [name, value] : *members) {
            if (value.isString()) continue;
            if (const auto found = numberBeyondItsLiteral(value)) return "/" + escapedToken(name) + *found;
        }
    }
    return std::nullopt;
}

} // namespace lanyard
