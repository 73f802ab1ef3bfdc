// ECDSA_do_sign_ex, which takes a nonce, and the EC_KEY it wants are marked deprecated since 3.0; there is nothing newer until 3.2.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/deterministic_ecdsa.h"
#include "core/crypto/digest.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/secret.h"
#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/objects.h>

namespace lanyard {
namespace {

using Group = OpenSslHandle<EC_GROUP, EC_GROUP_free>;
using Point = OpenSslHandle<EC_POINT, EC_POINT_clear_free>;
using ScalarKey = OpenSslHandle<EC_KEY, EC_KEY_free>; // wipes its scalar
using NumberPair = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;
using Scratch = BigNumberScratch;

/// Both curves go with the digest whose length is that of their order, so that a digest is a scalar but for one subtraction.
Digest digestFor(const KeyForm& form) noexcept {
    assert(form.kind == KeyKind::p256 || form.kind == KeyKind::p384);
    return form.kind == KeyKind::p384 ? Digest::sha384 : Digest::sha256;
}

Group groupOf(const KeyForm& form) { return Group{EC_GROUP_new_by_curve_name_ex(algorithms(), nullptr, OBJ_sn2nid(form.group))}; }

SecretNumber secretNumber(ByteView bytes) {
    SecretNumber number{BN_secure_new()};
    if (!number || !BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), number.get())) return {};
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

bool isScalar(const BIGNUM* number, const EC_GROUP* group) {
    return !BN_is_zero(number) && BN_cmp(number, EC_GROUP_get0_order(group)) < 0;
}

/// The nonces of one key and message: RFC 6979 section 3.2.
class Nonces {
  public:
    /// `reduced`: bits2octets of the message's digest, section 2.3.4.
    Nonces(Digest digest, ByteView scalar, ByteView reduced)
        : m_digest(digest), m_k(Bytes(scalar.size(), 0x00)), m_v(Bytes(scalar.size(), 0x01)) { // b. and c.
        for (const std::uint8_t round : {std::uint8_t{0x00}, std::uint8_t{0x01}}) {            // d. to g.
            const std::uint8_t mark[] = {round};
            mix({ByteView(m_v), ByteView(mark), scalar, reduced});
        }
    }
    /// h. A candidate; valid until the next call.
    ByteView next() {
        if (m_used) { // h. 3., once the one before was none
            const std::uint8_t mark[] = {0x00};
            mix({ByteView(m_v), ByteView(mark)});
        }
        m_used = true;
        m_v = Secret(hmacOf(m_digest, m_k, m_v));
        return m_v;
    }

  private:
    /// K = HMAC_K(all parts); V = HMAC_K(V)
    void mix(std::initializer_list<ByteView> parts) {
        std::size_t size = 0;
        for (const ByteView part : parts) size += part.size();
        Secret all = Secret::zeros(size);
        std::uint8_t* out = all.bytes().data();
        for (const ByteView part : parts) out = std::copy(part.begin(), part.end(), out);
        m_k = Secret(hmacOf(m_digest, m_k, all));
        m_v = Secret(hmacOf(m_digest, m_k, m_v));
    }

    Digest m_digest;
    Secret m_k, m_v;
    bool m_used = false;
};

/// [RFC 6979 2.3.4] bits2octets
Bytes reducedDigest(ByteView digest, const EC_GROUP* group) {
    const BigNumber number{BN_bin2bn(digest.data(), static_cast<int>(digest.size()), nullptr)};
    const BIGNUM* order = EC_GROUP_get0_order(group);
    Bytes octets(digest.size());
    if (!number || (BN_cmp(number.get(), order) >= 0 && BN_sub(number.get(), number.get(), order) != 1) ||
        BN_bn2binpad(number.get(), octets.data(), static_cast<int>(octets.size())) < 0)
        return {};
    return octets;
}

/// The first nonce that is a scalar.
SecretNumber nonceOf(const KeyForm& form, ByteView scalar, ByteView digest, const EC_GROUP* group) {
    const auto reduced = reducedDigest(digest, group);
    if (reduced.empty()) return {};
    Nonces nonces(digestFor(form), scalar, reduced);
    for (;;) {
        auto nonce = secretNumber(nonces.next());
        if (!nonce || isScalar(nonce.get(), group)) return nonce;
    }
}

/// r: the nonce's point, its first coordinate modulo the order.
BigNumber firstHalf(const BIGNUM* nonce, const EC_GROUP* group, BN_CTX* scratch) {
    const Point point{EC_POINT_new(group)};
    BigNumber r{BN_new()};
    if (!point || !r || EC_POINT_mul(group, point.get(), nonce, nullptr, nullptr, scratch) != 1 ||
        EC_POINT_get_affine_coordinates(group, point.get(), r.get(), nullptr, scratch) != 1 ||
        BN_nnmod(r.get(), r.get(), EC_GROUP_get0_order(group), scratch) != 1 || BN_is_zero(r.get()))
        return {};
    return r;
}

/// The inverse modulo the order, by Fermat: the time it takes says nothing of the nonce.
SecretNumber inverseOf(const BIGNUM* nonce, const EC_GROUP* group, BN_CTX* scratch) {
    const BIGNUM* order = EC_GROUP_get0_order(group);
    const BigNumber exponent{BN_dup(order)};
    SecretNumber inverse{BN_secure_new()};
    if (!exponent || !inverse || BN_sub_word(exponent.get(), 2) != 1 ||
        BN_mod_exp_mont_consttime(inverse.get(), nonce, exponent.get(), order, scratch, nullptr) != 1)
        return {};
    return inverse;
}

} // namespace

Bytes pointOfScalar(const KeyForm& form, ByteView scalar) {
    const auto group = groupOf(form);
    const auto number = secretNumber(scalar);
    const Scratch scratch{BN_CTX_secure_new_ex(algorithms())};
    if (!group || !number || !scratch || !isScalar(number.get(), group.get())) return {};
    const Point point{EC_POINT_new(group.get())};
    Bytes octets(1 + 2 * form.coordinate);
    if (!point || EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, scratch.get()) != 1 ||
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(), scratch.get()) != octets.size())
        return {};
    return octets;
}

Bytes deterministicEcdsa(const KeyForm& form, ByteView scalar, ByteView message) {
    const auto group = groupOf(form);
    const Scratch scratch{BN_CTX_secure_new_ex(algorithms())};
    const auto number = secretNumber(scalar);
    const ScalarKey key{EC_KEY_new_by_curve_name_ex(algorithms(), nullptr, OBJ_sn2nid(form.group))};
    if (!group || !scratch || !number || !key || EC_KEY_set_private_key(key.get(), number.get()) != 1) return {};

    const auto digest = digestOf(digestFor(form), message);
    const auto nonce = nonceOf(form, scalar, digest, group.get());
    const auto r = nonce ? firstHalf(nonce.get(), group.get(), scratch.get()) : BigNumber();
    const auto inverse = nonce ? inverseOf(nonce.get(), group.get(), scratch.get()) : SecretNumber();
    if (!r || !inverse) return {};
    const NumberPair pair{ECDSA_do_sign_ex(digest.data(), static_cast<int>(digest.size()), inverse.get(), r.get(), key.get())};
    if (!pair) return {};
    const auto size = static_cast<int>(form.coordinate);
    Bytes signature(2 * form.coordinate);
    if (BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), signature.data(), size) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), signature.data() + size, size) < 0)
        return {};
    return signature;
}

} // namespace lanyard
