#include "core/badge/skills.h"
#include "core/base/fold.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace lanyard {
namespace {

/// A skill as one badge or one statement names it.
struct Mention {
    std::string name, address, framework;
    std::optional<BadgeBehindSkill> badge;
    std::optional<StatementOfSkill> statement;
};

std::string_view withoutScheme(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://"})
        if (address.starts_with(scheme)) return address.substr(scheme.size());
    return address;
}

/// The same address for http and https, with and without a slash at the end.
std::string_view addressKey(std::string_view address) {
    std::string_view key = withoutScheme(address);
    while (key.ends_with('/')) key.remove_suffix(1);
    return key;
}

std::string nameKey(std::string_view name) {
    std::string key = folded(name);
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!key.empty() && isBlank(key.back())) key.pop_back();
    key.erase(0, std::size_t(std::ranges::find_if_not(key, isBlank) - key.begin()));
    return key;
}

std::string frameworkOf(const Alignment& alignment) {
    if (!alignment.framework.empty()) return alignment.framework;
    return withoutScheme(alignment.address).starts_with("data.europa.eu/esco/") ? "ESCO" : "";
}

const std::string& nameOf(const Alignment& alignment) {
    if (!alignment.name.empty()) return alignment.name;
    return alignment.code.empty() ? alignment.address : alignment.code;
}

void addAlignments(std::vector<Mention>& mentions, const std::vector<Alignment>& alignments, const BadgeBehindSkill& badge) {
    for (const Alignment& alignment : alignments)
        if (!eqfLevel(alignment) && !nameOf(alignment).empty())
            mentions.push_back({nameOf(alignment), alignment.address, frameworkOf(alignment), badge, {}});
}

void addAchievement(std::vector<Mention>& mentions, const Achievement& achievement, BadgeBehindSkill badge) {
    for (const Alignment& alignment : achievement.alignments)
        if (const auto level = eqfLevel(alignment); level && !badge.eqf) badge.eqf = level;
    addAlignments(mentions, achievement.alignments, badge);
    for (const std::string& tag : achievement.tags)
        if (!nameKey(tag).empty()) mentions.push_back({tag, {}, {}, badge, {}});
}

void addBadge(std::vector<Mention>& mentions, const Badge& badge, Verdict verdict) {
    if (badge.relation == Relation::endorsement) return;
    BadgeBehindSkill behind{badge.source.id, badge.title(), badge.issuer.name, verdict, true, {}, {}};
    for (const AchievementResult& result : badge.results) {
        BadgeBehindSkill reached = behind;
        reached.level = result.level.empty() ? result.value : result.level;
        addAlignments(mentions, result.alignments, reached);
    }
    addAchievement(mentions, badge.achievement, behind);
    for (const Achievement& achievement : badge.furtherAchievements) addAchievement(mentions, achievement, behind);
}

void addStatement(std::vector<Mention>& mentions, const OwnStatement& statement, const std::map<DocumentId, BadgeBehindSkill>& known) {
    if (statement.kind != StatementKind::skill && statement.kind != StatementKind::language) return;
    if (nameKey(statement.title).empty()) return;
    mentions.push_back(
        {statement.title, {}, {}, {}, StatementOfSkill{statement.id, statement.level, statement.witnesses, statement.papers.size()}});
    for (const DocumentId& id : statement.badges)
        if (const auto badge = known.find(id); badge != known.end()) mentions.push_back({statement.title, {}, {}, badge->second, {}});
}

/// Which mentions are of one skill: sets that grow together.
class Groups {
  public:
    explicit Groups(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), std::size_t(0)); }
    std::size_t of(std::size_t mention) {
        while (m_parents[mention] != mention) mention = m_parents[mention] = m_parents[m_parents[mention]];
        return mention;
    }
    void join(std::size_t a, std::size_t b) {
        a = of(a);
        b = of(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }

  private:
    std::vector<std::size_t> m_parents;
};

void addOnce(std::vector<std::string>& texts, const std::string& text) {
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
}

void addBadgeOnce(std::vector<BadgeBehindSkill>& badges, BadgeBehindSkill badge) {
    const auto there = std::ranges::find(badges, badge.id, &BadgeBehindSkill::id);
    if (there == badges.end()) {
        badges.push_back(std::move(badge));
        return;
    }
    there->namesIt |= badge.namesIt;
    if (there->level.empty()) there->level = std::move(badge.level);
    if (!there->eqf) there->eqf = badge.eqf;
}

} // namespace

std::vector<Skill> skillsOf(std::span<const JudgedSource> badges, std::span<const OwnStatement> statements) {
    std::vector<Mention> mentions;
    std::map<DocumentId, BadgeBehindSkill> known;
    for (const auto& [badge, verdict] : badges) {
        addBadge(mentions, badge, verdict);
        known.try_emplace(badge.source.id, BadgeBehindSkill{badge.source.id, badge.title(), badge.issuer.name, verdict, false, {}, {}});
    }
    for (const OwnStatement& statement : statements) addStatement(mentions, statement, known);

    Groups groups(mentions.size());
    std::map<std::string, std::size_t, std::less<>> byName, byAddress;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        groups.join(i, byName.try_emplace(nameKey(mentions[i].name), i).first->second);
        if (const std::string_view key = addressKey(mentions[i].address); !key.empty())
            groups.join(i, byAddress.try_emplace(std::string(key), i).first->second);
    }
    std::map<std::size_t, Skill> found; // by their first mention
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        Mention& mention = mentions[i];
        Skill& skill = found[groups.of(i)];
        if (skill.name.empty()) skill.name = std::move(mention.name);
        addOnce(skill.addresses, mention.address);
        addOnce(skill.frameworks, mention.framework);
        if (mention.badge) addBadgeOnce(skill.badges, std::move(*mention.badge));
        if (mention.statement) skill.statements.push_back(std::move(*mention.statement));
    }
    std::vector<std::pair<std::string, Skill>> sorted;
    for (auto& [first, skill] : found) sorted.emplace_back(nameKey(skill.name), std::move(skill));
    std::ranges::stable_sort(sorted, {}, &std::pair<std::string, Skill>::first);
    std::vector<Skill> skills;
    for (auto& [key, skill] : sorted) skills.push_back(std::move(skill));
    return skills;
}

std::optional<OwnStatement> suggestedStatement(const Skill& skill) {
    if (!skill.statements.empty()) return std::nullopt;
    OwnStatement statement;
    statement.title = skill.name;
    for (const BadgeBehindSkill& badge : skill.badges)
        if (badge.namesIt && badge.backs()) statement.badges.push_back(badge.id);
    if (statement.badges.empty()) return std::nullopt;
    return statement;
}

std::optional<int> eqfLevel(const Alignment& alignment) {
    const auto levelIn = [](std::string_view digits) -> std::optional<int> {
        if (digits.size() != 1 || digits[0] < '1' || digits[0] > '8') return std::nullopt;
        return digits[0] - '0';
    };
    constexpr std::string_view place = "data.europa.eu/snb/eqf/";
    if (const std::string_view address = addressKey(alignment.address); address.starts_with(place)) return levelIn(address.substr(place.size()));
    const std::string framework = nameKey(alignment.framework);
    if (framework != "eqf" && framework != "european qualifications framework" && !framework.starts_with("european qualifications framework "))
        return std::nullopt;
    if (const auto level = levelIn(alignment.code)) return level;
    const std::string name = nameKey(alignment.name);
    return name.empty() ? std::nullopt : levelIn(std::string_view(name).substr(name.rfind(' ') + 1));
}

} // namespace lanyard
