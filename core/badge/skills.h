#pragma once
#include "core/badge/badge.h"
#include "core/badge/own_statement.h"
#include "core/badge/report.h"
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lanyard {

/// A badge that stands behind a skill, with the answer about it. One whose verdict is `invalid` is told and backs nothing.
struct BadgeBehindSkill {
    DocumentId id;
    LocalizedText title, issuer;
    Verdict verdict = Verdict::undetermined;
    bool namesIt = true;   ///< the badge itself names the skill; false: the person put the badge behind their own statement
    std::string level;     ///< that was reached, as the badge words it: "B", "advanced"; empty if it does not say
    std::optional<int> eqf; ///< level of the European Qualifications Framework that the badge names for what it is about, 1 to 8
    bool backs() const noexcept { return verdict != Verdict::invalid; }
    friend bool operator==(const BadgeBehindSkill&, const BadgeBehindSkill&) = default;
};

/// A person's own statement of a skill or a language. Nobody has signed it.
struct StatementOfSkill {
    std::string id;
    LanguageLevel level = LanguageLevel::notSaid;
    std::vector<Witness> witnesses; ///< not signed either
    std::size_t papers = 0;         ///< how many are attached
    friend bool operator==(const StatementOfSkill&, const StatementOfSkill&) = default;
};

/// One skill and what stands behind it.
struct Skill {
    std::string name;                    ///< as it was named first; a code or an address where there is no name
    std::vector<std::string> addresses;  ///< under which frameworks know it, ESCO's among them
    std::vector<std::string> frameworks; ///< as named by badges: "ESCO"
    std::vector<BadgeBehindSkill> badges;
    std::vector<StatementOfSkill> statements;
    friend bool operator==(const Skill&, const Skill&) = default;
};

struct JudgedSource {
    const Badge& badge;
    Verdict verdict;
};

/// The skills that badges name (alignments of achievements and results, tags) and a person states (kinds skill and language), by name.
/// Two mentions are one skill if they have one target address, or one name with accents and capitals left aside. Nothing is
/// concluded: a badge's title is no skill, and a level is told as it is written. Endorsements name no skills of the person.
/// Order of badges and statements as given. Reentrant; time O(n log n) in the number of mentions.
std::vector<Skill> skillsOf(std::span<const JudgedSource> badges, std::span<const OwnStatement> statements);

/// What the person could say of themselves because badges say it: a skill that a badge names and backs and no statement is about.
/// Without an id, with those badges; nothing for other skills.
std::optional<OwnStatement> suggestedStatement(const Skill& skill);

/// The level of the European Qualifications Framework that an alignment stands for, 1 to 8, told by its address
/// (http://data.europa.eu/snb/eqf/4) or by its framework and code; nothing if it stands for something else.
std::optional<int> eqfLevel(const Alignment& alignment);

} // namespace lanyard
