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

/// Several reads under one lock, which see the vault as it is at the first of them; writers wait until it ends. Each read by itself would
/// take the lock and ask whether the file was changed, which costs as much as a short read. Inside a transaction it is nothing: that
/// holds the lock already. Statements of it must end before it. Must not outlive its database.
class Reading {
  public:
    /// Errors: outOfMemory. The lock is taken by the first read, which tells whether it can be had.
    static Result<Reading> begin(Database& database);
    Reading(Reading&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
    Reading& operator=(Reading&&) = delete;
    ~Reading();

  private:
    explicit Reading(Database* database) : m_database(database) {}
    Database* m_database; // nullptr: inside a transaction
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
