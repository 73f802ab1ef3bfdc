#include "core/store/sealed_files.h"
#include "core/store/sealed_pages.h"
#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace lanyard {
namespace {

constexpr auto page64 = std::int64_t(pageBytes);
constexpr std::int64_t headerBytes = std::int64_t(headerCopies) * page64;

std::int64_t offsetOf(std::int64_t page) noexcept { return blockOf(page) * page64; }
std::size_t copyFor(std::uint64_t commits) noexcept { return std::size_t(commits % headerCopies); }

} // namespace

int ClearFile::lock(int level) { return m_lower.handle().pMethods->xLock(&m_lower.handle(), level); }
int ClearFile::unlock(int level) { return m_lower.handle().pMethods->xUnlock(&m_lower.handle(), level); }
int ClearFile::control(int operation, void* argument) { return m_lower.handle().pMethods->xFileControl(&m_lower.handle(), operation, argument); }

int SealedDatabaseFile::length(std::int64_t& bytes) {
    std::int64_t below = 0;
    if (const int code = m_lower.size(below); code != SQLITE_OK) return code;
    bytes = pagesIn(below / page64) * page64; // what is less than a page was torn off
    return SQLITE_OK;
}

int SealedDatabaseFile::lock(int level) {
    // What is damaged is not written to: its new sum would vouch for what nobody can read.
    if (level >= SQLITE_LOCK_RESERVED && m_lock == SQLITE_LOCK_SHARED && m_looked && m_context.soundness != SealedVfs::Soundness::sound)
        return SQLITE_READONLY;
    const int code = ClearFile::lock(level);
    if (code != SQLITE_OK) return code;
    if (m_lock == SQLITE_LOCK_NONE) m_looked = false; // another process may have written meanwhile
    m_lock = std::max(m_lock, level);
    return SQLITE_OK;
}

int SealedDatabaseFile::unlock(int level) {
    const int code = ClearFile::unlock(level);
    if (code == SQLITE_OK) m_lock = std::min(m_lock, level);
    return code;
}

int SealedDatabaseFile::read(std::span<std::uint8_t> to, std::int64_t offset) {
    const std::int64_t number = offset / page64 + 1;
    const auto within = std::size_t(offset % page64);
    if (within + to.size() > pageBytes) return SQLITE_IOERR_READ; // SQLite never asks for that
    // SQLite takes a first look at the size of pages before it has a lock: then nothing is promised of the file.
    const bool locked = m_lock >= SQLITE_LOCK_SHARED;
    if (locked)
        if (const int code = look(); code != SQLITE_OK) return code;
    const bool whole = to.size() == pageBytes;
    const Page page = whole ? Page(to) : Page(m_page);
    const int code = m_lower.read(page, offsetOf(number));
    if (code != SQLITE_OK) {
        std::ranges::fill(to, 0);
        return code;
    }
    if (!m_context.seal.open(std::uint32_t(number), page)) {
        std::ranges::fill(to, 0);
        return locked ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
    }
    if (whole) return SQLITE_OK;
    std::copy_n(page.begin() + std::ptrdiff_t(within), to.size(), to.begin());
    wipe(m_page);
    return SQLITE_OK;
}

int SealedDatabaseFile::write(ByteView bytes, std::int64_t offset) {
    if (bytes.size() != pageBytes || offset % page64 != 0) return SQLITE_IOERR_WRITE; // a vault has no pages of another size
    const std::int64_t number = offset / page64 + 1;
    std::ranges::copy(bytes, m_page.begin());
    m_context.seal.close(std::uint32_t(number), m_page);
    if (const int code = m_lower.write(m_page, offsetOf(number)); code != SQLITE_OK) return code;
    if (std::size_t(number) > m_tags.size()) m_tags.resize(std::size_t(number));
    SealTag& tag = m_tags[std::size_t(number - 1)];
    const std::array change{tag, tagOf(m_page)};
    m_context.seal.add(m_sum, change);
    tag = change[1];
    return SQLITE_OK;
}

int SealedDatabaseFile::truncate(std::int64_t length) {
    const std::int64_t pages = length / page64;
    if (const int code = m_lower.truncate(lengthWith(pages)); code != SQLITE_OK) return code;
    if (std::size_t(pages) < m_tags.size()) m_context.seal.add(m_sum, std::span(m_tags).subspan(std::size_t(pages)));
    m_tags.resize(std::size_t(pages));
    return SQLITE_OK;
}

int SealedDatabaseFile::control(int operation, void* argument) {
    switch (operation) {
    case SQLITE_FCNTL_SYNC: return beforeSync();
    case SQLITE_FCNTL_COMMIT_PHASETWO: afterCommit(); return SQLITE_OK;
    case SQLITE_FCNTL_SIZE_HINT: // these speak of lengths, or of memory that would hold sealed bytes
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_MMAP_SIZE: return SQLITE_NOTFOUND;
    default: return ClearFile::control(operation, argument);
    }
}

int SealedDatabaseFile::beforeSync() {
    // After a rollback the pages are what they were, and the header already says so.
    if (!m_looked || m_context.soundness != SealedVfs::Soundness::sound || pagesNow() == m_settled.now) return SQLITE_OK;
    m_unsettled = SealState{m_settled.commits + 1, pagesNow(), m_settled.now};
    return writeHeaderCopy(*m_unsettled, copyFor(m_unsettled->commits));
}

void SealedDatabaseFile::afterCommit() {
    if (!m_unsettled) return;
    if (pagesNow() == m_unsettled->now) {
        m_settled = *m_unsettled;
        // The second copy is for a header that is damaged later. If it cannot be written now, the next commit writes it.
        (void)writeHeaderCopy(m_settled, copyFor(m_settled.commits + 1));
    }
    m_unsettled.reset();
}

int SealedDatabaseFile::writeHeaderCopy(const SealState& state, std::size_t copy) {
    if (!m_context.wrap) return SQLITE_READONLY;
    const Bytes block = headerBlock(*m_context.wrap, state, m_context.seal);
    const int code = m_lower.write(block, std::int64_t(copy) * page64);
    if (code == SQLITE_OK && m_header.size() == std::size_t(headerBytes)) std::ranges::copy(block, m_header.begin() + std::ptrdiff_t(copy * pageBytes));
    return code;
}

int SealedDatabaseFile::rewrap(const KeyWrap& wrap) {
    if (const int code = look(); code != SQLITE_OK) return code;
    using Soundness = SealedVfs::Soundness;
    if (m_context.soundness != Soundness::sound && m_context.soundness != Soundness::headerLost) return SQLITE_READONLY;
    const auto before = m_context.wrap;
    m_context.wrap = wrap;
    SealState state = m_settled;
    if (m_context.soundness == Soundness::headerLost) state = {0, pagesNow(), pagesNow()};
    ++state.commits;
    for (const std::uint64_t turn : {state.commits, state.commits + 1}) {
        int code = writeHeaderCopy(state, copyFor(turn));
        if (code == SQLITE_OK) code = m_lower.sync(SQLITE_SYNC_FULL);
        if (code == SQLITE_OK) continue;
        m_context.wrap = before;
        return code;
    }
    m_settled = state;
    m_context.soundness = Soundness::sound;
    return SQLITE_OK;
}

int SealedDatabaseFile::look() {
    if (!m_looked) {
        Bytes header(static_cast<std::size_t>(headerBytes));
        const int code = m_lower.read(header, 0);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) return code;
        if (header != m_header || m_context.soundness == SealedVfs::Soundness::unknown) {
            if (const int problem = readTags(); problem != SQLITE_OK) return problem;
            m_header = std::move(header);
            m_context.soundness = judge();
        }
        m_looked = true;
    }
    return m_context.soundness == SealedVfs::Soundness::rolledBack && !m_context.evenRolledBack ? SQLITE_IOERR_AUTH : SQLITE_OK;
}

int SealedDatabaseFile::readTags() {
    std::int64_t below = 0;
    if (const int code = m_lower.size(below); code != SQLITE_OK) return code;
    const std::int64_t count = pagesIn(below / page64);
    m_tags.assign(std::size_t(count), {});
    m_sum = {};
    // The tags alone: copying all pages would take longer than asking for each.
    for (std::int64_t number = 1; number <= count; ++number) {
        if (number == lockedBlock + 1) continue;
        const int code = m_lower.read(m_tags[std::size_t(number - 1)], offsetOf(number) + std::int64_t(tagAt));
        if (code != SQLITE_OK) return code;
    }
    m_context.seal.add(m_sum, m_tags);
    return SQLITE_OK;
}

SealedVfs::Soundness SealedDatabaseFile::judge() {
    using Soundness = SealedVfs::Soundness;
    std::optional<SealState> newest;
    std::optional<KeyWrap> wrap;
    bool oneWrap = true;
    for (std::size_t i = 0; i < headerCopies; ++i) {
        const auto copy = readHeaderBlock(ByteView(m_header).subspan(i * pageBytes, pageBytes));
        const auto state = copy ? stateOf(*copy, m_context.seal) : std::nullopt;
        if (!state) continue;
        if (!newest || state->commits > newest->commits) newest = state;
        oneWrap = oneWrap && (!wrap || *wrap == copy->wrap);
        wrap = copy->wrap;
    }
    if (!newest) return Soundness::headerLost;
    if (oneWrap) m_context.wrap = wrap; // another process may have changed the passphrase: the next commit must not bring the old one back
    const PagesState pages = pagesNow();
    m_settled = *newest;
    if (pages == newest->now) return Soundness::sound;
    if (pages == newest->before) {
        m_settled.now = newest->before; // the last commit was taken back
        return Soundness::sound;
    }
    if (!everyPageOpens()) return Soundness::damaged;
    const bool shorter = pages.count < std::min(newest->now.count, newest->before.count);
    return shorter && pages.count != countInDatabase() ? Soundness::damaged : Soundness::rolledBack; // the end is missing, or an older whole
}

std::uint64_t SealedDatabaseFile::countInDatabase() {
    if (m_lower.read(m_page, offsetOf(1)) != SQLITE_OK || !m_context.seal.open(1, m_page)) return 0;
    std::uint64_t count = 0; // [SQLite file format 1.3.8] In-header database size
    for (std::size_t i = 28; i < 32; ++i) count = count << 8U | m_page[i];
    wipe(m_page);
    return count;
}

bool SealedDatabaseFile::everyPageOpens() {
    bool every = true;
    for (std::size_t number = 1; number <= m_tags.size() && every; ++number) {
        if (number == std::size_t(lockedBlock) + 1) continue;
        every = m_tags[number - 1] != SealTag{} && m_lower.read(m_page, offsetOf(std::int64_t(number))) == SQLITE_OK &&
                m_context.seal.open(std::uint32_t(number), m_page);
    }
    wipe(m_page);
    return every;
}

} // namespace lanyard
