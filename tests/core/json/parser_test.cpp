#include "core/json/json.h"
#include "tests/catch.h"
#include <cmath>
#include <limits>

using namespace lanyard;

namespace {

Error errorOf(std::string_view text, const JsonLimits& limits = {}) {
    const auto value = parseJson(text, limits);
    REQUIRE_FALSE(value);
    return value.error();
}
Error at(ErrorCode code, std::uint64_t offset) { return {code, Offset{offset}}; }
Error duplicateAt(std::string pointer) { return {ErrorCode::duplicateMember, Pointer{std::move(pointer)}}; }

std::string text(const std::string& json) {
    const auto value = parseJson(json);
    REQUIRE(value);
    REQUIRE(value->string());
    return *value->string();
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

std::string numberedMembers(std::size_t count) {
    std::string members;
    for (std::size_t i = 0; i < count; ++i) members += (i == 0 ? "\"" : ",\"") + std::to_string(i * 7919 % count) + "\":" + std::to_string(i);
    return members;
}

} // namespace

TEST_CASE("every kind of value is read, in the order of the text") {
    const auto value = parseJson(R"( {"z": null, "a": [true, false], "m": "text", "n": -1.50e+3, "o": {}} )");
    REQUIRE(value);
    REQUIRE(value->isObject());
    std::string order;
    for (const auto& [name, member] : *value->object()) order += name;
    CHECK(order == "zamno");
    CHECK(value->find("z")->isNull());
    CHECK(*value->find("a")->array()->front().boolean());
    CHECK(*value->find("m")->string() == "text");
    CHECK(value->find("n")->number()->text == "-1.50e+3");
    CHECK(value->find("n")->number()->value == -1500.0);
    CHECK(value->find("o")->object()->empty());
}

TEST_CASE("a number keeps the letters that it was written with") {
    for (const std::string letters : {"0", "-0", "0.0", "1E2", "1e+2", "1.0", "123456789012345678901234567890", "9007199254740993", "5e-324",
                                      "1.7976931348623157e308", "0e999999", "-0.0e-5"}) {
        const auto value = parseJson(letters);
        REQUIRE(value);
        CHECK(value->number()->text == letters);
    }
}

TEST_CASE("a number beyond a double is refused, one too near to zero is zero") {
    CHECK(errorOf("[1e400]") == at(ErrorCode::limitReached, 1));
    CHECK(errorOf("-1e309") == at(ErrorCode::limitReached, 0));
    CHECK(errorOf("1e99999999999999999999") == at(ErrorCode::limitReached, 0));
    CHECK(errorOf(std::string(400, '9')) == at(ErrorCode::limitReached, 0));
    CHECK(errorOf("0.0001e400") == at(ErrorCode::limitReached, 0));
    CHECK(parseJson("1e-400")->number()->value == 0);
    CHECK(parseJson("1e-99999999999999999999")->number()->value == 0);
    CHECK(std::signbit(parseJson("-1e-400")->number()->value));
    CHECK(parseJson("0." + std::string(400, '0') + "1")->number()->value == 0);
    CHECK(parseJson("0." + std::string(400, '0') + "1e401")->number()->value == 1);
    CHECK(parseJson("1" + std::string(400, '0') + "e-400")->number()->value == 1);
    CHECK(parseJson("0e400")->number()->value == 0);
}

TEST_CASE("escapes become the characters that they stand for") {
    CHECK(text(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
    CHECK(text(R"("\u00e9\u20AC")") == "\u00e9\u20ac");
    CHECK(text(R"("\ud83d\ude00")") == "\U0001F600");
    CHECK(text(R"("a\u0000b")") == std::string("a\0b", 3));
    CHECK(text("\"\x7f\"") == "\x7f");
}

TEST_CASE("lone surrogates are refused where they stand") {
    CHECK(errorOf(R"("ab\ud83d")") == at(ErrorCode::badEncoding, 3));
    CHECK(errorOf(R"("\ude00")") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf(R"("\ude00\ud83d")") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf(R"("\ud83dx")") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf(R"("\ud83d\n")") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf(R"("\ud83d\ud83d")") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf(R"({"\ud83d":1})") == at(ErrorCode::badEncoding, 2));
}

TEST_CASE("ill-formed UTF-8 in a string is refused where it stands") {
    CHECK(errorOf("\"ab\x80\"") == at(ErrorCode::badEncoding, 3));
    CHECK(errorOf("[\"\xC3\xA9\", \"\xC3\x28\"]") == at(ErrorCode::badEncoding, 8));
    CHECK(errorOf("\"\xED\xA0\x80\"") == at(ErrorCode::badEncoding, 1));
    CHECK(errorOf("\"\xE2\x82\"") == at(ErrorCode::badEncoding, 1));
}

TEST_CASE("what is no JSON is refused at the byte where it ends to be JSON") {
    CHECK(errorOf("") == at(ErrorCode::malformed, 0));
    CHECK(errorOf("  ") == at(ErrorCode::malformed, 2));
    CHECK(errorOf("{} {}") == at(ErrorCode::malformed, 3));
    CHECK(errorOf("[1,]") == at(ErrorCode::malformed, 3));
    CHECK(errorOf("[1 2]") == at(ErrorCode::malformed, 3));
    CHECK(errorOf("[1}") == at(ErrorCode::malformed, 2));
    CHECK(errorOf("{\"a\":1,}") == at(ErrorCode::malformed, 7));
    CHECK(errorOf("{\"a\" 1}") == at(ErrorCode::malformed, 5));
    CHECK(errorOf("{a:1}") == at(ErrorCode::malformed, 1));
    CHECK(errorOf("{'a':1}") == at(ErrorCode::malformed, 1));
    CHECK(errorOf("01") == at(ErrorCode::malformed, 1));
    CHECK(errorOf("1.") == at(ErrorCode::malformed, 2));
    CHECK(errorOf("+1") == at(ErrorCode::malformed, 0));
    CHECK(errorOf("NaN") == at(ErrorCode::malformed, 0));
    CHECK(errorOf("tru") == at(ErrorCode::malformed, 0));
    CHECK(errorOf("\"a\nb\"") == at(ErrorCode::malformed, 2));
    CHECK(errorOf("\"abc") == at(ErrorCode::malformed, 4));
    CHECK(errorOf(R"("\x")") == at(ErrorCode::malformed, 2));
    CHECK(errorOf(R"("\u12g4")") == at(ErrorCode::malformed, 5));
    CHECK(errorOf("\xEF\xBB\xBF{}") == at(ErrorCode::malformed, 0));
    CHECK(errorOf(std::string_view("1\0", 2)) == at(ErrorCode::malformed, 1));
    CHECK(errorOf("\xC2\xA0{}") == at(ErrorCode::malformed, 0)); // a no-break space is no white space here
    CHECK(errorOf("// no\n{}") == at(ErrorCode::malformed, 0));
}

TEST_CASE("every prefix of a text is refused inside that prefix") {
    const std::string whole = R"({"a":[1,-2.5e3,"x\u00e9\ud83d\ude00",{"b":null}],"c":true})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto value = parseJson(std::string_view(whole).substr(0, length));
        REQUIRE_FALSE(value);
        CHECK(std::get<Offset>(value.error().where).value <= length);
    }
    CHECK(parseJson(whole));
}

TEST_CASE("a second member of one name is refused by its pointer") {
    CHECK(errorOf(R"({"a":1,"a":1})") == duplicateAt("/a"));
    CHECK(errorOf(R"({"x":[0,{"a/b":1,"c":2,"a/b":3}]})") == duplicateAt("/x/1/a~1b"));
    CHECK(errorOf(R"({"a":1,"\u0061":2})") == duplicateAt("/a"));
    CHECK(errorOf(R"({"":1,"":2})") == duplicateAt("/"));
    CHECK(errorOf(R"([[],{"b":1,"a":2,"a":3,"b":4}])") == duplicateAt("/1/a")); // the first that is one too many
    CHECK(parseJson(R"({"a":{"a":1},"b":{"a":1}})"));
    CHECK(parseJson("{\"\\u00e9\":1,\"e\\u0301\":2}")); // NFC and NFD are two names
}

TEST_CASE("a duplicate among a hundred thousand members is found, without comparing each with each") {
    constexpr std::size_t count = 100'000;
    const auto members = numberedMembers(count);
    const auto value = parseJson("{" + members + "}");
    REQUIRE(value);
    CHECK(value->object()->size() == count);
    CHECK(errorOf("{\"o\":{" + members + ",\"7919\":0}}") == duplicateAt("/o/7919"));
    CHECK(*value == *value);
}

TEST_CASE("a text with duplicates can be read on for the person to see, the first of each name counting") {
    const auto read = parseJsonWithDuplicates(R"({"a":1,"b":{"c":1,"c":[2],"d":3,"c":4},"a":5})");
    REQUIRE(read);
    CHECK(writeJson(read->value) == R"({"a":1,"b":{"c":1,"d":3}})");
    CHECK(read->duplicates == std::vector<std::string>{"/b/c", "/b/c", "/a"});
    CHECK(parseJsonWithDuplicates("{\"a\":1}")->duplicates.empty());
    CHECK(parseJsonWithDuplicates("{\"a\":1,").error() == at(ErrorCode::malformed, 7));

    std::string many = "{\"a\":0";
    for (int i = 0; i < 100'000; ++i) many += ",\"a\":0";
    CHECK(parseJsonWithDuplicates(many + "}")->duplicates.size() == 100);
}

TEST_CASE("depth is bounded by the limit, and by the program's own where that is less") {
    CHECK(parseJson(nested(128)));
    CHECK(errorOf(nested(129)) == at(ErrorCode::tooDeep, 128));
    CHECK(parseJson(nested(3), {.depth = 3}));
    CHECK(errorOf(nested(4), {.depth = 3}) == at(ErrorCode::tooDeep, 3));
    CHECK(errorOf("[[{}]]", {.depth = 2}) == at(ErrorCode::tooDeep, 2));
    CHECK(parseJson("[1]", {.depth = 1}));
    CHECK(errorOf("[]", {.depth = 0}) == at(ErrorCode::tooDeep, 0));
    CHECK(parseJson("1", {.depth = 0}));
}

TEST_CASE("a hundred thousand levels end in an error whatever limit was asked for") {
    const JsonLimits boundless{.depth = std::numeric_limits<std::size_t>::max(),
                               .bytes = std::numeric_limits<std::size_t>::max(),
                               .values = std::numeric_limits<std::size_t>::max()};
    CHECK(errorOf(nested(100'000), boundless) == at(ErrorCode::tooDeep, deepestJson));
    CHECK(errorOf(std::string(100'000, '[')) == at(ErrorCode::tooDeep, 128));
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(errorOf(objects).code == ErrorCode::tooDeep);

    const auto deepest = parseJson(nested(deepestJson), boundless);
    REQUIRE(deepest);
    const auto copy = *deepest;
    CHECK(copy == *deepest);
    CHECK(writeJson(copy) == nested(deepestJson));
    CHECK(canonicalJson(copy) == nested(deepestJson));
}

TEST_CASE("bytes and values are bounded") {
    CHECK(parseJson("[1,2]", {.bytes = 5}));
    CHECK(errorOf("[1,2]", {.bytes = 4}) == at(ErrorCode::limitReached, 4));
    CHECK(parseJson("[1,2]", {.values = 3}));
    CHECK(errorOf("[1,2]", {.values = 2}) == at(ErrorCode::limitReached, 3));
    CHECK(parseJson("{\"a\":1}", {.values = 2}));
}

TEST_CASE("a string of four megabytes is read and written whole") {
    std::string letters;
    while (letters.size() < (4U << 20U)) letters += "picture/\xC3\xA9+";
    const auto json = '"' + letters + '"';
    const auto value = parseJson(json);
    REQUIRE(value);
    CHECK(*value->string() == letters);
    CHECK(writeJson(*value) == json);
}

TEST_CASE("every value knows where it stands in the text") {
    const std::string json = " {\"a\" : [ 1.5 , {\"b\":\"\xC3\xA9\"} ] , \"c\": true}\n";
    const auto value = parseJson(json);
    REQUIRE(value);
    const auto slice = [&](const Json& part) { return json.substr(part.range().begin, part.range().end - part.range().begin); };
    CHECK(value->range() == TextRange{1, json.size() - 1});
    CHECK(slice(*value->find("a")) == "[ 1.5 , {\"b\":\"\xC3\xA9\"} ]");
    CHECK(slice(value->find("a")->array()->at(0)) == "1.5");
    CHECK(slice(value->find("a")->array()->at(1)) == "{\"b\":\"\xC3\xA9\"}");
    CHECK(slice(*value->find("a")->array()->at(1).find("b")) == "\"\xC3\xA9\"");
    CHECK(slice(*value->find("c")) == "true");
    CHECK(Json("made in memory").range() == TextRange{});
}

TEST_CASE("a text that names members twice is read on, with the first of each name kept and the others told") {
    const auto read = parseJsonWithDuplicates(R"({"a": 1, "b": [{"c": 2, "c": 3, "d": 4, "c": 5}], "a": {"x": 1, "x": 2}})");
    REQUIRE(read);
    CHECK(read->value == *parseJson(R"({"a": 1, "b": [{"c": 2, "d": 4}]})"));
    CHECK(read->duplicates == std::vector<std::string>{"/b/0/c", "/b/0/c", "/a/x", "/a"});
    const auto sound = parseJsonWithDuplicates(R"({"a": {"a": 1}})");
    REQUIRE(sound);
    CHECK(sound->duplicates.empty());
    CHECK_FALSE(parseJsonWithDuplicates(R"({"a": 1, "a": })"));
}
