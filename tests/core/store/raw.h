#pragma once
#include "core/store/database.h"
#include "tests/core/store/made_badges.h"

namespace lanyard::test {

/// The vault file seen past the vault: SQL for tests alone.
class Raw {
  public:
    explicit Raw(const std::filesystem::path& file) : m_database(std::make_unique<Database>(valueOf(Database::open(file, {})))) {}
    std::int64_t number(std::string_view sql) { return valueOf(m_database->number(sql)); } ///< `sql`: a literal
    std::string text(std::string_view sql) {
        auto statement = valueOf(m_database->prepare(sql));
        return valueOf(statement.step()) == Row::none ? std::string{} : std::string(statement.text(0));
    }
    void run(const char* sql) { valueOf(m_database->execute(sql)); }
    Database& database() noexcept { return *m_database; }

  private:
    std::unique_ptr<Database> m_database;
};

} // namespace lanyard::test
