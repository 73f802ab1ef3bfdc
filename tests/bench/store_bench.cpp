// What it takes to import 1,000 badges into a vault, beside the same rows written by plain SQLite in one transaction plus the verification of
// those badges. Promised: at most twice that.
#include "core/import/import.h"
#include "core/parse/parse.h"
#include "core/verify/verify.h"
#include "core/wallet/wallet.h"
#include "tests/bench/measure.h"
#include "tests/support/samples.h"
#include <cstdlib>
#include <sqlite3.h>
#include <string>
#include <variant>
#include <vector>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(EXIT_FAILURE);
}

std::vector<IncomingFile> badges() {
    std::vector<IncomingFile> files;
    const std::string text = test::sharedText("bench/credentials-1000-jwt.txt");
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (end > 0) files.push_back({"badge.jwt", {}, toBytes(rest.substr(0, end))});
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    return files;
}

/// A vault's tables as plain SQLite sees them.
struct Rows {
    using Value = std::variant<std::monostate, sqlite3_int64, std::string, Bytes>;
    struct Table {
        std::string insert;
        std::vector<std::vector<Value>> rows;
    };
    std::vector<std::string> schema;
    std::vector<Table> tables;
};

class Plain {
  public:
    explicit Plain(const std::filesystem::path& file) {
        require(sqlite3_open(file.string().c_str(), &m_handle) == SQLITE_OK, "the plain database cannot be opened");
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
    ~Plain() { sqlite3_close(m_handle); }

    void run(const std::string& sql) { require(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, sql.c_str()); }

    Rows read() {
        Rows all;
        std::vector<std::string> names;
        each("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'", [&](sqlite3_stmt* row) {
            all.schema.emplace_back(textAt(row, 2));
            if (textAt(row, 0) == "table") names.push_back(textAt(row, 1));
        });
        for (const std::string& name : names) {
            Rows::Table table;
            each("SELECT * FROM " + name, [&](sqlite3_stmt* row) {
                std::vector<Rows::Value> values;
                for (int i = 0; i < sqlite3_column_count(row); ++i) values.push_back(valueAt(row, i));
                table.rows.push_back(std::move(values));
            });
            if (table.rows.empty()) continue;
            table.insert = "INSERT INTO " + name + " VALUES (?";
            for (std::size_t i = 1; i < table.rows[0].size(); ++i) table.insert += ",?";
            table.insert += ")";
            all.tables.push_back(std::move(table));
        }
        return all;
    }

    void write(const Rows& all) {
        run("BEGIN");
        for (const Rows::Table& table : all.tables) {
            sqlite3_stmt* insert = nullptr;
            require(sqlite3_prepare_v2(m_handle, table.insert.c_str(), -1, &insert, nullptr) == SQLITE_OK, "prepare");
            for (const auto& values : table.rows) {
                for (std::size_t i = 0; i < values.size(); ++i) bind(insert, int(i + 1), values[i]);
                require(sqlite3_step(insert) == SQLITE_DONE, "insert");
                sqlite3_reset(insert);
            }
            sqlite3_finalize(insert);
        }
        run("COMMIT");
    }

  private:
    static std::string textAt(sqlite3_stmt* row, int column) {
        return {static_cast<const char*>(sqlite3_column_blob(row, column)), std::size_t(sqlite3_column_bytes(row, column))};
    }
    static Rows::Value valueAt(sqlite3_stmt* row, int column) {
        switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER: return sqlite3_column_int64(row, column);
        case SQLITE_TEXT: return sqlite3_column_bytes(row, column) == 0 ? std::string() : textAt(row, column);
        case SQLITE_BLOB: {
            const auto* const bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(row, column));
            return Bytes(bytes, bytes + sqlite3_column_bytes(row, column));
        }
        default: return std::monostate{};
        }
    }
    static void bind(sqlite3_stmt* insert, int place, const Rows::Value& value) {
        if (const auto* number = std::get_if<sqlite3_int64>(&value)) sqlite3_bind_int64(insert, place, *number);
        else if (const auto* text = std::get_if<std::string>(&value)) sqlite3_bind_text(insert, place, text->data(), int(text->size()), SQLITE_STATIC);
        else if (const auto* bytes = std::get_if<Bytes>(&value)) sqlite3_bind_blob(insert, place, bytes->data(), int(bytes->size()), SQLITE_STATIC);
        else sqlite3_bind_null(insert, place);
    }
    template <class Use> void each(const std::string& sql, const Use& use) {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, sql.c_str());
        while (sqlite3_step(statement) == SQLITE_ROW) use(statement);
        sqlite3_finalize(statement);
    }

    sqlite3* m_handle = nullptr;
};

} // namespace

int main() {
    if (!test::haveSharedData()) {
        test::skipped("store", "no shared data");
        return EXIT_SUCCESS;
    }
    const test::TemporaryFolder folder;
    const std::vector<IncomingFile> files = badges();
    const auto vault = folder.path() / "vault";
    const auto plainFile = folder.path() / "plain";

    const auto importAll = [&] {
        std::filesystem::remove(vault);
        auto wallet = Wallet::open(vault, true, now);
        require(wallet.has_value(), "the vault cannot be made");
        const auto receipt = wallet->receive(files, now);
        require(receipt && receipt->added == files.size(), "not every badge went in");
    };
    importAll();
    const Rows rows = Plain(vault).read();

    std::vector<Document> documents;
    for (const IncomingFile& file : files)
        for (Document& document : findDocuments(file.content, file.name, {}).documents) documents.push_back(std::move(document));
    const Evidence evidence;
    const TrustList trust;
    const VerifyWith with{evidence, trust, {}, now};
    const auto writeRows = [&] {
        std::filesystem::remove(plainFile);
        Plain plain(plainFile);
        for (const std::string& sql : rows.schema) plain.run(sql);
        plain.write(rows);
    };
    const auto verifyThem = [&] {
        std::size_t sound = 0;
        for (const Document& document : documents)
            for (const VerificationReport& report : verifyAll(parseBadges(document), with)) sound += report.verdict() == Verdict::caution ? 1U : 0U;
        require(sound == documents.size(), "a badge of an issuer on no list is sound, and no more than that");
    };

    std::printf("%zu badges\n", files.size());
    std::printf("%-28s %9.2f us\n", "rows by plain SQLite", bench::microsecondsOf(writeRows, 3));
    std::printf("%-28s %9.2f us\n", "verification alone", bench::microsecondsOf(verifyThem, 3));
    const auto comparison = bench::compare(importAll, [&] { writeRows(); verifyThem(); }, 1, 5);
    bench::print("import", comparison);
    return EXIT_SUCCESS;
}
