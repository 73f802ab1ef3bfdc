#include "core/base/encoding.h"
#include "core/crypto/public_key.h"
#include "core/crypto/signature.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace lanyard;

namespace {

constexpr JwsAlgorithm everyAlgorithm[] = {JwsAlgorithm::rs256, JwsAlgorithm::rs384, JwsAlgorithm::rs512, JwsAlgorithm::ps256,
                                           JwsAlgorithm::ps384, JwsAlgorithm::ps512, JwsAlgorithm::es256, JwsAlgorithm::es384,
                                           JwsAlgorithm::es512, JwsAlgorithm::es256k, JwsAlgorithm::eddsa};

struct Signed {
    std::string name;
    JwsAlgorithm algorithm{};
    PublicKey key;
    Bytes message;
    Bytes signature;
};

/// One signature per algorithm, in the order of `everyAlgorithm`, made by another implementation.
const std::vector<Signed>& signedByAll() {
    static const auto all = [] {
        std::vector<Signed> list;
        const auto json = parseJson(test::ownText("crypto/signatures.json"));
        REQUIRE(json);
        for (const auto& entry : json->asList()) {
            auto key = PublicKey::fromJwk(*entry.find("jwk"));
            REQUIRE(key);
            CHECK(*key == *PublicKey::fromPem(*entry.textOf("pem")));
            const auto& name = *entry.textOf("alg");
            list.push_back({name, *jwsAlgorithm(name), *std::move(key), toBytes(*entry.textOf("message")),
                            *fromBase64Url(*entry.textOf("signature"))});
        }
        REQUIRE(list.size() == std::size(everyAlgorithm));
        return list;
    }();
    return all;
}

bool holds(const Signed& s) { return verifies(s.algorithm, s.key, s.message, s.signature); }

bool isEcdsa(JwsAlgorithm algorithm) {
    return algorithm == JwsAlgorithm::es256 || algorithm == JwsAlgorithm::es384 || algorithm == JwsAlgorithm::es512 ||
           algorithm == JwsAlgorithm::es256k;
}

/// The order of a curve, big-endian (SEC 2, FIPS 186-4).
Bytes orderOf(KeyKind curve) {
    switch (curve) {
    case KeyKind::p256: return *fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    case KeyKind::p384:
        return *fromHex("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973");
    case KeyKind::p521:
        return *fromHex("01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709"
                        "a5d03bb5c9b8899c47aebb6fb71e91386409");
    case KeyKind::secp256k1: return *fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    case KeyKind::ed25519:
    case KeyKind::rsa:
    case KeyKind::bls12381G2: break;
    }
    return {};
}

/// a - b, or a + b, modulo 2^(8 × size), big-endian.
Bytes difference(ByteView a, ByteView b) {
    Bytes result(a.size());
    int borrow = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        const int digit = int{a[i]} - int{b[i]} - borrow;
        borrow = digit < 0;
        result[i] = static_cast<std::uint8_t>(digit);
    }
    return result;
}
Bytes sum(ByteView a, ByteView b) {
    const Bytes zero(a.size());
    return difference(a, difference(zero, b));
}

Signed withHalf(Signed s, std::size_t which, ByteView value) {
    const auto half = s.signature.size() / 2;
    REQUIRE(value.size() == half);
    std::ranges::copy(value, s.signature.begin() + static_cast<std::ptrdiff_t>(which * half));
    return s;
}

} // namespace

TEST_CASE("algorithms are known by their registered names, letter by letter") {
    for (std::size_t i = 0; i < std::size(everyAlgorithm); ++i) {
        CHECK(signedByAll()[i].algorithm == everyAlgorithm[i]);
        CHECK(fits(everyAlgorithm[i], signedByAll()[i].key));
        CHECK(jwsAlgorithm(jwsName(everyAlgorithm[i])) == everyAlgorithm[i]);
    }
    CHECK(jwsAlgorithm("Ed25519") == JwsAlgorithm::eddsa);
    for (const auto* name : {"", "none", "None", "HS256", "HS384", "HS512", "rs256", "RS256 ", "RS1", "ES256k", "ES521", "eddsa", "Ed448", "EDDSA"})
        CHECK(jwsAlgorithm(name) == std::nullopt);
}

TEST_CASE("a signature by another implementation verifies with each algorithm") {
    for (const auto& s : signedByAll()) {
        INFO(s.name);
        CHECK(holds(s));
    }
}

TEST_CASE("no flipped bit of a signature verifies") {
    for (const auto& s : signedByAll()) {
        int attempted = 0;
        int verified = 0;
        for (std::size_t bit = 0; bit < s.signature.size() * 8; ++bit, ++attempted) {
            auto changed = s;
            changed.signature[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            verified += holds(changed);
        }
        std::printf("%s: %d bits flipped, %d verified\n", s.name.c_str(), attempted, verified);
        CHECK(verified == 0);
        CHECK(attempted > 500);
    }
}

TEST_CASE("no flipped bit of a message verifies") {
    for (const auto& s : signedByAll())
        for (std::size_t bit = 0; bit < s.message.size() * 8; ++bit) {
            auto changed = s;
            changed.message[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            CHECK_FALSE(holds(changed));
        }
}

TEST_CASE("a signature of any other length does not verify") {
    for (const auto& s : signedByAll()) {
        for (std::size_t length = 0; length < s.signature.size(); ++length) {
            auto shorter = s;
            shorter.signature.resize(length);
            CHECK_FALSE(holds(shorter));
        }
        auto longer = s;
        longer.signature.push_back(0);
        CHECK_FALSE(holds(longer));
        auto before = s;
        before.signature.insert(before.signature.begin(), 0);
        CHECK_FALSE(holds(before));
    }
}

TEST_CASE("a signature verifies with its own algorithm and its own key alone") {
    for (const auto& s : signedByAll())
        for (const auto& other : signedByAll()) {
            const bool same = s.algorithm == other.algorithm;
            CHECK(verifies(other.algorithm, s.key, s.message, s.signature) == same);
            if (!(s.key == other.key)) CHECK_FALSE(verifies(s.algorithm, other.key, s.message, s.signature));
        }
}

TEST_CASE("the other S of ECDSA is a good signature, and numbers out of range are not") {
    for (const auto& s : signedByAll()) {
        if (!isEcdsa(s.algorithm)) continue;
        const auto order = orderOf(s.key.kind());
        const ByteView signature(s.signature);
        const auto half = signature.size() / 2;
        const Bytes zero(half);
        CHECK(holds(withHalf(s, 1, difference(order, signature.last(half)))));
        CHECK_FALSE(holds(withHalf(s, 0, difference(order, signature.first(half)))));
        for (const std::size_t which : {0U, 1U}) {
            CHECK_FALSE(holds(withHalf(s, which, zero)));
            CHECK_FALSE(holds(withHalf(s, which, order)));
            CHECK_FALSE(holds(withHalf(s, which, sum(order, signature.subspan(which * half, half)))));
        }
        CHECK_FALSE(holds(withHalf(withHalf(s, 0, zero), 1, zero)));
    }
}

TEST_CASE("Ed25519 verifies what RFC 8032 signs") {
    struct Vector {
        const char* key;
        const char* message;
        const char* signature;
    };
    // section 7.1: TEST 1, 2, 3, SHA(abc)
    const Vector vectors[] = {
        {"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
        {"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
        {"ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
         "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
         "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"},
    };
    for (const auto& [key, message, signature] : vectors) {
        const auto publicKey = PublicKey::fromRaw(KeyKind::ed25519, *fromHex(key));
        REQUIRE(publicKey);
        CHECK(ed25519Verifies(*publicKey, *fromHex(message), *fromHex(signature)));
    }
}

TEST_CASE("an S of Ed25519 raised by the order of the group does not verify") {
    const auto key = PublicKey::fromRaw(KeyKind::ed25519, *fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    auto signature =
        *fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    const auto order = *fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    const auto message = *fromHex("72");
    REQUIRE(ed25519Verifies(*key, message, signature));
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += signature[32 + i] + 0U + order[i];
        signature[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8U;
    }
    CHECK_FALSE(ed25519Verifies(*key, message, signature));
}

namespace {

bool jwsHolds(std::string_view jwk, std::string_view jws) {
    const auto key = PublicKey::fromJwk(*parseJson(jwk));
    REQUIRE(key);
    const auto dot = jws.rfind('.');
    const auto header = parseJson(toText(*fromBase64Url(jws.substr(0, jws.find('.')))));
    return verifies(*jwsAlgorithm(*header->textOf("alg")), *key, bytesOf(jws.substr(0, dot)), *fromBase64Url(jws.substr(dot + 1)));
}

} // namespace

TEST_CASE("the examples of RFC 7515 appendix A verify") {
    CHECK(jwsHolds( // A.2
        R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})",
        "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
        "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
        "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"));
    CHECK(jwsHolds( // A.3
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})",
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"));
    CHECK(jwsHolds( // A.4
        R"({"kty":"EC","crv":"P-521","x":"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk","y":"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2"})",
        "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA."
        "AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJ"
        "jyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn"));
}

TEST_CASE("the JOSE cookbook's signatures verify") {
    if (!test::haveSharedData()) return test::skipped("jose-cookbook", "no shared data");
    int verified = 0;
    for (const auto* file : {"jws/4_1.rsa_v15_signature.json", "jws/4_2.rsa-pss_signature.json", "jws/4_3.ecdsa_signature.json",
                             "curve25519/jws.json"}) {
        const auto example = parseJson(test::sharedText("rfc/jose-cookbook/" + std::string(file)));
        REQUIRE(example);
        const auto* jwk = resolvePointer(*example, "/input/key");
        const auto* jws = resolvePointer(*example, "/output/compact");
        REQUIRE(jwk);
        REQUIRE(jws);
        INFO(file);
        CHECK(jwsHolds(writeJson(*jwk), *jws->string()));
        ++verified;
    }
    std::printf("jose-cookbook: %d verified; not offered: HMAC (4.4 to 4.7, rfc7797), several signatures (4.8), encryption (5, 6)\n", verified);
}

TEST_CASE("one key serves several threads at once") {
    REQUIRE_FALSE(signedByAll().empty()); // Catch2 asserts on one thread only
    std::atomic<int> wrong = 0;
    {
        const auto work = [&wrong](std::size_t from) {
            for (std::size_t i = 0; i < 2 * signedByAll().size(); ++i) {
                const auto& s = signedByAll()[(i + from) % signedByAll().size()];
                auto changed = s.signature;
                changed[8] ^= 1U;
                wrong += !holds(s);
                wrong += verifies(s.algorithm, s.key, s.message, changed);
                wrong += s.key.thumbprint().size() != 43;
            }
        };
        const std::jthread first(work, 0);
        const std::jthread second(work, 3);
    }
    CHECK(wrong == 0);
}
