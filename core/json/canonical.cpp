#include "core/json/json.h"
#include "core/json/text.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace lanyard {
namespace {

/// Where a byte of UTF-8 stands in the order of UTF-16 code units: characters above U+FFFF (lead bytes F0 to F4) are written with
/// surrogates (from D800) and so come before U+E000 to U+FFFF (lead bytes EE and EF). All other bytes keep their order.
unsigned utf16Rank(char letter) noexcept {
    const auto byte = static_cast<unsigned char>(letter);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10U : byte;
}

bool comesBefore(std::string_view a, std::string_view b) noexcept {
    return std::ranges::lexicographical_compare(a, b, {}, utf16Rank, utf16Rank);
}

// [ECMA-262 6.1.6.1.20] Number::toString ( x, radix ) for radix 10
void appendNumber(std::string& text, double x) {
    if (x == 0) { // 2. also of a negative zero
        text += '0';
        return;
    }
    if (x < 0) { // 3.
        text += '-';
        x = -x;
    }
    // 5. The shortest digits s that give x back, with k of them, and n: the place of the point from the first digit on.
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), x, std::chars_format::scientific).ptr;
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto e = written.find('e');
    std::string s(written.substr(0, e));
    std::erase(s, '.');
    auto exponent = written.substr(e + 1);
    if (exponent.front() == '+') exponent.remove_prefix(1);
    int n = 0;
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), n);
    ++n;
    const auto k = static_cast<int>(s.size());

    if (k <= n && n <= 21) { // 7.
        text.append(s).append(static_cast<std::size_t>(n - k), '0');
    } else if (0 < n && n <= 21) { // 8.
        text.append(s, 0, static_cast<std::size_t>(n)).append(1, '.').append(s, static_cast<std::size_t>(n));
    } else if (-6 < n && n <= 0) { // 9.
        text.append("0.").append(static_cast<std::size_t>(-n), '0').append(s);
    } else { // 10. to 12.
        text += s.front();
        if (k > 1) text.append(1, '.').append(s, 1);
        text.append(n > 0 ? "e+" : "e-").append(std::to_string(std::abs(n - 1)));
    }
}

void appendCanonical(std::string& text, const Json& value) {
    switch (value.kind()) {
    case Json::Kind::null: text += "null"; return;
    case Json::Kind::boolean: text += *value.boolean() ? "true" : "false"; return;
    case Json::Kind::number: appendNumber(text, value.number()->value); return;
    case Json::Kind::string: appendQuoted(text, *value.string()); return;
    case Json::Kind::array: {
        char before = '[';
        for (const auto& item : *value.array()) {
            text += std::exchange(before, ',');
            appendCanonical(text, item);
        }
        text += before == '[' ? "[]" : "]";
        return;
    }
    case Json::Kind::object: {
        std::vector<const Json::Member*> members;
        members.reserve(value.object()->size());
        for (const auto& member : *value.object()) members.push_back(&member);
        std::ranges::sort(members, comesBefore, [](const Json::Member* member) -> std::string_view { return member->first; });
        char before = '{';
        for (const auto* member : members) {
            text += std::exchange(before, ',');
            appendQuoted(text, member->first);
            text += ':';
            appendCanonical(text, member->second);
        }
        text += before == '{' ? "{}" : "}";
        return;
    }
    }
}

} // namespace

std::string canonicalJson(const Json& value) {
    std::string text;
    appendCanonical(text, value);
    return text;
}

} // namespace lanyard
