#pragma once
#include "core/base/bytes.h"
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace lanyard {

/// A key or a passphrase. Its bytes lie where the system keeps them out of swap and core dumps, as far as it allows (OpenSSL's secure heap, 64 KiB
/// for the process; what does not fit there lies in ordinary memory), and are wiped when it goes. Moving hands the bytes on and leaves
/// nothing behind. Copied only by `copy`, so that each copy is meant. Throws std::bad_alloc if there is no memory.
class Secret {
  public:
    Secret() noexcept = default;
    explicit Secret(ByteView bytes);           ///< a copy; wiping the original is the caller's
    explicit Secret(Bytes&& bytes);            ///< takes them over: what held them is wiped and empty
    static Secret zeros(std::size_t size);     ///< to be filled
    static Secret ofText(std::string_view text) { return Secret(bytesOf(text)); }
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    Secret copy() const { return Secret(ByteView(*this)); }
    operator ByteView() const noexcept { return {m_bytes, m_size}; }
    std::span<std::uint8_t> bytes() noexcept { return {m_bytes, m_size}; }
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }

  private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Whether both hold the same bytes; takes the same time wherever they differ.
bool equalSecrets(ByteView one, ByteView other) noexcept;

/// Overwrites bytes in a way that no compiler leaves out.
void wipe(std::span<std::uint8_t> bytes) noexcept;
inline void wipe(Bytes& bytes) noexcept { wipe(std::span(bytes)); }

} // namespace lanyard
