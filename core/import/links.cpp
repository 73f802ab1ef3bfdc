#include "core/import/links.h"
#include "core/base/ascii.h"
#include <algorithm>
#include <array>

namespace lanyard {
namespace {

/// Schemes under which wallets on phones are called.
constexpr std::array claimSchemes{
    std::string_view{"dccrequest"},      std::string_view{"org.dcconsortium"},  std::string_view{"openid-credential-offer"},
    std::string_view{"openid-initiate-issuance"}, std::string_view{"openid4vp"}, std::string_view{"openid-vc"},
    std::string_view{"openid"},          std::string_view{"haip"},              std::string_view{"haip-vci"},
    std::string_view{"haip-vp"},         std::string_view{"eudi-openid4vp"},    std::string_view{"eudi-openid4ci"},
    std::string_view{"didcomm"},         std::string_view{"msprobe"},           std::string_view{"openid-credential-request"},
};

/// Members of a query that make an address an offer.
constexpr std::array claimMembers{
    std::string_view{"credential_offer"}, std::string_view{"credential_offer_uri"}, std::string_view{"vc_request_url"},
    std::string_view{"request_uri"},      std::string_view{"presentation_definition_uri"}, std::string_view{"iuv"},
    std::string_view{"_oob"},             std::string_view{"credential_request"},
};

struct Platform {
    std::string_view host; ///< this host and all below it
    std::string_view path; ///< what the path begins with; empty: any
};

constexpr std::array platforms{
    Platform{"credly.com", "/badges/"},
    Platform{"credly.com", "/go/"},
    Platform{"credly.com", "/users/"},
    Platform{"credly.com", "/earner/"},
    Platform{"credly.com", "/org/"},
    Platform{"youracclaim.com", "/badges/"},
    Platform{"youracclaim.com", "/go/"},
    Platform{"badgr.com", ""},
    Platform{"badgr.io", ""},
    Platform{"badges.parchment.com", ""},
    Platform{"canvascredentials.com", ""},
    Platform{"openbadgepassport.com", ""},
    Platform{"openbadgefactory.com", ""},
    Platform{"europass.europa.eu", ""},
    Platform{"europa.eu", "/europass"},
    Platform{"ec.europa.eu", "/europass"},
    Platform{"credential.net", ""},
    Platform{"accredible.com", ""},
    Platform{"edubadges.nl", ""},
    Platform{"openbadges.education", ""},
    Platform{"mybadges.org", ""},
    Platform{"badgecraft.eu", ""},
    Platform{"badgelist.com", ""},
    Platform{"bestr.it", ""},
    Platform{"sertifier.com", ""},
    Platform{"credsverse.com", ""},
    Platform{"certifier.io", ""},
    Platform{"virtualbadge.io", ""},
    Platform{"certopus.com", ""},
    Platform{"verifierplus.org", "/credentials/"},
    Platform{"verifierplus.org", "/#"},
    Platform{"learncard.app", ""},
    Platform{"bcdiploma.com", ""},
    Platform{"smartcertificate.com", ""},
    Platform{"blockcerts.org", ""},
    Platform{"cloud.credivera.com", ""},
    Platform{"backpack.openbadges.org", ""},
    Platform{"badges.mozilla.org", ""},
    Platform{"beta.openbadges.org", ""},
};

/// Moodle sites stand under their owners' names and have their pages in common.
constexpr std::array moodlePaths{std::string_view{"/badges/badge.php"}, std::string_view{"/badges/assertion.php"},
                                 std::string_view{"/badges/ob/verify.php"}};

/// The scheme in front of the first colon, in lower case; empty if there is none.
std::string schemeOf(std::string_view address) {
    const std::size_t colon = address.substr(0, 40).find(':');
    if (colon == std::string_view::npos || !std::ranges::all_of(address.substr(0, colon), isSchemeLetter)) return {};
    return lowerAscii(address.substr(0, colon));
}

bool isWebScheme(std::string_view scheme) noexcept { return scheme == "http" || scheme == "https"; }

bool endsLink(char c) noexcept {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' || c == '`' || c == '{' ||
           c == '|' || c == '}' || c == 0x7F;
}

struct WebAddress {
    std::string host;
    std::string_view path;  ///< with the query and fragment
    std::string_view query; ///< without "?" and fragment
};

std::optional<WebAddress> webAddress(std::string_view address) {
    if (!isWebScheme(schemeOf(address))) return std::nullopt;
    address.remove_prefix(address.find(':') + 1);
    if (!address.starts_with("//")) return std::nullopt;
    address.remove_prefix(2);
    const std::size_t pathAt = std::min(address.find_first_of("/?#"), address.size());
    std::string_view host = address.substr(0, pathAt);
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
    if (const std::size_t port = host.rfind(':'); port != std::string_view::npos && !host.ends_with(']')) host = host.substr(0, port);
    if (host.empty()) return std::nullopt;
    WebAddress result{.host = lowerAscii(host), .path = address.substr(pathAt), .query = {}};
    if (const std::size_t question = result.path.find('?'); question != std::string_view::npos) {
        result.query = result.path.substr(question + 1);
        result.query = result.query.substr(0, result.query.find('#'));
    }
    return result;
}

bool isHostOrBelow(std::string_view host, std::string_view wanted) noexcept {
    if (!host.ends_with(wanted)) return false;
    return host.size() == wanted.size() || host[host.size() - wanted.size() - 1] == '.';
}

bool hasClaimMember(std::string_view query) {
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        const std::string_view name = pair.substr(0, pair.find('='));
        if (std::ranges::find(claimMembers, name) != claimMembers.end()) return true;
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
    }
    return false;
}

} // namespace

std::optional<LinkKind> linkKind(std::string_view address) {
    const std::string scheme = schemeOf(address);
    if (std::ranges::find(claimSchemes, scheme) != claimSchemes.end()) return LinkKind::claim;
    const auto web = webAddress(address);
    if (!web) return std::nullopt;
    if (hasClaimMember(web->query)) return LinkKind::claim;
    const auto fits = [&](const Platform& platform) { return isHostOrBelow(web->host, platform.host) && web->path.starts_with(platform.path); };
    if (std::ranges::any_of(platforms, fits)) return LinkKind::platform;
    const auto isMoodle = [&](std::string_view path) { return web->path.find(path) != std::string_view::npos; };
    return std::ranges::any_of(moodlePaths, isMoodle) ? LinkKind::platform : LinkKind::other;
}

std::optional<std::size_t> linkEnd(std::string_view text, std::size_t begin) noexcept {
    const std::string_view rest = text.substr(begin);
    std::size_t colon = 0;
    while (colon < rest.size() && colon < 40 && isSchemeLetter(rest[colon])) ++colon;
    if (colon < 4 || colon >= rest.size() || rest[colon] != ':') return std::nullopt;

    const auto isScheme = [&](std::string_view scheme) { return equalIgnoringCase(rest.substr(0, colon), scheme); };
    const bool web = isScheme("http") || isScheme("https");
    if (!web && std::ranges::none_of(claimSchemes, isScheme)) return std::nullopt;
    // "openid: a standard" is a sentence and no address.
    if (rest.substr(colon + 1, 1) != "/" && rest.substr(colon + 1, 1) != "?") return std::nullopt;

    std::size_t end = colon + 1;
    while (end < rest.size() && !endsLink(rest[end])) ++end;
    while (end > colon + 1 && std::string_view(".,;:!?)]'*").find(rest[end - 1]) != std::string_view::npos) --end;
    if (end <= colon + 3) return std::nullopt;
    return begin + end;
}

bool isWebAddress(std::string_view text) noexcept {
    constexpr std::string_view longest = "https:";
    const std::string_view prefix = text.substr(0, std::min(text.size(), text.substr(0, longest.size()).find(':')));
    if (!equalIgnoringCase(prefix, "https") && !equalIgnoringCase(prefix, "http"))
        return false;
    if (!text.substr(prefix.size()).starts_with("://") || text.size() <= prefix.size() + 3 || text[prefix.size() + 3] == '/') return false;
    return std::ranges::none_of(text, endsLink);
}

} // namespace lanyard
