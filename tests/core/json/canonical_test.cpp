#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <bit>
#include <charconv>
#include <filesystem>

using namespace lanyard;

namespace {

std::string canonical(std::string_view text) {
    const auto value = parseJson(text);
    REQUIRE(value);
    return canonicalJson(*value);
}

std::string canonicalNumber(double value) { return canonicalJson(Json(Json::Number{"", value})); }

} // namespace

TEST_CASE("RFC 8785 appendix B: numbers are written as ECMAScript writes them") {
    const std::vector<std::pair<std::uint64_t, std::string>> vectors{{0x0000000000000000, "0"},
                                                                     {0x8000000000000000, "0"},
                                                                     {0x0000000000000001, "5e-324"},
                                                                     {0x8000000000000001, "-5e-324"},
                                                                     {0x7fefffffffffffff, "1.7976931348623157e+308"},
                                                                     {0xffefffffffffffff, "-1.7976931348623157e+308"},
                                                                     {0x4340000000000000, "9007199254740992"},
                                                                     {0xc340000000000000, "-9007199254740992"},
                                                                     {0x4430000000000000, "295147905179352830000"},
                                                                     {0x44b52d02c7e14af5, "9.999999999999997e+22"},
                                                                     {0x44b52d02c7e14af6, "1e+23"},
                                                                     {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
                                                                     {0x444b1ae4d6e2ef4e, "999999999999999700000"},
                                                                     {0x444b1ae4d6e2ef4f, "999999999999999900000"},
                                                                     {0x444b1ae4d6e2ef50, "1e+21"},
                                                                     {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
                                                                     {0x3eb0c6f7a0b5ed8d, "0.000001"},
                                                                     {0x41b3de4355555553, "333333333.3333332"},
                                                                     {0x41b3de4355555557, "333333333.33333343"},
                                                                     {0xbecbf647612f3696, "-0.0000033333333333333333"},
                                                                     {0x43143ff3c1cb0959, "1424953923781206.2"}};
    for (const auto& [bits, expected] : vectors) CHECK(canonicalNumber(std::bit_cast<double>(bits)) == expected);
}

TEST_CASE("the published ten thousand numbers are written as expected, and read back as the same doubles") {
    if (!test::haveSharedData()) return test::skipped("es6testfile10k", "no shared data");
    const auto file = test::sharedText("rfc/jcs/es6testfile10k.txt");
    std::size_t count = 0;
    std::string_view rest = file;
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const auto comma = line.find(',');
        REQUIRE(comma != std::string_view::npos);
        std::uint64_t bits = 0;
        std::from_chars(line.data(), line.data() + comma, bits, 16);
        const auto value = std::bit_cast<double>(bits);
        const auto expected = line.substr(comma + 1);
        if (canonicalNumber(value) != expected) FAIL(line);
        if (canonical(expected) != expected) FAIL(line);
        if (parseJson(expected)->number()->value != value) FAIL(line);
        ++count;
    }
    CHECK(count == 10'000);
}

TEST_CASE("the input files of the reference implementation become its output files byte for byte") {
    if (!test::haveSharedData()) return test::skipped("JCS pairs", "no shared data");
    std::size_t pairs = 0;
    for (const auto& file : test::sharedFiles("rfc/jcs/input")) {
        const auto name = std::filesystem::path(file).filename().string();
        INFO(name);
        const auto expected = test::sharedText("rfc/jcs/output/" + name);
        CHECK(canonical(test::sharedText(file)) == expected);
        CHECK(canonical(expected) == expected);
        ++pairs;
    }
    CHECK(pairs == 6);
}

TEST_CASE("members stand in the order of UTF-16 code units at every level") {
    CHECK(canonical(R"({"\ufb33":1,"\ud83d\ude00":2,"\u20ac":3,"\r":4,"1":5,"\u0080":6,"\u00f6":7,"\ue000":8,"\ud7ff":9})") ==
          "{\"\\r\":4,\"1\":5,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":3,\"\ud7ff\":9,\"\U0001F600\":2,\"\ue000\":8,\"\ufb33\":1}");
    CHECK(canonical(R"([{"b":{"d":1,"c":2},"a":[]},{"":0,"a":0,"A":0,"aa":0}])") == R"([{"a":[],"b":{"c":2,"d":1}},{"":0,"A":0,"a":0,"aa":0}])");
}

TEST_CASE("strings take the shortest escapes and nothing else is escaped") {
    CHECK(canonical(R"("\u0000\u0008\u0009\u000a\u000b\u000c\u000d\u001F\u0022\u005C\u002f\u007f\u00e9\u2028")") ==
          "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\x7f\u00e9\u2028\"");
}

TEST_CASE("empty values, words and blanks have one form") {
    CHECK(canonical(" [ ] ") == "[]");
    CHECK(canonical("{ }") == "{}");
    CHECK(canonical("[ null , true , false , [ ] , { } , \"\" ]") == "[null,true,false,[],{},\"\"]");
    CHECK(canonical("-0") == "0");
    CHECK(canonical("1.50e+3") == "1500");
    CHECK(canonical("1e-400") == "0");
}
