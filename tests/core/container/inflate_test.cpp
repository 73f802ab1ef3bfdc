#include "core/container/inflate.h"
#include "made.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("what was deflated comes out the same, from zlib and from gzip") {
    for (const std::size_t size : {0U, 1U, 1000U, 300'000U}) {
        Bytes bytes(size);
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * i >> 7U);
        const auto zlib = deflateZlib(bytes).value();
        const auto gzip = deflateGzip(bytes).value();
        CHECK(inflateZlib(zlib, size).value().bytes == bytes);
        CHECK(inflateZlib(zlib, size).value().consumed == zlib.size());
        CHECK(inflateGzip(gzip, size).value().bytes == bytes);
        CHECK(inflateGzip(gzip, size).value().consumed == gzip.size());
    }
}

TEST_CASE("a gzip file of two members is both, one after the other, and what follows them is left") {
    Bytes both = deflateGzip(bytesOf("one ")).value();
    const auto second = deflateGzip(bytesOf("two")).value();
    both.insert(both.end(), second.begin(), second.end());
    const std::size_t length = both.size();
    both.insert(both.end(), 7, 0);
    const auto inflated = inflateGzip(both, 100).value();
    CHECK(toText(inflated.bytes) == "one two");
    CHECK(inflated.consumed == length);
}

TEST_CASE("a bomb of one to a thousand stops at the limit") {
    const auto bomb = deflateZlib(Bytes(50'000'000, 0)).value();
    REQUIRE(bomb.size() < 60'000);
    CHECK(inflateZlib(bomb, 1'000'000).error().code == ErrorCode::limitReached);
    const auto asFar = inflateZlibAsFar(bomb, 1'000'000);
    CHECK(asFar.what.bytes.size() == 1'000'000);
    CHECK(asFar.stopped->code == ErrorCode::limitReached);
    CHECK(inflateGzip(deflateGzip(Bytes(5'000'000, 0)).value(), 4'999'999).error().code == ErrorCode::limitReached);
}

TEST_CASE("a stream cut at any length is truncated, and gives what came before") {
    const auto whole = deflateZlib(bytesOf("{\"id\":\"urn:uuid:1\",\"type\":[\"VerifiableCredential\"]}")).value();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto result = inflateZlib(ByteView(whole).first(length), 1000);
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::truncated);
    }
}

TEST_CASE("a flipped bit is an error or the same bytes, never other bytes") {
    const Bytes bytes = toBytes("status list status list status list");
    const auto whole = deflateZlib(bytes).value();
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (unsigned bit = 0; bit < 8; ++bit)
            if (const auto result = inflateZlib(test::flipped(whole, at, bit), 1000)) CHECK(result->bytes == bytes);
}

TEST_CASE("a wrong checksum is told as that, and all bytes are given to those who ask as far as it goes") {
    auto whole = deflateZlib(bytesOf("words")).value();
    whole.back() ^= 1U;
    CHECK(inflateZlib(whole, 100).error().code == ErrorCode::badChecksum);
    CHECK(toText(inflateZlibAsFar(whole, 100).what.bytes) == "words");
    auto gzip = deflateGzip(bytesOf("words")).value();
    gzip[gzip.size() - 5] ^= 1U;
    CHECK(inflateGzip(gzip, 100).error().code == ErrorCode::badChecksum);
}

TEST_CASE("bytes that are no stream are malformed") {
    CHECK(inflateZlib(bytesOf("no stream at all"), 100).error().code == ErrorCode::malformed);
    CHECK(inflateGzip(bytesOf("no stream at all"), 100).error().code == ErrorCode::malformed);
}
