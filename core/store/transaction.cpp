#include "core/store/transaction.h"

namespace lanyard {
namespace {

constexpr std::string_view rollback = "ROLLBACK";

} // namespace

Result<Transaction> Transaction::begin(Database& database) {
    // Prepared ahead and kept: taking back must not fail for want of memory.
    TRY_DO(database.prepare(rollback));
    TRY_DO(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite rolls back by itself after some errors (a full disk, no memory): then there is nothing left to do.
    if (m_database != nullptr && m_database->insideTransaction()) (void)m_database->run(rollback);
}

Result<void> Transaction::commit() {
    TRY_DO(m_database->run("COMMIT"));
    m_database = nullptr;
    return {};
}

Result<Reading> Reading::begin(Database& database) {
    if (database.insideTransaction()) return Reading(nullptr);
    TRY_DO(database.prepare(rollback));
    TRY_DO(database.run("BEGIN DEFERRED"));
    return Reading(&database);
}

Reading::~Reading() {
    if (m_database != nullptr && m_database->insideTransaction()) (void)m_database->run(rollback);
}

Result<Savepoint> Savepoint::begin(Database& database) {
    TRY_DO(database.run("SAVEPOINT file"));
    return Savepoint(database);
}

Savepoint::~Savepoint() {
    if (m_database == nullptr || !m_database->insideTransaction()) return;
    (void)m_database->run("ROLLBACK TO file");
    (void)m_database->run("RELEASE file");
}

Result<void> Savepoint::release() {
    TRY_DO(m_database->run("RELEASE file"));
    m_database = nullptr;
    return {};
}

} // namespace lanyard
