#include "core/container/xml.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>

using namespace lanyard;

namespace {

const ImportLimits limits;
const XmlWanted badge[] = {{"assertion", "http://openbadges.org"}, {"credential", "https://purl.imsglobal.org/ob/v3p0"}};
const XmlName credential{"https://purl.imsglobal.org/ob/v3p0", "credential"};

Result<XmlReading> tryRead(ByteView xml, std::span<const XmlWanted> wanted = badge) {
    WorkBudget work(1'000'000);
    return readXml(xml, wanted, limits, work);
}
XmlReading read(std::string_view xml, std::span<const XmlWanted> wanted = badge) { return tryRead(bytesOf(xml), wanted).value(); }

bool noted(const XmlReading& reading, ErrorCode code) {
    return std::ranges::any_of(reading.notes, [&](const Error& note) { return note.code == code; });
}

Bytes utf16(std::string_view ascii, bool bigEndian) {
    Bytes bytes = bigEndian ? Bytes{0xfe, 0xff} : Bytes{0xff, 0xfe};
    for (const char c : ascii) {
        if (bigEndian) bytes.push_back(0);
        bytes.push_back(static_cast<std::uint8_t>(c));
        if (!bigEndian) bytes.push_back(0);
    }
    return bytes;
}

Bytes baked(ByteView svg, std::optional<std::string> text, std::vector<XmlAttribute> attributes = {}) {
    return withXmlElement(svg, {credential, "openbadges", std::move(attributes), std::move(text)}, {}, limits).value();
}

} // namespace

TEST_CASE("a badge in an SVG is found by namespace, whatever its prefix, in attribute, text and CDATA") {
    const std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:b='http://openbadges.org'><g><b:assertion verify='https://a.example/1'>"
                            " a &amp; <![CDATA[{\"<\":1}]]></b:assertion></g><b:other/><assertion>no</assertion></svg>";
    const auto reading = read(svg);
    REQUIRE(reading.elements.size() == 1);
    const auto& element = reading.elements[0];
    CHECK(element.name == XmlName{"http://openbadges.org", "assertion"});
    CHECK(element.prefix == "b");
    CHECK(*element.attribute("verify") == "https://a.example/1");
    CHECK(element.text == " a & {\"<\":1}");
    CHECK(element.complete);
    CHECK(element.depth == 2);
    CHECK(svg.substr(element.range.begin, 12) == "<b:assertion");
    CHECK(svg.substr(element.range.end - 14, 14) == "</b:assertion>");
    CHECK(reading.notes.empty());
    CHECK(reading.root == XmlName{"http://www.w3.org/2000/svg", "svg"});
}

TEST_CASE("a namespace may be the default one, and ends with the element that declared it") {
    const auto reading = read("<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0' verify='x'/><credential verify='y'/></svg>");
    REQUIRE(reading.elements.size() == 1);
    CHECK(*reading.elements[0].attribute("verify") == "x");
    CHECK(reading.elements[0].range.end - reading.elements[0].range.begin == std::string_view("<credential xmlns='https://purl.imsglobal.org/ob/v3p0' verify='x'/>").size());
}

TEST_CASE("a prefix that nobody declared is no namespace, and no reason to stop") {
    const XmlWanted any[] = {{"assertion", {}, true}};
    const auto reading = read("<svg><openbadges:assertion verify='x'/><a/></svg>", any);
    REQUIRE(reading.elements.size() == 1);
    CHECK(reading.elements[0].name.space.empty());
    CHECK(reading.elements[0].prefix == "openbadges");
}

TEST_CASE("elements inside each other know their nearest wanted one, and text stays with its own element") {
    const XmlWanted wanted[] = {{"a", {}, true}, {"c", {}, true}};
    const auto reading = read("<a>1<b>2<c>3</c>4</b>5</a>", wanted);
    REQUIRE(reading.elements.size() == 2);
    CHECK(reading.elements[0].text == "15");
    CHECK(reading.elements[0].hasElements);
    CHECK(reading.elements[1].parent == std::optional<std::size_t>(0));
    CHECK(reading.elements[1].text == "3");
}

TEST_CASE("without wishes all elements are given, up to the limit") {
    CHECK(read("<a><b/><c/></a>", {}).elements.size() == 3);
    ImportLimits few;
    few.members = 2;
    WorkBudget work(1000);
    const auto reading = readXml(bytesOf("<a><b/><c/></a>"), {}, few, work).value();
    CHECK(reading.elements.size() == 2);
    CHECK(noted(reading, ErrorCode::limitReached));
}

TEST_CASE("UTF-16, a byte order mark, blanks in front and a wrong encoding's name are read") {
    const std::string svg = "<svg xmlns:o='http://openbadges.org'><o:assertion>{}</o:assertion></svg>";
    for (const bool big : {true, false}) {
        const auto bytes = utf16(svg, big);
        const auto reading = tryRead(bytes).value();
        REQUIRE(reading.elements.size() == 1);
        CHECK(reading.elements[0].text == "{}");
        CHECK(isSvg(bytes));
        CHECK(ByteView(bytes).subspan(reading.elements[0].range.begin, 2)[big ? 1 : 0] == '<');
    }
    CHECK(read("\xef\xbb\xbf" + svg).elements.size() == 1);
    CHECK(read("\n  <?xml version='1.0'?>" + svg).elements.size() == 1);
    CHECK(read("<?xml version='1.0' encoding='utf8'?>" + svg).elements.size() == 1);
    CHECK(read("<?xml version='1.0' encoding='utf-16'?>" + svg).elements.size() == 1);
    CHECK(read("<?xml version='1.0' encoding='windows-1252'?>" + svg).elements.size() == 1);
}

TEST_CASE("entities as drawing programs declare them for namespaces are resolved in attributes") {
    const auto reading = read("<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'><!ENTITY ob 'http://openbadges.org'>]>"
                              "<svg xmlns='&ns_svg;' xmlns:o='&ob;'><o:assertion verify='x'/></svg>");
    CHECK(reading.root.space == "http://www.w3.org/2000/svg");
    CHECK(reading.elements.size() == 1);
}

TEST_CASE("entity bombs do not go off, neither in text nor in attributes") {
    std::string declared = "<!DOCTYPE svg [<!ENTITY a0 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>";
    for (int i = 1; i < 12; ++i) {
        declared += "<!ENTITY a" + std::to_string(i) + " '";
        for (int k = 0; k < 10; ++k) declared += "&a" + std::to_string(i - 1) + ";";
        declared += "'>";
    }
    declared += "]>";
    const std::string start = declared + "<svg xmlns:o='http://openbadges.org'>";
    const auto inText = read(start + "<o:assertion>x&a11;y</o:assertion></svg>");
    REQUIRE(inText.elements.size() == 1);
    CHECK(inText.elements[0].text == "xy");
    CHECK(noted(inText, ErrorCode::unsupported));
    const auto inAttribute = read(start + "<o:assertion verify='&a11;'/></svg>");
    CHECK(inAttribute.elements.empty());
    CHECK(noted(inAttribute, ErrorCode::limitReached));
}

TEST_CASE("external entities and DTDs are never loaded") {
    const auto reading = read("<!DOCTYPE svg SYSTEM 'file:///etc/passwd' [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]>"
                              "<svg xmlns:o='http://openbadges.org'><o:assertion>1&x;2&undeclared;3</o:assertion></svg>");
    REQUIRE(reading.elements.size() == 1);
    CHECK(reading.elements[0].text == "123");
}

TEST_CASE("nesting of 100,000 levels is a note, and what came before is given") {
    std::string deep = "<svg xmlns:o='http://openbadges.org'><o:assertion verify='x'/>";
    for (int i = 0; i < 100'000; ++i) deep += "<g>";
    const auto reading = read(deep);
    CHECK(reading.elements.size() == 1);
    CHECK(noted(reading, ErrorCode::limitReached));
}

TEST_CASE("an SVG cut at any length gives an answer: nothing, a broken element, or the whole one") {
    const std::string svg = "<svg xmlns:o='http://openbadges.org'><o:assertion verify='v'>{\"a\":1}</o:assertion><g/></svg>";
    const std::size_t end = svg.find("<g/>");
    for (std::size_t length = 0; length < svg.size(); ++length) {
        const auto reading = tryRead(bytesOf(std::string_view(svg).substr(0, length)));
        if (!reading) continue;
        CHECK_FALSE(reading->notes.empty());
        for (const auto& element : reading->elements) CHECK(element.complete == (length >= end));
        if (length >= end) CHECK(reading->elements.size() == 1);
    }
}

TEST_CASE("what is no XML is malformed, and what is no SVG is none") {
    CHECK_FALSE(tryRead(bytesOf("{\"a\":1}")));
    CHECK_FALSE(tryRead({}));
    CHECK(isSvg(bytesOf("<svg/>")));
    CHECK(isSvg(bytesOf("<?xml version='1.0'?><!-- c --><s:svg xmlns:s='http://www.w3.org/2000/svg'>")));
    CHECK_FALSE(isSvg(bytesOf("<html><svg/></html>")));
    CHECK_FALSE(isSvg(bytesOf("<svg xmlns='http://example.org'/>")));
    CHECK_FALSE(isSvg(bytesOf("svg")));
    CHECK(xmlRoot(bytesOf("<a:b xmlns:a='urn:x'>")) == XmlName{"urn:x", "b"});
}

TEST_CASE("what is baked into an SVG is read the same, and all other bytes stay") {
    const std::string svg = "<?xml version=\"1.0\"?>\r\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 1 1' >\n  <g>&#228;ä</g>\n</svg>\n<!-- end -->";
    for (const std::string text : {"{\"a\":\"]]>\"}", "]]>]]>", "\r\n \t{\"ü\":\"𝄞\"}\r", "<a>&amp;</a>", ""}) {
        const auto bytes = baked(bytesOf(svg), text, {{{"", "verify"}, "a\"b<c>&\t\n\r " + text}});
        const auto reading = read(textOf(bytes));
        REQUIRE(reading.elements.size() == 1);
        CHECK(reading.notes.empty());
        CHECK(reading.elements[0].text == text);
        CHECK(*reading.elements[0].attribute("verify") == "a\"b<c>&\t\n\r " + text);
        const auto range = reading.elements[0].range;
        std::string rest = toText(bytes).erase(range.begin, range.end - range.begin);
        const std::string declaration = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
        REQUIRE(rest.find(declaration) != std::string::npos);
        CHECK(rest.erase(rest.find(declaration), declaration.size()) == svg);
        CHECK(range.begin == svg.find("\n  <g>") + declaration.size());
    }
}

TEST_CASE("baking again replaces, and changes nothing else") {
    const std::string svg = "<svg><a/></svg>";
    const auto once = baked(bytesOf(svg), "1");
    CHECK(baked(once, "1") == once);
    CHECK(baked(baked(bytesOf(svg), "2"), "1") == once);
    const XmlName old[] = {{"http://openbadges.org", "assertion"}};
    const std::string withOld = "<svg xmlns:openbadges='http://openbadges.org'> <openbadges:assertion><x><openbadges:assertion/></x></openbadges:assertion> </svg>";
    const auto both = withXmlElement(bytesOf(withOld), {credential, "openbadges", {}, "1"}, old, limits).value();
    CHECK(toText(both) == "<svg xmlns:openbadges='http://openbadges.org'><openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">"
                          "<![CDATA[1]]></openbadges:credential>  </svg>");
}

TEST_CASE("an empty root gets an end tag, and other encodings get references") {
    CHECK(toText(baked(bytesOf("<s:svg xmlns:s='http://www.w3.org/2000/svg'/>"), "1")).ends_with("</openbadges:credential></s:svg>"));
    const auto wide = baked(utf16("<svg/>", false), "ä€");
    CHECK(tryRead(wide).value().elements.at(0).text == "ä€");
    const auto latin = baked(bytesOf("<?xml version='1.0' encoding='iso-8859-1'?><svg>\xe4</svg>"), "ä€]]>");
    CHECK(tryRead(latin).value().elements.at(0).text == "ä€]]>");
}

TEST_CASE("what XML cannot hold, and an SVG that is not whole, are refused") {
    const auto code = [](std::string_view svg, std::string text) {
        return withXmlElement(bytesOf(svg), {credential, "openbadges", {}, std::move(text)}, {}, limits).error().code;
    };
    CHECK(code("<svg/>", "\x01") == ErrorCode::badEncoding);
    CHECK(code("<svg/>", "\xff") == ErrorCode::badEncoding);
    CHECK(code("<svg>", "1") == ErrorCode::truncated);
    CHECK(code("<svg></g></svg>", "1") == ErrorCode::malformed);
    CHECK(code("no", "1") == ErrorCode::malformed);
}

TEST_CASE("SVG badges made by other people's programs are found") {
    if (!test::haveSharedData()) return test::skipped("SVG badges made by other people's programs are found", "no shared data");
    for (const auto& file : test::sharedFiles("badges")) {
        if (!file.ends_with(".svg") || file.find("rects") != std::string::npos) continue;
        INFO(file);
        const auto bytes = test::sharedSample(file);
        CHECK(isSvg(bytes));
        CHECK(tryRead(bytes).value().elements.size() == 1);
        CHECK(tryRead(baked(bytes, "{}")).value().elements.size() >= 1);
    }
}
