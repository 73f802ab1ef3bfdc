#include "core/import/jws_text.h"
#include "core/base/ascii.h"
#include "core/badge/classify.h"
#include "core/base/encoding.h"
#include "core/import/json_outline.h"
#include <algorithm>
#include <array>
#include <optional>

namespace lanyard {
namespace {

constexpr std::size_t shortestToken = 20; // letters; {"alg":"none"} has 18

/// Base64url as a careless hand may have left it: padded, in the letters of plain base64, a letter too long. For telling what a
/// token is; verification reads it again, strictly.
std::optional<std::string> carelesslyDecoded(std::string_view part) {
    std::string letters;
    letters.reserve(part.size());
    for (const char c : part)
        if (c != '=') letters.push_back(c == '-' ? '+' : c == '_' ? '/' : c);
    if (letters.size() % 4 == 1) letters.pop_back();
    auto decoded = fromBase64(letters);
    if (!decoded) return std::nullopt;
    return toText(*decoded);
}

std::vector<std::string_view> split(std::string_view token) {
    std::vector<std::string_view> parts;
    for (std::size_t dot = 0; dot != std::string_view::npos && parts.size() < 16;) {
        dot = token.find('.');
        parts.push_back(token.substr(0, dot));
        if (dot != std::string_view::npos) token.remove_prefix(dot + 1);
    }
    return parts;
}

bool holdsMember(const Json& payload, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](std::string_view name) { return payload.find(name) != nullptr; });
}

JwsNature natureOfPayload(const Json& payload) {
    const JsonNature nature = classifyPayload(payload).nature;
    if (nature == JsonNature::nothing) return {JwsNature::Kind::other, {}, {}, {}};
    const Json* inside = payload.find("vc");
    if (!inside) inside = payload.find("vp");
    if (!inside || !inside->isObject()) inside = &payload;
    if (nature == JsonNature::presentation && isEmptyPresentation(*inside)) return {JwsNature::Kind::emptyOffer, {}, {}, {}};
    BadgeNames names = namesOf(*inside);
    if (names.self.empty())
        if (const std::string* id = payload.textOf("jti")) names.self = *id;
    const bool credential = holdsMember(payload, {"vc", "vp", "credentialSubject", "verifiableCredential"}) ||
                            nature == JsonNature::presentation || nature == JsonNature::statusList;
    return {JwsNature::Kind::badge, credential ? Form::vcJwt : Form::jws, std::move(names.self), std::move(names.addresses)};
}

/// Of a payload whose JSON a strict reader refuses.
JwsNature natureOfBrokenPayload(std::string_view text) {
    const std::size_t begin = text.find('{');
    if (begin != std::string_view::npos) {
        const JsonOutline outline = outlineJson(text, begin);
        if (namesABadge(outline)) return {JwsNature::Kind::badge, namesACredential(outline) ? Form::vcJwt : Form::jws, {}, {}};
    }
    if (!speaksOfABadge(text)) return {JwsNature::Kind::other, {}, {}, {}};
    const bool credential = text.find("redentialSubject") != std::string_view::npos || text.find("erifiable") != std::string_view::npos;
    return {JwsNature::Kind::badge, credential ? Form::vcJwt : Form::jws, {}, {}};
}

} // namespace

bool isTokenLetter(char c) noexcept {
    return isAsciiLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '=' || c == '~';
}

std::size_t tokenEnd(std::string_view text, std::size_t begin) noexcept {
    // A JSON object in base64url: {" gives eyJ, "{ " eyA, {CR eyI or ew0, {LF ewo, {TAB ewk.
    const std::string_view start = text.substr(begin, 2);
    if (start != "ey" && start != "ew") return begin;
    std::size_t end = begin;
    while (end < text.size() && isTokenLetter(text[end])) ++end;
    // A full stop behind the third part ends a sentence; behind the second it stands for an empty signature.
    const std::string_view token = text.substr(begin, end - begin);
    if (token.ends_with('.') && std::ranges::count(token, '.') > 2) --end;
    return end - begin < shortestToken ? begin : end;
}

JwsNature natureOfJws(std::string_view token, const JsonLimits& limits) {
    const std::vector<std::string_view> parts = split(token.substr(0, token.find('~')));
    const auto headerText = carelesslyDecoded(parts.front());
    const auto header = headerText ? parseJson(*headerText, limits) : Result<Json>(fail(ErrorCode::badEncoding));
    const bool hasHeader = header && header->isObject() && holdsMember(*header, {"alg", "enc", "typ", "jwk", "kid"});
    if (hasHeader && parts.size() == 5 && header->find("enc")) return {JwsNature::Kind::encrypted, {}, {}, {}};

    JwsNature nature;
    if (parts.size() > 1 && !parts[1].empty()) {
        nature.kind = JwsNature::Kind::other;
        if (const auto payloadText = carelesslyDecoded(parts[1])) {
            const auto payload = parseJson(*payloadText, limits);
            nature = payload ? natureOfPayload(*payload) : natureOfBrokenPayload(*payloadText);
        }
        if (nature.kind == JwsNature::Kind::other && !hasHeader) nature.kind = JwsNature::Kind::none;
    }
    const bool badge = nature.kind == JwsNature::Kind::badge || nature.kind == JwsNature::Kind::emptyOffer;
    if (badge && parts.size() > 2) return token.contains('~') ? JwsNature{JwsNature::Kind::disclosures, {}, {}, {}} : nature;
    if (badge || (hasHeader && (parts.size() < 3 || parts[1].empty()))) return {JwsNature::Kind::incomplete, {}, {}, {}};
    return nature;
}

BadgeNames namesOf(const Json& badge) {
    BadgeNames names;
    for (const std::string_view member : {"id", "@id", "uid"})
        if (const std::string* id = badge.textOf(member); id && names.self.empty()) names.self = *id;
    if (!names.self.empty()) names.addresses.push_back(names.self);
    for (const std::string_view member : {"verify", "verification"}) {
        const Json* place = badge.find(member);
        if (!place) continue;
        for (const std::string_view word : {"url", "id"})
            if (const std::string* address = place->textOf(word)) names.addresses.push_back(*address);
    }
    return names;
}

bool isEmptyPresentation(const Json& presentation) {
    const std::string* id = presentation.textOf("id"); // of an enveloped one it holds everything
    return presentation.listOf("verifiableCredential").empty() && !(id && id->starts_with("data:"));
}

} // namespace lanyard
