#include "core/badge/skills.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

const std::string esco = "http://data.europa.eu/esco/skill/";

Badge badgeOf(const std::string& id, std::vector<Alignment> alignments, std::vector<std::string> tags = {}) {
    Badge badge;
    badge.source.id = id;
    badge.achievement.name.entries = {{"", "Badge " + id}};
    badge.issuer.name.entries = {{"", "Giver"}};
    badge.achievement.alignments = std::move(alignments);
    badge.achievement.tags = std::move(tags);
    return badge;
}

Alignment alignmentOf(const std::string& name, const std::string& address = {}, const std::string& framework = {}, const std::string& code = {}) {
    Alignment alignment;
    alignment.name = name;
    alignment.address = address;
    alignment.framework = framework;
    alignment.code = code;
    return alignment;
}

OwnStatement statementOf(const std::string& id, const std::string& title, StatementKind kind = StatementKind::skill) {
    OwnStatement statement;
    statement.id = id;
    statement.kind = kind;
    statement.title = title;
    return statement;
}

std::vector<std::string> namesOf(const std::vector<Skill>& skills) {
    std::vector<std::string> names;
    for (const Skill& skill : skills) names.push_back(skill.name);
    return names;
}

std::vector<std::string> idsOf(const Skill& skill) {
    std::vector<std::string> ids;
    for (const BadgeBehindSkill& badge : skill.badges) ids.push_back(badge.id);
    return ids;
}

} // namespace

TEST_CASE("skills that badges name by alignment, result and tag stand by their names, once each") {
    Badge first = badgeOf("a", {alignmentOf("Welding", esco + "1", "ESCO")}, {"welding", "Safety"});
    AchievementResult result;
    result.value = "87";
    result.level = "advanced";
    result.alignments = {alignmentOf("Reading plans")};
    first.results = {result};
    const Badge second = badgeOf("b", {alignmentOf("WELDING")});
    const std::vector<JudgedSource> sources{{first, Verdict::valid}, {second, Verdict::caution}};
    const auto skills = skillsOf(sources, {});
    CHECK(namesOf(skills) == std::vector<std::string>{"Reading plans", "Safety", "Welding"});
    CHECK(skills[0].badges[0].level == "advanced");
    CHECK(idsOf(skills[2]) == std::vector<std::string>{"a", "b"});
    CHECK(skills[2].badges[1].verdict == Verdict::caution);
    CHECK(skills[2].frameworks == std::vector<std::string>{"ESCO"});
    CHECK(skills[2].addresses == std::vector<std::string>{esco + "1"});
    CHECK(skills[2].badges[0].title.any() == "Badge a");
    CHECK(skills[2].badges[0].issuer.any() == "Giver");
}

TEST_CASE("one target address or one folded name makes one skill, also by way of a third mention") {
    const Badge english = badgeOf("en", {alignmentOf("First aid", esco + "7")});
    const Badge polish = badgeOf("pl", {alignmentOf("pierwsza pomoc", "https://data.europa.eu/esco/skill/7/")});
    const Badge tagged = badgeOf("tag", {}, {" Pierwszą  pomoc", "PIERWSZA POMOC"});
    const std::vector<JudgedSource> sources{{english, Verdict::valid}, {polish, Verdict::valid}, {tagged, Verdict::valid}};
    const auto skills = skillsOf(sources, {});
    REQUIRE(skills.size() == 2); // two blanks inside are another name
    CHECK(skills[0].name == "First aid");
    CHECK(skills[1].name == " Pierwszą  pomoc");
    CHECK(idsOf(skills[0]) == std::vector<std::string>{"en", "pl", "tag"});
    CHECK(skills[0].frameworks == std::vector<std::string>{"ESCO"}); // told by the address
}

TEST_CASE("a badge that is invalid is told with its state and backs nothing") {
    const Badge badge = badgeOf("a", {alignmentOf("Welding")});
    const std::vector<JudgedSource> sources{{badge, Verdict::invalid}};
    const auto skills = skillsOf(sources, {});
    REQUIRE(skills.size() == 1);
    REQUIRE(skills[0].badges.size() == 1);
    CHECK(skills[0].badges[0].verdict == Verdict::invalid);
    CHECK_FALSE(skills[0].badges[0].backs());
    CHECK_FALSE(suggestedStatement(skills[0]));
    for (const Verdict verdict : {Verdict::valid, Verdict::caution, Verdict::undetermined}) {
        const std::vector<JudgedSource> others{{badge, verdict}};
        CHECK(skillsOf(others, {})[0].badges[0].backs());
    }
}

TEST_CASE("statements of skills and languages are skills with their witnesses, work and courses are not") {
    OwnStatement welding = statementOf("s1", "welding");
    welding.badges = {"b", "gone"};
    welding.witnesses = {{"B. Counsel", "Job centre", "2026", "Seen."}};
    welding.papers = {{"hash", "scan.pdf", "application/pdf", 3}};
    OwnStatement french = statementOf("s2", "Français", StatementKind::language);
    french.level = LanguageLevel::b2;
    const std::vector<OwnStatement> statements{welding, french, statementOf("s3", "Carpenter", StatementKind::work),
                                               statementOf("s4", "Night school", StatementKind::course), statementOf("s5", " ")};
    const Badge named = badgeOf("a", {alignmentOf("Welding")});
    const Badge beside = badgeOf("b", {});
    const std::vector<JudgedSource> sources{{named, Verdict::valid}, {beside, Verdict::valid}};
    const auto skills = skillsOf(sources, statements);
    CHECK(namesOf(skills) == std::vector<std::string>{"Français", "Welding"});
    REQUIRE(skills[0].statements.size() == 1);
    CHECK(skills[0].statements[0].level == LanguageLevel::b2);
    REQUIRE(skills[1].statements.size() == 1);
    CHECK(skills[1].statements[0] == StatementOfSkill{"s1", LanguageLevel::notSaid, welding.witnesses, 1});
    REQUIRE(idsOf(skills[1]) == std::vector<std::string>{"a", "b"});
    CHECK(skills[1].badges[0].namesIt);
    CHECK_FALSE(skills[1].badges[1].namesIt); // the person put it there
}

TEST_CASE("suggestions come from badges that name and back a skill, and only while nothing is stated") {
    const Badge sound = badgeOf("a", {alignmentOf("Welding", esco + "1")});
    const Badge broken = badgeOf("b", {alignmentOf("Welding")});
    const std::vector<JudgedSource> sources{{broken, Verdict::invalid}, {sound, Verdict::valid}};
    const auto suggested = suggestedStatement(skillsOf(sources, {})[0]);
    REQUIRE(suggested);
    CHECK(suggested->title == "Welding");
    CHECK(suggested->kind == StatementKind::skill);
    CHECK(suggested->badges == std::vector<DocumentId>{"a"});
    CHECK(suggested->id.empty());
    const std::vector<OwnStatement> stated{statementOf("s1", "welding")};
    CHECK_FALSE(suggestedStatement(skillsOf(sources, stated)[0]));
    CHECK_FALSE(suggestedStatement(skillsOf({}, stated)[0]));
}

TEST_CASE("a level of the qualifications framework is a level and no skill") {
    CHECK(eqfLevel(alignmentOf("Level 4", "http://data.europa.eu/snb/eqf/4")) == 4);
    CHECK(eqfLevel(alignmentOf("", "https://data.europa.eu/snb/eqf/8/")) == 8);
    CHECK(eqfLevel(alignmentOf("EQF Level 3", {}, "EQF", "3")) == 3);
    CHECK(eqfLevel(alignmentOf("Level 5", {}, "European Qualifications Framework")) == 5);
    CHECK_FALSE(eqfLevel(alignmentOf("Level 9", {}, "EQF", "9")));
    CHECK_FALSE(eqfLevel(alignmentOf("x", "http://data.europa.eu/snb/eqf/0")));
    CHECK_FALSE(eqfLevel(alignmentOf("x", "http://data.europa.eu/snb/eqf/44")));
    CHECK_FALSE(eqfLevel(alignmentOf("Welding 4", esco + "4", "ESCO", "4")));
    CHECK_FALSE(eqfLevel(alignmentOf("", {}, "EQF")));
    const Badge badge = badgeOf("a", {alignmentOf("Welding"), alignmentOf("EQF Level 3", {}, "EQF", "3")});
    const std::vector<JudgedSource> sources{{badge, Verdict::valid}};
    const auto skills = skillsOf(sources, {});
    CHECK(namesOf(skills) == std::vector<std::string>{"Welding"});
    CHECK(skills[0].badges[0].eqf == 3);
}

TEST_CASE("a skill without a name is called by its code or address, and endorsements name none") {
    Badge endorsement = badgeOf("e", {alignmentOf("Praise")});
    endorsement.relation = Relation::endorsement;
    const Badge badge = badgeOf("a", {alignmentOf("", esco + "1", {}, "S1.2"), alignmentOf("", esco + "2")}, {"", " "});
    const std::vector<JudgedSource> sources{{badge, Verdict::valid}, {endorsement, Verdict::valid}};
    CHECK(namesOf(skillsOf(sources, {})) == std::vector<std::string>{esco + "2", "S1.2"});
}

TEST_CASE("a badge that names a skill in several places stands behind it once, with what it says of the level") {
    Badge badge = badgeOf("a", {alignmentOf("Welding")}, {"welding"});
    AchievementResult result;
    result.value = "B";
    result.alignments = {alignmentOf("Welding")};
    badge.results = {AchievementResult{}, result};
    const std::vector<JudgedSource> sources{{badge, Verdict::valid}};
    const auto skills = skillsOf(sources, {});
    REQUIRE(skills.size() == 1);
    REQUIRE(skills[0].badges.size() == 1);
    CHECK(skills[0].badges[0].level == "B");
}
