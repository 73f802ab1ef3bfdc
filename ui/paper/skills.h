#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>
#include <vector>

namespace lanyard::paper {

/// A skill, and which badges say that the person has it: numbers in the list it was gathered from, each once, in its order.
struct BackedSkill {
    QString name;
    std::vector<std::size_t> badges;
};

/// The skills that badges name, in the order in which they come first; the same name in other capitals is the same skill. A badge that names none stands
/// for itself, by its own name.
std::vector<BackedSkill> backedSkills(const text::Language& in, const std::vector<BadgeView>& badges);

} // namespace lanyard::paper
