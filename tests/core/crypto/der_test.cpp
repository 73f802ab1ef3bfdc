#include "core/base/encoding.h"
#include "core/crypto/der.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

Bytes bytes(std::string_view hex) { return *fromHex(hex); }
std::optional<std::string> taken(std::string_view hex) {
    const auto der = bytes(hex);
    const auto number = DerReader(der).takeUnsigned();
    return number ? std::optional(toHex(*number)) : std::nullopt;
}

} // namespace

TEST_CASE("a number is read in its one form only") {
    CHECK(taken("020100") == "");
    CHECK(taken("02017f") == "7f");
    CHECK(taken("02020080") == "80");
    CHECK(taken("020180") == std::nullopt);     // negative
    CHECK(taken("0202007f") == std::nullopt);   // a zero too many
    CHECK(taken("0200") == std::nullopt);       // no content
    CHECK(taken("02810101") == std::nullopt);   // a length longer than needed
    CHECK(taken("0280010000") == std::nullopt); // no definite length
    CHECK(taken("020201") == std::nullopt);     // cut off
    CHECK(taken("028501000000000001") == std::nullopt);
    CHECK(taken("0284ffffffff00") == std::nullopt);
    CHECK(taken("02") == std::nullopt);
    CHECK(taken("") == std::nullopt);
    CHECK(taken("030100") == std::nullopt);
}

TEST_CASE("a refused element is not taken") {
    const auto der = bytes("0201800500");
    DerReader reader(der);
    CHECK_FALSE(reader.takeUnsigned());
    CHECK(reader.take(DerTag::integer));
    CHECK_FALSE(reader.atEnd());
}

TEST_CASE("what is written is read back, at every length of its length") {
    for (const std::size_t size : {0U, 1U, 127U, 128U, 255U, 256U, 65'535U, 65'536U}) {
        const Bytes content(size, 0xA5);
        Bytes der;
        appendDer(der, DerTag::sequence, content);
        DerReader reader(der);
        const auto read = reader.take(DerTag::sequence);
        REQUIRE(read);
        CHECK(std::ranges::equal(*read, content));
        CHECK(reader.atEnd());
    }
}

TEST_CASE("a number is written without leading zeros and never negative") {
    const auto written = [](std::string_view hex) {
        Bytes der;
        appendDerUnsigned(der, bytes(hex));
        return toHex(der);
    };
    CHECK(written("") == "020100");
    CHECK(written("0000") == "020100");
    CHECK(written("00007f") == "02017f");
    CHECK(written("80") == "02020080");
}
