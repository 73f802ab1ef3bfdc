// Project Wycheproof's verification cases, every one of each file; cases for combinations that no JWS algorithm has are counted
// by name.
#include "core/base/encoding.h"
#include "core/crypto/der.h"
#include "core/crypto/public_key.h"
#include "core/crypto/signature.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>
#include <cstdio>
#include <map>

using namespace lanyard;

namespace {

Json suite(std::string_view file) {
    auto json = parseJson(test::sharedText("rfc/wycheproof/" + std::string(file)));
    REQUIRE(json);
    return *std::move(json);
}

std::string text(const Json& json, std::string_view member) {
    const auto* value = json.textOf(member);
    return value ? *value : std::string();
}

Bytes hexMember(const Json& json, std::string_view member) {
    auto bytes = fromHex(text(json, member));
    REQUIRE(bytes);
    return *std::move(bytes);
}

std::string number(const Json& json, std::string_view member) {
    const auto* value = json.find(member);
    return value && value->number() ? value->number()->text : std::string();
}

/// r||s of an ECDSA signature in strict DER, each in `half` bytes; nothing if it has no such form.
std::optional<Bytes> rawEcdsa(ByteView asn1, std::size_t half) {
    DerReader outer(asn1);
    const auto content = outer.take(DerTag::sequence);
    if (!content || !outer.atEnd()) return {};
    DerReader inner(*content);
    const auto r = inner.takeUnsigned();
    const auto s = inner.takeUnsigned();
    if (!r || !s || !inner.atEnd() || r->size() > half || s->size() > half) return {};
    Bytes raw(2 * half);
    std::ranges::copy(*r, raw.begin() + static_cast<std::ptrdiff_t>(half - r->size()));
    std::ranges::copy(*s, raw.begin() + static_cast<std::ptrdiff_t>(2 * half - s->size()));
    return raw;
}

/// An RSA key from its two numbers in hexadecimal.
Result<PublicKey> rsaFromHex(std::string_view modulus, std::string_view exponent) {
    const auto even = [](std::string_view digits) { return (digits.size() % 2 ? "0" : "") + std::string(digits); };
    TRY(n, fromHex(even(modulus)));
    TRY(e, fromHex(even(exponent)));
    Bytes numbers;
    appendDerUnsigned(numbers, n);
    appendDerUnsigned(numbers, e);
    Bytes pkcs1;
    appendDer(pkcs1, DerTag::sequence, numbers);
    return PublicKey::fromRaw(KeyKind::rsa, pkcs1);
}

/// What became of the cases of one file. Each ends in exactly one of the counts.
struct Tally {
    std::string file;
    int valid = 0;
    int invalid = 0;
    int acceptable = 0;
    std::map<std::string, int> notOffered{};

    void count(const Json& vector, bool verified) {
        const auto result = text(vector, "result");
        INFO(file << " case " << number(vector, "tcId") << ": " << text(vector, "comment"));
        if (result == "acceptable") {
            ++acceptable;
            return;
        }
        CHECK(verified == (result == "valid"));
        ++(result == "valid" ? valid : invalid);
    }
    void finish(const Json& whole) const {
        int all = valid + invalid + acceptable;
        std::printf("%s: %d valid, %d invalid, %d acceptable", file.c_str(), valid, invalid, acceptable);
        for (const auto& [what, count] : notOffered) {
            std::printf(", not offered: %s %d", what.c_str(), count);
            all += count;
        }
        std::printf("\n");
        CHECK(std::to_string(all) == number(whole, "numberOfTests"));
    }
};

/// The key of a group, from each form in which the group holds it; all of them are the same key.
std::optional<PublicKey> keyOf(const Json& group) {
    const auto pem = PublicKey::fromPem(text(group, "publicKeyPem"));
    for (const auto* member : {"publicKeyJwk", "keyJwk"}) {
        const auto* jwk = group.find(member);
        if (!jwk) continue;
        const auto key = PublicKey::fromJwk(*jwk);
        CHECK(key.has_value() == pem.has_value());
        if (key && pem) CHECK(*key == *pem);
    }
    if (!pem) return {};
    CHECK(toHex(pem->der()) == text(group, "publicKeyDer"));
    return *pem;
}

std::optional<JwsAlgorithm> algorithmFor(const PublicKey& key, std::string_view digest, bool pss) {
    const std::string bits(digest.substr(digest.find('-') + 1));
    switch (key.kind()) {
    case KeyKind::ed25519: return JwsAlgorithm::eddsa;
    case KeyKind::rsa: return jwsAlgorithm((pss ? "PS" : "RS") + bits);
    case KeyKind::p256: return bits == "256" ? std::optional(JwsAlgorithm::es256) : std::nullopt;
    case KeyKind::p384: return bits == "384" ? std::optional(JwsAlgorithm::es384) : std::nullopt;
    case KeyKind::p521: return bits == "512" ? std::optional(JwsAlgorithm::es512) : std::nullopt;
    case KeyKind::secp256k1: return bits == "256" ? std::optional(JwsAlgorithm::es256k) : std::nullopt;
    case KeyKind::bls12381G2: break;
    }
    return {};
}

/// Runs a file of groups that each hold one key. `toJws` turns a case's signature into JWS form, or into nothing if it has none.
template <class ToJws> Tally run(std::string_view file, ToJws toJws) {
    const auto whole = suite(file);
    Tally tally{.file = std::string(file)};
    for (const auto& group : whole.listOf("testGroups")) {
        const auto key = keyOf(group);
        REQUIRE(key);
        const auto algorithm = algorithmFor(*key, text(group, "sha"), false);
        for (const auto& vector : group.listOf("tests")) {
            if (!algorithm) {
                ++tally.notOffered["this curve with " + text(group, "sha")];
                continue;
            }
            const auto signature = toJws(*key, hexMember(vector, "sig"));
            tally.count(vector, signature && verifies(*algorithm, *key, hexMember(vector, "msg"), *signature));
        }
    }
    tally.finish(whole);
    return tally;
}

std::optional<Bytes> asItIs(const PublicKey&, const Bytes& signature) { return signature; }
std::optional<Bytes> rawOfAsn1(const PublicKey& key, const Bytes& signature) {
    return rawEcdsa(signature, static_cast<std::size_t>(key.bits() + 7) / 8);
}

bool sharedDataOrSkipped(std::string_view name) {
    if (test::haveSharedData()) return true;
    test::skipped(name, "no shared data");
    return false;
}

} // namespace

TEST_CASE("Ed25519 answers every Wycheproof case as it should") {
    if (!sharedDataOrSkipped("wycheproof ed25519")) return;
    const auto tally = run("ed25519_test.json", asItIs);
    CHECK(tally.valid == 88);
    CHECK(tally.invalid == 63);
}

TEST_CASE("ECDSA with r and s side by side answers every Wycheproof case as it should") {
    if (!sharedDataOrSkipped("wycheproof ecdsa p1363")) return;
    for (const auto* file : {"ecdsa_secp256r1_sha256_p1363_test.json", "ecdsa_secp256r1_sha512_p1363_test.json",
                             "ecdsa_secp384r1_sha384_p1363_test.json", "ecdsa_secp384r1_sha512_p1363_test.json",
                             "ecdsa_secp521r1_sha512_p1363_test.json", "ecdsa_secp256k1_sha256_p1363_test.json"})
        run(file, asItIs);
}

TEST_CASE("the good and bad values of Wycheproof's ASN.1 signatures are good and bad in JWS form") {
    if (!sharedDataOrSkipped("wycheproof ecdsa asn.1")) return;
    for (const auto* file : {"ecdsa_secp256r1_sha256_test.json", "ecdsa_secp256r1_sha512_test.json", "ecdsa_secp384r1_sha256_test.json",
                             "ecdsa_secp384r1_sha384_test.json", "ecdsa_secp384r1_sha512_test.json", "ecdsa_secp521r1_sha512_test.json",
                             "ecdsa_secp256k1_sha256_test.json"})
        run(file, rawOfAsn1);
}

TEST_CASE("of Wycheproof's cases for Bitcoin the other S alone is answered otherwise: it is a good signature") {
    if (!sharedDataOrSkipped("wycheproof ecdsa bitcoin")) return;
    const auto whole = suite("ecdsa_secp256k1_sha256_bitcoin_test.json");
    int otherS = 0;
    Tally tally{.file = "ecdsa_secp256k1_sha256_bitcoin_test.json"};
    for (const auto& group : whole.listOf("testGroups")) {
        const auto key = keyOf(group);
        REQUIRE(key);
        for (const auto& vector : group.listOf("tests")) {
            const auto signature = rawOfAsn1(*key, hexMember(vector, "sig"));
            const bool verified = signature && verifies(JwsAlgorithm::es256k, *key, hexMember(vector, "msg"), *signature);
            const bool isOtherS = text(vector, "result") == "invalid" && text(vector, "comment").ends_with("ignature malleability");
            if (!isOtherS) {
                tally.count(vector, verified);
                continue;
            }
            CHECK(verified);
            ++otherS;
        }
    }
    tally.notOffered["low S as a rule"] = otherS;
    tally.finish(whole);
    CHECK(otherS == 2);
}

TEST_CASE("RSA PKCS#1 answers every Wycheproof case as it should") {
    if (!sharedDataOrSkipped("wycheproof rsa pkcs#1")) return;
    for (const auto* size : {"2048", "3072", "4096"})
        for (const auto* digest : {"256", "384", "512"}) {
            const auto whole = suite("rsa_signature_" + std::string(size) + "_sha" + digest + "_test.json");
            Tally tally{.file = "rsa_signature_" + std::string(size) + "_sha" + digest + "_test.json"};
            for (const auto& group : whole.listOf("testGroups")) {
                const auto key = keyOf(group);
                REQUIRE(key);
                for (const auto& vector : group.listOf("tests")) {
                    const bool verified = verifies(*algorithmFor(*key, text(group, "sha"), false), *key, hexMember(vector, "msg"), hexMember(vector, "sig"));
                    // The "acceptable" case leaves out the NULL of the digest's algorithm: RFC 8017 section 9.2 wants it.
                    if (text(vector, "result") == "acceptable") CHECK_FALSE(verified);
                    tally.count(vector, verified);
                }
            }
            tally.finish(whole);
        }
}

TEST_CASE("what Wycheproof signs with RSA PKCS#1 verifies") {
    if (!sharedDataOrSkipped("wycheproof rsa pkcs#1 generation")) return;
    const auto whole = suite("rsa_pkcs1_2048_sig_gen_test.json");
    Tally tally{.file = "rsa_pkcs1_2048_sig_gen_test.json"};
    for (const auto& group : whole.listOf("testGroups")) {
        const auto digest = text(group, "sha");
        const auto numbers = group.find("privateKey");
        REQUIRE(numbers);
        const auto key = rsaFromHex(text(*numbers, "modulus"), text(*numbers, "publicExponent"));
        const auto algorithm = jwsAlgorithm("RS" + digest.substr(digest.find('-') + 1));
        for (const auto& vector : group.listOf("tests")) {
            if (!key || !algorithm)
                ++tally.notOffered[(key ? "" : "a small key, ") + digest];
            else
                tally.count(vector, verifies(*algorithm, *key, hexMember(vector, "msg"), hexMember(vector, "sig")));
        }
    }
    tally.finish(whole);
}

TEST_CASE("RSA PSS answers every Wycheproof case as JWS demands: one digest throughout, and a salt of its length") {
    if (!sharedDataOrSkipped("wycheproof rsa pss")) return;
    const std::map<std::string, std::string> digestBytes{{"SHA-256", "32"}, {"SHA-384", "48"}, {"SHA-512", "64"}};
    for (const auto* file :
         {"rsa_pss_2048_sha256_mgf1_0_test.json", "rsa_pss_2048_sha256_mgf1_32_params_test.json", "rsa_pss_2048_sha256_mgf1_32_test.json",
          "rsa_pss_2048_sha384_mgf1_48_test.json", "rsa_pss_2048_sha512_mgf1sha256_32_params_test.json",
          "rsa_pss_3072_sha256_mgf1_32_test.json", "rsa_pss_4096_sha256_mgf1_32_test.json", "rsa_pss_4096_sha384_mgf1_48_test.json",
          "rsa_pss_4096_sha512_mgf1_32_test.json", "rsa_pss_4096_sha512_mgf1_64_test.json", "rsa_pss_misc_test.json"}) {
        const auto whole = suite(file);
        Tally tally{.file = file};
        for (const auto& group : whole.listOf("testGroups")) {
            const auto digest = text(group, "sha");
            const auto key = PublicKey::fromPem(text(group, "publicKeyPem"));
            const auto size = digestBytes.find(digest);
            const bool asJws = size != digestBytes.end() && text(group, "mgfSha") == digest && number(group, "sLen") == size->second;
            for (const auto& vector : group.listOf("tests")) {
                if (!key) {
                    CHECK(key.error().code == ErrorCode::unsupported);
                    ++tally.notOffered["a key bound to PSS"];
                } else if (asJws) {
                    tally.count(vector, verifies(*algorithmFor(*key, digest, true), *key, hexMember(vector, "msg"), hexMember(vector, "sig")));
                } else {
                    // Such a signature must not pass for the algorithm of JWS that is nearest to it.
                    const auto nearest = size != digestBytes.end() ? algorithmFor(*key, digest, true) : JwsAlgorithm::ps256;
                    if (text(vector, "result") == "valid")
                        CHECK_FALSE(verifies(*nearest, *key, hexMember(vector, "msg"), hexMember(vector, "sig")));
                    ++tally.notOffered["another digest, MGF1 or length of salt"];
                }
            }
        }
        tally.finish(whole);
    }
}

namespace {

/// The parts of a compact JWS, as much of RFC 7515 section 5.2 as a case for this layer needs.
struct CompactJws {
    std::string_view signedText;
    std::string algorithm;
    Bytes signature;
};
std::optional<CompactJws> compactJws(std::string_view jws) {
    const auto first = jws.find('.');
    const auto last = jws.rfind('.');
    if (first == std::string_view::npos || last == first || jws.find('.', first + 1) != last) return {};
    const auto header = fromBase64Url(jws.substr(0, first));
    const auto payload = fromBase64Url(jws.substr(first + 1, last - first - 1));
    const auto signature = fromBase64Url(jws.substr(last + 1));
    if (!header || !payload || !signature) return {};
    const auto json = parseJson(textOf(*header));
    if (!json) return {};
    return CompactJws{jws.substr(0, last), text(*json, "alg"), *signature};
}

bool isSymmetric(const Json& keys) { return text(keys, "kty") == "oct" || (keys.find("keys") && text(keys.listOf("keys")[0], "kty") == "oct"); }

/// Whether key and header name different algorithms. The caller asks that, who has both at hand.
bool algorithmsDiffer(std::string_view jws, const Json& jwk) {
    const auto parts = compactJws(jws);
    return parts && jwk.textOf("alg") && text(jwk, "alg") != parts->algorithm;
}

bool holds(std::string_view jws, const Json& jwk) {
    const auto parts = compactJws(jws);
    if (!parts) return false;
    const auto key = PublicKey::fromJwk(jwk);
    const auto algorithm = jwsAlgorithm(parts->algorithm);
    if (!key || !algorithm) return false;
    return verifies(*algorithm, *key, bytesOf(parts->signedText), parts->signature);
}

} // namespace

TEST_CASE("JWS and JWK answer Wycheproof's cases as they should") {
    if (!sharedDataOrSkipped("wycheproof jws")) return;
    for (const auto* file : {"json_web_signature_test.json", "json_web_key_test.json", "json_web_crypto_test.json"}) {
        const auto whole = suite(file);
        Tally tally{.file = file};
        for (const auto& group : whole.listOf("testGroups")) {
            const auto* keys = group.find("public") ? group.find("public") : group.find("private");
            REQUIRE(keys);
            for (const auto& vector : group.listOf("tests")) {
                const auto jws = text(vector, "jws");
                const auto set = keys->listOf("keys");
                const auto& jwk = set.empty() ? *keys : set[0];
                if (vector.find("jwe"))
                    ++tally.notOffered["encryption"];
                else if (isSymmetric(*keys))
                    ++tally.notOffered["secret keys"];
                else if (text(vector, "result") == "invalid" && algorithmsDiffer(jws, jwk))
                    ++tally.notOffered["the key's alg against the header's"];
                else
                    tally.count(vector, holds(jws, jwk));
            }
        }
        tally.finish(whole);
    }
}

TEST_CASE("of Wycheproof's files the one on encryption alone is left out") {
    if (!sharedDataOrSkipped("wycheproof files")) return;
    const auto whole = suite("json_web_encryption_test.json");
    std::printf("json_web_encryption_test.json: not offered: encryption %s\n", number(whole, "numberOfTests").c_str());
    CHECK(test::sharedFiles("rfc/wycheproof").size() == 40);
}
