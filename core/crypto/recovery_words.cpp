#include "core/crypto/recovery_words.h"
#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <string>

namespace lanyard {
namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz"; // four bits
constexpr std::string_view vowels = "aiou";                 // two bits
constexpr std::size_t wordLetters = 5;
constexpr std::size_t keyWords = recoveryKeyBytes / 2;
constexpr std::uint32_t polynomial = 0x1100B;

using Words = std::array<std::uint16_t, recoveryWordCount>;

std::uint16_t timesX(std::uint16_t a) noexcept {
    const std::uint32_t twice = std::uint32_t{a} << 1U;
    return std::uint16_t((twice & 0x10000U) != 0 ? twice ^ polynomial : twice);
}
std::uint16_t times(std::uint16_t a, std::uint16_t b) noexcept {
    std::uint16_t product = 0;
    for (; b != 0; b = std::uint16_t(b >> 1U), a = timesX(a))
        if ((b & 1U) != 0) product = std::uint16_t(product ^ a);
    return product;
}
std::uint16_t inverse(std::uint16_t a) noexcept { // a^(2^16 - 2)
    std::uint16_t result = 1;
    for (int i = 0; i < 15; ++i) {
        a = times(a, a);
        result = times(result, a);
    }
    return result;
}

struct Sums {
    std::uint16_t plain = 0, placed = 0;
};
Sums sumsOf(const Words& words) noexcept {
    Sums sums;
    for (std::size_t i = words.size(); i-- > 0;) { // Horner's rule
        sums.plain = std::uint16_t(sums.plain ^ words[i]);
        sums.placed = std::uint16_t(timesX(sums.placed) ^ words[i]);
    }
    return sums;
}

std::uint16_t powerOfX(std::size_t exponent) noexcept {
    std::uint16_t power = 1;
    for (std::size_t i = 0; i < exponent; ++i) power = timesX(power);
    return power;
}

/// Chooses the last two words so that both sums are zero.
void addCheckWords(Words& words) noexcept {
    const std::uint16_t first = powerOfX(keyWords), second = powerOfX(keyWords + 1);
    const Sums sums = sumsOf(words);
    // c1 + c2 = plain, first * c1 + second * c2 = placed
    const auto c2 = times(std::uint16_t(sums.placed ^ times(first, sums.plain)), inverse(std::uint16_t(first ^ second)));
    words[keyWords] = std::uint16_t(sums.plain ^ c2);
    words[keyWords + 1] = c2;
}

/// The place of the one wrong word, if a single one explains the sums.
std::optional<std::size_t> wrongWord(const Sums& sums) noexcept {
    if (sums.plain == 0) return std::nullopt;
    const std::uint16_t ratio = times(sums.placed, inverse(sums.plain));
    for (std::size_t i = 0; i < recoveryWordCount; ++i)
        if (powerOfX(i) == ratio) return i;
    return std::nullopt;
}

std::unexpected<Error> mistyped(std::size_t word) { return fail(ErrorCode::mistyped, Part{"word " + std::to_string(word + 1)}); }

bool isBetween(char c) noexcept { return c == ' ' || c == '-' || c == '.' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace

Secret recoveryWords(ByteView key) {
    assert(key.size() == recoveryKeyBytes);
    Words words{};
    for (std::size_t i = 0; i < keyWords; ++i) words[i] = std::uint16_t(key[2 * i] << 8U | key[2 * i + 1]);
    addCheckWords(words);
    Secret text = Secret::zeros(recoveryWordCount * (wordLetters + 1) - 1);
    std::size_t at = 0;
    const auto put = [&](char letter) { text.bytes()[at++] = std::uint8_t(letter); };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const unsigned word = words[i];
        if (i != 0) put('-');
        put(consonants[word >> 12U]);
        put(vowels[word >> 10U & 3U]);
        put(consonants[word >> 6U & 15U]);
        put(vowels[word >> 4U & 3U]);
        put(consonants[word & 15U]);
    }
    wipe({reinterpret_cast<std::uint8_t*>(words.data()), sizeof words});
    return text;
}

Result<Secret> keyOfRecoveryWords(std::string_view text) {
    Words words{};
    std::size_t letters = 0;
    for (const char c : text) {
        if (isBetween(c)) continue;
        const std::size_t word = letters / wordLetters;
        if (word == recoveryWordCount) return fail(ErrorCode::mistyped, Part{"length"});
        const char lower = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        const bool vowel = letters % wordLetters % 2 == 1;
        const auto value = (vowel ? vowels : consonants).find(lower);
        if (value == std::string_view::npos) return mistyped(word);
        words[word] = std::uint16_t(std::size_t{words[word]} << (vowel ? 2U : 4U) | value);
        ++letters;
    }
    if (letters < recoveryWordCount * wordLetters) return fail(ErrorCode::mistyped, Part{"length"});
    const Sums sums = sumsOf(words);
    if (sums.plain != 0 || sums.placed != 0) {
        const auto wrong = wrongWord(sums);
        return wrong ? mistyped(*wrong) : fail(ErrorCode::mistyped);
    }
    Secret key = Secret::zeros(recoveryKeyBytes);
    for (std::size_t i = 0; i < keyWords; ++i) {
        key.bytes()[2 * i] = std::uint8_t(words[i] >> 8U);
        key.bytes()[2 * i + 1] = std::uint8_t(words[i] & 0xFFU);
    }
    wipe({reinterpret_cast<std::uint8_t*>(words.data()), sizeof words});
    return key;
}

} // namespace lanyard
