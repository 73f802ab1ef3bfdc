#include "core/json/json.h"
#include "tests/catch.h"
#include <clocale>

using namespace lanyard;

namespace {

std::string rewritten(std::string_view text) {
    const auto value = parseJson(text);
    REQUIRE(value);
    return writeJson(*value);
}

} // namespace

TEST_CASE("compact text keeps members in order and numbers as they were written") {
    CHECK(rewritten(R"( { "z" : 1.50e+3 , "a" : [ -0 , 1E2 , 9007199254740993 ] , "" : { } } )") == R"({"z":1.50e+3,"a":[-0,1E2,9007199254740993],"":{}})");
    CHECK(rewritten("[ ]") == "[]");
    CHECK(rewritten("null") == "null");
}

TEST_CASE("every character below the blank is escaped, and so are quotes and backslashes, and nothing else") {
    for (int code = 0; code < 0x80; ++code) {
        const Json value(std::string(1, static_cast<char>(code)));
        const auto text = writeJson(value);
        const bool escaped = code < 0x20 || code == '"' || code == '\\';
        CHECK((text.size() > 3) == escaped);
        CHECK(parseJson(text) == value);
    }
    CHECK(writeJson(Json("\u00e9\u2028\U0001F600/")) == "\"\u00e9\u2028\U0001F600/\"");
}

TEST_CASE("text for people has two blanks a level and empty things on one line") {
    const auto value = parseJson(R"({"a":[1,{"b":null}],"c":[],"d":{}})");
    REQUIRE(value);
    CHECK(writeJsonIndented(*value) == "{\n"
                                       "  \"a\": [\n"
                                       "    1,\n"
                                       "    {\n"
                                       "      \"b\": null\n"
                                       "    }\n"
                                       "  ],\n"
                                       "  \"c\": [],\n"
                                       "  \"d\": {}\n"
                                       "}");
}

TEST_CASE("numbers do not follow the locale of the machine") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const auto* name : {"de_DE.UTF-8", "C"}) {
        std::setlocale(LC_ALL, name); // where it is not installed nothing changes
        CHECK(canonicalJson(*parseJson("[1.5,1e-7]")) == "[1.5,1e-7]");
        CHECK(parseJson("1.5")->number()->value == 1.5);
    }
    std::setlocale(LC_ALL, before.c_str());
}
