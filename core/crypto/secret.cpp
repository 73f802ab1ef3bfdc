#include "core/crypto/secret.h"
#include <algorithm>
#include <new>
#include <openssl/crypto.h>
#include <utility>

namespace lanyard {
namespace {

constexpr std::size_t secureBytes = 64U << 10U;
constexpr std::size_t smallestPiece = 32;

std::uint8_t* allocate(std::size_t size) {
    // Where memory cannot be locked (a limit of the system) there is no such heap, or one that can be swapped out: both still serve.
    static const int secureHeap = CRYPTO_secure_malloc_init(secureBytes, smallestPiece);
    void* place = secureHeap != 0 ? OPENSSL_secure_zalloc(size) : nullptr;
    if (place == nullptr) place = OPENSSL_zalloc(size); // the secure heap is full
    if (place == nullptr) throw std::bad_alloc();
    return static_cast<std::uint8_t*>(place);
}

} // namespace

Secret::Secret(ByteView bytes) : Secret(zeros(bytes.size())) { std::copy(bytes.begin(), bytes.end(), m_bytes); }

Secret::Secret(Bytes&& bytes) : Secret(ByteView(bytes)) {
    wipe(bytes);
    bytes.clear();
}

Secret Secret::zeros(std::size_t size) {
    Secret made;
    if (size == 0) return made;
    made.m_bytes = allocate(size);
    made.m_size = size;
    return made;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret() {
    if (m_bytes != nullptr) OPENSSL_secure_clear_free(m_bytes, m_size); // tells by the address which heap it is
}

bool equalSecrets(ByteView one, ByteView other) noexcept {
    return one.size() == other.size() && (one.empty() || CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0);
}

void wipe(std::span<std::uint8_t> bytes) noexcept {
    if (!bytes.empty()) OPENSSL_cleanse(bytes.data(), bytes.size());
}

} // namespace lanyard
