#include "core/store/migrations.h"
#include "core/base/file.h"
#include "core/store/schema.h"
#include "raw.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include <filesystem>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::int32_t next = schemaVersion + 1;

Bytes contentOf(const std::filesystem::path& file) { return valueOf(readFile(file, 1U << 30U)); }

Result<void> addColour(Database& database) { return database.execute("ALTER TABLE badge ADD COLUMN colour TEXT"); }
Result<void> addShape(Database& database) { return database.execute("CREATE TABLE shape (id INTEGER PRIMARY KEY) STRICT"); }
Result<void> breaks(Database& database) { return database.execute("ALTER TABLE no_such_table ADD COLUMN x TEXT"); }

/// The vault that version 1 wrote, with a portfolio of two of its badges as version 1 kept it.
void makeVersion1(const std::filesystem::path& file) {
    std::filesystem::copy_file(ownPath("vaults/version-1.lanyard"), file);
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write);
    Raw raw(file);
    REQUIRE(raw.number("PRAGMA user_version") == 1);
    raw.run("INSERT INTO portfolio (id, name, person, heading, words, layout, paper, grey, large_print, show_owner, language, saved_at) VALUES "
            "('p1', 'Bewerbung', 'Ada', 'As a \"joiner\"', 'Dear reader,' || char(10) || 'ü', 'sheet-6', 'letter', 1, 0, 0, 'de-AT', 77)");
    raw.run("INSERT INTO portfolio_badge (portfolio, position, badge) VALUES ('p1', 0, 2), ('p1', 1, 1)");
    raw.run("INSERT INTO change (at, kind, before, after, undone) VALUES (1, 'portfolio', '{\"id\":\"p0\",\"name\":\"Old\",\"layout\":\"sheet-2\",\"grey\":true}', "
            "'null', 0)");
}

std::string schemaOf(const std::filesystem::path& file) {
    Raw raw(file);
    auto rows = valueOf(raw.database().prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
    std::string all;
    valueOf(rows.each([&] {
        for (int column = 0; column < 4; ++column) all.append(rows.text(column)) += '\n';
    }));
    return all;
}

} // namespace

TEST_CASE("a migration keeps the file as it was beside the vault, and does each step once") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    DocumentId id;
    {
        Vault vault = openOrThrow(file);
        id = keep(vault, makeBadge());
    }
    constexpr Migration steps[] = {{next, addColour}, {next + 1, addShape}};
    {
        Database database = valueOf(Database::open(file, {}));
        valueOf(migrate(database, file, {}, steps));
        CHECK(valueOf(database.number("PRAGMA user_version")) == next + 1);
        CHECK(valueOf(database.number("SELECT count(*) FROM badge WHERE colour IS NULL")) == 1);
        valueOf(migrate(database, file, {}, steps));
    }
    const auto kept = keptBefore(file, next + 1);
    CHECK(kept.filename() == "v.lanyard.before-" + std::to_string(next + 1));
    const Vault old = openOrThrow(kept, false); // opens as what it was
    CHECK(valueOf(old.document(id)).bytes == makeBadge().badge.source.bytes);
}

TEST_CASE("a migration that fails leaves the vault as it was") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    { openOrThrow(file); }
    const Bytes before = contentOf(file);
    constexpr Migration steps[] = {{next, addColour}, {next + 1, breaks}};
    {
        Database database = valueOf(Database::open(file, {}));
        CHECK_FALSE(migrate(database, file, {}, steps));
    }
    CHECK(contentOf(file) == before);
    Database readOnly = valueOf(Database::open(file, {.readOnly = true}));
    CHECK(migrate(readOnly, file, {}, steps).error().code == ErrorCode::readOnly);
}

TEST_CASE("a vault of version 1 becomes one of version 2 with its portfolios, and the file before is kept") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    makeVersion1(file);
    const Bytes before = contentOf(file);
    const std::string first = Raw(file).text("SELECT lower(hex(sha256)) FROM badge WHERE id = 1");
    const std::string second = Raw(file).text("SELECT lower(hex(sha256)) FROM badge WHERE id = 2");
    {
        Vault vault = openOrThrow(file, false);
        Portfolio expected;
        expected.id = "p1";
        expected.name = "Bewerbung";
        expected.person = "Ada";
        expected.heading = "As a \"joiner\"";
        expected.words = "Dear reader,\nü";
        expected.badges = {second, first};
        expected.layout = PaperLayout::sheet6;
        expected.paper = PaperSize::letter;
        expected.grey = true;
        expected.showOwner = false;
        expected.language = "de-AT";
        CHECK(valueOf(vault.portfolios()) == std::vector{expected});
        CHECK(Raw(file).number("SELECT saved_at FROM portfolio") == 77);
        CHECK(valueOf(vault.statements()).empty());
        CHECK(valueOf(vault.examine()).none());
        CHECK(valueOf(vault.undo(noon)) == ChangeKind::portfolio); // a change that version 1 noted
        REQUIRE(valueOf(vault.portfolios()).size() == 2);
        CHECK(valueOf(vault.portfolios())[1].name == "Old");
        CHECK(valueOf(vault.portfolios())[1].layout == PaperLayout::sheet2);
    }
    CHECK(Raw(file).number("PRAGMA user_version") == schemaVersion);
    CHECK(Raw(file).number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    Raw kept(keptBefore(file, 2));
    CHECK(kept.number("PRAGMA user_version") == 1);
    CHECK(kept.number("SELECT count(*) FROM portfolio WHERE layout = 'sheet-6'") == 1);
    CHECK(contentOf(keptBefore(file, 2)).size() == before.size());
}

TEST_CASE("a vault that was migrated has the tables of one that is made") {
    const TemporaryFolder folder;
    makeVersion1(folder.path() / "old");
    { openOrThrow(folder.path() / "old", false); }
    { openOrThrow(folder.path() / "new"); }
    CHECK(schemaOf(folder.path() / "old") == schemaOf(folder.path() / "new"));
}

TEST_CASE("a vault of version 1 that cannot be written says so, and stays as it is") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    makeVersion1(file);
    const Bytes before = contentOf(file);
    CHECK(Vault::open(file, {.readOnly = true}, noon).error().code == ErrorCode::readOnly);
    CHECK(contentOf(file) == before);
}
