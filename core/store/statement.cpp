#include "core/store/statement.h"
#include "core/store/database.h"
#include <sqlite3.h>
#include <utility>

namespace lanyard {

void detail::KeptStatement::Finalise::operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_kept(std::exchange(other.m_kept, nullptr)),
      m_bindError(other.m_bindError) {}

Statement::~Statement() {
    if (m_statement == nullptr) return;
    if (m_kept == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    reset();
    m_kept->inUse = false;
}

void Statement::reset() noexcept {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError = SQLITE_OK;
}

void Statement::bind(int parameter, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_statement, parameter, value); code != SQLITE_OK) m_bindError = code;
}

void Statement::bind(int parameter, std::string_view value) {
    const char* const text = value.data() == nullptr ? "" : value.data(); // a null pointer would be bound as NULL
    if (const int code = sqlite3_bind_text64(m_statement, parameter, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int parameter, ByteView value) {
    const void* const data = value.data() == nullptr ? static_cast<const void*>("") : value.data();
    if (const int code = sqlite3_bind_blob64(m_statement, parameter, data, value.size(), SQLITE_TRANSIENT); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int parameter, Borrowed value) {
    const void* const data = value.bytes.data() == nullptr ? static_cast<const void*>("") : value.bytes.data();
    if (const int code = sqlite3_bind_blob64(m_statement, parameter, data, value.bytes.size(), SQLITE_STATIC); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int parameter, std::nullopt_t) {
    if (const int code = sqlite3_bind_null(m_statement, parameter); code != SQLITE_OK) m_bindError = code;
}

Result<Row> Statement::step() {
    if (m_bindError != SQLITE_OK) return std::unexpected(m_database->errorOf(m_bindError));
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW: return Row::one;
    case SQLITE_DONE: return Row::none;
    default: return std::unexpected(m_database->errorOf(code));
    }
}

Result<void> Statement::run() {
    return each([] {});
}

bool Statement::isNull(int column) const noexcept { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const noexcept { return sqlite3_column_int64(m_statement, column); }

// Text is read as a blob too: SQLite would allocate to end it with a zero, and could fail without a word.
std::string_view Statement::text(int column) const noexcept { return textOf(bytes(column)); }

ByteView Statement::bytes(int column) const noexcept {
    const auto* const data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr) return {};
    return {data, std::size_t(sqlite3_column_bytes(m_statement, column))};
}

} // namespace lanyard
