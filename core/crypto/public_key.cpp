#include "core/crypto/public_key.h"
#include "core/base/encoding.h"
#include "core/crypto/der.h"
#include "core/crypto/digest.h"
#include "core/crypto/ed25519_point.h"
#include "core/crypto/key_form.h"
#include "core/crypto/native_key.h"
#include "core/crypto/rsa_modulus.h"
#include <openssl/core_names.h>

namespace lanyard {
namespace {

constexpr int leastModulusBits = 2048;
constexpr int mostModulusBits = 16384;
constexpr int mostExponentBits = 64; // OpenSSL verifies with no longer one under a large modulus

Bytes subjectPublicKeyInfo(const KeyForm& form, ByteView keyBits) {
    Bytes bits{0}; // no unused bits
    bits.insert(bits.end(), keyBits.begin(), keyBits.end());
    Bytes content;
    appendDer(content, DerTag::sequence, bytesOf(form.algorithm));
    appendDer(content, DerTag::bitString, bits);
    Bytes der;
    appendDer(der, DerTag::sequence, content);
    return der;
}

NativeKey nativeKey(const char* type, OSSL_PARAM* parameters) {
    const KeyContext context{EVP_PKEY_CTX_new_from_name(algorithms(), type, nullptr)};
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        return {};
    return NativeKey(key);
}

Result<PublicKey::Native> ed25519Key(const KeyForm& form, ByteView raw) {
    if (!isSoundEd25519Key(raw)) return fail(ErrorCode::keyUnusable);
    NativeKey key{EVP_PKEY_new_raw_public_key_ex(algorithms(), "ED25519", nullptr, raw.data(), raw.size())};
    if (!key) return fail(ErrorCode::keyUnusable);
    return PublicKey::Native{form.kind, form.bits, subjectPublicKeyInfo(form, raw), std::move(key), {}};
}

/// The uncompressed point (SEC 1 section 2.3.3) of a key on a curve.
Bytes uncompressedPoint(const KeyForm& form, const EVP_PKEY* key) {
    Bytes point(1 + 2 * form.coordinate);
    point[0] = 0x04;
    const auto take = [&](const char* name, std::uint8_t* out) {
        BIGNUM* number = nullptr;
        const bool got = EVP_PKEY_get_bn_param(key, name, &number) == 1;
        const BigNumber owned{number};
        return got && BN_bn2binpad(number, out, static_cast<int>(form.coordinate)) >= 0;
    };
    if (!take(OSSL_PKEY_PARAM_EC_PUB_X, &point[1]) || !take(OSSL_PKEY_PARAM_EC_PUB_Y, &point[1 + form.coordinate])) return {};
    return point;
}

Result<PublicKey::Native> curveKey(const KeyForm& form, ByteView raw) {
    const bool uncompressed = raw.size() == 1 + 2 * form.coordinate && raw[0] == 0x04;
    const bool compressed = raw.size() == 1 + form.coordinate && (raw[0] == 0x02 || raw[0] == 0x03);
    if (!uncompressed && !compressed) return fail(ErrorCode::keyUnusable);
    Bytes point(raw.begin(), raw.end());
    std::string group = form.group;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    // Reading the point checks that its coordinates are below the prime and that it lies on the curve; each of these curves has
    // cofactor 1, so that every such point has the full order.
    auto key = nativeKey("EC", parameters);
    if (!key) return fail(ErrorCode::keyUnusable);
    if (compressed) point = uncompressedPoint(form, key.get());
    if (point.empty()) return fail(ErrorCode::keyUnusable);
    return PublicKey::Native{form.kind, form.bits, subjectPublicKeyInfo(form, point), std::move(key), {}};
}

Result<PublicKey::Native> rsaKey(const KeyForm& form, ByteView pkcs1) {
    DerReader outer(pkcs1);
    const auto content = outer.take(DerTag::sequence);
    if (!content || !outer.atEnd()) return fail(ErrorCode::keyUnusable);
    DerReader inner(*content);
    const auto modulusBytes = inner.takeUnsigned();
    const auto exponentBytes = inner.takeUnsigned();
    if (!modulusBytes || !exponentBytes || !inner.atEnd()) return fail(ErrorCode::keyUnusable);
    if (modulusBytes->size() > mostModulusBits / 8 || exponentBytes->size() > mostExponentBits / 8) return fail(ErrorCode::keyUnusable);

    const auto number = [](ByteView bytes) { return BigNumber(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr)); };
    const auto modulus = number(*modulusBytes);
    const auto exponent = number(*exponentBytes);
    if (!modulus || !exponent) return fail(ErrorCode::keyUnusable);
    const int bits = BN_num_bits(modulus.get());
    if (bits < leastModulusBits || !BN_is_odd(modulus.get()) || !BN_is_odd(exponent.get()) || BN_is_one(exponent.get()) ||
        isFactorable(modulus.get()))
        return fail(ErrorCode::keyUnusable);

    const ParameterBuilder builder{OSSL_PARAM_BLD_new()};
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return fail(ErrorCode::keyUnusable);
    const Parameters parameters{OSSL_PARAM_BLD_to_param(builder.get())};
    auto key = parameters ? nativeKey("RSA", parameters.get()) : NativeKey();
    if (!key) return fail(ErrorCode::keyUnusable);
    return PublicKey::Native{form.kind, bits, subjectPublicKeyInfo(form, pkcs1), std::move(key), {}};
}

// [draft-irtf-cfrg-bbs-signatures 4.2.4.6] octets_to_pubkey
Result<PublicKey::Native> pairingKey(const KeyForm& form, ByteView raw) {
    const auto point = bls::parseG2(raw);
    if (!point) return fail(ErrorCode::keyUnusable);
    Bytes multikey{static_cast<std::uint8_t>(form.multicodec), 0x01}; // a varint of two bytes
    multikey.insert(multikey.end(), raw.begin(), raw.end());
    return PublicKey::Native{form.kind, form.bits, std::move(multikey), {}, bls::PairingPoint(*point)};
}

Result<PublicKey::Native> nativeOf(const KeyForm& form, ByteView raw) {
    switch (form.kind) {
    case KeyKind::ed25519: return ed25519Key(form, raw);
    case KeyKind::p256:
    case KeyKind::p384:
    case KeyKind::p521:
    case KeyKind::secp256k1: return curveKey(form, raw);
    case KeyKind::rsa: return rsaKey(form, raw);
    case KeyKind::bls12381G2: return pairingKey(form, raw);
    }
    return fail(ErrorCode::unsupported);
}

} // namespace

Result<PublicKey> PublicKey::fromRaw(KeyKind kind, ByteView raw) {
    const QuietErrors quiet;
    const auto& form = keyForm(kind);
    auto native = nativeOf(form, raw);
    if (!native) return std::unexpected(native.error());
    return PublicKey(std::make_shared<const Native>(*std::move(native)));
}

KeyKind PublicKey::kind() const noexcept { return m_native->kind; }
int PublicKey::bits() const noexcept { return m_native->bits; }
const Bytes& PublicKey::der() const noexcept { return m_native->der; }

// [RFC 7638 3.2] the members that a key of the type requires, in lexicographic order; [RFC 8037 2] for OKP
std::string PublicKey::thumbprint() const { return toBase64Url(sha256(bytesOf(canonicalJson(jwk())))); }

} // namespace lanyard
