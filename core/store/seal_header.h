#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/seal.h"
#include "core/store/page_seal.h"
#include <array>
#include <cstdint>
#include <optional>

namespace lanyard {

/// Blocks of pageBytes before the first page: the header's two copies. SEALED.md says what each byte is.
inline constexpr std::size_t headerCopies = 2;

/// The vault's key, wrapped by what scrypt makes of the passphrase.
struct KeyWrap {
    ScryptCost cost;
    std::array<std::uint8_t, 32> salt{};
    SealNonce nonce{};
    std::array<std::uint8_t, sealKeyBytes + sizeof(SealTag)> key{};
    friend bool operator==(const KeyWrap&, const KeyWrap&) = default;
};

/// The pages of a vault at one moment.
struct PagesState {
    std::uint64_t count = 0;
    SealTag sum{}; ///< TagSum over their tags
    friend bool operator==(const PagesState&, const PagesState&) = default;
};

/// What a header copy says of the pages. After a crash or a power cut the vault is as of the last commit or, taken back, as of the one before.
struct SealState {
    std::uint64_t commits = 0; ///< counts every change of the header
    PagesState now, before;
};

/// A header copy whose checksum fits.
struct HeaderCopy {
    KeyWrap wrap;
    std::uint64_t commits = 0;
    Bytes associated;  ///< what the sealed state vouches for, too
    Bytes sealedState;
};

/// The block of one header copy. Throws std::bad_alloc.
Bytes headerBlock(const KeyWrap& wrap, const SealState& state, PageSeal& seal);

/// Whether a block begins as a header copy does, sound or not.
bool beginsAsHeader(ByteView block) noexcept;
/// Errors: malformed (no header copy), newerVersion, badChecksum (one that was damaged).
Result<HeaderCopy> readHeaderBlock(ByteView block);
/// The state of a copy; nothing if it is not of this vault's key.
std::optional<SealState> stateOf(const HeaderCopy& copy, const PageSeal& seal);

/// A new wrap of a vault's key. Errors: limitReached (cost), outOfMemory.
Result<KeyWrap> wrapped(ByteView vaultKey, ByteView passphrase, const ScryptCost& cost, const RandomSource& random);
/// The vault's key. Errors: wrongPassphrase, limitReached (a cost that is not acceptable), outOfMemory.
Result<Secret> unwrapped(const KeyWrap& wrap, ByteView passphrase);

} // namespace lanyard
