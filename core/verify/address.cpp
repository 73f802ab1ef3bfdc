#include "core/verify/address.h"
#include "core/base/ascii.h"
#include "core/base/encoding.h"
#include <algorithm>

namespace lanyard::checks {
namespace {

struct Place {
    std::string host, path;
    friend bool operator==(const Place&, const Place&) = default;
};

Place placeOf(std::string_view address) {
    const auto begin = address.find("://") + 3;
    const auto end = std::min(address.find_first_of("/?#", begin), address.size());
    std::string_view path = address.substr(end);
    if (path.ends_with('/')) path.remove_suffix(1);
    return {hostOf(address), std::string(path)};
}

} // namespace

bool isWebAddress(std::string_view text) noexcept {
    return startsWithIgnoringCase(text, "https://") || startsWithIgnoringCase(text, "http://");
}

bool isDid(std::string_view text) noexcept { return text.starts_with("did:") && text.size() > 4; }

bool isOwnDocument(std::string_view did) noexcept { return did.starts_with("did:key:") || did.starts_with("did:jwk:"); }

std::string hostOf(std::string_view address) {
    if (!isWebAddress(address)) return {};
    const bool secure = startsWithIgnoringCase(address, "https://");
    std::string_view rest = address.substr(secure ? 8 : 7);
    rest = rest.substr(0, rest.find_first_of("/?#\\"));
    if (const auto user = rest.rfind('@'); user != std::string_view::npos) rest.remove_prefix(user + 1);
    const std::string_view port = secure ? ":443" : ":80";
    if (rest.ends_with(port)) rest.remove_suffix(port.size());
    if (rest.ends_with('.')) rest.remove_suffix(1);
    return lowerAscii(rest);
}

std::string_view withoutFragment(std::string_view address) noexcept { return address.substr(0, address.find('#')); }

std::string_view fragmentOf(std::string_view address) noexcept {
    const auto mark = address.find('#');
    return mark == std::string_view::npos ? std::string_view{} : address.substr(mark + 1);
}

std::string resolved(std::string_view reference, std::string_view base) {
    if (reference.empty() || isWebAddress(reference) || reference.find(':') != std::string_view::npos) return std::string(reference);
    std::string result(withoutFragment(base));
    if (!reference.starts_with('#')) result += '#';
    return result += reference;
}

bool samePlace(std::string_view a, std::string_view b) {
    if (a == b) return true;
    return isWebAddress(a) && isWebAddress(b) && placeOf(a) == placeOf(b);
}

std::vector<std::string> placesOf(std::string_view issuer) {
    const std::string_view id = withoutFragment(issuer);
    std::vector<std::string> places{std::string(id)};
    constexpr std::string_view web = "did:web:";
    if (!id.starts_with(web)) return places;
    std::string address = "https://";
    std::string_view rest = id.substr(web.size());
    for (bool first = true;; first = false) {
        const auto colon = rest.find(':');
        address += percentDecoded(rest.substr(0, colon));
        if (colon == std::string_view::npos) {
            places.push_back(address + (first ? "/.well-known/did.json" : "/did.json"));
            return places;
        }
        address += '/';
        rest.remove_prefix(colon + 1);
    }
}

} // namespace lanyard::checks
