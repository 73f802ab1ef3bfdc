#include "core/rdf/json_ld.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

Json parsed(const std::string& text) {
    const auto value = parseJson(text, {.depth = deepestJson});
    REQUIRE(value);
    return *value;
}
const Json* nothing(const std::string&) { return nullptr; }

std::vector<Lost> lostIn(const std::string& text) {
    std::vector<Lost> lost;
    JsonLdOptions options;
    options.lost = &lost;
    WorkBudget budget(100'000);
    REQUIRE(toRdf(parsed(text), nothing, options, budget));
    return lost;
}
using Losses = std::vector<Lost>;

} // namespace

TEST_CASE("a member that no context defines is told as lost, with its place") {
    CHECK(lostIn(R"({"http://e.org/a":{"b~/c":1}})") == Losses{{Lost::Kind::undefinedTerm, "b~/c", "/http:~1~1e.org~1a/b~0~1c"}});
    CHECK(lostIn(R"({"@context":{"a":null},"a":[1],"http://e.org/b":1})") == Losses{{Lost::Kind::undefinedTerm, "a", "/a"}});
    CHECK(lostIn(R"({"@foo":1,"http://e.org/b":1})") == Losses{{Lost::Kind::undefinedTerm, "@foo", "/@foo"}});
    CHECK(lostIn(R"({"a":null,"http://e.org/b":[1,null]})").empty());
}

TEST_CASE("a type that no context defines is told as lost, and one that is a relative reference") {
    CHECK(lostIn(R"({"@type":["http://e.org/T","U","v/w"]})") ==
          Losses{{Lost::Kind::undefinedTerm, "U", "/@type/1"}, {Lost::Kind::relativeIri, "v/w", "/@type/2"}});
    CHECK(lostIn(R"({"@type":"U"})") == Losses{{Lost::Kind::undefinedTerm, "U", "/@type"}});
}

TEST_CASE("a reference that stays relative is told as lost, wherever it stands") {
    CHECK(lostIn(R"({"@id":"a","http://e.org/b":1})") == Losses{{Lost::Kind::relativeIri, "a", "/@id"}});
    CHECK(lostIn(R"({"@context":{"p":{"@id":"http://e.org/p","@type":"@id"}},"p":["http://e.org/","x"]})") ==
          Losses{{Lost::Kind::relativeIri, "x", "/p/1"}});
    CHECK(lostIn(R"({"@context":{"p":{"@id":"http://e.org/p","@type":"@vocab"}},"p":"x"})") == Losses{{Lost::Kind::relativeIri, "x", "/p"}});
    CHECK(lostIn(R"({"@id":"http://e.org/a b","http://e.org/b":1})") == Losses{{Lost::Kind::invalidIri, "http://e.org/a b", "/@id"}});
}

TEST_CASE("values that float, tags that are none, and properties that blank nodes name are told as lost") {
    CHECK(lostIn(R"({"@graph":["x",{"http://e.org/b":1}]})") == Losses{{Lost::Kind::droppedValue, "@graph", "/@graph/0"}});
    CHECK(lostIn(R"([{"@value":"x"}])") == Losses{{Lost::Kind::droppedValue, "@value", "/0"}});
    CHECK(lostIn(R"({"http://e.org/b":{"@value":"x","@language":"e_n"}})") ==
          Losses{{Lost::Kind::invalidLanguage, "e_n", "/http:~1~1e.org~1b/@language"}});
    CHECK(lostIn(R"({"@context":{"b":{"@id":"http://e.org/b","@container":"@language"}},"b":{"en":"x","e n":["y"]}})") ==
          Losses{{Lost::Kind::invalidLanguage, "e n", "/b/e n/0"}});
    CHECK(lostIn(R"({"_:p":"x"})") == Losses{{Lost::Kind::blankNodeProperty, "_:p", "/_:p"}});
    // A graph holds statements: neither a text nor a name alone is one.
    CHECK(lostIn(R"({"@context":{"g":{"@id":"http://e.org/g","@container":"@graph"}},"g":["a text"]})").size() == 1);
    CHECK(lostIn(R"({"@context":{"g":{"@id":"http://e.org/g","@container":"@graph"}},"g":[{"@id":"http://e.org/1"}]})").size() == 1);
    CHECK(lostIn(R"({"@context":{"g":{"@id":"http://e.org/g","@container":"@graph"}},"g":[{"http://e.org/p":1}]})").empty());
    // How a text is laid out is none of its words: a graph without directions holds the text.
    CHECK(lostIn(R"({"http://e.org/b":{"@value":"x","@direction":"rtl"}})").empty());
}

TEST_CASE("what each member means is told with its place, aliases, types and names of things as well, and nothing below JSON") {
    std::vector<Meaning> meanings;
    JsonLdOptions options;
    options.meanings = &meanings;
    WorkBudget budget(100'000);
    REQUIRE(expand(parsed(R"({"@context":{"id":"@id","type":"@type","T":"http://e.org/T","j":{"@id":"http://e.org/j","@type":"@json"},
                              "s":{"@id":"http://e.org/s","@type":"@id","@container":["@set"]},"r":{"@reverse":"http://e.org/r"}},
                              "id":"http://e.org/","type":["T"],"j":{"k":1},"s":[{"id":"http://e.org/1"},"http://e.org/3"],"r":{"id":"http://e.org/2"},"u":1})"),
                   nothing, options, budget));
    CHECK(meanings == std::vector<Meaning>{{"/id", "@id", "", "", false},
                                           {"/id", "http://e.org/", "", "", false},
                                           {"/type", "@type", "", "", false},
                                           {"/type/0", "http://e.org/T", "", "", false},
                                           {"/j", "http://e.org/j", "@json", "", false},
                                           {"/s", "http://e.org/s", "@id", "@set", false},
                                           {"/s/0/id", "@id", "", "", false},
                                           {"/s/0/id", "http://e.org/1", "", "", false},
                                           {"/s/1", "http://e.org/3", "", "", false},
                                           {"/r", "http://e.org/r", "", "", true},
                                           {"/r/id", "@id", "", "", false},
                                           {"/r/id", "http://e.org/2", "", "", false},
                                           {"/u", "", "", "", false}});
}

TEST_CASE("a protected term cannot be given another meaning, nor be taken away without a word") {
    const auto refusal = [](const std::string& second) {
        WorkBudget budget(100'000);
        const auto result = expand(parsed(R"({"@context":[{"@protected":true,"name":"http://e.org/name"},)" + second + R"(],"name":"x"})"), nothing, {}, budget);
        return result ? std::string() : result.error().code + " " + result.error().detail;
    };
    CHECK(refusal(R"({"name":"http://e.org/other"})") == "protected term redefinition name");
    CHECK(refusal(R"({"name":{"@id":"@unknown"}})") == "protected term redefinition name");
    CHECK(refusal(R"({"name":{"@reverse":"http://e.org/name"}})") == "protected term redefinition name");
    CHECK(refusal("null") == "invalid context nullification ");
    CHECK(refusal(R"({"name":"http://e.org/name"})").empty());
}

TEST_CASE("a context that is not at hand is named") {
    WorkBudget budget(1000);
    const auto result = expand(parsed(R"({"@context":{"a":{"@id":"http://e.org/a","@context":"https://e.org/c"}}})"), nothing, {}, budget);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "loading remote context failed");
    CHECK(result.error().detail == "https://e.org/c");
    CHECK(result.error().reason == ErrorCode::notFound);
}

TEST_CASE("a long name that a short document has copied many times is paid for as it is copied") {
    const std::string name = "http://e.org/" + std::string(20'000, 'a'), key(20'000, 'k');
    const auto listOf = [](std::size_t count, const std::string& entry) {
        std::string list = "[" + entry;
        for (std::size_t i = 1; i < count; ++i) list += ',' + entry;
        return list + ']';
    };
    const std::string documents[] = {
        R"({"@context":{"a":")" + name + R"("},"@id":"http://e.org/","a":)" + listOf(5'000, "0") + "}",
        R"({"@context":{"a":{"@id":"http://e.org/a","@type":")" + name + R"("}},"a":)" + listOf(5'000, "0") + "}",
        R"({"@context":{"@language":"en-)" + std::string(20'000, 'a') + R"("},"http://e.org/a":)" + listOf(5'000, "\"x\"") + "}",
        R"({"@context":{"p":")" + name + R"("},"http://e.org/a":1,"@type":)" + listOf(5'000, "\"p\"") + "}",
        R"({"@context":{"p":{"@id":")" + name + R"(","@prefix":true},"a":{"@id":"http://e.org/a","@type":"@id"}},"a":)" + listOf(5'000, "\"p:x\"") + "}",
        R"({")" + key + R"(":{"@value":1},"http://e.org/)" + key + R"(":)" + listOf(5'000, R"({"u":1})") + "}",
    };
    for (const std::string& text : documents) {
        CAPTURE(text.substr(0, 60));
        const Json document = parsed(text);
        std::vector<Lost> lost;
        std::vector<Meaning> meanings;
        JsonLdOptions options;
        options.lost = &lost;
        options.meanings = &meanings;
        WorkBudget budget(1'000'000);
        const auto result = toRdf(document, nothing, options, budget);
        REQUIRE_FALSE(result);
        CHECK(result.error().reason == ErrorCode::workLimitReached);
        std::size_t kept = 0;
        for (const auto& one : lost) kept += one.name.size() + one.pointer.size();
        for (const auto& one : meanings) kept += one.iri.size() + one.pointer.size();
        CHECK(kept < 20'000'000);
    }
}

TEST_CASE("contexts that include each other, long chains of terms and deep scopes come to an end") {
    const Json a = parsed(R"({"@context":["https://e.org/b","https://e.org/b"]})");
    const Json b = parsed(R"({"@context":["https://e.org/a","https://e.org/a"]})");
    const ContextLoader both = [&](const std::string& address) { return address == "https://e.org/a" ? &a : &b; };
    WorkBudget budget(1'000'000);
    const auto circle = expand(parsed(R"({"@context":"https://e.org/a"})"), both, {}, budget);
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == "context overflow");

    std::string chain = R"({"@context":{"t0":"http://e.org/")";
    for (int i = 10'000; i > 0; --i) chain += ",\"t" + std::to_string(i) + "\":{\"@id\":\"t" + std::to_string(i - 1) + ":x\"}";
    WorkBudget second(1'000'000);
    const auto chained = expand(parsed(chain + "}}"), nothing, {}, second);
    REQUIRE_FALSE(chained);
    CHECK(chained.error().reason == ErrorCode::tooDeep);

    std::string deep = "{}";
    for (int i = 0; i < 200; ++i) deep = R"({"a":{"@id":"http://e.org/a","@context":)" + deep + "}}";
    std::string value = "1";
    for (int i = 0; i < 300; ++i) value = R"({"a":)" + value + "}";
    WorkBudget third(5'000'000);
    const auto scoped = toRdf(parsed("{\"@context\":" + deep + ",\"a\":" + value + "}"), nothing, {}, third);
    CHECK((scoped || scoped.error().reason == ErrorCode::tooDeep || scoped.error().reason == ErrorCode::workLimitReached));

    std::string many = "{}";
    for (int i = 0; i < 10'000; ++i) many += ",{\"t" + std::to_string(i) + "\":{\"@id\":\"http://e.org/a\",\"@context\":{\"u\":\"http://e.org/u\"}}}";
    WorkBudget fourth(5'000'000);
    CHECK(expand(parsed("{\"@context\":[" + many + "],\"t9\":{\"u\":1}}"), nothing, {}, fourth));
}

TEST_CASE("a budget that is too small is told as such") {
    WorkBudget budget(3);
    const auto result = expand(parsed(R"({"http://e.org/a":[1,2,3,4]})"), nothing, {}, budget);
    REQUIRE_FALSE(result);
    CHECK(result.error().reason == ErrorCode::workLimitReached);
}
