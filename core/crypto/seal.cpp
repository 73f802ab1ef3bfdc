#include "core/crypto/seal.h"
#include "core/crypto/openssl_handles.h"
#include <algorithm>
#include <cassert>
#include <new>

namespace lanyard {
namespace {

using Cipher = OpenSslHandle<EVP_CIPHER, EVP_CIPHER_free>;
using CipherContext = OpenSslHandle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

const EVP_CIPHER* aes256Gcm() {
    static const Cipher cipher(EVP_CIPHER_fetch(algorithms(), "AES-256-GCM", nullptr));
    return cipher.get();
}

CipherContext contextWith(ByteView key, bool closes) {
    assert(key.size() == sealKeyBytes);
    CipherContext context(EVP_CIPHER_CTX_new());
    if (!context || EVP_CipherInit_ex2(context.get(), aes256Gcm(), key.data(), nullptr, closes ? 1 : 0, nullptr) != 1) throw std::bad_alloc();
    return context;
}

constexpr std::size_t piece = 1U << 30U; // OpenSSL counts in int

/// Nonce, associated data and text through the cipher; the key's schedule stays in the context.
bool pass(EVP_CIPHER_CTX* context, const SealNonce& nonce, ByteView associated, ByteView from, std::span<std::uint8_t> to) {
    int done = 0;
    if (EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), -1, nullptr) != 1) return false;
    if (!associated.empty() && EVP_CipherUpdate(context, nullptr, &done, associated.data(), int(associated.size())) != 1) return false;
    for (std::size_t at = 0; at < from.size(); at += std::min(piece, from.size() - at))
        if (EVP_CipherUpdate(context, to.data() + at, &done, from.data() + at, int(std::min(piece, from.size() - at))) != 1) return false;
    return true;
}

} // namespace

struct Seal::State {
    CipherContext closing, opening;
};

Seal::Seal(ByteView key) {
    const QuietErrors quiet;
    m_state = std::make_unique<State>(contextWith(key, true), contextWith(key, false));
}
Seal::Seal(Seal&&) noexcept = default;
Seal& Seal::operator=(Seal&&) noexcept = default;
Seal::~Seal() = default; // OpenSSL wipes the key's schedule

SealTag Seal::close(const SealNonce& nonce, ByteView associated, ByteView clear, std::span<std::uint8_t> sealed) {
    assert(clear.size() == sealed.size());
    const QuietErrors quiet;
    EVP_CIPHER_CTX* const context = m_state->closing.get();
    SealTag tag{};
    std::uint8_t rest[16];
    int done = 0;
    const bool whole = pass(context, nonce, associated, clear, sealed) && EVP_CipherFinal_ex(context, rest, &done) == 1 &&
                       EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, int(tag.size()), tag.data()) == 1;
    if (!whole) throw std::bad_alloc(); // nothing else can fail, and clear text must not pass for sealed
    return tag;
}

bool Seal::open(const SealNonce& nonce, ByteView associated, const SealTag& tag, ByteView sealed, std::span<std::uint8_t> clear) {
    assert(clear.size() == sealed.size());
    const QuietErrors quiet;
    EVP_CIPHER_CTX* const context = m_state->opening.get();
    SealTag expected = tag;
    std::uint8_t rest[16];
    int done = 0;
    const bool whole = pass(context, nonce, associated, sealed, clear) &&
                       EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(expected.size()), expected.data()) == 1 &&
                       EVP_CipherFinal_ex(context, rest, &done) == 1;
    if (!whole) wipe(clear);
    return whole;
}

Bytes sealed(ByteView key, const SealNonce& nonce, ByteView associated, ByteView clear) {
    Bytes out(clear.size());
    const SealTag tag = Seal(key).close(nonce, associated, clear, out);
    out.insert(out.end(), tag.begin(), tag.end());
    return out;
}

Result<Secret> unsealed(ByteView key, const SealNonce& nonce, ByteView associated, ByteView sealedWithTag) {
    SealTag tag{};
    if (sealedWithTag.size() < tag.size()) return fail(ErrorCode::truncated);
    const ByteView text = sealedWithTag.first(sealedWithTag.size() - tag.size());
    std::ranges::copy(sealedWithTag.last(tag.size()), tag.begin());
    Secret clear = Secret::zeros(text.size());
    if (!Seal(key).open(nonce, associated, tag, text, clear.bytes())) return fail(ErrorCode::badChecksum);
    return clear;
}

} // namespace lanyard
