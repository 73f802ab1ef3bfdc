#pragma once
#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace lanyard {

class Database;

/// Whether a step gave a row.
enum class Row : bool { none, one };

/// Bytes that are not copied when they are bound: they must live as long as the statement.
struct Borrowed {
    ByteView bytes;
};

namespace detail {
/// A prepared statement that its database keeps for the next use.
struct KeptStatement {
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> statement;
    bool inUse = false;
};
} // namespace detail

/// One prepared statement. Invariants: 1. reset and freed of its parameters with the object; 2. a failed bind is told by the next step.
/// One thread at a time; parameters count from 1, columns from 0, as in SQLite. Must not outlive its database.
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, std::int64_t(value)); }
    void bind(int parameter, std::size_t value) { bind(parameter, std::int64_t(value)); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t(value)); }
    void bind(int parameter, Instant value) { bind(parameter, value.seconds); }
    void bind(int parameter, std::string_view value); ///< copies
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, ByteView value);         ///< copies
    void bind(int parameter, const Bytes& value) { bind(parameter, ByteView(value)); }
    void bind(int parameter, Borrowed value);
    void bind(int parameter, std::nullopt_t);
    template <class Value> void bind(int parameter, const std::optional<Value>& value) {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, std::nullopt);
    }

    /// The next row. Errors: locked, damaged, diskFull, readOnly, ioError, outOfMemory, limitReached.
    Result<Row> step();
    /// Steps to the end, giving rows no heed.
    Result<void> run();
    /// Calls `use` for each row; `use` gives nothing or a Result<void>, whose error ends it.
    template <class Use> Result<void> each(Use use) {
        for (;;) {
            TRY(row, step());
            if (row == Row::none) return {};
            if constexpr (std::is_void_v<decltype(use())>)
                use();
            else
                TRY_DO(use());
        }
    }
    /// Ready for new parameters and another run.
    void reset() noexcept;

    bool isNull(int column) const noexcept;
    std::int64_t integer(int column) const noexcept;
    Instant instant(int column) const noexcept { return {integer(column)}; }
    std::string_view text(int column) const noexcept; ///< valid until the next step()
    ByteView bytes(int column) const noexcept;        ///< valid until the next step()

  private:
    friend class Database;
    Statement(const Database& database, sqlite3_stmt* statement, detail::KeptStatement* kept)
        : m_database(&database), m_statement(statement), m_kept(kept) {}

    const Database* m_database; // must stay where it is while a statement lives
    sqlite3_stmt* m_statement;
    detail::KeptStatement* m_kept; ///< nullptr: this object finalises the statement
    int m_bindError = 0;
};

} // namespace lanyard
