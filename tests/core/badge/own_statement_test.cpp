#include "core/badge/own_statement.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("kinds of statements and levels of languages read back by their names, and no other name is one") {
    for (const StatementKind kind : everyStatementKind) CHECK(statementKindNamed(statementKindName(kind)) == kind);
    for (const LanguageLevel level : everyLanguageLevel) CHECK(languageLevelNamed(languageLevelName(level)) == level);
    CHECK(statementKindName(StatementKind::voluntaryWork) == "voluntary-work");
    CHECK(languageLevelName(LanguageLevel::b1) == "B1");
    CHECK_FALSE(statementKindNamed("hobby"));
    CHECK_FALSE(languageLevelNamed("b1"));
}

TEST_CASE("every text of a statement is searched, one a line, and nothing else is") {
    OwnStatement statement;
    CHECK(everyText(statement).empty());
    statement.id = "secret";
    statement.title = "Joiner";
    statement.where = "Kiel";
    statement.from = "2019";
    statement.until = "2021";
    statement.words = "Doors.\nWindows.";
    statement.badges = {"b"};
    statement.papers = {{"hash", "scan.pdf", "application/pdf", 3}};
    statement.witnesses = {{"B. Counsel", "Job centre", "2026", "Seen."}};
    CHECK(everyText(statement) == "Joiner\nKiel\n2019\n2021\nDoors.\nWindows.\nscan.pdf\nB. Counsel\nJob centre\n2026\nSeen.");
}
