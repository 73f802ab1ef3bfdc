#include "core/crypto/digest.h"
#include "core/base/encoding.h"
#include "core/crypto/openssl_handles.h"
#include <new>
#include <span>

namespace lanyard {
namespace {

constexpr const char* names[] = {"MD5", "SHA1", "SHA256", "SHA384", "SHA512"}; // in the order of Digest

// Looked up once: a lookup by name costs more than the digest of a short text.
const EVP_MD* fetched(Digest digest) {
    const auto fetch = [](const char* name) { return FetchedDigest(EVP_MD_fetch(algorithms(), name, nullptr)); };
    static const FetchedDigest all[] = {fetch(names[0]), fetch(names[1]), fetch(names[2]), fetch(names[3]), fetch(names[4])};
    return all[static_cast<std::size_t>(digest)].get();
}

DigestContext newContext() {
    DigestContext made(EVP_MD_CTX_new());
    if (!made) throw std::bad_alloc();
    return made;
}

void digestInto(std::uint8_t* out, Digest digest, ByteView data) {
    const QuietErrors quiet;
    thread_local const DigestContext context = newContext(); // a new one costs as much as the digest of a short text
    const bool done = EVP_DigestInit_ex2(context.get(), fetched(digest), nullptr) == 1 &&
                                       EVP_DigestUpdate(context.get(), data.data(), data.size()) == 1 &&
                                       EVP_DigestFinal_ex(context.get(), out, nullptr) == 1;
    if (!done) throw std::bad_alloc(); // nothing else can fail, and a digest of nothing must not pass for one
}

void hmacInto(std::span<std::uint8_t> out, Digest digest, ByteView key, ByteView data) {
    const QuietErrors quiet;
    std::size_t length = 0;
    const auto* done =
        EVP_Q_mac(algorithms(), "HMAC", nullptr, names[static_cast<std::size_t>(digest)], nullptr, key.data(), key.size(), data.data(),
                  data.size(), out.data(), out.size(), &length);
    if (done == nullptr || length != out.size()) throw std::bad_alloc(); // zeros as a nonce would give a private key away
}

} // namespace

Bytes digestOf(Digest digest, ByteView data) {
    Bytes out(static_cast<std::size_t>(EVP_MD_get_size(fetched(digest))));
    digestInto(out.data(), digest, data);
    return out;
}

std::array<std::uint8_t, 32> sha256(ByteView data) {
    std::array<std::uint8_t, 32> out{};
    digestInto(out.data(), Digest::sha256, data);
    return out;
}

std::string sha256Hex(ByteView data) { return toHex(sha256(data)); }

Bytes hmacOf(Digest digest, ByteView key, ByteView data) {
    Bytes out(static_cast<std::size_t>(EVP_MD_get_size(fetched(digest))));
    hmacInto(out, digest, key, data);
    return out;
}

std::array<std::uint8_t, 32> hmacSha256(ByteView key, ByteView data) {
    std::array<std::uint8_t, 32> out{};
    hmacInto(out, Digest::sha256, key, data);
    return out;
}

} // namespace lanyard
