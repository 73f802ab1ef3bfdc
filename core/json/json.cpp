#include "core/json/json.h"
#include <algorithm>
#include <cassert>
#include <charconv>
#include <limits>

namespace lanyard {
namespace {

/// A decimal number taken apart: 0.DIGITS × 10^exponent, without zeros at either end, so that equal numbers have equal parts.
struct Decimal {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

Decimal decimalOf(std::string_view text) {
    Decimal decimal;
    if (text.starts_with('-')) {
        decimal.negative = true;
        text.remove_prefix(1);
    }
    const auto e = std::min(text.find_first_of("eE"), text.size());
    if (e < text.size()) {
        auto exponent = text.substr(e + 1);
        if (exponent.starts_with('+')) exponent.remove_prefix(1);
        if (std::from_chars(exponent.data(), exponent.data() + exponent.size(), decimal.exponent).ec != std::errc{})
            decimal.exponent = exponent.starts_with('-') ? std::numeric_limits<std::int32_t>::min() : std::numeric_limits<std::int32_t>::max();
    }
    const auto mantissa = text.substr(0, e);
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    decimal.exponent += static_cast<std::int64_t>(point);
    decimal.digits = mantissa.substr(0, point);
    if (point < mantissa.size()) decimal.digits += mantissa.substr(point + 1);

    const auto first = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
    decimal.digits.erase(0, first);
    decimal.exponent -= static_cast<std::int64_t>(first);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    if (decimal.digits.empty()) return {}; // -0, 0.00 and 0e5 are one number
    return decimal;
}

bool equalNumbers(const Json::Number& a, const Json::Number& b) {
    if (a.text == b.text) return true;
    // The nearest doubles of unequal numbers may be equal (beyond 2^53), those of equal ones always are.
    return a.value == b.value && decimalOf(a.text) == decimalOf(b.text);
}

using SortedMembers = std::vector<const Json::Member*>;
SortedMembers sortedByName(const Json::Object& object) {
    SortedMembers members;
    members.reserve(object.size());
    for (const auto& member : object) members.push_back(&member);
    std::ranges::sort(members, {}, [](const Json::Member* member) -> std::string_view { return member->first; });
    return members;
}

bool equalObjects(const Json::Object& a, const Json::Object& b) {
    if (a.size() != b.size()) return false;
    return std::ranges::equal(sortedByName(a), sortedByName(b), [](const Json::Member* x, const Json::Member* y) { return *x == *y; });
}

/// Whether a pointer's escaped token names this key. A '~' before anything but 0 and 1 names nothing.
bool names(std::string_view token, std::string_view key) noexcept {
    while (!token.empty() && !key.empty()) {
        auto letter = token.front();
        token.remove_prefix(1);
        if (letter == '~') {
            if (token.empty() || (token.front() != '0' && token.front() != '1')) return false;
            letter = token.front() == '0' ? '~' : '/';
            token.remove_prefix(1);
        }
        if (letter != key.front()) return false;
        key.remove_prefix(1);
    }
    return token.empty() && key.empty();
}

const Json* step(const Json& from, std::string_view token) noexcept {
    if (const auto* object = from.object()) {
        const auto member = std::ranges::find_if(*object, [&](const Json::Member& m) { return names(token, m.first); });
        return member == object->end() ? nullptr : &member->second;
    }
    if (const auto* array = from.array()) {
        // [RFC 6901 4] digits without leading zeros
        if (token.empty() || (token.size() > 1 && token.front() == '0')) return nullptr;
        std::size_t index = 0;
        const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), index);
        if (problem != std::errc{} || end != token.data() + token.size() || index >= array->size()) return nullptr;
        return &(*array)[index];
    }
    return nullptr;
}

} // namespace

Json::Json(std::int64_t value) : m_value(Number{std::to_string(value), static_cast<double>(value)}) {}

const Json* Json::find(std::string_view key) const noexcept {
    const auto* members = object();
    if (!members) return nullptr;
    for (const auto& member : *members)
        if (member.first == key) return &member.second;
    return nullptr;
}

Json* Json::find(std::string_view key) noexcept { return const_cast<Json*>(std::as_const(*this).find(key)); }

const std::string* Json::textOf(std::string_view key) const noexcept {
    const auto* member = find(key);
    const auto* text = member ? member->string() : nullptr;
    return text && !text->empty() ? text : nullptr;
}

std::span<const Json> Json::listOf(std::string_view key) const noexcept {
    const auto* member = find(key);
    return member ? member->asList() : std::span<const Json>{};
}

std::span<const Json> Json::asList() const noexcept {
    if (isNull()) return {};
    if (const auto* items = array()) return *items;
    return {this, 1};
}

void Json::set(std::string_view key, Json value) {
    if (isNull()) m_value = Object{};
    assert(isObject());
    if (auto* member = find(key))
        *member = std::move(value);
    else
        object()->emplace_back(key, std::move(value));
}

void Json::remove(std::string_view key) {
    if (auto* members = object()) std::erase_if(*members, [&](const Member& member) { return member.first == key; });
}

void Json::append(Json value) {
    if (isNull()) m_value = Array{};
    assert(isArray());
    array()->push_back(std::move(value));
}

bool operator==(const Json& a, const Json& b) {
    if (a.kind() != b.kind()) return false;
    switch (a.kind()) {
    case Json::Kind::null: return true;
    case Json::Kind::boolean: return *a.boolean() == *b.boolean();
    case Json::Kind::number: return equalNumbers(*a.number(), *b.number());
    case Json::Kind::string: return *a.string() == *b.string();
    case Json::Kind::array: return *a.array() == *b.array();
    case Json::Kind::object: return equalObjects(*a.object(), *b.object());
    }
    return false;
}

const Json* resolvePointer(const Json& root, std::string_view pointer) noexcept {
    const Json* value = &root;
    while (value && !pointer.empty()) {
        if (pointer.front() != '/') return nullptr;
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        value = step(*value, pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return value;
}

std::string escapedToken(std::string_view token) {
    std::string escaped;
    escaped.reserve(token.size());
    for (const char letter : token) {
        if (letter == '~')
            escaped += "~0";
        else if (letter == '/')
            escaped += "~1";
        else
            escaped += letter;
    }
    return escaped;
}

} // namespace lanyard
