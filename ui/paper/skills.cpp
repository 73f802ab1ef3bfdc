#include "ui/paper/skills.h"
#include "ui/paper/words.h"
#include "ui/text/badge_words.h"
#include <map>

namespace lanyard::paper {

std::vector<BackedSkill> backedSkills(const text::Language& in, const std::vector<BadgeView>& badges) {
    std::vector<BackedSkill> skills;
    std::map<QString, std::size_t> known;
    for (std::size_t badge = 0; badge < badges.size(); ++badge) {
        QStringList names = skillNames(badges[badge].badge);
        if (names.isEmpty()) names << text::title(in, badges[badge].badge);
        for (const QString& name : names) {
            const auto [place, added] = known.try_emplace(name.toCaseFolded(), skills.size());
            if (added) skills.push_back({name, {}});
            skills[place->second].badges.push_back(badge);
        }
    }
    return skills;
}

} // namespace lanyard::paper
