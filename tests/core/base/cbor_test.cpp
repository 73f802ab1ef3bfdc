#include "core/base/cbor.h"
#include "core/base/encoding.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

Bytes hex(std::string_view digits) { return *fromHex(digits); }

std::optional<std::uint64_t> unsignedOf(std::string_view digits) {
    const auto bytes = hex(digits);
    CborReader reader(bytes);
    const auto value = reader.takeUnsigned();
    return value && reader.atEnd() ? value : std::nullopt;
}

std::optional<std::string> bytesIn(std::string_view digits) {
    const auto bytes = hex(digits);
    CborReader reader(bytes);
    const auto value = reader.takeBytes();
    return value && reader.atEnd() ? std::optional(toHex(*value)) : std::nullopt;
}

} // namespace

TEST_CASE("unsigned integers of CBOR are read as RFC 8949 appendix A gives them") {
    CHECK(unsignedOf("00") == 0U);
    CHECK(unsignedOf("17") == 23U);
    CHECK(unsignedOf("1818") == 24U);
    CHECK(unsignedOf("1903e8") == 1000U);
    CHECK(unsignedOf("1a000f4240") == 1'000'000U);
    CHECK(unsignedOf("1bffffffffffffffff") == 18'446'744'073'709'551'615U);
    CHECK(unsignedOf("1800") == 0U); // longer than it need be
}

TEST_CASE("what is no whole unsigned integer of CBOR is not read, and nothing is taken") {
    for (const auto* digits : {"", "18", "1903", "1a000f42", "1bffffffffffffff", "1c", "1f", "20", "40", "60", "80", "a0", "c100", "f4", "f90000"}) {
        const auto bytes = hex(digits);
        CborReader reader(bytes);
        INFO(digits);
        CHECK_FALSE(reader.takeUnsigned());
        CHECK(reader.atEnd() == bytes.empty());
    }
}

TEST_CASE("byte strings of CBOR are read, also behind the tag that says array of bytes") {
    CHECK(bytesIn("40") == "");
    CHECK(bytesIn("4401020304") == "01020304");
    CHECK(bytesIn("580401020304") == "01020304");
    CHECK(bytesIn("d8404401020304") == "01020304");
    for (const auto* digits : {"44010203", "5804010203", "5f42010243030405ff", "6161", "d84161", "d8418100", "d84044010203", "5bffffffffffffffff00"})
        CHECK_FALSE(bytesIn(digits));
}

TEST_CASE("a text string of CBOR is kept apart from bytes and is well-formed UTF-8") {
    const auto text = hex("62c3bc");
    CborReader reader(text);
    CHECK_FALSE(reader.takeBytes());
    CHECK(reader.takeText() == "ü");
    CHECK(reader.atEnd());
    const auto bad = hex("61ff");
    CHECK_FALSE(CborReader(bad).takeText());
    const auto bytes = hex("42c3bc");
    CHECK_FALSE(CborReader(bytes).takeText());
}

TEST_CASE("arrays and maps of CBOR never promise more than the bytes that are left could hold") {
    const auto both = hex("82a101020b");
    CborReader reader(both);
    CHECK(reader.takeArray() == 2U);
    CHECK_FALSE(reader.takeArray());
    CHECK(reader.takeMap() == 1U);
    CHECK(reader.takeUnsigned() == 1U);
    CHECK(reader.takeUnsigned() == 2U);
    CHECK(reader.takeUnsigned() == 11U);
    CHECK(reader.atEnd());
    for (const auto* digits : {"8100", "820000"}) {
        const auto whole = hex(digits);
        CHECK(CborReader(whole).takeArray());
    }
    for (const auto* digits : {"81", "8200", "9bffffffffffffffff00", "9f00ff"}) {
        const auto cut = hex(digits);
        CHECK_FALSE(CborReader(cut).takeArray());
    }
    for (const auto* digits : {"a1", "a100", "a2010203", "bbffffffffffffffff0000", "bf0000ff"}) {
        const auto cut = hex(digits);
        CHECK_FALSE(CborReader(cut).takeMap());
    }
}
