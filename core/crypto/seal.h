#pragma once
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace lanyard {

inline constexpr std::size_t sealKeyBytes = 32;
using SealNonce = std::array<std::uint8_t, 12>;
using SealTag = std::array<std::uint8_t, 16>;

/// AES-256-GCM (NIST SP 800-38D) under one key, with nonces of 12 bytes and tags of 16. Who seals answers for it that no nonce is used for two
/// texts. One thread at a time.
class Seal {
  public:
    explicit Seal(ByteView key); ///< of sealKeyBytes; copied. Throws std::bad_alloc
    Seal(Seal&&) noexcept;
    Seal& operator=(Seal&&) noexcept;
    ~Seal();

    /// Seals `clear` into `sealed`, which has the same length and may be the same place. At most 2^36 - 32 bytes. Throws std::bad_alloc.
    SealTag close(const SealNonce& nonce, ByteView associated, ByteView clear, std::span<std::uint8_t> sealed);
    /// The way back; false, and `clear` wiped, if text, associated data, nonce and tag do not belong together under this key.
    [[nodiscard]] bool open(const SealNonce& nonce, ByteView associated, const SealTag& tag, ByteView sealed, std::span<std::uint8_t> clear);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// One short text: the sealed bytes with the tag behind them.
Bytes sealed(ByteView key, const SealNonce& nonce, ByteView associated, ByteView clear);
/// Errors: badChecksum (they do not belong together), truncated (shorter than a tag).
Result<Secret> unsealed(ByteView key, const SealNonce& nonce, ByteView associated, ByteView sealedWithTag);

} // namespace lanyard
