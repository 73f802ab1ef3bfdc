#include "core/crypto/sealed_file.h"
#include "core/crypto/seal.h"
#include <algorithm>
#include <string_view>

namespace lanyard {
namespace {

constexpr std::string_view magic = "Lanyard package\n";
constexpr std::uint8_t formatVersion = 1;
constexpr std::size_t saltBytes = 32;
constexpr std::size_t versionAt = 16, logNAt = 17, rAt = 18, pAt = 22, saltAt = 26, nonceAt = 58, contentAt = 70;

void put32(Bytes& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(std::uint8_t(value >> unsigned(shift)));
}
std::uint32_t number32(ByteView from) noexcept {
    std::uint32_t value = 0;
    for (const std::uint8_t byte : from.first(4)) value = value << 8U | byte;
    return value;
}

} // namespace

Result<Bytes> sealedFile(ByteView clear, ByteView passphrase, const RandomSource& random, const ScryptCost& cost) {
    Bytes salt(saltBytes);
    random(salt);
    TRY(key, scrypt(passphrase, salt, cost, sealKeyBytes));
    SealNonce nonce{};
    random(nonce);
    Bytes file = toBytes(magic);
    file.reserve(contentAt + clear.size() + sizeof(SealTag));
    file.push_back(formatVersion);
    file.push_back(cost.logN);
    put32(file, cost.r);
    put32(file, cost.p);
    file.insert(file.end(), salt.begin(), salt.end());
    file.insert(file.end(), nonce.begin(), nonce.end());
    file.insert(file.end(), clear.begin(), clear.end());
    const auto content = std::span(file).subspan(contentAt);
    const SealTag tag = Seal(key).close(nonce, ByteView(file).first(contentAt), content, content);
    file.insert(file.end(), tag.begin(), tag.end());
    return file;
}

bool isSealedFile(ByteView file) noexcept { return textOf(file).starts_with(magic); }

Result<Bytes> openedFile(ByteView sealed, ByteView passphrase) {
    if (!isSealedFile(sealed)) return fail(ErrorCode::malformed);
    if (sealed.size() > versionAt && sealed[versionAt] > formatVersion) return fail(ErrorCode::newerVersion);
    SealNonce nonce{};
    SealTag tag{};
    if (sealed.size() < contentAt + tag.size()) return fail(ErrorCode::truncated);
    if (sealed[versionAt] != formatVersion) return fail(ErrorCode::malformed, Offset{versionAt});
    const ScryptCost cost{sealed[logNAt], number32(sealed.subspan(rAt)), number32(sealed.subspan(pAt))};
    TRY(key, scrypt(passphrase, sealed.subspan(saltAt, saltBytes), cost, sealKeyBytes));
    std::ranges::copy(sealed.subspan(nonceAt, nonce.size()), nonce.begin());
    std::ranges::copy(sealed.last(tag.size()), tag.begin());
    const ByteView text = sealed.subspan(contentAt, sealed.size() - contentAt - tag.size());
    Bytes clear(text.size());
    if (!Seal(key).open(nonce, sealed.first(contentAt), tag, text, clear)) return fail(ErrorCode::wrongPassphrase);
    return clear;
}

} // namespace lanyard
