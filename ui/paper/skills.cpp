#include "ui/paper/skills.h"
#include "core/badge/skills.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include <algorithm>
#include <map>
#include <set>

namespace lanyard::paper {

std::vector<BackedSkill> backedSkills(const text::Language& in, const std::vector<const BadgeView*>& badges) {
    std::vector<JudgedSource> sources;
    std::map<DocumentId, std::size_t> numbers;
    for (std::size_t i = 0; i < badges.size(); ++i) {
        sources.push_back({badges[i]->badge, badges[i]->report.verdict()});
        numbers.emplace(badges[i]->badge.source.id, i);
    }
    std::vector<BackedSkill> skills;
    std::set<std::size_t> naming;
    for (const Skill& skill : skillsOf(sources, {})) {
        BackedSkill backed{text::onOneLine(text::toQString(skill.name)), {}, {}};
        for (const BadgeBehindSkill& badge : skill.badges) {
            const std::size_t number = numbers.at(badge.id);
            if (std::ranges::find(backed.badges, number) == backed.badges.end()) backed.badges.push_back(number);
            if (badge.eqf && badge.backs()) backed.level = std::max(backed.level.value_or(0), *badge.eqf);
            naming.insert(number);
        }
        if (!backed.name.isEmpty() && !backed.badges.empty()) skills.push_back(std::move(backed));
    }
    for (std::size_t i = 0; i < badges.size(); ++i)
        if (!naming.contains(i)) skills.push_back({text::title(in, badges[i]->badge), {}, {i}});
    return skills;
}

std::vector<SkillGroup> skillGroups(const Portfolio& portfolio, const std::vector<BadgeView>& badges) {
    std::map<DocumentId, const BadgeView*> given;
    for (const BadgeView& view : badges) given.emplace(view.badge.source.id, &view);
    std::vector<SkillGroup> groups(1);
    for (const PortfolioPart& part : partsOf(portfolio)) {
        if (part.isBadge()) {
            if (const auto found = given.find(part.badge); found != given.end()) {
                groups.back().badges.push_back(found->second);
                given.erase(found);
            }
        } else if (part.kind == PortfolioText::Kind::heading) {
            groups.push_back({text::onOneLine(text::toQString(part.text)), {}});
        }
    }
    for (const BadgeView& view : badges)
        if (given.contains(view.badge.source.id)) groups.front().badges.push_back(&view);
    std::erase_if(groups, [](const SkillGroup& group) { return group.badges.empty(); });
    return groups;
}

} // namespace lanyard::paper
