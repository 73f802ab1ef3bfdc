#include "core/store/sealed_files.h"
#include <algorithm>
#include <sqlite3.h>

namespace lanyard {
namespace {

constexpr std::size_t wordBytes = 4; // a page's number; a checksum

std::uint32_t wordOf(ByteView bytes) noexcept {
    return std::uint32_t(bytes[0]) << 24U | std::uint32_t(bytes[1]) << 16U | std::uint32_t(bytes[2]) << 8U | bytes[3];
}
std::array<std::uint8_t, wordBytes> bytesOfWord(std::uint32_t word) noexcept {
    return {std::uint8_t(word >> 24U), std::uint8_t(word >> 16U), std::uint8_t(word >> 8U), std::uint8_t(word)};
}

/// [SQLite file format 3] A journal's header, or a part from its begin: five numbers after a mark that is zero until it counts, and then zeros.
bool isHeader(ByteView bytes) noexcept {
    constexpr std::array<std::uint8_t, 8> mark{0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7}, none{};
    constexpr std::size_t numbersEnd = mark.size() + 5 * wordBytes;
    if (bytes.size() < mark.size()) return false;
    const ByteView begin = bytes.first(mark.size());
    if (!std::ranges::equal(begin, mark) && !std::ranges::equal(begin, none)) return false;
    return bytes.size() <= numbersEnd || std::ranges::all_of(bytes.subspan(numbersEnd), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

int SealedJournalFile::write(ByteView bytes, std::int64_t offset) {
    const Record before = m_written;
    m_written = {};
    if (bytes.size() == wordBytes && offset == before.checksumAt) {
        const auto hidden = bytesOfWord(wordOf(bytes) ^ m_context.seal.journalMask(before.nonce));
        return m_lower.write(hidden, offset);
    }
    if (bytes.size() == pageBytes && offset == before.pageAt) {
        std::ranges::copy(bytes, m_page.begin());
        m_context.seal.close(before.number, m_page);
        m_written.checksumAt = offset + std::int64_t(pageBytes);
        m_written.nonce = nonceOf(m_page);
        return m_lower.write(m_page, offset);
    }
    if (bytes.size() == wordBytes) {
        m_written.pageAt = offset + std::int64_t(wordBytes);
        m_written.number = wordOf(bytes);
    } else if (!isHeader(bytes)) {
        return SQLITE_IOERR_WRITE; // it would lie there in the clear
    }
    return m_lower.write(bytes, offset);
}

int SealedJournalFile::read(std::span<std::uint8_t> to, std::int64_t offset) {
    const Record before = m_read;
    m_read = {};
    const int code = m_lower.read(to, offset);
    if (code != SQLITE_OK) return code;
    if (to.size() == wordBytes && offset == before.checksumAt) {
        std::ranges::copy(bytesOfWord(wordOf(to) ^ m_context.seal.journalMask(before.nonce)), to.begin());
    } else if (to.size() == pageBytes && offset == before.pageAt) {
        const Page page(to);
        m_read.checksumAt = offset + std::int64_t(pageBytes);
        m_read.nonce = nonceOf(page);
        // A record that does not open was not written whole: the journal ends before it, as SQLite has it of a wrong checksum.
        if (!m_context.seal.open(before.number, page)) return SQLITE_IOERR_SHORT_READ;
    } else if (to.size() == wordBytes) {
        m_read.pageAt = offset + std::int64_t(wordBytes);
        m_read.number = wordOf(to);
    }
    return SQLITE_OK;
}

} // namespace lanyard
