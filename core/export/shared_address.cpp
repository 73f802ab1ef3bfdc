#include "core/export/shared_address.h"
#include <algorithm>
#include <array>
#include <cctype>

namespace lanyard {
namespace {

constexpr std::array<std::string_view, 14> personal{"email", "e-mail", "mail",     "useremail", "user_email", "user",  "username",
                                                    "phone", "tel",    "telephone", "recipient", "recipient_email", "name", "owner"};

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

bool saysForWhom(std::string_view parameter) {
    const std::size_t equals = parameter.find('=');
    const std::string name = lowered(parameter.substr(0, equals));
    if (name.starts_with("identity__") || std::ranges::find(personal, name) != personal.end()) return true;
    const std::string value = equals == std::string_view::npos ? std::string() : lowered(parameter.substr(equals + 1));
    return value.contains('@') || value.contains("%40");
}

/// `query` without its "?"; gives it with one, or nothing if nothing is left.
std::string cleanedQuery(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view parameter = query.substr(0, end);
        if (!saysForWhom(parameter)) {
            kept += kept.empty() ? '?' : '&';
            kept += parameter;
        }
        if (end == std::string_view::npos) break;
        query.remove_prefix(end + 1);
    }
    return kept;
}

std::string cleaned(std::string_view part) {
    const std::size_t mark = part.find('?');
    if (mark == std::string_view::npos) return std::string(part);
    return std::string(part.substr(0, mark)) + cleanedQuery(part.substr(mark + 1));
}

} // namespace

std::string sharedAddress(std::string_view address) {
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) return std::string(address);
    const std::string name = lowered(address.substr(0, scheme));
    if (name != "http" && name != "https") return std::string(address);
    std::string_view rest = address.substr(scheme + 3);
    std::string shared(address.substr(0, scheme + 3));
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) rest.remove_prefix(at + 1);
    const std::size_t hash = rest.find('#');
    shared += cleaned(rest.substr(0, hash));
    if (hash != std::string_view::npos) shared += '#' + cleaned(rest.substr(hash + 1));
    return shared;
}

} // namespace lanyard
