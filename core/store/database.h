#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/store/durability.h"
#include "core/store/statement.h"
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace lanyard {

class SealedVfs;
struct SealKey;

/// A path as SQLite is told it: absolute, so that no name means something else to it (":memory:", "file:…"), in UTF-8.
std::string sqliteName(const std::filesystem::path& path);
/// The same as a URI (RFC 3986) that also names the file system layer; empty: the system's own.
std::string sqliteUri(const std::filesystem::path& path, std::string_view layer);

/// One SQLite connection with the settings that a vault needs: rollback journal (DELETE), synchronous as above, fullfsync, foreign keys,
/// trusted_schema off, no triggers or views of the file's own, nothing in temporary files, deleted content overwritten.
/// Invariant 1: closed with the object, after its statements. One thread at a time.
class Database {
  public:
    struct Options {
        bool create = false;           ///< makes the file if it is absent
        bool readOnly = false;         ///< never writes, even where it could
        std::string vfs{};               ///< SQLite's name of the file system layer; empty: the system's own
        int busyMilliseconds = 4'000;  ///< how long a lock of another process is waited for
        Durability durability = Durability::extra;
        const SealKey* seal = nullptr; ///< opens or makes a sealed database (core/store/sealed_vfs.h); borrowed
    };
    /// Does not look into the file yet. Errors: notFound, noPermission, readOnly, diskFull, notAVault (a folder), ioError, outOfMemory.
    static Result<Database> open(const std::filesystem::path& file, const Options& options);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs statements that give no rows and take no parameters.
    Result<void> execute(const char* statements);
    /// A statement ready for its parameters. `sql` is a literal: the text is prepared once and reused as long as the database is open.
    Result<Statement> prepare(std::string_view sql);
    /// The same with the parameters bound in order.
    template <class... Values> Result<Statement> prepare(std::string_view sql, const Values&... values) {
        auto statement = prepare(sql);
        if (!statement) return statement;
        int parameter = 0;
        (statement->bind(++parameter, values), ...);
        return statement;
    }
    /// Prepares, binds and runs to the end. Errors: those of Statement::step.
    template <class... Values> Result<void> run(std::string_view sql, const Values&... values) {
        TRY(statement, prepare(sql, values...));
        return statement.run();
    }
    /// The first column of the first row as a number; 0 if there is no row.
    template <class... Values> Result<std::int64_t> number(std::string_view sql, const Values&... values) {
        TRY(statement, prepare(sql, values...));
        TRY(row, statement.step());
        return row == Row::none ? 0 : statement.integer(0);
    }

    /// The same of a text that is made while the program runs, and not kept.
    Result<std::int64_t> numberOnce(const std::string& sql);

    std::int64_t lastRow() const noexcept;       ///< rowid of the last INSERT
    std::int64_t changedRows() const noexcept;   ///< rows changed by the last statement
    bool isReadOnly() const noexcept;            ///< opened so, or the file cannot be written
    bool insideTransaction() const noexcept;
    /// Bytes of the file as they lie on disk, through the connection's own handle: opening the file a second time would, on POSIX systems,
    /// drop this process's locks when it is closed. Shorter than `length` at the end of the file; empty on an error.
    Bytes rawBytes(std::int64_t offset, std::size_t length) const;
    SealedVfs* seal() const noexcept { return m_seal.get(); } ///< of a sealed database; null of one in the clear
    /// Overwrites the whole file with zeros, synced, as far as that goes. The database is of no use afterwards.
    void overwriteFile() noexcept;
    /// Copies the database as it is now into `target`, synced, page by page. A sealed one is copied sealed with the same key, in
    /// place of what `target` was. Errors: diskFull, noPermission, readOnly, locked, ioError, damaged.
    Result<void> copyTo(const std::filesystem::path& target, const Options& options);

    /// Writes everything anew into `target`, synced: sealed with `options.seal` or, without it, in the clear. `target` must be absent, or is
    /// emptied if it is to be sealed. Errors: as copyTo.
    Result<void> copyAnew(const std::filesystem::path& target, const Options& options);

    /// The connection's last error in our words. `code` is SQLite's result.
    Error errorOf(int code) const;
    sqlite3* handle() const noexcept { return m_handle.get(); }

  private:
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };
    Database(sqlite3* handle, std::unique_ptr<SealedVfs> seal);

    using Prepared = std::map<std::string_view, detail::KeptStatement>;
    std::unique_ptr<SealedVfs> m_seal; // before the handle, whose files it holds
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<Prepared> m_prepared; // behind a pointer so that statements may hold on to their entry while the database moves
};

} // namespace lanyard
