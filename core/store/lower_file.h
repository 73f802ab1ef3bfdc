#pragma once
#include "core/base/bytes.h"
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

struct sqlite3_file;
struct sqlite3_vfs;

namespace lanyard {

/// A file of one of SQLite's file system layers, opened past SQLite. Invariant 1: closed with the object. All answers are SQLite's result codes.
class LowerFile {
  public:
    LowerFile() noexcept = default;
    LowerFile(LowerFile&&) noexcept;
    LowerFile& operator=(LowerFile&&) noexcept;
    ~LowerFile();

    /// `name` as SQLite hands it to a layer: it must live as long as the file. `outFlags` may be null.
    int open(sqlite3_vfs& layer, const char* name, int flags, int* outFlags);
    bool isOpen() const noexcept { return m_file != nullptr; }

    /// Fills all of `to`, with zeros behind the end of the file: then SQLITE_IOERR_SHORT_READ.
    int read(std::span<std::uint8_t> to, std::int64_t offset);
    int write(ByteView bytes, std::int64_t offset);
    int truncate(std::int64_t size);
    int sync(int flags);
    int size(std::int64_t& bytes);
    sqlite3_file& handle() noexcept { return *m_file; } ///< for what is passed on as it is

  private:
    void close() noexcept;
    std::unique_ptr<std::byte[]> m_storage;
    sqlite3_file* m_file = nullptr; ///< in m_storage; null while closed
};

} // namespace lanyard
