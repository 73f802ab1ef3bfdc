#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/seal.h"
#include "core/crypto/sealed_file.h"
#include "tests/catch.h"
#include <algorithm>

using namespace lanyard;

namespace {

Bytes hex(std::string_view digits) { return fromHex(digits).value(); }

SealNonce nonceOf(std::string_view digits) {
    SealNonce nonce{};
    std::ranges::copy(hex(digits), nonce.begin());
    return nonce;
}

constexpr ScryptCost quick{4, 1, 1};

Result<Bytes> quicklySealed(std::string_view text, std::string_view passphrase) {
    return sealedFile(bytesOf(text), bytesOf(passphrase), systemRandom, quick);
}

} // namespace

TEST_CASE("AES-256-GCM gives what its specification prints") {
    // [The Galois/Counter Mode of Operation, McGrew and Viega] test cases 13, 14 and 16
    const Bytes zeros(32);
    CHECK(toHex(sealed(zeros, SealNonce{}, {}, {})) == "530f8afbc74536b9a963b4f1c4cb738b");
    CHECK(toHex(sealed(zeros, SealNonce{}, {}, Bytes(16))) == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    const Bytes key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const Bytes clear = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    const Bytes associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    CHECK(toHex(sealed(key, nonceOf("cafebabefacedbaddecaf888"), associated, clear)) ==
          "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
          "76fc6ece0f4e1768cddf8853bb2d551b");
}

TEST_CASE("a sealed text opens only with its key, nonce, associated data, text and tag") {
    const Bytes key(32, 1), associated{7, 8}, clear{1, 2, 3, 4, 5};
    const SealNonce nonce{9};
    const Bytes text = sealed(key, nonce, associated, clear);
    const auto opened = unsealed(key, nonce, associated, text);
    REQUIRE(opened);
    CHECK(std::ranges::equal(ByteView(*opened), clear));
    CHECK(unsealed(Bytes(32, 2), nonce, associated, text).error().code == ErrorCode::badChecksum);
    CHECK(unsealed(key, SealNonce{8}, associated, text).error().code == ErrorCode::badChecksum);
    CHECK(unsealed(key, nonce, Bytes{7}, text).error().code == ErrorCode::badChecksum);
    for (std::size_t i = 0; i < text.size(); ++i) {
        Bytes spoilt = text;
        spoilt[i] ^= 1U;
        CHECK_FALSE(unsealed(key, nonce, associated, spoilt));
    }
    CHECK(unsealed(key, nonce, associated, ByteView(text).first(15)).error().code == ErrorCode::truncated);
}

TEST_CASE("a text that does not open leaves nothing of it behind") {
    Seal seal(Bytes(32, 1));
    Bytes text(64, 5);
    SealTag tag = seal.close(SealNonce{}, {}, text, text);
    tag[0] ^= 1U;
    CHECK_FALSE(seal.open(SealNonce{}, {}, tag, text, text));
    CHECK(std::ranges::count(text, 0) == 64);
}

TEST_CASE("scrypt gives what RFC 7914 section 12 prints") {
    const auto derived = [](std::string_view passphrase, std::string_view salt, const ScryptCost& cost) {
        const auto key = scrypt(bytesOf(passphrase), bytesOf(salt), cost, 64);
        REQUIRE(key);
        return toHex(*key);
    };
    CHECK(derived("", "", {4, 1, 1}) == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    CHECK(derived("password", "NaCl", {10, 8, 16}) ==
          "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    CHECK(derived("pleaseletmein", "SodiumChloride", {14, 8, 1}) ==
          "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

TEST_CASE("absurd costs are refused before any memory is spent") {
    for (const ScryptCost& cost : {ScryptCost{0, 8, 1}, ScryptCost{21, 1, 1}, ScryptCost{63, 8, 1}, ScryptCost{255, 8, 1}, ScryptCost{17, 0, 1}, ScryptCost{17, 33, 1},
                                   ScryptCost{20, 8, 1}, ScryptCost{17, 0xFFFFFFFF, 1}, ScryptCost{17, 8, 0}, ScryptCost{17, 8, 17},
                                   ScryptCost{4, 8, 0xFFFFFFFF}, ScryptCost{18, 8, 16}, ScryptCost{16, 1, 1}}) {
        CHECK_FALSE(isAcceptable(cost));
        CHECK(scrypt({}, {}, cost, 32).error().code == ErrorCode::limitReached);
    }
    CHECK(isAcceptable({}));
}

TEST_CASE("a sealed file opens with its passphrase, and says what else it lacks") {
    const auto file = quicklySealed("the content", "open sesame");
    REQUIRE(file);
    CHECK(isSealedFile(*file));
    CHECK(textOf(*file).find("content") == std::string_view::npos);
    CHECK(openedFile(*file, bytesOf("open sesame")) == toBytes("the content"));
    CHECK(openedFile(*file, bytesOf("open sesam")).error().code == ErrorCode::wrongPassphrase);
    CHECK(openedFile(bytesOf("PK\3\4"), bytesOf("open sesame")).error().code == ErrorCode::malformed);
    Bytes newer = *file;
    newer[16] = 2;
    CHECK(openedFile(newer, bytesOf("open sesame")).error().code == ErrorCode::newerVersion);
    Bytes absurd = *file;
    absurd[17] = 40;
    CHECK(openedFile(absurd, bytesOf("open sesame")).error().code == ErrorCode::limitReached);
    for (std::size_t i = 0; i < file->size(); ++i) {
        Bytes spoilt = *file;
        spoilt[i] ^= 2U;
        CHECK_FALSE(openedFile(spoilt, bytesOf("open sesame")));
        CHECK_FALSE(openedFile(ByteView(*file).first(i), bytesOf("open sesame")));
    }
}

TEST_CASE("the same content sealed twice looks different") {
    CHECK(quicklySealed("the content", "open sesame").value() != quicklySealed("the content", "open sesame").value());
}

TEST_CASE("a secret is moved and not left behind, and copied only on request") {
    Secret one = Secret::ofText("abc");
    const Secret copy = one.copy();
    const Secret two = std::move(one);
    CHECK(one.empty()); // NOLINT(bugprone-use-after-move): what is left is what is asked
    CHECK(equalSecrets(two, copy));
    CHECK_FALSE(equalSecrets(two, bytesOf("abd")));
    CHECK_FALSE(equalSecrets(two, bytesOf("ab")));
    Bytes bytes = toBytes("abc");
    const Secret taken(std::move(bytes));
    CHECK(equalSecrets(taken, copy));
    CHECK(bytes.empty()); // NOLINT(bugprone-use-after-move)
    CHECK(Secret::zeros(5).size() == 5);
    CHECK(Secret::zeros(100'000).size() == 100'000); // more than the secure heap holds
}
