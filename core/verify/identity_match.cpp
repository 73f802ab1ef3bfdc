#include "core/verify/identity_match.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/verify/address.h"
#include <algorithm>
#include <optional>

namespace lanyard::checks {
namespace {

constexpr std::size_t mostOwners = 200;
constexpr std::size_t longestValue = 4'096;

bool isBlank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

std::string_view withoutScheme(std::string_view text, std::string_view scheme) noexcept {
    return lowerAscii(text.substr(0, scheme.size())) == scheme ? text.substr(scheme.size()) : text;
}

std::string_view bare(std::string_view text) noexcept { return withoutScheme(withoutScheme(trimmed(text), "mailto:"), "tel:"); }

bool isEmail(std::string_view text) noexcept {
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find(' ') == std::string_view::npos && !isWebAddress(text);
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (isAsciiDigit(c)) digits += c;
    return digits;
}

bool isPhone(std::string_view text) {
    return digitsOf(text).size() >= 6 && std::ranges::all_of(text, [](char c) { return isAsciiDigit(c) || std::string_view("+-/(). ").find(c) != std::string_view::npos; });
}

/// "anna+kurse@example.org" without its tag.
std::optional<std::string> withoutTag(std::string_view email) {
    const auto plus = email.find('+');
    const auto at = email.rfind('@');
    if (plus == std::string_view::npos || at == std::string_view::npos || plus == 0 || plus > at) return std::nullopt;
    return std::string(email.substr(0, plus)) + std::string(email.substr(at));
}

std::string foldedName(std::string_view text) {
    std::string folded;
    for (const char c : trimmed(text)) {
        if (isBlank(c)) {
            if (!folded.ends_with(' ')) folded += ' ';
        } else {
            folded += lowerLetter(c);
        }
    }
    return folded;
}

struct Hash {
    Digest digest{};
    Bytes value;
};

std::optional<Digest> digestOfLength(std::size_t bytes) {
    switch (bytes) {
    case 16: return Digest::md5;
    case 20: return Digest::sha1;
    case 32: return Digest::sha256;
    case 48: return Digest::sha384;
    case 64: return Digest::sha512;
    default: return std::nullopt;
    }
}

/// "sha256$…", "md5$…" or bare hexadecimal. The length says which digest it is: names are sometimes wrong.
std::optional<Hash> hashIn(std::string_view value, bool named) {
    const auto mark = value.find('$');
    if (mark == std::string_view::npos && named) return std::nullopt;
    const std::string_view digits = trimmed(mark == std::string_view::npos ? value : value.substr(mark + 1));
    if (digits.size() > 128) return std::nullopt;
    const auto bytes = fromHex(digits);
    const auto digest = bytes ? digestOfLength(bytes->size()) : std::nullopt;
    return digest ? std::optional(Hash{*digest, *bytes}) : std::nullopt;
}

/// As typed, trimmed, in lower case, without the scheme, without the tag.
std::vector<std::string> spellings(std::string_view owner) {
    std::vector<std::string> result;
    const auto add = [&](std::string text) {
        if (!text.empty() && std::ranges::find(result, text) == result.end()) result.push_back(std::move(text));
    };
    const std::string_view clean = bare(owner);
    for (const std::string_view text : {clean, trimmed(owner), owner}) {
        add(std::string(text));
        add(lowerAscii(text));
    }
    if (isEmail(clean)) {
        add("mailto:" + std::string(clean));
        if (auto plain = withoutTag(clean)) {
            add(*plain);
            add(lowerAscii(*plain));
        }
    }
    return result;
}

bool hashFits(const Hash& hash, const std::string& salt, std::string_view owner) {
    for (const std::string& text : spellings(owner)) {
        if (digestOf(hash.digest, bytesOf(text + salt)) == hash.value) return true;
        if (salt.empty()) continue;
        if (digestOf(hash.digest, bytesOf(salt + text)) == hash.value || digestOf(hash.digest, bytesOf(text)) == hash.value) return true;
    }
    return false;
}

bool samePhone(std::string_view a, std::string_view b) {
    std::string x = digitsOf(a), y = digitsOf(b);
    for (std::string* digits : {&x, &y})
        if (digits->starts_with("00")) digits->erase(0, 2);
    return x == y;
}

Match plainMatch(IdentityKind kind, std::string_view value, std::string_view owner) {
    switch (kind) {
    case IdentityKind::email: {
        const std::string given = lowerAscii(bare(value)), own = lowerAscii(bare(owner));
        if (given == own || withoutTag(own) == given) return Match::fits;
        return withoutTag(given) == own ? Match::notComparable : Match::differs; // whose a tagged address is, its mail server decides
    }
    case IdentityKind::did: return withoutFragment(trimmed(value)) == withoutFragment(trimmed(owner)) ? Match::fits : Match::differs;
    case IdentityKind::address: return samePlace(trimmed(value), trimmed(owner)) ? Match::fits : Match::differs;
    case IdentityKind::phone: return samePhone(bare(value), bare(owner)) ? Match::fits : Match::notComparable;
    case IdentityKind::name:
    case IdentityKind::other: return foldedName(value) == foldedName(owner) ? Match::fits : Match::notComparable;
    }
    return Match::notComparable;
}

IdentityKind kindOfType(std::string_view written) {
    std::string type = lowerAscii(written);
    if (const auto colon = type.rfind(':'); colon != std::string::npos && type.starts_with("ext:")) type = type.substr(colon + 1);
    if (type == "email" || type == "emailaddress" || type == "mail" || type == "schema:email") return IdentityKind::email;
    if (type == "url" || type == "uri" || type == "website") return IdentityKind::address;
    if (type == "telephone" || type == "phone" || type == "phonenumber") return IdentityKind::phone;
    if (type == "did") return IdentityKind::did;
    if (type == "name" || type == "username" || type == "fullname") return IdentityKind::name;
    return IdentityKind::other;
}

} // namespace

IdentityKind kindOfText(std::string_view text) {
    const std::string_view clean = bare(text);
    if (isDid(clean)) return IdentityKind::did;
    if (isWebAddress(clean)) return IdentityKind::address;
    if (isEmail(clean)) return IdentityKind::email;
    return isPhone(clean) ? IdentityKind::phone : IdentityKind::name;
}

IdentityKind kindOf(const Identity& identity) {
    const bool hashed = hashIn(identity.value, !identity.hashed).has_value();
    const IdentityKind typed = kindOfType(identity.type);
    if (hashed) return typed == IdentityKind::other && identity.type.empty() ? IdentityKind::email : typed;
    const IdentityKind told = kindOfText(identity.value);
    if (typed == IdentityKind::other) return told == IdentityKind::name ? IdentityKind::other : told;
    return told == IdentityKind::did || told == IdentityKind::email ? told : typed;
}

Match matchOf(const Identity& identity, std::span<const std::string> owners) {
    if (identity.value.empty() || identity.value.size() > longestValue) return Match::notComparable;
    const auto hash = hashIn(identity.value, !identity.hashed);
    const IdentityKind kind = kindOf(identity);
    Match result = Match::notComparable;
    bool unsure = false;
    for (const std::string& owner : owners.first(std::min(owners.size(), mostOwners))) {
        if (trimmed(owner).empty() || owner.size() > longestValue) continue;
        const IdentityKind told = kindOfText(owner);
        if (hash) {
            if (hashFits(*hash, identity.salt, owner)) return Match::fits;
            if (told == kind) result = Match::differs;
            continue;
        }
        const bool sameKind = told == kind || kind == IdentityKind::name || kind == IdentityKind::other;
        if (!sameKind) continue;
        const Match match = plainMatch(kind, identity.value, owner);
        if (match == Match::fits) return match;
        if (match == Match::differs) result = Match::differs;
        else unsure = unsure || kind == IdentityKind::email;
    }
    return unsure ? Match::notComparable : result;
}

} // namespace lanyard::checks
