#include "core/base/encoding.h"
#include "tests/catch.h"
#include <random>

using namespace lanyard;

namespace {

Bytes randomBytes(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
    return bytes;
}

Error badEncodingAt(std::uint64_t offset) { return {ErrorCode::badEncoding, Offset{offset}}; }

/// How many of the 256 byte values an encoding takes in the middle of a text that is sound otherwise.
template <class Decode> std::string lettersTaken(Decode decode, std::string_view before, std::string_view after) {
    std::string letters;
    for (int value = 0; value < 256; ++value) {
        const std::string text = std::string(before) + static_cast<char>(value) + std::string(after);
        if (decode(text)) letters += static_cast<char>(value);
    }
    return letters;
}

const std::string upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const std::string lower = "abcdefghijklmnopqrstuvwxyz";
const std::string digits = "0123456789";

} // namespace

TEST_CASE("bytes of every length come back from every encoding") {
    for (std::size_t size = 0; size <= 260; ++size) {
        const auto bytes = randomBytes(size, static_cast<unsigned>(size));
        CHECK(fromHex(toHex(bytes)) == bytes);
        CHECK(fromBase64(toBase64(bytes)) == bytes);
        CHECK(fromBase64Url(toBase64Url(bytes)) == bytes);
        CHECK(fromBase58(toBase58(bytes)) == bytes);
        CHECK(fromMultibase(toMultibase58(bytes)) == bytes);
    }
}

TEST_CASE("the vectors of RFC 4648 section 10 hold in both directions") {
    const std::vector<std::array<std::string, 3>> vectors{{"", "", ""},
                                                          {"f", "Zg==", "66"},
                                                          {"fo", "Zm8=", "666f"},
                                                          {"foo", "Zm9v", "666f6f"},
                                                          {"foob", "Zm9vYg==", "666f6f62"},
                                                          {"fooba", "Zm9vYmE=", "666f6f6261"},
                                                          {"foobar", "Zm9vYmFy", "666f6f626172"}};
    for (const auto& [text, base64, hex] : vectors) {
        CHECK(toBase64(bytesOf(text)) == base64);
        CHECK(fromBase64(base64) == toBytes(text));
        CHECK(toHex(bytesOf(text)) == hex);
        CHECK(fromHex(hex) == toBytes(text));
    }
    CHECK(toBase64Url(Bytes{0xFF, 0xEF, 0xFE}) == "_-_-");
    CHECK(toBase64(Bytes{0xFF, 0xEF, 0xFE}) == "/+/+");
}

TEST_CASE("the vectors of the base58 draft hold in both directions") {
    CHECK(toBase58(bytesOf("Hello World!")) == "2NEpo7TZRRrLZSi2U");
    CHECK(toBase58(bytesOf("The quick brown fox jumps over the lazy dog.")) == "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    CHECK(toBase58(Bytes{0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD}) == "11233QC4");
    CHECK(fromBase58("11233QC4") == Bytes{0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD});
    CHECK(fromBase58("111") == Bytes(3, 0));
    CHECK(toBase58(Bytes(3, 0)) == "111");
}

TEST_CASE("each encoding takes its own letters and no other byte") {
    CHECK(lettersTaken(fromHex, "0", "") == digits + "ABCDEF" + "abcdef");
    CHECK(lettersTaken(fromBase64Url, "AA", "A") == "-" + digits + upper + "_" + lower);
    CHECK(lettersTaken(fromBase58, "2", "2") == "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    CHECK(lettersTaken(fromBase64, "AAA", "AAA") == "\t\n\r +/" + digits + upper + lower); // blanks leave six letters, which are sound
}

TEST_CASE("base64url without its exact form is refused") {
    CHECK(fromBase64Url("QQ").has_value());
    CHECK(fromBase64Url("QQ==").error() == badEncodingAt(2));
    CHECK(fromBase64Url("QR").error() == badEncodingAt(1)); // unused bits set
    CHECK(fromBase64Url("QUJ").error() == badEncodingAt(2));
    CHECK(fromBase64Url("Q").error() == badEncodingAt(1));
    CHECK(fromBase64Url("QUJDR").error() == badEncodingAt(5));
    CHECK(fromBase64Url("QU JD").error() == badEncodingAt(5));
    CHECK(fromBase64Url("QU\nJDQ").error() == badEncodingAt(2));
    CHECK(fromBase64Url("QU+D").error() == badEncodingAt(2));
}

TEST_CASE("base64 is read as mail and data URLs hold it") {
    const auto hello = toBytes("Hello");
    CHECK(fromBase64("SGVsbG8=") == hello);
    CHECK(fromBase64("SGVsbG8") == hello);
    CHECK(fromBase64("SGVs\r\nbG8=\r\n") == hello);
    CHECK(fromBase64(" S G V s\tb G 8 = ") == hello);
    CHECK(fromBase64("SGVsbG9=") == hello); // unused bits set, as some writers leave them
    CHECK(fromBase64("SGVsbG8==").error() == badEncodingAt(8));
    CHECK(fromBase64("SGVsbG8=SGVs").error() == badEncodingAt(8));
    CHECK(fromBase64("=").error() == badEncodingAt(0));
    CHECK(fromBase64("SGVs=").error() == badEncodingAt(4));
    CHECK(fromBase64("SGVsb").error() == badEncodingAt(5));
    CHECK(fromBase64("SGVs*G8=").error() == badEncodingAt(4));
}

TEST_CASE("hexadecimal of odd length is refused at its end") {
    CHECK(fromHex("AbCd") == Bytes{0xAB, 0xCD});
    CHECK(fromHex("abc").error() == badEncodingAt(3));
    CHECK(fromHex("0x").error() == badEncodingAt(1));
}

TEST_CASE("a base58 text of many letters ends at its limit and not in an hour") {
    CHECK(fromBase58(std::string(8'192, 'z')).has_value());
    CHECK(fromBase58(std::string(8'193, 'z')).error().code == ErrorCode::limitReached);
    const auto bytes = randomBytes(5'900, 1);
    CHECK(fromBase58(toBase58(bytes)) == bytes);
}

TEST_CASE("multibase names its base with one letter and is strict about it") {
    const auto hello = toBytes("Hello World!");
    CHECK(fromMultibase("z2NEpo7TZRRrLZSi2U") == hello);
    CHECK(fromMultibase("uSGVsbG8gV29ybGQh") == hello);
    CHECK(fromMultibase("f48656c6c6f20576f726c6421") == hello);
    CHECK(fromMultibase("mSGVsbG8gV29ybGQh") == hello);
    CHECK(toMultibase58(hello) == "z2NEpo7TZRRrLZSi2U");
    CHECK(fromMultibase("z") == Bytes{});
    CHECK(fromMultibase("").error() == badEncodingAt(0));
    CHECK(fromMultibase("z0").error() == badEncodingAt(1));
    CHECK(fromMultibase("f4F").error() == badEncodingAt(2));
    CHECK(fromMultibase("mQQ==").error() == badEncodingAt(3));
    CHECK(fromMultibase("uQR").error() == badEncodingAt(2));
    CHECK(fromMultibase("F48").error() == Error{ErrorCode::unsupported, Offset{0}});
    CHECK(fromMultibase("Z2NEpo").error() == Error{ErrorCode::unsupported, Offset{0}});
    CHECK(fromMultibase("b2NEpo").error() == Error{ErrorCode::unsupported, Offset{0}});
}

TEST_CASE("percent-decoding leaves a lone percent sign as it is") {
    CHECK(percentDecoded("a%20b") == "a b");
    CHECK(percentDecoded("%7B%22x%22%3a1%7D") == "{\"x\":1}");
    CHECK(percentDecoded("100%") == "100%");
    CHECK(percentDecoded("100%2") == "100%2");
    CHECK(percentDecoded("%zz%4") == "%zz%4");
    CHECK(percentDecoded("%%41") == "%A");
    CHECK(percentDecoded("a+b") == "a+b");
}
