#pragma once
#include "core/base/result.h"
#include "core/store/database.h"

namespace lanyard {

/// A write that is rolled back unless it is committed. Takes the write lock when it begins, so that no statement in it meets another writer.
/// Invariant 1: when commit() has returned without an error, what was written survives a power cut. Must not outlive its database.
class Transaction {
  public:
    /// Errors: locked, readOnly, ioError, damaged.
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// Errors: diskFull, ioError, locked (a reader does not let go); then nothing of it is written.
    Result<void> commit();

  private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// A part of a transaction that can be taken back alone: one file of an import.
class Savepoint {
  public:
    static Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();
    Result<void> release();

  private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace lanyard
