#pragma once
#include "core/base/bytes.h"
#include "core/crypto/seal.h"
#include "core/crypto/tag_sum.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lanyard {

/// A page of SQLite's file as SEALED.md says: its content, then `reservedBytes`, in which SQLite keeps nothing: the nonce, the tag and the mark.
inline constexpr std::size_t pageBytes = 4'096;
inline constexpr std::size_t reservedBytes = 32;
inline constexpr std::size_t contentBytes = pageBytes - reservedBytes;
inline constexpr std::size_t tagAt = contentBytes + sizeof(SealNonce);
using Page = std::span<std::uint8_t, pageBytes>;
using PageView = std::span<const std::uint8_t, pageBytes>;

/// "LNYS": ends every sealed page, so that a sealed vault is known by its pages when both header copies are lost.
inline constexpr std::array<std::uint8_t, 4> sealedMark{'L', 'N', 'Y', 'S'};

SealNonce nonceOf(PageView page) noexcept;
SealTag tagOf(PageView page) noexcept;
bool hasMark(PageView page) noexcept;

/// What a vault's key does to the vault's pages and header. One thread at a time. Everything here throws std::bad_alloc if there is no memory.
class PageSeal {
  public:
    explicit PageSeal(ByteView vaultKey); ///< of sealKeyBytes

    /// Seals in place. The same content as the same page always looks the same, so that a page which is put back is what it was.
    void close(std::uint32_t number, Page page);
    /// The way back; the reserved bytes stay. A page of zeros was never written and opens as it is. False if this is not what was sealed as this page.
    [[nodiscard]] bool open(std::uint32_t number, Page page);

    /// Adds pages to a vault's sum by their tags, or takes them out again.
    void add(SealTag& sum, std::span<const SealTag> tags) { m_sum.add(sum, tags); }

    /// What hides the checksum that SQLite writes behind a page in its journal, a sum of some bytes of the clear page.
    std::uint32_t journalMask(const SealNonce& nonceOfPage) const;

    /// The header's own part: the nonce, the sealed text and the tag.
    Bytes closeState(ByteView associated, ByteView clear);
    Result<Secret> openState(ByteView associated, ByteView sealedState) const;

  private:
    Seal m_pages;
    TagSum m_sum;
    Secret m_nonceKey, m_maskKey, m_stateKey;
};

} // namespace lanyard
