#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lanyard {

bool isZip(ByteView file) noexcept;

struct ZipMember {
    std::size_t index = 0;            ///< from 0, in the order of the directory
    std::string name;                 ///< UTF-8; a name in an old code page is read as CP437. Never a path to be written to: it may hold ".."
    std::uint64_t size = 0;           ///< bytes, as the directory claims
    std::uint64_t compressedSize = 0; ///< bytes
    bool encrypted = false;
    bool folder = false;
    bool readable = true;             ///< compressed in a way that is supported, and not encrypted
};

/// A ZIP file in memory (APPNOTE 6.3). Looks into `file`, which must stay alive; nothing is ever written to disk.
/// Invariant 1: members() holds at most limits.members entries. 2: read() never gives more bytes than its budget held.
/// One thread at a time; two archives over the same bytes are independent. Never throws.
class ZipArchive {
  public:
    /// If the directory at the end is missing or broken, the members are looked for by their own headers, and `recovered()` says so.
    /// Errors: malformed (no member can be found), truncated (it begins as a ZIP and holds nothing whole), limitReached (more members than
    /// limits.members), outOfMemory.
    static Result<ZipArchive> open(ByteView file, const ImportLimits& limits);

    const std::vector<ZipMember>& members() const noexcept { return m_members; }
    bool recovered() const noexcept { return m_recovered; }

    /// The content of one member. Takes one step a byte from `inflated`; a member that claims more than is left is refused
    /// without being touched. A member that grows more than 200 times (beyond its first MiB) is a bomb: limitReached.
    /// Errors: encrypted, unsupported (compression), badChecksum, malformed, truncated, limitReached, cancelled; each with Part
    /// "member N". notFound: no such index, or a folder.
    Result<Bytes> read(std::size_t index, WorkBudget& inflated) const;

    ZipArchive(ZipArchive&&) noexcept = default;
    ZipArchive& operator=(ZipArchive&&) noexcept = default;

  private:
    struct Source;
    ZipArchive();
    std::shared_ptr<Source> m_source; // never shared: it knows how to close itself where only its name is known
    std::vector<ZipMember> m_members;
    bool m_recovered = false;
};

struct ZipEntry {
    std::string name; ///< UTF-8, "/" between folders
    Bytes bytes;
    bool deflate = true; ///< false: stored, as for pictures that are compressed already
};

/// A ZIP of these entries in this order. Every time stamp is 1980-01-01 00:00, no attribute of this computer is written, so the same
/// entries give the same bytes. Errors: limitReached (more than 65,535 entries, or one longer than 4 GiB), badEncoding (a name that is
/// empty, not UTF-8, or holds control characters), duplicateMember (a name that was there already), outOfMemory. Each with Part "member N", from 0.
Result<Bytes> writeZip(std::span<const ZipEntry> entries);

} // namespace lanyard
