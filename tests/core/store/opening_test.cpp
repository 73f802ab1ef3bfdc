#include "core/base/file.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "raw.h"
#include "tests/support/samples.h"
#include <filesystem>
#include <fstream>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

ErrorCode errorOfOpening(const std::filesystem::path& file, VaultOptions options = {}) {
    options.busyMilliseconds = 30;
    const auto vault = Vault::open(file, options, noon);
    REQUIRE_FALSE(vault);
    return vault.error().code;
}

Bytes contentOf(const std::filesystem::path& file) { return valueOf(readFile(file, 1U << 30U)); }
void write(const std::filesystem::path& file, ByteView bytes) { valueOf(writeFileAtomically(file, bytes)); }

} // namespace

TEST_CASE("a vault says what it is in its header, and nobody else may read it") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "my badges #1 ü?.lanyard";
    openOrThrow(file);
    Raw raw(file);
    CHECK(raw.number("PRAGMA application_id") == vaultApplicationId);
    CHECK(raw.number("PRAGMA user_version") == schemaVersion);
    CHECK(raw.text("PRAGMA journal_mode") == "delete");
    CHECK(raw.number("PRAGMA synchronous") == 3);
    CHECK(raw.number("PRAGMA foreign_keys") == 1);
    CHECK(raw.number("PRAGMA trusted_schema") == 0);
    CHECK(raw.text("PRAGMA integrity_check") == "ok");
    CHECK(raw.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'") == 0);
#ifndef _WIN32
    using std::filesystem::perms;
    CHECK((std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all)) == perms::none);
#endif
}

TEST_CASE("FORMAT.md names every table and every column") {
    const TemporaryFolder folder;
    openOrThrow(folder.path() / "v.lanyard");
    const Bytes page = contentOf(LANYARD_FORMAT_PAGE);
    const std::string_view text = textOf(page);
    Raw raw(folder.path() / "v.lanyard");
    auto columns = valueOf(raw.database().prepare("SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c "
                                                  "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'"));
    std::set<std::string> tables;
    valueOf(columns.each([&] {
        tables.emplace(columns.text(0));
        const std::string column(columns.text(1));
        if (column == "id" || column == "badge" || column == "portfolio" || column == "statement" || column == "parent" || column == "text") return;
        INFO(columns.text(0) << "." << column);
        CHECK(text.find("`" + column + "`") != std::string_view::npos);
    }));
    for (const std::string& table : tables) {
        INFO(table);
        CHECK((text.find("### " + table) != std::string_view::npos || text.find(", " + table) != std::string_view::npos));
    }
    CHECK(tables.size() == 23);
}

TEST_CASE("what is no vault is told apart, and is not touched") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "x";
    CHECK(errorOfOpening(folder.path() / "absent.lanyard") == ErrorCode::notFound);
    CHECK(errorOfOpening(folder.path() / "no such folder" / "v.lanyard", {.create = true}) == ErrorCode::notFound);
    CHECK(errorOfOpening(folder.path()) == ErrorCode::notAVault);
    for (const std::string content : {"", "hello", "%PDF-1.7 some other file that is longer than a hundred bytes, so that it has room for a whole database header and more"}) {
        write(file, bytesOf(content));
        CHECK(errorOfOpening(file) == ErrorCode::notAVault);
        if (!content.empty()) CHECK(errorOfOpening(file, {.create = true}) == ErrorCode::notAVault);
        CHECK(contentOf(file) == toBytes(content));
    }
    std::filesystem::remove(file);
    {
        Database other = valueOf(Database::open(file, {.create = true}));
        valueOf(other.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
    }
    const Bytes foreign = contentOf(file);
    CHECK(errorOfOpening(file) == ErrorCode::notAVault);
    CHECK(errorOfOpening(file, {.create = true}) == ErrorCode::notAVault);
    CHECK(contentOf(file) == foreign);
}

TEST_CASE("an empty file becomes a vault when one is to be made: a crash while making one leaves it so") {
    const TemporaryFolder folder;
    write(folder.path() / "v.lanyard", {});
    Vault vault = openOrThrow(folder.path() / "v.lanyard");
    keep(vault, makeBadge());
    CHECK(valueOf(vault.list({})).size() == 1);
}

TEST_CASE("a vault of a newer version is told and not touched") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    { openOrThrow(file); }
    Raw(file).run(("PRAGMA user_version = " + std::to_string(schemaVersion + 1)).c_str());
    const Bytes before = contentOf(file);
    CHECK(errorOfOpening(file, {.create = true}) == ErrorCode::newerVersion);
    CHECK(contentOf(file) == before);
}

TEST_CASE("a vault opened only to read lists, shows and gives out, and says that it cannot write") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    DocumentId id;
    {
        Vault vault = openOrThrow(file);
        id = keep(vault, makeBadge());
        valueOf(vault.bin(std::vector{id}, noon));
    }
    const Bytes before = contentOf(file);
    {
        Vault vault = valueOf(Vault::open(file, {.readOnly = true}, Instant{noon.seconds + 2 * binSeconds}));
        CHECK(vault.isReadOnly());
        CHECK(valueOf(vault.document(id)).id == id);
        CHECK(valueOf(vault.facets()).inBin == 1);
        CHECK(vault.setNote(id, "x", noon).error().code == ErrorCode::readOnly);
        CHECK(vault.restore(std::vector{id}, noon).error().code == ErrorCode::readOnly);
        CHECK(vault.undo(noon).error().code == ErrorCode::readOnly);
        Vault::Import import = vault.beginImport(noon);
        const MadeBadge badge = makeBadge({.title = "New"});
        CHECK(addFile(import, "a.json", {&badge}).error().code == ErrorCode::readOnly);
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE("a vault that another connection writes is told as locked, and read meanwhile where that is sound") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    Vault vault = openOrThrow(file);
    const DocumentId id = keep(vault, makeBadge());
    Raw other(file);
    other.run("BEGIN IMMEDIATE");
    CHECK(valueOf(vault.list({})).size() == 1);
    CHECK(vault.setNote(id, "x", noon).error().code == ErrorCode::locked);
    other.run("COMMIT");
    valueOf(vault.setNote(id, "x", noon));
    other.run("BEGIN EXCLUSIVE");
    CHECK(vault.list({}).error().code == ErrorCode::locked);
    CHECK(errorOfOpening(file) == ErrorCode::locked);
    other.run("ROLLBACK");
    CHECK(valueOf(vault.list({})).size() == 1);
}

TEST_CASE("reads under one lock see one state of the vault, and let a writer in when they end") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "v.lanyard";
    {
        Vault vault = openOrThrow(file);
        keep(vault, makeBadge());
    }
    Database reader = valueOf(Database::open(file, {}));
    Database writer = valueOf(Database::open(file, {.busyMilliseconds = 0}));
    const auto forget = [&] { return writer.run("UPDATE badge SET title_order = ''"); };
    {
        const Reading reading = valueOf(Reading::begin(reader));
        CHECK(valueOf(reader.number("SELECT count(*) FROM badge WHERE title_order = ''")) == 0);
        CHECK(forget().error().code == ErrorCode::locked);
        CHECK(valueOf(reader.number("SELECT count(*) FROM badge WHERE title_order = ''")) == 0);
    }
    valueOf(forget());
    CHECK(valueOf(reader.number("SELECT count(*) FROM badge WHERE title_order = ''")) == 1);
    {
        Transaction transaction = valueOf(Transaction::begin(reader));
        { const Reading reading = valueOf(Reading::begin(reader)); }
        CHECK(reader.insideTransaction());
        valueOf(transaction.commit());
    }
}
