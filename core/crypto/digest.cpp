#include "core/crypto/digest.h"
#include "core/base/encoding.h"
#include "core/crypto/openssl_handles.h"
#include <cassert>

namespace lanyard {
namespace {

// Looked up once: a lookup by name costs more than the digest of a short text.
const EVP_MD* fetched(Digest digest) {
    const auto fetch = [](const char* name) { return FetchedDigest(EVP_MD_fetch(algorithms(), name, nullptr)); };
    static const FetchedDigest all[] = {fetch("MD5"), fetch("SHA1"), fetch("SHA256"), fetch("SHA384"), fetch("SHA512")};
    return all[static_cast<std::size_t>(digest)].get();
}

void digestInto(std::uint8_t* out, Digest digest, ByteView data) {
    const QuietErrors quiet;
    [[maybe_unused]] const int done = EVP_Digest(data.data(), data.size(), out, nullptr, fetched(digest), nullptr);
    assert(done == 1);
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

std::array<std::uint8_t, 32> hmacSha256(ByteView key, ByteView data) {
    const QuietErrors quiet;
    std::array<std::uint8_t, 32> out{};
    std::size_t length = 0;
    [[maybe_unused]] const auto* done = EVP_Q_mac(algorithms(), "HMAC", nullptr, "SHA256", nullptr, key.data(), key.size(), data.data(),
                                                  data.size(), out.data(), out.size(), &length);
    assert(done != nullptr && length == out.size());
    return out;
}

} // namespace lanyard
