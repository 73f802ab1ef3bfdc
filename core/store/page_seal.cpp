#include "core/store/page_seal.h"
#include "core/crypto/digest.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::size_t nonceAt = contentBytes;
constexpr std::size_t markAt = tagAt + sizeof(SealTag);
static_assert(markAt + sealedMark.size() == pageBytes);

/// One key for each purpose, all from the vault's.
Secret keyFor(ByteView vaultKey, std::string_view purpose) {
    auto key = hmacSha256(vaultKey, bytesOf(purpose));
    Secret kept{ByteView(key)};
    wipe(key);
    return kept;
}

std::array<std::uint8_t, 4> bigEndian(std::uint32_t number) noexcept {
    return {std::uint8_t(number >> 24U), std::uint8_t(number >> 16U), std::uint8_t(number >> 8U), std::uint8_t(number)};
}

/// A nonce that no two texts share: a keyed digest of all that is sealed.
SealNonce nonceFor(ByteView key, ByteView associated, ByteView clear) {
    Bytes all(associated.begin(), associated.end());
    all.insert(all.end(), clear.begin(), clear.end());
    const auto digest = hmacSha256(key, all);
    wipe(all);
    SealNonce nonce{};
    std::copy_n(digest.begin(), nonce.size(), nonce.begin());
    return nonce;
}

} // namespace

SealNonce nonceOf(PageView page) noexcept {
    SealNonce nonce{};
    std::ranges::copy(page.subspan(nonceAt, nonce.size()), nonce.begin());
    return nonce;
}

SealTag tagOf(PageView page) noexcept {
    SealTag tag{};
    std::ranges::copy(page.subspan(tagAt, tag.size()), tag.begin());
    return tag;
}

bool hasMark(PageView page) noexcept { return std::ranges::equal(page.subspan(markAt), sealedMark); }

PageSeal::PageSeal(ByteView vaultKey)
    : m_pages(keyFor(vaultKey, "lanyard vault pages")), m_sum(keyFor(vaultKey, "lanyard vault sum")), m_nonceKey(keyFor(vaultKey, "lanyard vault nonces")),
      m_maskKey(keyFor(vaultKey, "lanyard vault journal")), m_stateKey(keyFor(vaultKey, "lanyard vault header")) {}

void PageSeal::close(std::uint32_t number, Page page) {
    const auto associated = bigEndian(number);
    const auto content = page.first(contentBytes);
    const SealNonce nonce = nonceFor(m_nonceKey, associated, content);
    const SealTag tag = m_pages.close(nonce, associated, content, content);
    std::ranges::copy(nonce, page.subspan(nonceAt).begin());
    std::ranges::copy(tag, page.subspan(tagAt).begin());
    std::ranges::copy(sealedMark, page.subspan(markAt).begin());
}

bool PageSeal::open(std::uint32_t number, Page page) {
    const SealNonce nonce = nonceOf(page);
    const SealTag tag = tagOf(page);
    if (tag == SealTag{} && std::ranges::all_of(page, [](std::uint8_t byte) { return byte == 0; })) return true;
    const auto content = page.first(contentBytes);
    return m_pages.open(nonce, bigEndian(number), tag, content, content);
}

std::uint32_t PageSeal::journalMask(const SealNonce& nonceOfPage) const {
    const auto digest = hmacSha256(m_maskKey, nonceOfPage);
    return std::uint32_t(digest[0]) << 24U | std::uint32_t(digest[1]) << 16U | std::uint32_t(digest[2]) << 8U | digest[3];
}

Bytes PageSeal::closeState(ByteView associated, ByteView clear) {
    const SealNonce nonce = nonceFor(m_nonceKey, associated, clear);
    Bytes state(nonce.begin(), nonce.end());
    const Bytes text = sealed(m_stateKey, nonce, associated, clear);
    state.insert(state.end(), text.begin(), text.end());
    return state;
}

Result<Secret> PageSeal::openState(ByteView associated, ByteView sealedState) const {
    SealNonce nonce{};
    if (sealedState.size() < nonce.size()) return fail(ErrorCode::truncated);
    std::copy_n(sealedState.begin(), nonce.size(), nonce.begin());
    return unsealed(m_stateKey, nonce, associated, sealedState.subspan(nonce.size()));
}

} // namespace lanyard
