#include "core/base/encoding.h"
#include "core/crypto/key_form.h"
#include "core/crypto/private_key.h"
#include "core/crypto/public_key.h"
#include "core/crypto/secret.h"
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::uint64_t canonicalJwk = 0xEB51; // multicodec jwk_jcs-pub
constexpr JsonLimits jwkLimits{.depth = 8, .bytes = 16U << 10U, .values = 100};

/// Takes an unsigned varint off the front; the shortest form only, as the multiformats specification demands.
std::optional<std::uint64_t> takeVarint(ByteView& bytes) noexcept {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size() && i < 9; ++i) {
        value |= std::uint64_t{bytes[i] & 0x7FU} << (7 * i);
        if (bytes[i] >= 0x80) continue;
        if (i > 0 && bytes[i] == 0) return {};
        bytes = bytes.subspan(i + 1);
        return value;
    }
    return {};
}

void appendVarint(Bytes& bytes, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) bytes.push_back(static_cast<std::uint8_t>((value & 0x7FU) | 0x80U));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

/// The key in a JWK in canonical form; another form of the same key would be another name for it.
Result<PublicKey> keyOfCanonicalJwk(ByteView text) {
    const auto jwk = parseJson(textOf(text), jwkLimits);
    if (!jwk || canonicalJson(*jwk) != textOf(text)) return fail(ErrorCode::badEncoding);
    return PublicKey::fromJwk(*jwk);
}

/// A DID that is the key's own text: "did:key:TEXT", with nothing, or "#FRAGMENT", behind it.
struct SelfNamed {
    std::string_view text;
    std::optional<std::string_view> fragment;
};
SelfNamed split(std::string_view rest) noexcept {
    const auto hash = rest.find('#');
    if (hash == std::string_view::npos) return {rest, {}};
    return {rest.substr(0, hash), rest.substr(hash + 1)};
}

} // namespace

Result<PublicKey> PublicKey::fromMultikey(std::string_view multibase) {
    TRY(bytes, fromMultibase(multibase));
    ByteView raw(bytes);
    const auto code = takeVarint(raw);
    if (!code) return fail(ErrorCode::badEncoding);
    if (*code == canonicalJwk) return keyOfCanonicalJwk(raw);
    const auto forms = everyKeyForm();
    const auto form = std::ranges::find(forms, *code, &KeyForm::multicodec);
    if (form == forms.end()) return fail(ErrorCode::unsupported);
    const bool compressed = raw.size() == 1 + form->coordinate;
    if (form->group && !compressed) return fail(ErrorCode::keyUnusable);
    return fromRaw(form->kind, raw);
}

std::string PublicKey::multikey() const {
    const auto& form = keyForm(kind());
    const auto keyBits = keyBitsOf(*this);
    Bytes bytes;
    appendVarint(bytes, form.multicodec);
    if (form.group) { // [SEC 1 2.3.3] compressed: whether y is odd, then x
        bytes.push_back(static_cast<std::uint8_t>(0x02 + (keyBits.back() & 1U)));
        bytes.insert(bytes.end(), keyBits.begin() + 1, keyBits.begin() + 1 + static_cast<std::ptrdiff_t>(form.coordinate));
    } else {
        bytes.insert(bytes.end(), keyBits.begin(), keyBits.end());
    }
    return toMultibase58(bytes);
}

Result<PrivateKey> PrivateKey::fromMultikey(std::string_view multibase) {
    TRY(decoded, fromMultibase(multibase));
    const Secret bytes(std::move(decoded));
    ByteView raw(bytes);
    const auto code = takeVarint(raw);
    if (!code) return fail(ErrorCode::badEncoding);
    const auto forms = everyKeyForm();
    const auto form = std::ranges::find_if(forms, [&](const KeyForm& f) { return f.secretMulticodec != 0 && f.secretMulticodec == *code; });
    if (form == forms.end()) return fail(ErrorCode::unsupported);
    return fromRaw(form->kind, raw);
}

Result<PublicKey> keyOfDid(std::string_view did) {
    constexpr std::string_view byMultikey = "did:key:";
    constexpr std::string_view byJwk = "did:jwk:";
    if (did.starts_with(byMultikey)) {
        const auto [text, fragment] = split(did.substr(byMultikey.size()));
        if (!text.starts_with('z')) return fail(ErrorCode::badEncoding); // did:key knows base58 alone
        if (fragment && *fragment != text) return fail(ErrorCode::notFound);
        return PublicKey::fromMultikey(text);
    }
    if (did.starts_with(byJwk)) {
        const auto [text, fragment] = split(did.substr(byJwk.size()));
        if (fragment && *fragment != "0") return fail(ErrorCode::notFound);
        TRY(json, fromBase64Url(text));
        const auto jwk = parseJson(textOf(json), jwkLimits);
        if (!jwk) return fail(ErrorCode::badEncoding);
        return PublicKey::fromJwk(*jwk);
    }
    return fail(ErrorCode::unsupported);
}

} // namespace lanyard
