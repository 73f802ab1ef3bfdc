#include "core/json/json.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

Json json(std::string_view text) {
    auto value = parseJson(text);
    REQUIRE(value);
    return std::move(*value);
}

bool equal(std::string_view a, std::string_view b) { return json(a) == json(b) && json(b) == json(a); }

} // namespace

TEST_CASE("optional text is there only if it says something") {
    const auto value = json(R"({"a":"x","empty":"","null":null,"number":1})");
    REQUIRE(value.textOf("a"));
    CHECK(*value.textOf("a") == "x");
    CHECK_FALSE(value.textOf("empty"));
    CHECK_FALSE(value.textOf("null"));
    CHECK_FALSE(value.textOf("number"));
    CHECK_FALSE(value.textOf("absent"));
    CHECK_FALSE(json("[]").textOf("a"));
}

TEST_CASE("one value counts as a list of one, and nothing as an empty list") {
    const auto value = json(R"({"one":"x","many":["x","y"],"none":[],"null":null,"object":{"a":1}})");
    CHECK(value.listOf("one").size() == 1);
    CHECK(*value.listOf("one").front().string() == "x");
    CHECK(value.listOf("many").size() == 2);
    CHECK(value.listOf("none").empty());
    CHECK(value.listOf("null").empty());
    CHECK(value.listOf("absent").empty());
    CHECK(value.listOf("object").size() == 1);
    CHECK(json("1").listOf("a").empty());
}

TEST_CASE("members are replaced in their place, appended at the end, and removed") {
    auto value = json(R"({"a":1,"b":2})");
    value.set("a", Json("x"));
    value.set("c", Json(true));
    CHECK(writeJson(value) == R"({"a":"x","b":2,"c":true})");
    value.remove("b");
    value.remove("absent");
    CHECK(writeJson(value) == R"({"a":"x","c":true})");
    Json made;
    made.set("list", Json());
    made.find("list")->append(Json(std::int64_t{-5}));
    made.find("list")->append(Json(std::string_view("y")));
    CHECK(writeJson(made) == R"({"list":[-5,"y"]})");
    Json number(std::int64_t{7});
    number.remove("a");
    CHECK(writeJson(number) == "7");
}

TEST_CASE("a copy is deep") {
    const auto original = json(R"({"a":{"b":1}})");
    auto copy = original;
    copy.find("a")->set("b", Json(std::int64_t{2}));
    CHECK(writeJson(original) == R"({"a":{"b":1}})");
    CHECK(writeJson(copy) == R"({"a":{"b":2}})");
}

TEST_CASE("objects are equal whatever the order of their members, arrays only in order") {
    CHECK(equal(R"({"a":1,"b":[2,3]})", R"({ "b" : [2, 3], "a" : 1 })"));
    CHECK_FALSE(equal("[1,2]", "[2,1]"));
    CHECK_FALSE(equal(R"({"a":1})", R"({"a":1,"b":2})"));
    CHECK_FALSE(equal(R"({"a":1})", R"({"b":1})"));
    CHECK_FALSE(equal(R"({"a":null})", "{}"));
    CHECK_FALSE(equal("\"1\"", "1"));
    CHECK_FALSE(equal("false", "null"));
    CHECK(equal(R"("\u00e9")", "\"\u00e9\""));
    CHECK_FALSE(equal("\"\u00e9\"", "\"e\u0301\""));
}

TEST_CASE("numbers are equal by their exact value and not by their letters") {
    CHECK(equal("1500", "1.50e3"));
    CHECK(equal("1e2", "100.00"));
    CHECK(equal("0", "-0.0e7"));
    CHECK(equal("0.001", "1E-3"));
    CHECK(equal("-12.50", "-1250e-2"));
    CHECK_FALSE(equal("1", "-1"));
    CHECK_FALSE(equal("9007199254740993", "9007199254740992"));
    CHECK_FALSE(equal("0.1", "0.1000000000000000000001"));
    CHECK_FALSE(equal("1e-400", "1e-401"));
    CHECK_FALSE(equal("1e-400", "0"));
}

TEST_CASE("RFC 6901 section 5: pointers find what they name") {
    const auto document = json(R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8})");
    const auto found = [&](std::string_view pointer) -> std::string {
        const auto* value = resolvePointer(document, pointer);
        return value ? writeJson(*value) : "nothing";
    };
    CHECK(resolvePointer(document, "") == &document);
    CHECK(found("/foo") == R"(["bar","baz"])");
    CHECK(found("/foo/0") == "\"bar\"");
    CHECK(found("/") == "0");
    CHECK(found("/a~1b") == "1");
    CHECK(found("/c%d") == "2");
    CHECK(found("/e^f") == "3");
    CHECK(found("/g|h") == "4");
    CHECK(found("/i\\j") == "5");
    CHECK(found("/k\"l") == "6");
    CHECK(found("/ ") == "7");
    CHECK(found("/m~0n") == "8");
}

TEST_CASE("pointers that name nothing find nothing") {
    const auto document = json(R"({"foo":["bar","baz"],"m~n":8,"a":{"b":1}})");
    for (const auto* pointer : {"foo", "/foo/2", "/foo/-", "/foo/01", "/foo/00", "/foo/+1", "/foo/-1", "/foo/1x", "/foo/", "/foo/99999999999999999999",
                                "/foo/0/x", "/m~n", "/m~2n", "/m~", "/a/b/c", "/a/c", "/a/", "/x"}) {
        INFO(pointer);
        CHECK(resolvePointer(document, pointer) == nullptr);
    }
}

TEST_CASE("an escaped token leads back to its member") {
    for (const std::string name : {"a/b", "m~n", "~1", "~0/~", "", "plain"}) {
        Json object;
        object.set(name, Json(true));
        CHECK(resolvePointer(object, "/" + escapedToken(name)) == object.find(name));
    }
}
