#include "core/store/database.h"
#include "core/base/encoding.h"
#include "core/store/sealed_vfs.h"
#include "core/store/sqlite_error.h"
#include "core/store/unlock.h"
#include <array>
#include <sqlite3.h>

namespace lanyard {
namespace {

const char* synchronousOf(Durability durability) noexcept {
    switch (durability) {
    case Durability::off: return "PRAGMA synchronous=OFF";
    case Durability::normal: return "PRAGMA synchronous=NORMAL";
    case Durability::full: return "PRAGMA synchronous=FULL";
    case Durability::extra: return "PRAGMA synchronous=EXTRA";
    }
    return "";
}

// What holds before the file is looked into. A vault may come from a stranger: nothing in its schema is trusted to run.
constexpr const char* settings = "PRAGMA foreign_keys=ON;"
                                 "PRAGMA trusted_schema=OFF;"
                                 "PRAGMA cell_size_check=ON;"
                                 "PRAGMA secure_delete=ON;"
                                 "PRAGMA temp_store=MEMORY;"
                                 "PRAGMA mmap_size=0;"
                                 "PRAGMA fullfsync=ON;"
                                 "PRAGMA checkpoint_fullfsync=ON;"
                                 "PRAGMA cache_size=-32768;"; // KiB, taken as they are used: a batch of an import stays in memory until it is committed,
                                                              // and so do the texts of 10,000 badges from one letter of a search to the next

/// [RFC 3986 2.3] What needs no percent in a URI.
bool isPlain(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

} // namespace

std::string sqliteName(const std::filesystem::path& path) {
    std::error_code ignored;
    const std::u8string text = std::filesystem::absolute(path, ignored).u8string();
    return {text.begin(), text.end()};
}

std::string sqliteUri(const std::filesystem::path& path, std::string_view layer) {
    std::error_code ignored;
    const std::u8string text = std::filesystem::absolute(path, ignored).generic_u8string();
    std::string uri = text.starts_with(u8'/') ? "file://" : "file:///";
    for (const char8_t letter : text) {
        const char c = char(letter);
        if (isPlain(c) || c == '/') uri += c;
        else uri += '%' + toHex(ByteView(reinterpret_cast<const std::uint8_t*>(&c), 1));
    }
    return layer.empty() ? uri : uri + "?vfs=" + std::string(layer);
}

void Database::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }

Database::Database(sqlite3* handle, std::unique_ptr<SealedVfs> seal)
    : m_seal(std::move(seal)), m_handle(handle), m_prepared(std::make_unique<Prepared>()) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_seal, other.m_seal);
    std::swap(m_handle, other.m_handle);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& file, const Options& options) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) return fail(ErrorCode::notAVault);
    const std::string name = sqliteName(file);
    std::unique_ptr<SealedVfs> seal;
    if (options.seal != nullptr) {
        TRY(made, SealedVfs::make(options.vfs, options.seal->vaultKey, options.seal->wrap, options.seal->evenRolledBack));
        seal = std::move(made);
    }
    const std::string& layer = seal ? seal->name() : options.vfs;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI | // the name is none: a copy's may be (copyAnew)
                     
                      (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | (options.create ? SQLITE_OPEN_CREATE : 0));
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, layer.empty() ? nullptr : layer.c_str());
    Database database(handle, std::move(seal));
    if (handle == nullptr) return fail(ErrorCode::outOfMemory);
    if (code != SQLITE_OK) {
        Error error = database.errorOf(code);
        // A file that may not be made is looked for once more to be read, and is then not found.
        if (options.create && error.code == ErrorCode::notFound && std::filesystem::is_directory(std::filesystem::absolute(file, ignored).parent_path(), ignored))
            error.code = ErrorCode::noPermission;
        return std::unexpected(std::move(error));
    }

    sqlite3_busy_timeout(handle, options.busyMilliseconds);
    constexpr std::array switches{std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                  std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},   std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                  std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},          std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                  std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto& [what, value] : switches)
        if (const int problem = sqlite3_db_config(handle, what, value, nullptr); problem != SQLITE_OK)
            return std::unexpected(database.errorOf(problem));
    int reserved = int(reservedBytes);
    if (database.m_seal && sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK) return fail(ErrorCode::outOfMemory);
    TRY_DO(database.execute(settings));
    TRY_DO(database.execute(synchronousOf(options.durability)));
    return database;
}

Result<void> Database::execute(const char* statements) {
    const int code = sqlite3_exec(m_handle.get(), statements, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return std::unexpected(errorOf(code));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    auto& kept = (*m_prepared)[sql];
    if (kept.statement != nullptr && !kept.inUse) {
        kept.inUse = true;
        return Statement(*this, kept.statement.get(), &kept);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return std::unexpected(errorOf(code));
    if (kept.statement != nullptr) return Statement(*this, statement, nullptr); // the kept one is at work further up
    kept.statement.reset(statement);
    kept.inUse = true;
    return Statement(*this, statement, &kept);
}

Result<std::int64_t> Database::numberOnce(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), int(sql.size()), 0, &statement, nullptr);
    if (code == SQLITE_OK) code = sqlite3_step(statement);
    const std::int64_t number = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) return std::unexpected(errorOf(code));
    return number;
}

std::int64_t Database::lastRow() const noexcept { return sqlite3_last_insert_rowid(m_handle.get()); }
std::int64_t Database::changedRows() const noexcept { return sqlite3_changes64(m_handle.get()); }
bool Database::isReadOnly() const noexcept { return sqlite3_db_readonly(m_handle.get(), "main") != 0; }
bool Database::insideTransaction() const noexcept { return sqlite3_get_autocommit(m_handle.get()) == 0; }

Bytes Database::rawBytes(std::int64_t offset, std::size_t length) const {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return {};
    if (file == nullptr || file->pMethods == nullptr) return {};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK || size <= offset) return {};
    Bytes bytes(std::min(length, std::size_t(size - offset)));
    if (file->pMethods->xRead(file, bytes.data(), int(bytes.size()), offset) != SQLITE_OK) return {};
    return bytes;
}

void Database::overwriteFile() noexcept {
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return;
    constexpr std::array<std::uint8_t, pageBytes> zeros{};
    for (sqlite3_int64 at = 0; at < size; at += sqlite3_int64(zeros.size()))
        if (file->pMethods->xWrite(file, zeros.data(), int(zeros.size()), at) != SQLITE_OK) return;
    file->pMethods->xSync(file, SQLITE_SYNC_FULL);
}

Result<void> Database::copyTo(const std::filesystem::path& target, const Options& options) {
    Options made = options;
    made.create = true;
    made.readOnly = false;
    std::optional<SealKey> own;
    if (m_seal && made.seal == nullptr) made.seal = &own.emplace(SealKey{m_seal->vaultKey().copy(), m_seal->wrap()}); // never a clear copy by oversight
    if (made.seal != nullptr) TRY_DO(makeSealedFile(target, made.vfs, *made.seal));
    TRY(copy, open(target, made));
    sqlite3_backup* const backup = sqlite3_backup_init(copy.handle(), "main", m_handle.get(), "main");
    if (backup == nullptr) return std::unexpected(copy.errorOf(sqlite3_extended_errcode(copy.handle())));
    const int code = sqlite3_backup_step(backup, -1);
    const int end = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) return std::unexpected(copy.errorOf(code));
    if (end != SQLITE_OK) return std::unexpected(copy.errorOf(end));
    return {};
}

Result<void> Database::copyAnew(const std::filesystem::path& target, const Options& options) {
    std::unique_ptr<SealedVfs> seal;
    // Named in any case: the new file would else go through the layer of this one.
    std::string layer = options.vfs.empty() ? sqlite3_vfs_find(nullptr)->zName : options.vfs;
    if (options.seal != nullptr) {
        TRY_DO(makeSealedFile(target, options.vfs, *options.seal));
        TRY(made, SealedVfs::make(options.vfs, options.seal->vaultKey, options.seal->wrap, false));
        seal = std::move(made);
        layer = seal->name();
        int reserved = int(reservedBytes);
        const int code = sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        if (code != SQLITE_OK) return std::unexpected(errorOf(code));
    }
    TRY_DO(run("VACUUM INTO ?1", sqliteUri(target, layer)));
    return syncFile(target, options.vfs); // SQLite leaves that to others
}

Error Database::errorOf(int code) const { return sqliteError(code, m_handle == nullptr ? 0 : sqlite3_system_errno(m_handle.get())); }

} // namespace lanyard
