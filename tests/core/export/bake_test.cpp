#include "core/export/bake.h"
#include "core/container/pixels.h"
#include "core/container/png.h"
#include "core/container/xml.h"
#include "made_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using test::madeBadge;
using test::plainPng;
using test::plainSvg;

namespace {

const ImportLimits limits;

struct Sample {
    const char* file;
    Form form;
    Standard standard;
    const char* keyword;
    const char* element;
};
constexpr Sample samples[] = {
    {"import/ob2-hosted-sha256.json", Form::json, Standard::openBadges20, "openbadges", "assertion"},
    {"import/ob2-signed-rs256.jws", Form::jws, Standard::openBadges20, "openbadges", "assertion"},
    {"import/plain-de.json", Form::json, Standard::openBadges30, "openbadgecredential", "credential"},
    {"import/ob3-jwt-eddsa-kid.jwt", Form::vcJwt, Standard::openBadges30, "openbadgecredential", "credential"},
};

PngReading textsOf(ByteView png) {
    WorkBudget inflated(limits.inflatedBytes);
    return readPngText(png, limits, inflated).value();
}

/// The elements of badges in an SVG.
std::vector<XmlElement> elementsOf(ByteView svg) {
    const std::vector<XmlWanted> wanted{{"assertion", "http://openbadges.org"}, {"credential", "https://purl.imsglobal.org/ob/v3p0"}};
    WorkBudget work(1'000'000);
    const auto reading = readXml(svg, wanted, limits, work).value();
    CHECK(reading.notes.empty());
    return reading.elements;
}

std::string badgeIn(const XmlElement& element) {
    const std::string* attribute = element.attribute("verify");
    return attribute != nullptr ? *attribute : element.text;
}

} // namespace

TEST_CASE("a badge of each form stands in the baked PNG byte for byte, under the keyword of its standard") {
    for (const Sample& sample : samples) {
        CAPTURE(sample.file);
        const Badge badge = madeBadge(sample.form, test::ownSample(sample.file), sample.standard);
        const auto png = bakedIntoPng(badge, plainPng());
        REQUIRE(png);
        const auto reading = textsOf(*png);
        CHECK(reading.notes.empty());
        REQUIRE(reading.texts.size() == 1);
        CHECK(reading.texts[0].keyword == sample.keyword);
        CHECK(reading.texts[0].chunk == PngTextChunk::iTXt);
        CHECK_FALSE(reading.texts[0].compressed);
        CHECK(reading.texts[0].raw == badge.source.bytes);
        CHECK(decodePicture(*png, limits).value().grey == decodePicture(plainPng(), limits).value().grey);
    }
}

TEST_CASE("a badge that was baked into the PNG earlier is replaced, whatever its keyword, and other words stay") {
    for (const char* keyword : {"openbadges", "openbadge", "openbadgecredential", "OpenBadges"}) {
        CAPTURE(keyword);
        const Bytes earlier = withPngText(withPngText(plainPng(), "Comment", "Werkstatt").value(), keyword, "https://example.org/old").value();
        for (const Sample& sample : samples) {
            const Badge badge = madeBadge(sample.form, test::ownSample(sample.file), sample.standard);
            const auto reading = textsOf(bakedIntoPng(badge, earlier).value());
            REQUIRE(reading.texts.size() == 2);
            CHECK(reading.texts[0].raw == badge.source.bytes);
            CHECK(reading.texts[1].text == "Werkstatt");
        }
    }
}

TEST_CASE("baking the same badge into a baked PNG again changes nothing") {
    const Badge badge = madeBadge(Form::json, test::ownSample(samples[2].file));
    const Bytes once = bakedIntoPng(badge, plainPng()).value();
    CHECK(bakedIntoPng(badge, once).value() == once);
}

TEST_CASE("a badge of each form stands in the baked SVG byte for byte: JSON as text, all else in the attribute") {
    for (const Sample& sample : samples) {
        CAPTURE(sample.file);
        const Badge badge = madeBadge(sample.form, test::ownSample(sample.file), sample.standard);
        const auto svg = bakedIntoSvg(badge, plainSvg());
        REQUIRE(svg);
        const auto elements = elementsOf(*svg);
        REQUIRE(elements.size() == 1);
        CHECK(elements[0].name.local == sample.element);
        CHECK(elements[0].depth == 1);
        CHECK((elements[0].attribute("verify") == nullptr) == (sample.form == Form::json));
        CHECK(badgeIn(elements[0]) == textOf(badge.source.bytes));
        CHECK(isSvg(*svg));
        CHECK(textOf(*svg).find("<title>Dreher &amp; Fräser</title><rect width=\"9\" height=\"9\"/>") != std::string_view::npos);
    }
}

TEST_CASE("line ends, brackets, quotes and letters of any script come back from an SVG as they were") {
    const std::string awkward = "{\r\n\t\"name\": \"]]> & <b> ' شهادة \xF0\x9F\x8F\x85\"\r}\n";
    for (const Form form : {Form::json, Form::address}) {
        const auto elements = elementsOf(bakedIntoSvg(madeBadge(form, toBytes(awkward)), plainSvg()).value());
        REQUIRE(elements.size() == 1);
        CHECK(badgeIn(elements[0]) == awkward);
    }
}

TEST_CASE("earlier badges in an SVG are replaced, of either kind and wherever they stand") {
    const Bytes earlier = toBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"http://openbadges.org\" "
                                  "xmlns:oc=\"https://purl.imsglobal.org/ob/v3p0\"><g><ob:assertion verify=\"https://example.org/old\"/></g>"
                                  "<oc:credential><![CDATA[{}]]></oc:credential><circle r=\"2\"/></svg>");
    REQUIRE(elementsOf(earlier).size() == 2);
    for (const Sample& sample : samples) {
        const Badge badge = madeBadge(sample.form, test::ownSample(sample.file), sample.standard);
        const Bytes svg = bakedIntoSvg(badge, earlier).value();
        const auto elements = elementsOf(svg);
        REQUIRE(elements.size() == 1);
        CHECK(badgeIn(elements[0]) == textOf(badge.source.bytes));
        CHECK(textOf(svg).find("<circle r=\"2\"/>") != std::string_view::npos);
    }
}

TEST_CASE("a badge in XML, and bytes that are no text, are not baked") {
    const Badge refused[] = {madeBadge(Form::xml, toBytes("<a/>"), Standard::elm2), madeBadge(Form::json, toBytes("{\"a\":\"\xFF\"}")),
                             madeBadge(Form::json, toBytes(std::string("{}\0", 3)))};
    for (const Badge& badge : refused) {
        const auto png = bakedIntoPng(badge, plainPng());
        const auto svg = bakedIntoSvg(badge, plainSvg());
        REQUIRE_FALSE(png);
        REQUIRE_FALSE(svg);
        CHECK(png.error().code == ErrorCode::unsupported);
        CHECK(svg.error().code == ErrorCode::unsupported);
    }
}

TEST_CASE("a picture that is none, or breaks off, gets no badge") {
    const Badge badge = madeBadge(Form::json, toBytes("{}"));
    CHECK(bakedIntoPng(badge, plainSvg()).error().code == ErrorCode::malformed);
    CHECK(bakedIntoSvg(badge, plainPng()).error().code == ErrorCode::malformed);
    const Bytes png = plainPng(), svg = plainSvg();
    for (std::size_t length = 0; length < png.size(); ++length) CHECK_FALSE(bakedIntoPng(badge, ByteView(png).first(length)));
    for (std::size_t length = 0; length + 1 < svg.size(); ++length) CHECK_FALSE(bakedIntoSvg(badge, ByteView(svg).first(length)));
}
