#include "core/crypto/tag_sum.h"
#include "core/crypto/openssl_handles.h"
#include <array>
#include <new>

namespace lanyard {

struct TagSum::State {
    OpenSslHandle<EVP_CIPHER, EVP_CIPHER_free> cipher{EVP_CIPHER_fetch(algorithms(), "AES-256-ECB", nullptr)};
    OpenSslHandle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free> context{EVP_CIPHER_CTX_new()};
};

TagSum::TagSum(ByteView key) {
    const QuietErrors quiet;
    m_state = std::make_unique<State>();
    EVP_CIPHER_CTX* const context = m_state->context.get();
    if (context == nullptr || EVP_EncryptInit_ex2(context, m_state->cipher.get(), key.data(), nullptr, nullptr) != 1) throw std::bad_alloc();
    EVP_CIPHER_CTX_set_padding(context, 0);
}
TagSum::TagSum(TagSum&&) noexcept = default;
TagSum& TagSum::operator=(TagSum&&) noexcept = default;
TagSum::~TagSum() = default;

void TagSum::add(SealTag& sum, std::span<const SealTag> tags) {
    const QuietErrors quiet;
    std::array<SealTag, 256> enciphered; // many at once: a call costs more than a block
    for (; !tags.empty(); tags = tags.subspan(std::min(tags.size(), enciphered.size()))) {
        const auto some = tags.first(std::min(tags.size(), enciphered.size()));
        int length = 0;
        if (EVP_EncryptUpdate(m_state->context.get(), enciphered.front().data(), &length, some.front().data(), int(some.size_bytes())) != 1)
            throw std::bad_alloc();
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (some[i] == SealTag{}) continue;
            for (std::size_t j = 0; j < sum.size(); ++j) sum[j] ^= enciphered[i][j];
        }
    }
}

} // namespace lanyard
