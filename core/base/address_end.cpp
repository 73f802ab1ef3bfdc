#include "core/base/address_end.h"
#include "core/base/encoding.h"
#include <charconv>
#include <string>

namespace lanyard {
namespace {

/// The decoded value of a parameter of the address's query; nothing if it is not there.
std::optional<std::string> parameter(std::string_view address, std::string_view name) {
    address = address.substr(0, address.find('#'));
    const auto mark = address.find('?');
    std::string_view query = mark == std::string_view::npos ? std::string_view() : address.substr(mark + 1);
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name) return percentDecoded(pair.substr(equals + 1));
    }
    return std::nullopt;
}

std::optional<std::int64_t> seconds(const std::optional<std::string>& text) {
    constexpr std::int64_t most = 253'402'300'799; // the end of the year 9999
    std::int64_t value = 0;
    if (!text || text->empty()) return std::nullopt;
    const auto [end, problem] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (problem != std::errc{} || end != text->data() + text->size() || value < 0 || value > most) return std::nullopt;
    return value;
}

/// "20260301T093000Z"
std::optional<Instant> compactDate(const std::optional<std::string>& text) {
    if (!text || text->size() != 16 || (*text)[8] != 'T') return std::nullopt;
    std::string spread = *text;
    for (const std::size_t at : {13U, 11U}) spread.insert(at, ":");
    for (const std::size_t at : {6U, 4U}) spread.insert(at, "-");
    const auto date = parseRfc3339(spread);
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

std::optional<Instant> addressEnd(std::string_view address) {
    for (const std::string service : {"X-Amz-", "X-Goog-"}) {
        const auto from = compactDate(parameter(address, service + "Date"));
        const auto lasts = seconds(parameter(address, service + "Expires"));
        constexpr std::int64_t longest = 100LL * 366 * 86'400; // nobody signs for longer than a century
        if (from && lasts && *lasts <= longest) return Instant{from->seconds + *lasts};
    }
    if (parameter(address, "Signature"))
        if (const auto end = seconds(parameter(address, "Expires"))) return Instant{*end};
    if (const auto text = parameter(address, "se"); text && parameter(address, "sig"))
        if (const auto end = parseBadgeDate(*text)) return *end;
    return std::nullopt;
}

} // namespace lanyard
