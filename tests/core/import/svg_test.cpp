#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string escaped(std::string text) {
    for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos;) text.replace(at, 1, "&quot;");
    return text;
}

} // namespace

TEST_CASE("a badge is found in an SVG's attribute, text and CDATA, under any prefix and either element name") {
    const std::string token = ownText("import/small-jwt.jwt");
    const std::string json = ownText("import/small-json.json");
    const std::string samples[] = {
        svg("<ob:assertion verify=\"" + token + "\"/>"),
        svg("<ob:credential verify='" + token + "'></ob:credential>"),
        svg("<ob:credential><![CDATA[\n  " + json + "\n]]></ob:credential>"),
        svg("<ob:assertion>" + json + "</ob:assertion>"),
        svg("<x:credential xmlns:x=\"https://purl.imsglobal.org/ob/v3p0\" verify=\"" + escaped(json) + "\"/>"),
        svg("<g><assertion xmlns=\"http://openbadges.org\"><![CDATA[" + json + "]]></assertion></g>"),
        svg("<ob:credential verify=\"\"><![CDATA[" + token + "]]></ob:credential>"),
    };
    for (const std::string& file : samples) {
        INFO(file);
        const Found found = foundIn(file);
        REQUIRE(found.documents.size() == 1);
        const Document& document = found.documents[0];
        CHECK(textOf(document.bytes) == (document.form == Form::json ? json : token));
        CHECK(document.carrier == Carrier::svg);
        CHECK(textOf(document.carrierFile) == file);
        CHECK(document.notes.empty());
    }
}

TEST_CASE("when attribute and text of an SVG differ the text wins and it is told") {
    const std::string json = ownText("import/small-json.json");
    const Found found = foundIn(svg("<ob:credential verify=\"" + ownText("import/small-jwt.jwt") + "\"><![CDATA[" + json + "]]></ob:credential>"));
    REQUIRE(kinds(found) == Names{"svg json"});
    CHECK(textOf(found.documents[0].bytes) == json);
    CHECK(codes(found.documents[0].notes) == Names{"copies-differ"});
}

TEST_CASE("an address in the attribute beside the assertion that lies there is nothing odd, another address is") {
    const std::string json = ownText("import/ob2-hosted-sha256.json");
    const auto with = [&](std::string_view address) {
        return foundIn(svg("<ob:assertion verify=\"" + std::string(address) + "\"><![CDATA[" + json + "]]></ob:assertion>"));
    };
    CHECK(with("https://ampelonas.example.org/ob2/assertion-sha256.json").documents.at(0).notes.empty());
    CHECK(codes(with("https://elsewhere.example/1").documents.at(0).notes) == Names{"copies-differ"});
}

TEST_CASE("an SVG's attribute is used when its text is empty or no badge") {
    const std::string address = "https://example.org/assertion";
    const auto with = [&](std::string_view text) {
        return foundIn(svg("<ob:assertion verify=\"" + address + "\"><![CDATA[" + std::string(text) + "]]></ob:assertion>"));
    };
    for (const std::string_view text : {"", "  \n ", "{verify: 1}", R"({"verify": {"url": "https://example.org/assertion"}})"}) {
        INFO(text);
        const Found found = with(text);
        REQUIRE(kinds(found) == Names{"svg address"});
        CHECK(textOf(found.documents[0].bytes) == address);
    }
}

TEST_CASE("a badge elsewhere in an SVG, or a baked PNG embedded in it, is found") {
    const std::string json = ownText("import/small-json.json");
    CHECK(codes(foundIn(svg("<metadata><![CDATA[" + json + "]]></metadata>")).documents.at(0).notes) == Names{"wrong-keyword"});
}

TEST_CASE("an SVG with entity bombs or external entities is read without them") {
    const std::string bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                             "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&c;&x;</text></svg>";
    const Found found = foundIn(bomb);
    CHECK(found.documents.empty());
    CHECK(found.findings.size() == 1);
}
