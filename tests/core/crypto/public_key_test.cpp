#include "core/base/encoding.h"
#include "core/crypto/public_key.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdio>

using namespace lanyard;
using test::with;
using test::without;

namespace {

const Json& own(std::string_view algorithm) {
    static const auto all = test::json(test::ownText("crypto/signatures.json"));
    const auto entries = all.asList();
    const auto entry = std::ranges::find_if(entries, [&](const Json& e) { return *e.textOf("alg") == algorithm; });
    REQUIRE(entry != entries.end());
    return *entry;
}
const Json& ownJwk(std::string_view algorithm) { return *own(algorithm).find("jwk"); }
std::string ownPem(std::string_view algorithm) { return *own(algorithm).textOf("pem"); }

Error refusal(const Json& key) {
    const auto made = PublicKey::fromJwk(key);
    REQUIRE_FALSE(made);
    return made.error();
}
Error unusable(const char* pointer) { return {ErrorCode::keyUnusable, Pointer{pointer}}; }

std::string multikey(std::string_view codeHex, ByteView raw) {
    auto bytes = *fromHex(codeHex);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
    return toMultibase58(bytes);
}

std::string withReplaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}

const auto ed25519Raw = [] { return *fromBase64Url(*ownJwk("EdDSA").textOf("x")); };

} // namespace

TEST_CASE("a key from JWK and from PEM is the same key") {
    struct Expected {
        const char* algorithm;
        KeyKind kind;
        int bits;
    };
    for (const auto& [algorithm, kind, bits] :
         {Expected{"RS256", KeyKind::rsa, 2048}, Expected{"ES256", KeyKind::p256, 256}, Expected{"ES384", KeyKind::p384, 384},
          Expected{"ES512", KeyKind::p521, 521}, Expected{"ES256K", KeyKind::secp256k1, 256}, Expected{"EdDSA", KeyKind::ed25519, 255}}) {
        const auto fromJwk = PublicKey::fromJwk(ownJwk(algorithm));
        const auto fromPem = PublicKey::fromPem(ownPem(algorithm));
        REQUIRE(fromJwk);
        REQUIRE(fromPem);
        CHECK(*fromJwk == *fromPem);
        CHECK(fromJwk->kind() == kind);
        CHECK(fromJwk->bits() == bits);
    }
    CHECK_FALSE(*PublicKey::fromJwk(ownJwk("ES256")) == *PublicKey::fromJwk(ownJwk("ES384")));
}

TEST_CASE("thumbprints are those of RFC 7638 and RFC 8037") {
    // RFC 7638 section 3.1
    const auto rsa = PublicKey::fromJwk(test::json(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})"));
    REQUIRE(rsa);
    CHECK(rsa->thumbprint() == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    // RFC 8037 appendix A.3
    const auto ed = PublicKey::fromJwk(test::json(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"));
    REQUIRE(ed);
    CHECK(ed->thumbprint() == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    CHECK(PublicKey::fromJwk(ownJwk("ES512"))->thumbprint().size() == 43);
}

TEST_CASE("a JWK that is marked for something else is refused") {
    const auto& key = ownJwk("ES256");
    CHECK(refusal(with(key, "use", Json("enc"))) == unusable("/use"));
    CHECK(refusal(with(key, "use", Json(std::int64_t{1}))) == unusable("/use"));
    CHECK(refusal(with(key, "key_ops", Json(Json::Array{Json("encrypt")}))) == unusable("/key_ops"));
    CHECK(refusal(with(key, "key_ops", Json(Json::Array{Json("sign")}))) == unusable("/key_ops"));
    CHECK(PublicKey::fromJwk(with(key, "use", Json("sig"))));
    CHECK(PublicKey::fromJwk(with(key, "use", Json())));
    CHECK(PublicKey::fromJwk(with(key, "use", Json(""))));
    CHECK(PublicKey::fromJwk(with(key, "key_ops", Json(Json::Array{Json("sign"), Json("verify")}))));
    CHECK(PublicKey::fromJwk(with(key, "key_ops", Json(Json::Array{}))));
    CHECK(PublicKey::fromJwk(with(key, "d", Json("private, and not looked at"))));
    CHECK(PublicKey::fromJwk(with(key, "alg", Json("HS256"))));
}

TEST_CASE("a JWK that is no key says which member is at fault") {
    const auto& ec = ownJwk("ES256");
    const auto& x = *ec.textOf("x");
    CHECK(refusal(Json()) == unusable("/kty"));
    CHECK(refusal(without(ec, "kty")) == unusable("/kty"));
    CHECK(refusal(without(ec, "crv")) == unusable("/crv"));
    CHECK(refusal(without(ec, "y")) == unusable("/y"));
    CHECK(refusal(with(ec, "x", Json(x + "="))) == unusable("/x"));
    CHECK(refusal(with(ec, "x", Json(x + "\n"))) == unusable("/x"));
    CHECK(refusal(with(ec, "x", Json(std::int64_t{7}))) == unusable("/x"));
    CHECK(refusal(with(ec, "x", Json(toBase64Url(Bytes(31, 1))))) == unusable("/x"));
    CHECK(refusal(with(ec, "y", Json(toBase64Url(Bytes(33, 0))))) == unusable("/y"));
    CHECK(refusal(with(ec, "y", Json(x))).code == ErrorCode::keyUnusable);
    CHECK(refusal(without(ownJwk("RS256"), "e")) == unusable("/e"));
    CHECK(refusal(with(ownJwk("EdDSA"), "x", Json(toBase64Url(Bytes(31, 1))))).code == ErrorCode::keyUnusable);
}

TEST_CASE("kinds and curves that we do not know are unsupported, not broken") {
    CHECK(refusal(test::json(R"({"kty":"oct","k":"AAAA"})")) == Error{ErrorCode::unsupported, Pointer{"/kty"}});
    CHECK(refusal(test::json(R"({"kty":"AKP","alg":"ML-DSA-44","pub":"AAAA"})")) == Error{ErrorCode::unsupported, Pointer{"/kty"}});
    for (const auto* curve : {"X25519", "Ed448", "X448", "BLS12381G2", "P-256", "ed25519"})
        CHECK(refusal(with(ownJwk("EdDSA"), "crv", Json(curve))) == Error{ErrorCode::unsupported, Pointer{"/crv"}});
    for (const auto* curve : {"P-192", "brainpoolP256r1", "Ed25519", "P256"})
        CHECK(refusal(with(ownJwk("ES256"), "crv", Json(curve))) == Error{ErrorCode::unsupported, Pointer{"/crv"}});
    CHECK(PublicKey::fromPem(test::ownText("crypto/brainpool.pem")).error().code == ErrorCode::unsupported);
    CHECK(PublicKey::fromPem(test::ownText("crypto/explicit-curve.pem")).error().code == ErrorCode::unsupported);
    CHECK(PublicKey::fromMultikey("z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc").error().code == ErrorCode::unsupported); // X25519
}

TEST_CASE("a point that does not lie on its curve is no key") {
    for (const auto* algorithm : {"ES256", "ES384", "ES512", "ES256K"}) {
        const auto& good = ownJwk(algorithm);
        auto y = *fromBase64Url(*good.textOf("y"));
        y.back() ^= 1U;
        CHECK(refusal(with(good, "y", Json(toBase64Url(y)))).code == ErrorCode::keyUnusable);
        CHECK(refusal(with(with(good, "x", Json(toBase64Url(Bytes(y.size(), 0xFF)))), "y", Json(toBase64Url(Bytes(y.size(), 0xFF))))).code ==
              ErrorCode::keyUnusable);
        CHECK(refusal(with(with(good, "x", Json(toBase64Url(Bytes(y.size())))), "y", Json(toBase64Url(Bytes(y.size()))))).code ==
              ErrorCode::keyUnusable);
    }
    // On a curve the point at infinity is written as one zero byte.
    CHECK(PublicKey::fromRaw(KeyKind::p256, Bytes{0}).error().code == ErrorCode::keyUnusable);
    CHECK(PublicKey::fromRaw(KeyKind::p256, {}).error().code == ErrorCode::keyUnusable);
}

TEST_CASE("the hybrid form of a point is refused, the compressed form is the same key") {
    const auto key = PublicKey::fromJwk(ownJwk("ES384"));
    const auto x = *fromBase64Url(*ownJwk("ES384").textOf("x"));
    const auto y = *fromBase64Url(*ownJwk("ES384").textOf("y"));
    const auto sign = static_cast<std::uint8_t>(y.back() & 1U);
    Bytes compressed{static_cast<std::uint8_t>(2U + sign)};
    compressed.insert(compressed.end(), x.begin(), x.end());
    CHECK(*PublicKey::fromRaw(KeyKind::p384, compressed) == *key);
    compressed[0] = static_cast<std::uint8_t>(3U - sign);
    CHECK_FALSE(*PublicKey::fromRaw(KeyKind::p384, compressed) == *key);
    Bytes hybrid{static_cast<std::uint8_t>(6U + sign)};
    hybrid.insert(hybrid.end(), x.begin(), x.end());
    hybrid.insert(hybrid.end(), y.begin(), y.end());
    CHECK_FALSE(PublicKey::fromRaw(KeyKind::p384, hybrid));
    hybrid[0] = 4;
    CHECK(*PublicKey::fromRaw(KeyKind::p384, hybrid) == *key);
}

TEST_CASE("Ed25519 keys of small order, beyond the prime, or without a point are refused") {
    // The fourteen encodings of the eight points of small order, as RFC 8032 section 5.1.3 decodes them and as lax readers do.
    for (const auto* hex : {"0100000000000000000000000000000000000000000000000000000000000000",
                            "0100000000000000000000000000000000000000000000000000000000000080",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                            "0000000000000000000000000000000000000000000000000000000000000000",
                            "0000000000000000000000000000000000000000000000000000000000000080",
                            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"})
        CHECK(PublicKey::fromRaw(KeyKind::ed25519, *fromHex(hex)).error().code == ErrorCode::keyUnusable);
    CHECK_FALSE(PublicKey::fromRaw(KeyKind::ed25519, *fromHex("0200000000000000000000000000000000000000000000000000000000000000"))); // no x
    CHECK(PublicKey::fromRaw(KeyKind::ed25519, *fromHex("0300000000000000000000000000000000000000000000000000000000000000")));
    CHECK_FALSE(PublicKey::fromRaw(KeyKind::ed25519, Bytes(33, 3)));
}

TEST_CASE("about half of all 32-byte strings are an Ed25519 key, as the curve has a point for about half of all y") {
    int keys = 0;
    for (unsigned i = 0; i < 400; ++i) {
        Bytes raw(32);
        raw[0] = static_cast<std::uint8_t>(i);
        raw[1] = static_cast<std::uint8_t>(i >> 8U);
        raw[20] = 5;
        keys += PublicKey::fromRaw(KeyKind::ed25519, raw).has_value();
    }
    CHECK(keys > 150);
    CHECK(keys < 250);
}

TEST_CASE("RSA keys that are too small, too large, even, or have a bad exponent are refused") {
    const auto& good = ownJwk("RS256");
    auto even = *fromBase64Url(*good.textOf("n"));
    even.back() &= 0xFEU;
    CHECK(refusal(with(good, "n", Json(toBase64Url(even)))).code == ErrorCode::keyUnusable);
    CHECK(PublicKey::fromPem(test::ownText("crypto/rsa-1024.pem")).error().code == ErrorCode::keyUnusable);
    Bytes huge(2049, 0xC3);
    CHECK(refusal(with(good, "n", Json(toBase64Url(huge)))).code == ErrorCode::keyUnusable);
    huge.pop_back();
    CHECK(PublicKey::fromJwk(with(good, "n", Json(toBase64Url(huge)))));
    for (const Bytes& exponent : {Bytes{1}, Bytes{0}, Bytes{2}, Bytes{1, 0}, Bytes(9, 0xFF)})
        CHECK(refusal(with(good, "e", Json(toBase64Url(exponent)))).code == ErrorCode::keyUnusable);
    CHECK(PublicKey::fromJwk(with(good, "e", Json("Aw")))); // 3
}

TEST_CASE("leading zeros before an RSA number, which some libraries write, do not make another key") {
    const auto& good = ownJwk("RS256");
    auto modulus = *fromBase64Url(*good.textOf("n"));
    modulus.insert(modulus.begin(), 0);
    const auto padded = PublicKey::fromJwk(with(with(good, "n", Json(toBase64Url(modulus))), "e", Json("AAEAAQ")));
    REQUIRE(padded);
    CHECK(*padded == *PublicKey::fromJwk(good));
}

TEST_CASE("an RSA modulus of the faulty generator is refused") {
    // 65537^3 modulo the product of the primes up to 167, plus a multiple of that product.
    const auto* fingerprint =
        "gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF-eKMg16r3djoRWjHEj971GT0oeW6SvsoZnAJoSQznAVjd4yCw";
    const auto& good = ownJwk("RS256");
    CHECK(refusal(with(good, "n", Json(fingerprint))).code == ErrorCode::keyUnusable);
    auto sound = *fromBase64Url(fingerprint);
    sound.back() ^= 2U;
    CHECK(PublicKey::fromJwk(with(good, "n", Json(toBase64Url(sound)))));
    if (!test::haveSharedData()) return test::skipped("ROCA", "no shared data");
    const auto whole = test::json(test::sharedText("rfc/wycheproof/json_web_crypto_test.json"));
    int refused = 0;
    for (const auto& group : whole.listOf("testGroups"))
        if (*group.textOf("comment") == "jws_rsa_roca_key") {
            CHECK(refusal(*group.find("public")).code == ErrorCode::keyUnusable);
            ++refused;
        }
    CHECK(refused == 1);
}

TEST_CASE("PEM is taken as issuers publish it") {
    const auto pem = ownPem("RS256");
    const auto key = PublicKey::fromPem(pem);
    REQUIRE(key);
    const auto body = withReplaced(pem, "\n", "");
    for (const auto& written : {
             withReplaced(pem, "\n", "\r\n"),
             withReplaced(pem, "\n", "\r"),
             withReplaced(pem, "\n", "\\n"),
             withReplaced(pem, "\n", "\\r\\n"),
             withReplaced(pem, "\n", "\\\\n"),
             withReplaced(pem, "\n", "\n  "),
             body,
             "  \n\t" + pem + "\n\n ",
             "Key of the school:\n" + pem + "Call us!\n",
             "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + pem,
             withReplaced(pem, "PUBLIC KEY", "RSA PUBLIC KEY"),
             test::ownText("crypto/rsa-pkcs1.pem"),
             withReplaced(test::ownText("crypto/rsa-pkcs1.pem"), "RSA PUBLIC KEY", "PUBLIC KEY"),
         }) {
        INFO(written);
        const auto read = PublicKey::fromPem(written);
        REQUIRE(read);
        CHECK(*read == *key);
    }
}

TEST_CASE("what is no public key in PEM is refused") {
    const auto pem = ownPem("ES256");
    const auto code = [](std::string_view text) { return PublicKey::fromPem(text).error().code; };
    CHECK(code("") == ErrorCode::malformed);
    CHECK(code("MFkwEwYHKoZIzj0CAQ") == ErrorCode::malformed);
    CHECK(code(pem.substr(0, pem.size() - 10)) == ErrorCode::malformed);
    CHECK(code("-----BEGIN PUBLIC KEY") == ErrorCode::malformed);
    CHECK(code("-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----") == ErrorCode::malformed);
    CHECK(code(withReplaced(pem, "M", "!")) == ErrorCode::malformed);
    CHECK(code("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----") == ErrorCode::unsupported);
    auto longer = PublicKey::fromPem(pem)->der();
    longer.push_back(0);
    CHECK(code("-----BEGIN PUBLIC KEY-----" + toBase64(longer) + "-----END PUBLIC KEY-----") == ErrorCode::malformed);
}

TEST_CASE("a Multikey is refused unless its bytes are exactly one key") {
    const auto raw = ed25519Raw();
    const auto code = [](const std::string& text) { return PublicKey::fromMultikey(text).error().code; };
    REQUIRE(PublicKey::fromMultikey(multikey("ed01", raw)));
    CHECK(*PublicKey::fromMultikey('u' + toBase64Url(*fromMultibase(multikey("ed01", raw)))) == *PublicKey::fromJwk(ownJwk("EdDSA")));
    CHECK(code("") == ErrorCode::badEncoding);
    CHECK(code("z") == ErrorCode::badEncoding);
    CHECK(code("z6Mkk0l") == ErrorCode::badEncoding);
    CHECK(code(multikey("ed01", ByteView(raw).first(31))) == ErrorCode::keyUnusable);
    CHECK(code(multikey("ed0100", raw)) == ErrorCode::keyUnusable);
    CHECK(code(multikey("ed8100", raw)) == ErrorCode::badEncoding); // a varint longer than needed
    CHECK(code(multikey("edffffffffffffffffffff", raw)) == ErrorCode::badEncoding);
    CHECK(code(multikey("ec01", raw)) == ErrorCode::unsupported);
    CHECK(code(multikey("8024", raw)) == ErrorCode::keyUnusable);
    CHECK(code(multikey("8526", raw)) == ErrorCode::unsupported); // a private key
    CHECK(code(std::string(9'000, 'z')) == ErrorCode::limitReached);
}

TEST_CASE("a Multikey of a curve holds a compressed point") {
    const auto x = *fromBase64Url(*ownJwk("ES256").textOf("x"));
    const auto y = *fromBase64Url(*ownJwk("ES256").textOf("y"));
    Bytes compressed{static_cast<std::uint8_t>(2U + (y.back() & 1U))};
    compressed.insert(compressed.end(), x.begin(), x.end());
    CHECK(*PublicKey::fromMultikey(multikey("8024", compressed)) == *PublicKey::fromJwk(ownJwk("ES256")));
    Bytes uncompressed{4};
    uncompressed.insert(uncompressed.end(), x.begin(), x.end());
    uncompressed.insert(uncompressed.end(), y.begin(), y.end());
    CHECK(PublicKey::fromMultikey(multikey("8024", uncompressed)).error().code == ErrorCode::keyUnusable);
}

TEST_CASE("an RSA key in did:key is its PKCS#1 form") {
    const auto pem = test::ownText("crypto/rsa-pkcs1.pem");
    const auto begin = pem.find('\n');
    const auto pkcs1 = *fromBase64(std::string_view(pem).substr(begin, pem.find("-----END") - begin));
    const auto did = "did:key:" + multikey("8524", pkcs1);
    CHECK(did.starts_with("did:key:z4MX"));
    CHECK(*keyOfDid(did) == *PublicKey::fromJwk(ownJwk("RS256")));
}

TEST_CASE("a did:key may hold a JWK, in its canonical form alone") {
    const auto& key = ownJwk("ES256");
    CHECK(*keyOfDid("did:key:" + multikey("d1d603", bytesOf(canonicalJson(key)))) == *PublicKey::fromJwk(key));
    CHECK(keyOfDid("did:key:" + multikey("d1d603", bytesOf(writeJsonIndented(key)))).error().code == ErrorCode::badEncoding);
    CHECK(keyOfDid("did:key:" + multikey("d1d603", bytesOf("{"))).error().code == ErrorCode::badEncoding);
}

TEST_CASE("a did:key names its key by itself, and its fragment repeats it") {
    const auto text = multikey("ed01", ed25519Raw());
    const auto key = PublicKey::fromJwk(ownJwk("EdDSA"));
    CHECK(*keyOfDid("did:key:" + text) == *key);
    CHECK(*keyOfDid("did:key:" + text + '#' + text) == *key);
    const auto code = [](const std::string& did) { return keyOfDid(did).error().code; };
    CHECK(code("did:key:" + text + "#other") == ErrorCode::notFound);
    CHECK(code("did:key:" + text + '#') == ErrorCode::notFound);
    CHECK(code("did:key:" + text + "?a=b") == ErrorCode::badEncoding);
    CHECK(code("did:key:u" + toBase64Url(*fromMultibase(text))) == ErrorCode::badEncoding);
    CHECK(code("did:key:") == ErrorCode::badEncoding);
    CHECK(code("did:web:example.org") == ErrorCode::unsupported);
    CHECK(code("") == ErrorCode::unsupported);
    CHECK(code("DID:KEY:" + text) == ErrorCode::unsupported);
}

TEST_CASE("a did:jwk is its JWK in base64url, and its only fragment is 0") {
    for (const auto* algorithm : {"RS256", "ES256", "ES384", "ES512", "ES256K", "EdDSA"}) {
        const auto did = "did:jwk:" + toBase64Url(bytesOf(writeJson(ownJwk(algorithm))));
        const auto key = PublicKey::fromJwk(ownJwk(algorithm));
        CHECK(*keyOfDid(did) == *key);
        CHECK(*keyOfDid(did + "#0") == *key);
        CHECK(keyOfDid(did + "#1").error().code == ErrorCode::notFound);
        CHECK(keyOfDid(did + "=").error().code == ErrorCode::badEncoding);
    }
    CHECK(keyOfDid("did:jwk:" + toBase64Url(bytesOf("{\"kty\":\"EC\",\"kty\":\"EC\"}"))).error().code == ErrorCode::badEncoding);
    CHECK(keyOfDid("did:jwk:").error().code == ErrorCode::badEncoding);
}

TEST_CASE("keys that other implementations wrote as did:key, Multikey and JWK are the same keys") {
    if (!test::haveSharedData()) return test::skipped("signed/keys.json", "no shared data");
    const auto keys = test::json(test::sharedText("signed/keys.json"));
    int read = 0;
    for (const auto& [name, entry] : *keys.object()) {
        INFO(name);
        const auto* publicJwk = entry.find("publicJwk");
        const auto* text = entry.textOf("publicKeyMultibase");
        std::optional<PublicKey> key;
        const auto agree = [&](const Result<PublicKey>& made) {
            REQUIRE(made);
            if (key) CHECK(*key == *made);
            key = *made;
        };
        if (publicJwk) agree(PublicKey::fromJwk(*publicJwk));
        if (text) agree(PublicKey::fromMultikey(*text));
        if (const auto* pem = entry.textOf("publicKeyPem")) agree(PublicKey::fromPem(*pem));
        for (const auto* member : {"did", "id"}) {
            const auto* did = entry.textOf(member);
            if (did && (did->starts_with("did:key:") || did->starts_with("did:jwk:"))) agree(keyOfDid(*did));
        }
        CHECK(key);
        ++read;
    }
    std::printf("signed/keys.json: %d keys read\n", read);
    CHECK(read > 30);
}

TEST_CASE("every did:key and did:jwk in other people's badges is read, but for kinds that we do not know") {
    if (!test::haveSharedData()) return test::skipped("did:key in badges", "no shared data");
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::vector<std::string> dids;
    for (const auto* folder : {"badges", "signed/valid"})
        for (const auto& file : test::sharedFiles(folder)) {
            const auto text = test::sharedText(file);
            for (const std::string_view method : {"did:key:z", "did:jwk:ey"})
                for (auto at = text.find(method); at != std::string::npos; at = text.find(method, at + 1))
                    dids.push_back(text.substr(at, text.find_first_not_of(letters, at + method.size()) - at));
        }
    std::ranges::sort(dids);
    dids.erase(std::ranges::unique(dids).begin(), dids.end());
    int read = 0;
    int unsupported = 0;
    for (const auto& did : dids) {
        const auto key = keyOfDid(did);
        INFO(did);
        if (!key && key.error().code == ErrorCode::unsupported) {
            ++unsupported;
            continue;
        }
        CHECK(key);
        read += key.has_value();
    }
    std::printf("%zu different did:key and did:jwk: %d read, %d of kinds that we do not know\n", dids.size(), read, unsupported);
    CHECK(read > 50);
}

TEST_CASE("every PEM in other people's key documents is read") {
    if (!test::haveSharedData()) return test::skipped("publicKeyPem in evidence", "no shared data");
    int read = 0;
    for (const auto* folder : {"badges/evidence", "signed/evidence"})
        for (const auto& file : test::sharedFiles(folder)) {
            const auto json = parseJson(test::sharedText(file));
            if (!json) continue;
            const auto* pem = json->textOf("publicKeyPem");
            if (!pem) continue;
            INFO(file);
            CHECK(PublicKey::fromPem(*pem));
            ++read;
        }
    std::printf("%d PEM keys read\n", read);
    CHECK(read >= 15);
}
