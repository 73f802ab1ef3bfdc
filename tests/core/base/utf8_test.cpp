#include "core/base/utf8.h"
#include "tests/catch.h"
#include <initializer_list>

using namespace lanyard;

namespace {

std::string text(std::initializer_list<int> bytes) {
    std::string result;
    for (const int byte : bytes) result += static_cast<char>(byte);
    return result;
}

Bytes utf16(std::u16string_view units, bool bigEndian, bool marked) {
    Bytes bytes;
    const auto append = [&](char16_t unit) {
        const auto high = static_cast<std::uint8_t>(unit >> 8U);
        const auto low = static_cast<std::uint8_t>(unit & 0xFFU);
        bytes.push_back(bigEndian ? high : low);
        bytes.push_back(bigEndian ? low : high);
    };
    if (marked) append(0xFEFF);
    for (const auto unit : units) append(unit);
    return bytes;
}

} // namespace

TEST_CASE("every code point is written and read, and surrogates are not") {
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        std::string written;
        appendUtf8(written, codePoint);
        const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        const auto expected = surrogate ? char32_t{0xFFFD} : codePoint;
        if (!isUtf8(written) || codePoints(written) != std::u32string(1, expected)) FAIL("code point " << std::uint32_t{codePoint});
    }
}

TEST_CASE("every pair of bytes is judged as the table of Unicode says") {
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; ++second) {
            const bool twoAscii = first < 0x80 && second < 0x80;
            const bool pair = first >= 0xC2 && first <= 0xDF && second >= 0x80 && second <= 0xBF;
            if (isUtf8(text({first, second})) != (twoAscii || pair)) FAIL(first << " " << second);
        }
}

TEST_CASE("overlong forms, surrogates and what lies above U+10FFFF are not well-formed") {
    CHECK(firstBadUtf8(text({0xC0, 0xAF})) == 0U);
    CHECK(firstBadUtf8(text({0xE0, 0x9F, 0xBF})) == 0U);
    CHECK(isUtf8(text({0xE0, 0xA0, 0x80})));
    CHECK(firstBadUtf8(text({0xED, 0xA0, 0x80})) == 0U);
    CHECK(isUtf8(text({0xED, 0x9F, 0xBF})));
    CHECK(firstBadUtf8(text({0xF0, 0x8F, 0xBF, 0xBF})) == 0U);
    CHECK(isUtf8(text({0xF0, 0x90, 0x80, 0x80})));
    CHECK(firstBadUtf8(text({0xF4, 0x90, 0x80, 0x80})) == 0U);
    CHECK(isUtf8(text({0xF4, 0x8F, 0xBF, 0xBF})));
    CHECK(firstBadUtf8(text({0xF5, 0x80, 0x80, 0x80})) == 0U);
}

TEST_CASE("the first bad byte is found behind any length of good text") {
    for (std::size_t length = 0; length < 40; ++length) {
        CHECK(firstBadUtf8(std::string(length, 'a') + "\x80") == length);
        CHECK(firstBadUtf8(std::string(length, 'a') + "\xE2\x82") == length);
        CHECK_FALSE(firstBadUtf8(std::string(length, 'a') + "\xE2\x82\xAC"));
    }
}

TEST_CASE("a text is repaired one ill-formed sequence at a time") {
    const std::string mark = "\xEF\xBF\xBD";
    CHECK(repairedUtf8("sound \xE2\x82\xAC") == "sound \xE2\x82\xAC");
    CHECK(repairedUtf8("a\x80z") == "a" + mark + "z");
    CHECK(repairedUtf8("a\xF0\x9F\x98z") == "a" + mark + "z"); // one character cut short
    CHECK(repairedUtf8("\xC0\xAF") == mark + mark);
    CHECK(repairedUtf8(text({0xED, 0xA0, 0x80})) == mark + mark + mark);
    CHECK(codePoints("a\xF0\x9F\x98z") == std::u32string{U'a', 0xFFFD, U'z'});
}

TEST_CASE("Latin-1 becomes UTF-8") {
    CHECK(latin1ToUtf8("Zo\xEB \xA9") == "Zo\xC3\xAB \xC2\xA9");
    CHECK(latin1ToUtf8("plain") == "plain");
}

TEST_CASE("a text file is read whichever editor saved it") {
    const std::u16string wide = u"{\"name\":\"Zo\u00EB \U0001F600\"}";
    const std::string narrow = "{\"name\":\"Zo\xC3\xAB \xF0\x9F\x98\x80\"}";
    CHECK(decodedText(bytesOf(narrow)) == narrow);
    CHECK(decodedText(bytesOf("\xEF\xBB\xBF" + narrow)) == narrow);
    for (const bool bigEndian : {false, true})
        for (const bool marked : {false, true}) CHECK(decodedText(utf16(wide, bigEndian, marked)) == narrow);
    CHECK(decodedText({}) == "");
    CHECK(decodedText(utf16(u"", false, true)) == "");
}

TEST_CASE("what is no text is not taken for one") {
    CHECK_FALSE(decodedText(Bytes{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}));
    CHECK_FALSE(decodedText(bytesOf("latin \xEB")));
    CHECK_FALSE(decodedText(bytesOf(std::string_view("zero\0inside", 11))));
    CHECK_FALSE(decodedText(Bytes{0xFF, 0xFE, 'a', 0, 'b'}));             // half a unit
    CHECK_FALSE(decodedText(Bytes{0xFF, 0xFE, 0x00, 0xD8, 'b', 0}));      // a high surrogate alone
    CHECK_FALSE(decodedText(Bytes{0xFF, 0xFE, 0x00, 0xDC}));              // a low surrogate alone
    CHECK_FALSE(decodedText(Bytes{0xFF, 0xFE, 0x3D, 0xD8}));              // a pair cut short
    CHECK_FALSE(decodedText(Bytes{0xFF, 0xFE, 0x00, 0x00, 'a', 0, 0, 0})); // UTF-32
}
