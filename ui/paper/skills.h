#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>
#include <optional>
#include <vector>

namespace lanyard::paper {

/// A skill, and which badges say that the person has it: numbers in the list it was gathered from, each once, in its order.
struct BackedSkill {
    QString name;
    std::optional<int> level; ///< of the European Qualifications Framework, 1 to 8, the highest that one of the badges names for it
    std::vector<std::size_t> badges;
};

/// The skills that badges name, gathered as core/badge/skills.h does, then those badges that name none, by their own names.
std::vector<BackedSkill> backedSkills(const text::Language& in, const std::vector<const BadgeView*>& badges);

/// Badges that stand below one heading of a portfolio, those above the first heading first; a portfolio without headings is one group.
struct SkillGroup {
    QString heading; ///< empty: none
    std::vector<const BadgeView*> badges;
};
/// Badges that are not named in the portfolio's order stand in the first group. Groups without badges are left out. The views must live as long.
std::vector<SkillGroup> skillGroups(const Portfolio& portfolio, const std::vector<BadgeView>& badges);

} // namespace lanyard::paper
