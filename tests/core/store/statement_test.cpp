#include "core/base/fold.h"
#include "core/store/vault.h"
#include "raw.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

OwnStatement joiner() {
    OwnStatement statement;
    statement.id = "s1";
    statement.kind = StatementKind::work;
    statement.title = "Joiner";
    statement.where = "Käfer & Söhne";
    statement.from = "March 2019";
    statement.until = "2021";
    statement.words = "Windows and doors,\nand a staircase.";
    statement.witnesses = {{"B. Counsel", "Job centre", "2. 3. 2026", "I saw the staircase."}};
    return statement;
}

OwnStatement language(const std::string& id, const std::string& title, LanguageLevel level) {
    OwnStatement statement;
    statement.id = id;
    statement.kind = StatementKind::language;
    statement.title = title;
    statement.level = level;
    return statement;
}

std::vector<std::string> idsOf(const std::vector<OwnStatement>& statements) {
    std::vector<std::string> ids;
    for (const OwnStatement& statement : statements) ids.push_back(statement.id);
    return ids;
}

const Bytes scan(20'000, 42);

} // namespace

TEST_CASE("a statement comes back as it was written, with its badges in their order, after a restart, too") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    OwnStatement statement = joiner();
    {
        Vault vault = openOrThrow(file);
        const DocumentId one = keep(vault, makeBadge());
        const DocumentId two = keep(vault, makeBadge({.title = "Two"}));
        statement.badges = {two, one};
        valueOf(vault.saveStatement(statement, noon));
        for (const LanguageLevel level : everyLanguageLevel)
            valueOf(vault.saveStatement(language("l" + std::string(languageLevelName(level)), "Français", level), noon));
    }
    const Vault vault = openOrThrow(file, false);
    const auto statements = valueOf(vault.statements());
    REQUIRE(statements.size() == 1 + std::size(everyLanguageLevel));
    CHECK(statements[0] == statement);
    for (std::size_t i = 0; i < std::size(everyLanguageLevel); ++i) CHECK(statements[i + 1].level == everyLanguageLevel[i]);
}

TEST_CASE("badges that are not in the vault, and papers whose bytes are not, are left out of a statement") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    OwnStatement statement = joiner();
    statement.badges = {DocumentId(64, 'a'), "no hash", ""};
    statement.papers = {{DocumentId(64, 'b'), "scan.pdf", "application/pdf", 5}};
    valueOf(vault.saveStatement(statement, noon));
    CHECK(valueOf(vault.statements()) == std::vector{joiner()});
    CHECK(valueOf(vault.statementsWith("scan")).empty());
}

TEST_CASE("a badge that is gone for good underpins nothing any more") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    {
        Vault vault = openOrThrow(file);
        OwnStatement statement = joiner();
        statement.badges = {keep(vault, makeBadge())};
        valueOf(vault.saveStatement(statement, noon));
        valueOf(vault.bin(statement.badges, noon));
        CHECK(valueOf(vault.statements())[0].badges == statement.badges); // it may come back
    }
    const Vault vault = openOrThrow(file, false, Instant{noon.seconds + binSeconds});
    CHECK(valueOf(vault.statements()) == std::vector{joiner()});
}

TEST_CASE("papers are kept byte for byte, once, and given out again") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    valueOf(vault.saveStatement(joiner(), noon));
    valueOf(vault.attachPaper("s1", "scan.pdf", "application/pdf", scan, noon));
    valueOf(vault.attachPaper("s1", "the same.pdf", "application/pdf", scan, noon));
    const auto papers = valueOf(vault.statements())[0].papers;
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].name == "scan.pdf");
    CHECK(papers[0].mediaType == "application/pdf");
    CHECK(papers[0].size == scan.size());
    CHECK(valueOf(vault.paper(papers[0].id)) == scan);
    CHECK(vault.paper(DocumentId(64, 'a')).error().code == ErrorCode::notFound);
    CHECK(vault.paper("").error().code == ErrorCode::notFound);
    const DocumentId badge = keep(vault, makeBadge());
    CHECK(vault.paper(badge).error().code == ErrorCode::notFound); // what is in the vault as something else is no paper
    Raw(file).run("UPDATE content SET bytes = zeroblob(20000) WHERE length(bytes) = 20000");
    CHECK(vault.paper(papers[0].id).error().code == ErrorCode::damaged);
}

TEST_CASE("everything done to a statement can be undone and done again, papers and places included [U2]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    {
        Vault vault = openOrThrow(file);
        valueOf(vault.saveStatement(joiner(), noon));
        valueOf(vault.saveStatement(language("s2", "Suomi", LanguageLevel::motherTongue), noon));
        valueOf(vault.saveStatement(language("s3", "Deutsch", LanguageLevel::b1), noon));
        valueOf(vault.attachPaper("s2", "scan.pdf", "application/pdf", scan, noon));
        valueOf(vault.moveStatement("s3", "s1", noon));
        valueOf(vault.removeStatement("s2", noon));
        CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s3", "s1"});
    }
    Vault vault = openOrThrow(file, false);
    CHECK(valueOf(vault.undo(noon)) == ChangeKind::statement);
    CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s3", "s1", "s2"});
    const auto papers = valueOf(vault.statements())[2].papers;
    REQUIRE(papers.size() == 1);
    CHECK(valueOf(vault.paper(papers[0].id)) == scan);
    valueOf(vault.undo(noon));
    CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s1", "s2", "s3"});
    valueOf(vault.undo(noon));
    CHECK(valueOf(vault.statements())[1].papers.empty());
    valueOf(vault.undo(noon));
    valueOf(vault.undo(noon));
    CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s1"});
    while (valueOf(vault.redo(noon))) {}
    CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s3", "s1"});
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 1); // a paper stays while a change can bring it back
    while (valueOf(vault.undo(noon))) {}
    valueOf(vault.saveStatement(joiner(), noon)); // forgets what was undone
    CHECK(Raw(file).number("SELECT count(*) FROM content") == 0);
}

TEST_CASE("a statement goes in front of another or to the end, and nowhere else") {
    const TemporaryFolder folder;
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    for (const char* id : {"a", "b", "c"}) valueOf(vault.saveStatement(language(id, id, LanguageLevel::a1), noon));
    const auto after = [&](const std::string& id, const std::string& before) {
        valueOf(vault.moveStatement(id, before, noon));
        std::string order;
        for (const std::string& one : idsOf(valueOf(vault.statements()))) order += one;
        return order;
    };
    CHECK(after("c", "a") == "cab");
    CHECK(after("c", "") == "abc");
    CHECK(after("a", "c") == "bac");
    CHECK(after("a", "a") == "bac");
    CHECK(vault.moveStatement("a", "missing", noon).error().code == ErrorCode::notFound);
    CHECK(vault.moveStatement("missing", "a", noon).error().code == ErrorCode::notFound);
    valueOf(vault.saveStatement(language("b", "changed", LanguageLevel::a1), noon));
    CHECK(after("c", "") == "bac"); // a change leaves a statement where it stands
}

TEST_CASE("a search finds every word of a statement, and what is searched is what it says [S2]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    valueOf(vault.saveStatement(joiner(), noon));
    valueOf(vault.saveStatement(language("s2", "Suomi", LanguageLevel::c2), noon));
    valueOf(vault.attachPaper("s1", "Zeugnis.jpg", "image/jpeg", scan, noon));
    for (const std::string words : {"joiner", "kafer", "MARCH 2021", "staircase", "counsel centre", "i saw", "zeugnis"})
        CHECK(idsOf(valueOf(vault.statementsWith(words))) == std::vector<std::string>{"s1"});
    CHECK(valueOf(vault.statementsWith("joiner suomi")).empty());
    CHECK(valueOf(vault.statementsWith(" ")).size() == 2);
    for (const OwnStatement& statement : valueOf(vault.statements())) {
        Raw raw(file);
        auto row = valueOf(raw.database().prepare("SELECT folded FROM statement WHERE id = ?1", statement.id));
        REQUIRE(valueOf(row.step()) == Row::one);
        CHECK(row.text(0) == folded(everyText(statement)));
    }
}

TEST_CASE("too much is refused, and nothing of it is kept") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    CHECK(vault.saveStatement({}, noon).error().code == ErrorCode::missingMember);
    OwnStatement statement = joiner();
    statement.words = std::string(mostStatementBytes, 'x');
    CHECK(vault.saveStatement(statement, noon).error().code == ErrorCode::limitReached);
    valueOf(vault.saveStatement(joiner(), noon));
    CHECK(vault.attachPaper("s1", "big", "image/png", Bytes(mostPaperBytes + 1), noon).error().code == ErrorCode::limitReached);
    CHECK(vault.attachPaper("missing", "scan", "image/png", scan, noon).error().code == ErrorCode::notFound);
    for (std::size_t i = 0; i < mostPapers; ++i) valueOf(vault.attachPaper("s1", "p", "image/png", Bytes(i + 1), noon));
    CHECK(vault.attachPaper("s1", "one more", "image/png", scan, noon).error().code == ErrorCode::limitReached);
    CHECK(std::size_t(Raw(file).number("SELECT count(*) FROM content")) == mostPapers);
    CHECK(vault.removeStatement("missing", noon).error().code == ErrorCode::notFound);
}

TEST_CASE("a statement that cannot be read is left out and told, and the others are there") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    valueOf(vault.saveStatement(joiner(), noon));
    valueOf(vault.saveStatement(language("s2", "Suomi", LanguageLevel::c2), noon));
    CHECK_FALSE(vault.damageSeen());
    Raw(file).run("UPDATE statement SET content = '{' WHERE id = 's1'");
    CHECK(idsOf(valueOf(vault.statements())) == std::vector<std::string>{"s2"});
    CHECK(vault.damageSeen());
}

TEST_CASE("what a newer version wrote into a statement stays, and its kind is read as a skill") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    valueOf(vault.saveStatement(joiner(), noon));
    Raw(file).run("UPDATE statement SET content = json_set(content, '$.kind', 'hobby', '$.ribbon', 7, '$.level', 'D9')");
    OwnStatement statement = valueOf(vault.statements()).at(0);
    CHECK(statement.kind == StatementKind::skill);
    CHECK(statement.level == LanguageLevel::notSaid);
    statement.title = "Changed";
    valueOf(vault.saveStatement(statement, noon));
    CHECK(Raw(file).number("SELECT content ->> '$.ribbon' FROM statement") == 7);
}
