#include "core/crypto/random.h"
#include "core/crypto/recovery_words.h"
#include "tests/catch.h"
#include <algorithm>
#include <random>
#include <string>

using namespace lanyard;

namespace {

Bytes someKey() {
    Bytes key(recoveryKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i) key[i] = std::uint8_t(i * 37 + 11);
    return key;
}

std::string wordsOf(ByteView key) { return std::string(textOf(recoveryWords(key))); }

bool means(std::string_view words, ByteView key) {
    const auto read = keyOfRecoveryWords(words);
    return read && equalSecrets(*read, key);
}

} // namespace

TEST_CASE("a key is written as eighteen words of five letters, each as a proquint, and read back") {
    Bytes key = someKey();
    key[0] = 127; // [arXiv:0901.4016] 127.0.0.1 is lusab-babad
    key[1] = 0;
    key[2] = 0;
    key[3] = 1;
    const std::string words = wordsOf(key);
    CHECK(words.size() == 18 * 6 - 1);
    CHECK(words.starts_with("lusab-babad-"));
    CHECK(means(words, key));
    for (int i = 0; i < 200; ++i) {
        systemRandom(key);
        CHECK(means(wordsOf(key), key));
    }
}

TEST_CASE("the check words are those that another program works out") {
    CHECK(wordsOf(someKey()) == "bosub-jijup-nuzah-vohav-gatim-lukof-sizos-dahuk-jovab-pilap-vusih-gojiv-mavom-suluf-disus-kakak-vahit-hajit");
}

TEST_CASE("recovery words are read in capitals, with spaces, line ends or nothing between them") {
    const Bytes key = someKey();
    std::string words = wordsOf(key);
    std::ranges::transform(words, words.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    CHECK(means(words, key));
    std::ranges::replace(words, '-', '\n');
    CHECK(means(" " + words + ".\r\n", key));
    std::erase(words, '\n');
    CHECK(means(words, key));
}

TEST_CASE("one mistyped word is named, whichever it is and however it was mistyped") {
    const Bytes key = someKey();
    const std::string words = wordsOf(key);
    std::size_t tried = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '-') continue;
        for (char c = 'a'; c <= 'z'; ++c) {
            if (c == words[i]) continue;
            std::string wrong = words;
            wrong[i] = c;
            CHECK(keyOfRecoveryWords(wrong).error() == Error{ErrorCode::mistyped, Part{"word " + std::to_string(i / 6 + 1)}});
            ++tried;
        }
    }
    CHECK(tried == 90 * 25);
}

TEST_CASE("two mistyped words, or two that changed places, are never taken for a key") {
    const std::string words = wordsOf(someKey());
    std::mt19937 random(7);
    for (int i = 0; i < 2'000; ++i) {
        const std::size_t a = random() % 18, b = random() % 18;
        if (a == b) continue;
        std::string wrong = words;
        if (i % 2 == 0) {
            for (std::size_t j = 0; j < 5; ++j) std::swap(wrong[6 * a + j], wrong[6 * b + j]);
        } else {
            wrong[6 * a] = wrong[6 * a] == 'b' ? 'd' : 'b';
            wrong[6 * b] = wrong[6 * b] == 'b' ? 'd' : 'b';
        }
        CHECK_FALSE(keyOfRecoveryWords(wrong));
    }
}

TEST_CASE("too few and too many letters are told as that") {
    const std::string words = wordsOf(someKey());
    CHECK(keyOfRecoveryWords("").error() == Error{ErrorCode::mistyped, Part{"length"}});
    CHECK(keyOfRecoveryWords(words.substr(0, words.size() - 1)).error() == Error{ErrorCode::mistyped, Part{"length"}});
    CHECK(keyOfRecoveryWords(words + "b").error() == Error{ErrorCode::mistyped, Part{"length"}});
}
