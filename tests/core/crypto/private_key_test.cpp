#include "core/crypto/private_key.h"
#include "core/base/encoding.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <string>
#include <type_traits>

using namespace lanyard;
using test::json;
using test::with;
using test::without;

namespace {

static_assert(!std::is_copy_constructible_v<PrivateKey> && std::is_nothrow_move_constructible_v<PrivateKey>);

PrivateKey keyFrom(KeyKind kind, std::string_view hex) {
    auto key = PrivateKey::fromRaw(kind, *fromHex(hex));
    REQUIRE(key);
    return *std::move(key);
}

Error refusal(const Json& jwk) {
    const auto key = PrivateKey::fromJwk(jwk);
    REQUIRE_FALSE(key);
    return key.error();
}
Error unusable(const char* pointer) { return {ErrorCode::keyUnusable, Pointer{pointer}}; }

struct Kind {
    KeyKind kind;
    JwsAlgorithm algorithm;
    const char* order; ///< of the curve; empty for Ed25519, where every seed is a key
};
const Kind kinds[] = {
    {KeyKind::ed25519, JwsAlgorithm::eddsa, ""},
    {KeyKind::p256, JwsAlgorithm::es256, "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"},
    {KeyKind::p384, JwsAlgorithm::es384, "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"},
};

const char* const jwkOfRfc8037 = R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
                                     "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
const char* const jwkOfRfc7515 = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";

} // namespace

TEST_CASE("Ed25519 signs as RFC 8032 section 7.1 prints it") {
    struct Vector {
        const char *seed, *key, *message, *signature;
    };
    const Vector vectors[] = {
        {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
         "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
         "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
        {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
         "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
    };
    for (const auto& [seed, publicKey, message, signature] : vectors) {
        const auto key = keyFrom(KeyKind::ed25519, seed);
        CHECK(key.publicKey() == *PublicKey::fromRaw(KeyKind::ed25519, *fromHex(publicKey)));
        CHECK(toHex(*key.sign(JwsAlgorithm::eddsa, *fromHex(message))) == signature);
    }
}

TEST_CASE("the JWK of RFC 8037 appendix A signs the JWS printed there") {
    const auto key = PrivateKey::fromJwk(json(jwkOfRfc8037));
    REQUIRE(key);
    const std::string content = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    CHECK(toBase64Url(*key->sign(JwsAlgorithm::eddsa, bytesOf(content))) ==
          "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

TEST_CASE("ECDSA signs with the nonces that RFC 6979 appendix A.2 prints") {
    struct Vector {
        KeyKind kind;
        JwsAlgorithm algorithm;
        const char *scalar, *message, *signature;
    };
    const auto* p256 = "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721";
    const auto* p384 = "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5";
    const Vector vectors[] = {
        {KeyKind::p256, JwsAlgorithm::es256, p256, "sample",
         "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
         "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"},
        {KeyKind::p256, JwsAlgorithm::es256, p256, "test",
         "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
         "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"},
        {KeyKind::p384, JwsAlgorithm::es384, p384, "sample",
         "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46"
         "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8"},
    };
    for (const auto& [kind, algorithm, scalar, message, signature] : vectors)
        CHECK(toHex(*keyFrom(kind, scalar).sign(algorithm, bytesOf(message))) == signature);
}

TEST_CASE("what a new key signs is verified with its public key, is the same each time, and fits no other message or key") {
    for (const auto& [kind, algorithm, order] : kinds) {
        for (int i = 0; i < 20; ++i) {
            const auto key = PrivateKey::generate(kind);
            const auto other = PrivateKey::generate(kind);
            REQUIRE(key);
            REQUIRE(other);
            const Bytes message(static_cast<std::size_t>(i) * 40, static_cast<std::uint8_t>(i));
            const auto signature = key->sign(algorithm, message);
            REQUIRE(signature);
            CHECK(verifies(algorithm, key->publicKey(), message, *signature));
            CHECK(*key->sign(algorithm, message) == *signature);
            CHECK_FALSE(verifies(algorithm, key->publicKey(), bytesOf("another"), *signature));
            CHECK_FALSE(key->publicKey() == other->publicKey());
            CHECK_FALSE(verifies(algorithm, other->publicKey(), message, *signature));
        }
    }
}

TEST_CASE("a key signs with its own algorithm alone") {
    for (const auto& key : kinds)
        for (const auto algorithm : {JwsAlgorithm::rs256, JwsAlgorithm::es256, JwsAlgorithm::es384, JwsAlgorithm::es512, JwsAlgorithm::es256k,
                                     JwsAlgorithm::eddsa}) {
            const auto signature = PrivateKey::generate(key.kind)->sign(algorithm, bytesOf("words"));
            CHECK(signature.has_value() == (algorithm == key.algorithm));
            if (!signature) CHECK(signature.error() == Error{ErrorCode::keyUnusable});
        }
}

TEST_CASE("kinds of keys that nothing is signed with are refused") {
    for (const auto kind : {KeyKind::p521, KeyKind::secp256k1, KeyKind::rsa, KeyKind::bls12381G2}) {
        CHECK(PrivateKey::generate(kind).error() == Error{ErrorCode::unsupported});
        CHECK(PrivateKey::fromRaw(kind, Bytes(32, 1)).error() == Error{ErrorCode::unsupported});
    }
    CHECK(refusal(json(R"({"kty":"RSA","n":"AQ","e":"AQAB","d":"AQ"})")).code == ErrorCode::unsupported);
    CHECK(refusal(json(R"({"kty":"oct","k":"AQ"})")).code == ErrorCode::unsupported);
    CHECK(refusal(json(R"({"kty":"EC","crv":"P-521","d":"AQ"})")).code == ErrorCode::unsupported);
}

TEST_CASE("a secret of another length is no key, nor is a scalar that is 0 or not below the order") {
    for (const auto& [kind, algorithm, orderHex] : kinds) {
        const auto size = kind == KeyKind::p384 ? 48U : 32U;
        for (const auto length : {0U, 1U, size - 1, size + 1, 2 * size}) CHECK(PrivateKey::fromRaw(kind, Bytes(length, 1)).error().code == ErrorCode::keyUnusable);
        if (*orderHex == '\0') continue;
        auto scalar = *fromHex(orderHex);
        CHECK(PrivateKey::fromRaw(kind, scalar).error() == Error{ErrorCode::keyUnusable});
        CHECK(PrivateKey::fromRaw(kind, Bytes(size, 0xFF)).error() == Error{ErrorCode::keyUnusable});
        CHECK(PrivateKey::fromRaw(kind, Bytes(size, 0x00)).error() == Error{ErrorCode::keyUnusable});
        --scalar.back(); // the greatest
        const auto key = PrivateKey::fromRaw(kind, scalar);
        REQUIRE(key);
        CHECK(verifies(algorithm, key->publicKey(), bytesOf("words"), *key->sign(algorithm, bytesOf("words"))));
    }
}

TEST_CASE("a JWK whose public members are not those of its secret is refused, and the error does not say what stood there") {
    for (const auto* text : {jwkOfRfc8037, jwkOfRfc7515}) {
        const auto jwk = json(text);
        REQUIRE(PrivateKey::fromJwk(jwk));
        CHECK(PrivateKey::fromJwk(jwk)->publicKey() == *PublicKey::fromJwk(jwk));
        const auto other = PrivateKey::generate(PublicKey::fromJwk(jwk)->kind());
        CHECK(refusal(with(jwk, "x", *other->publicKey().jwk().find("x"))) == unusable("/x"));
        CHECK(refusal(without(jwk, "x")) == unusable("/x"));
        CHECK(refusal(without(jwk, "d")) == unusable("/d"));
        CHECK(refusal(with(jwk, "d", Json("AAAA"))) == unusable("/d"));
        CHECK(refusal(with(jwk, "d", Json("no base64url"))) == unusable("/d"));
        CHECK(refusal(with(jwk, "use", Json("enc"))) == unusable("/use"));
        CHECK(refusal(with(jwk, "key_ops", json(R"(["verify"])"))) == unusable("/key_ops"));
        CHECK(PrivateKey::fromJwk(with(jwk, "key_ops", json(R"(["sign"])"))));
    }
    CHECK(refusal(without(json(jwkOfRfc7515), "y")) == unusable("/y"));
    CHECK(refusal(with(json(jwkOfRfc8037), "crv", Json("P-256"))).code == ErrorCode::unsupported);
}

TEST_CASE("the keys that the W3C signs its vectors with are read from their Multikey values") {
    if (!test::haveSharedData()) return test::skipped("W3C key pairs", "no shared data");
    int read = 0;
    const auto hold = [&read](const Json& pair) {
        const std::string* secret = pair.textOf("secretKeyMultibase") ? pair.textOf("secretKeyMultibase") : pair.textOf("privateKeyMultibase");
        REQUIRE(secret);
        const auto key = PrivateKey::fromMultikey(*secret);
        REQUIRE(key);
        CHECK(key->publicKey().multikey() == *pair.textOf("publicKeyMultibase"));
        ++read;
    };
    for (const auto* file : {"vc-di-eddsa/TestVectors/keyPair.json", "vc-di-ecdsa/TestVectors/p256KeyPair.json", "vc-di-ecdsa/TestVectors/p384KeyPair.json"})
        hold(json(test::sharedText("w3c/" + std::string(file))));
    const auto chain = json(test::sharedText("w3c/vc-di-eddsa/TestVectors/proof-set-chain/multiKeyPairs.json"));
    for (const auto& [name, pair] : *chain.object()) hold(pair);
    CHECK(read == 7);
}

TEST_CASE("a Multikey value that holds no private key is refused") {
    const auto key = PrivateKey::generate(KeyKind::p256);
    CHECK(PrivateKey::fromMultikey(key->publicKey().multikey()).error().code == ErrorCode::unsupported);
    CHECK(PrivateKey::fromMultikey("").error().code == ErrorCode::badEncoding);
    CHECK(PrivateKey::fromMultikey(toMultibase58(Bytes{0x80})).error().code == ErrorCode::badEncoding);
    CHECK(PrivateKey::fromMultikey(toMultibase58(Bytes{0x80, 0x26})).error().code == ErrorCode::keyUnusable);
    CHECK(PrivateKey::fromMultikey(toMultibase58(Bytes{0x00})).error().code == ErrorCode::unsupported);
}

TEST_CASE("a public key is written as JWK and as Multikey, and read back the same") {
    const auto all = json(test::ownText("crypto/signatures.json"));
    for (const auto& entry : all.asList()) {
        const auto key = PublicKey::fromJwk(*entry.find("jwk"));
        REQUIRE(key);
        CHECK(*PublicKey::fromMultikey(key->multikey()) == *key);
        CHECK(*PublicKey::fromJwk(key->jwk()) == *key);
        CHECK(*keyOfDid("did:key:" + key->multikey()) == *key);
        const auto written = key->jwk();
        for (const auto& [name, value] : *written.object()) CHECK(*entry.find("jwk")->find(name) == value);
    }
}
