#pragma once
#include "core/store/lower_file.h"
#include "core/store/page_seal.h"
#include "core/store/seal_header.h"
#include "core/store/sealed_vfs.h"
#include <cstdint>
#include <optional>
#include <vector>

namespace lanyard {

/// What the files of one SealedVfs share.
struct SealContext {
    PageSeal seal;
    std::optional<KeyWrap> wrap;
    bool evenRolledBack = false;
    SealedVfs::Soundness soundness = SealedVfs::Soundness::unknown;
};

/// A file as SQLite sees it: clear. All answers are SQLite's result codes; offsets and lengths are those of the clear file.
class ClearFile {
  public:
    explicit ClearFile(LowerFile lower) : m_lower(std::move(lower)) {}
    ClearFile(const ClearFile&) = delete;
    ClearFile& operator=(const ClearFile&) = delete;
    virtual ~ClearFile() = default;

    virtual int read(std::span<std::uint8_t> to, std::int64_t offset) = 0;
    virtual int write(ByteView bytes, std::int64_t offset) = 0;
    virtual int truncate(std::int64_t length) { return m_lower.truncate(length); }
    virtual int length(std::int64_t& bytes) { return m_lower.size(bytes); }
    virtual int lock(int level);
    virtual int unlock(int level);
    virtual int control(int operation, void* argument);
    LowerFile& lower() noexcept { return m_lower; }

  protected:
    LowerFile m_lower;
};

/// The database itself. Invariant 1: under a lock, no page is handed out before the whole file was held against its header. 2: a header copy is
/// written when all pages of a commit are, and before they are synced; the other copy when the journal is gone, so that at any moment
/// one of them tells of what a crash leaves. 3: m_tags and m_sum are of what lies in the file.
class SealedDatabaseFile final : public ClearFile {
  public:
    SealedDatabaseFile(LowerFile lower, SealContext& context) : ClearFile(std::move(lower)), m_context(context) {}

    int read(std::span<std::uint8_t> to, std::int64_t offset) override;
    int write(ByteView bytes, std::int64_t offset) override;
    int truncate(std::int64_t length) override;
    int length(std::int64_t& bytes) override;
    int lock(int level) override;
    int unlock(int level) override;
    int control(int operation, void* argument) override;
    int rewrap(const KeyWrap& wrap);

  private:
    int look();
    int readTags();
    SealedVfs::Soundness judge();
    bool everyPageOpens();
    std::uint64_t countInDatabase();
    int writeHeaderCopy(const SealState& state, std::size_t copy);
    int beforeSync();
    void afterCommit();
    PagesState pagesNow() const noexcept { return {m_tags.size(), m_sum}; }

    SealContext& m_context;
    int m_lock = 0;               ///< SQLite's lock level
    bool m_looked = false;        ///< since the lock was taken
    Bytes m_header;               ///< the copies as they were last seen or written
    std::vector<SealTag> m_tags;  ///< of page number, from 1, at number - 1
    SealTag m_sum{};
    SealState m_settled{};                ///< what the pages are while no transaction writes
    std::optional<SealState> m_unsettled; ///< what they will be when the transaction's journal is gone
    std::array<std::uint8_t, pageBytes> m_page{};
};

/// The rollback journal. SQLite writes a record of it as a page's number, the page, and a checksum, one after the other, and reads it in that
/// order: the page is sealed as in the database, the checksum hidden. All else in it says nothing of the content, and stays clear.
class SealedJournalFile final : public ClearFile {
  public:
    SealedJournalFile(LowerFile lower, SealContext& context) : ClearFile(std::move(lower)), m_context(context) {}

    int read(std::span<std::uint8_t> to, std::int64_t offset) override;
    int write(ByteView bytes, std::int64_t offset) override;

  private:
    /// Where in a record the next bytes stand, if they follow on the last.
    struct Record {
        std::int64_t pageAt = -1, checksumAt = -1;
        std::uint32_t number = 0;
        SealNonce nonce{};
    };
    SealContext& m_context;
    Record m_read, m_written;
    std::array<std::uint8_t, pageBytes> m_page{};
};

} // namespace lanyard
