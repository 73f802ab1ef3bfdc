#include "core/badge/achievement_key.h"
#include "core/base/fold.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace lanyard {
namespace {

/// "#achievement" and "_:b0" name something within one document.
bool isGlobal(std::string_view id) {
    constexpr std::array schemes{std::string_view{"https://"}, std::string_view{"http://"}, std::string_view{"urn:"}, std::string_view{"did:"}};
    return std::ranges::any_of(schemes, [&](std::string_view scheme) { return id.size() > scheme.size() && id.starts_with(scheme); });
}

} // namespace

std::string achievementKey(const Badge& badge) {
    if (isGlobal(badge.achievement.id)) return "id " + badge.achievement.id;
    const std::string giver = badge.issuer.id.empty() ? folded(badge.issuer.name.any()) : badge.issuer.id;
    const std::string title = folded(badge.title().any());
    if (giver.empty() || title.empty()) return {};
    return "title " + giver + '\n' + title;
}

} // namespace lanyard
