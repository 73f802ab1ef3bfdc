#include "core/store/transaction.h"

namespace lanyard {

Result<Transaction> Transaction::begin(Database& database) {
    TRY_DO(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite rolls back by itself after some errors (a full disk, no memory): then there is nothing left to do.
    if (m_database != nullptr && m_database->insideTransaction()) (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit() {
    TRY_DO(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

Result<Savepoint> Savepoint::begin(Database& database) {
    TRY_DO(database.execute("SAVEPOINT file"));
    return Savepoint(database);
}

Savepoint::~Savepoint() {
    if (m_database != nullptr && m_database->insideTransaction()) (void)m_database->execute("ROLLBACK TO file; RELEASE file");
}

Result<void> Savepoint::release() {
    TRY_DO(m_database->execute("RELEASE file"));
    m_database = nullptr;
    return {};
}

} // namespace lanyard
