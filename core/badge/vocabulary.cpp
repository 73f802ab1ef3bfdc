#include "core/badge/vocabulary.h"
#include <algorithm>

namespace lanyard {
namespace {

bool holds(std::string_view text, std::string_view part) noexcept { return text.find(part) != std::string_view::npos; }

std::string_view withoutScheme(std::string_view address) noexcept {
    const auto scheme = address.find("://");
    return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

/// "…/v2", "…/v2/", "…/v2.jsonld", but not "…/v2evil".
bool isAtOrBelow(std::string_view address, std::string_view place) noexcept {
    if (!address.starts_with(place)) return false;
    const std::string_view rest = address.substr(place.size());
    return rest.empty() || std::string_view("/#?.").find(rest.front()) != std::string_view::npos;
}

/// 2 for "…/v2", "…/v2.1/context.json", "…/2.0/…"; -1 if no part of the path is a version.
int versionIn(std::string_view path) noexcept {
    for (std::size_t at = 0; at < path.size(); ++at) {
        if (path[at] != '/') continue;
        std::size_t digit = at + 1;
        if (digit < path.size() && path[digit] == 'v') ++digit;
        if (digit >= path.size() || path[digit] < '0' || path[digit] > '9') continue;
        const std::size_t after = digit + 1;
        if (after == path.size() || path[after] == '.' || path[after] == '/' || path[after] == '-' || path[after] == 'p')
            return path[digit] - '0';
    }
    return -1;
}

Vocabulary openBadges(std::string_view address) noexcept {
    if (holds(address, "/extensions/")) return Vocabulary::other;
    switch (versionIn(address)) {
    case -1: return Vocabulary::other;
    case 1: return Vocabulary::openBadges1;
    case 2: return Vocabulary::openBadges2;
    default: return Vocabulary::openBadgesUnknown;
    }
}

Vocabulary blockcerts(std::string_view address) noexcept {
    switch (versionIn(address)) {
    case 1: return Vocabulary::blockcerts1;
    case 2: return Vocabulary::blockcerts2;
    case 3: return Vocabulary::blockcerts3;
    default: return Vocabulary::other;
    }
}

} // namespace

std::string_view lastWord(std::string_view iri) noexcept {
    const auto cut = iri.find_last_of("#/:");
    return cut == std::string_view::npos ? iri : iri.substr(cut + 1);
}

std::vector<std::string_view> typeWords(const Json& value) {
    std::vector<std::string_view> words;
    for (const std::string_view member : {"type", "@type"})
        for (const Json& entry : value.listOf(member))
            if (const std::string* text = entry.string(); text && !text->empty()) words.push_back(lastWord(*text));
    return words;
}

bool hasType(const Json& value, std::initializer_list<std::string_view> words) {
    const auto types = typeWords(value);
    return std::ranges::any_of(words, [&](std::string_view word) { return std::ranges::find(types, word) != types.end(); });
}

std::vector<std::string_view> contextAddresses(const Json& value) {
    std::vector<std::string_view> addresses;
    for (const Json& entry : value.listOf("@context"))
        if (const std::string* text = entry.string(); text && !text->empty()) addresses.push_back(*text);
    return addresses;
}

Vocabulary vocabularyOf(std::string_view contextAddress) noexcept {
    const std::string_view address = withoutScheme(contextAddress);
    if (isAtOrBelow(address, "www.w3.org/2018/credentials/v1") || isAtOrBelow(address, "w3.org/2018/credentials/v1")) return Vocabulary::vc11;
    if (isAtOrBelow(address, "www.w3.org/ns/credentials/v2") || isAtOrBelow(address, "w3.org/ns/credentials/v2")) return Vocabulary::vc20;
    if (address.starts_with("www.w3.org/ns/did") || address.starts_with("w3id.org/did/")) return Vocabulary::did;
    if (holds(address, "/extensions.json")) return Vocabulary::other;
    if (holds(address, "clr/v2p0") || holds(address, "clr/v2p1")) return Vocabulary::clr2;
    if (holds(address, "ob/v3p0") || holds(address, "ob/v3p1") || holds(address, "jff-vc-edu-plugfest-1") ||
        holds(address, "imsglobal.github.io/openbadges-specification") || holds(address, "1edtech.github.io/openbadges-specification"))
        return Vocabulary::openBadges3;
    if (holds(address, "ob/v2p1") || holds(address, "ob/v2p0")) return Vocabulary::openBadges2;
    if (holds(address, "blockcerts")) return blockcerts(address);
    if (address.starts_with("w3id.org/openbadges") || address.starts_with("openbadgespec.org")) return openBadges(address);
    if (holds(address, "edc-ap") || holds(address, "europa.eu/snb/model")) return Vocabulary::elm3;
    return Vocabulary::other;
}

bool hasContext(const Json& value, Vocabulary vocabulary) {
    return std::ranges::any_of(contextAddresses(value), [&](std::string_view address) { return vocabularyOf(address) == vocabulary; });
}

} // namespace lanyard
