#include "core/store/seal_header.h"
#include "core/base/vault_mark.h"
#include "core/crypto/digest.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::uint8_t formatVersion = 1;

// Offsets in a copy; SEALED.md.
constexpr std::size_t versionAt = 16, logNAt = 17, rAt = 18, pAt = 22, saltAt = 26, wrapNonceAt = 58, keyAt = 70, commitsAt = 118, stateAt = 126;
constexpr std::size_t stateBytes = 2 * (8 + sizeof(SealTag)); // now and before: count, sum
constexpr std::size_t sealedStateBytes = sizeof(SealNonce) + stateBytes + sizeof(SealTag);
constexpr std::size_t checksumAt = stateAt + sealedStateBytes;
constexpr std::size_t usedBytes = checksumAt + 32;
static_assert(usedBytes <= 512, "a copy lies in one sector of a disk");

void put(Bytes& to, std::uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i) to.push_back(std::uint8_t(value >> unsigned(8 * i)));
}
template <class Range> void put(Bytes& to, const Range& bytes) { to.insert(to.end(), bytes.begin(), bytes.end()); }

std::uint64_t number(ByteView from, std::size_t at, std::size_t bytes) noexcept {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : from.subspan(at, bytes)) value = value << 8U | byte;
    return value;
}

/// Everything before the wrapping's nonce: what the wrapped key vouches for.
Bytes wrapAssociated(const KeyWrap& wrap) {
    Bytes bytes = toBytes(sealedVaultMagic);
    bytes.push_back(formatVersion);
    bytes.push_back(wrap.cost.logN);
    put(bytes, wrap.cost.r, 4);
    put(bytes, wrap.cost.p, 4);
    put(bytes, wrap.salt);
    return bytes;
}

} // namespace

Bytes headerBlock(const KeyWrap& wrap, const SealState& state, PageSeal& seal) {
    Bytes block = wrapAssociated(wrap);
    put(block, wrap.nonce);
    put(block, wrap.key);
    put(block, state.commits, 8);
    Bytes clear;
    for (const PagesState& pages : {state.now, state.before}) {
        put(clear, pages.count, 8);
        put(clear, pages.sum);
    }
    const Bytes sealedState = seal.closeState(block, clear);
    put(block, sealedState);
    put(block, sha256(block));
    block.resize(pageBytes);
    return block;
}

bool beginsAsHeader(ByteView block) noexcept { return textOf(block).starts_with(sealedVaultMagic); }

Result<HeaderCopy> readHeaderBlock(ByteView block) {
    if (!beginsAsHeader(block) || block.size() < usedBytes) return fail(ErrorCode::malformed);
    if (!std::ranges::equal(sha256(block.first(checksumAt)), block.subspan(checksumAt, 32))) return fail(ErrorCode::badChecksum);
    if (block[versionAt] != formatVersion) return fail(ErrorCode::newerVersion);
    HeaderCopy copy;
    copy.wrap.cost = {block[logNAt], std::uint32_t(number(block, rAt, 4)), std::uint32_t(number(block, pAt, 4))};
    std::ranges::copy(block.subspan(saltAt, copy.wrap.salt.size()), copy.wrap.salt.begin());
    std::ranges::copy(block.subspan(wrapNonceAt, copy.wrap.nonce.size()), copy.wrap.nonce.begin());
    std::ranges::copy(block.subspan(keyAt, copy.wrap.key.size()), copy.wrap.key.begin());
    copy.commits = number(block, commitsAt, 8);
    copy.associated.assign(block.begin(), block.begin() + stateAt);
    copy.sealedState.assign(block.begin() + stateAt, block.begin() + checksumAt);
    return copy;
}

std::optional<SealState> stateOf(const HeaderCopy& copy, const PageSeal& seal) {
    const auto clear = seal.openState(copy.associated, copy.sealedState);
    if (!clear || clear->size() != stateBytes) return std::nullopt;
    const ByteView bytes = *clear;
    const auto pagesAt = [&](std::size_t at) {
        PagesState pages{number(bytes, at, 8), {}};
        std::ranges::copy(bytes.subspan(at + 8, pages.sum.size()), pages.sum.begin());
        return pages;
    };
    return SealState{copy.commits, pagesAt(0), pagesAt(stateBytes / 2)};
}

Result<KeyWrap> wrapped(ByteView vaultKey, ByteView passphrase, const ScryptCost& cost, const RandomSource& random) {
    KeyWrap wrap;
    wrap.cost = cost;
    random(wrap.salt);
    random(wrap.nonce);
    TRY(key, scrypt(passphrase, wrap.salt, cost, sealKeyBytes));
    const Bytes text = sealed(key, wrap.nonce, wrapAssociated(wrap), vaultKey);
    std::ranges::copy(text, wrap.key.begin());
    return wrap;
}

Result<Secret> unwrapped(const KeyWrap& wrap, ByteView passphrase) {
    TRY(key, scrypt(passphrase, wrap.salt, wrap.cost, sealKeyBytes));
    auto vaultKey = unsealed(key, wrap.nonce, wrapAssociated(wrap), wrap.key);
    if (!vaultKey) return fail(ErrorCode::wrongPassphrase);
    return vaultKey;
}

} // namespace lanyard
