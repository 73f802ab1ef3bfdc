#pragma once
#include "core/base/bytes.h"
#include <openssl/crypto.h>
#include <utility>

namespace lanyard {

/// What must not stay in memory: wiped when it goes. Moving hands the bytes on and leaves nothing behind.
class SecretBytes {
  public:
    explicit SecretBytes(Bytes bytes) noexcept : m_bytes(std::move(bytes)) {} ///< takes them over: a copy that stays elsewhere is not wiped
    explicit SecretBytes(ByteView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    SecretBytes(SecretBytes&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

    operator ByteView() const noexcept { return m_bytes; }
    std::uint8_t* data() noexcept { return m_bytes.data(); }
    std::size_t size() const noexcept { return m_bytes.size(); }

  private:
    Bytes m_bytes;
};

} // namespace lanyard
