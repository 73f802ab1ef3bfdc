#include "core/container/inflate.h"
#include "core/crypto/digest.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <cstdio>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// Small limits, so that what is bounded shows.
ImportLimits tight() {
    ImportLimits limits;
    limits.inflatedBytes = 1U << 20U;
    limits.jsonBytes = 1U << 20U;
    limits.picturePixels = 1U << 20U;
    limits.documents = 16;
    limits.members = 64;
    return limits;
}

void checkSound(const Found& found, const ImportLimits& limits) {
    REQUIRE_FALSE((found.documents.empty() && found.findings.empty()));
    REQUIRE(found.documents.size() <= limits.documents);
    for (const Document& document : found.documents) REQUIRE(document.id == sha256Hex(document.bytes));
}

std::vector<std::pair<std::string, Bytes>> samples() {
    std::vector<std::pair<std::string, Bytes>> all;
    for (const std::string_view name : {"small-json.json", "small-jwt.jwt", "ob2-signed-rs256.jws", "baked-itxt-credential-json.png", "baked-itxt-compressed-jwt.png",
                                        "baked-cdata-json.svg", "baked-attribute-jwt.svg"})
        all.emplace_back(name, ownSample("import/" + std::string(name)));
    all.emplace_back("archive.zip", zip({{"a.json", ownSample("import/small-json.json")}, {"b.jwt", ownSample("import/small-jwt.jwt")}}));
    all.emplace_back("mail.eml", toBytes(mail({{"Content-Type: application/jwt", ownText("import/small-jwt.jwt")}})));
    all.emplace_back("badge.json.gz", *deflateGzip(ownSample("import/small-json.json")));
    return all;
}

} // namespace

TEST_CASE("a sample cut off at any length gives its badge or one finding, never nothing") {
    std::size_t cuts = 0;
    for (const auto& [name, bytes] : samples()) {
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const Found found = foundIn(ByteView(bytes).first(length), name, tight());
            checkSound(found, tight());
            if (found.documents.empty() && found.findings.size() != 1) {
                INFO(name << " cut at " << length << ": " << Catch::StringMaker<Names>::convert(codes(found.findings)));
                CHECK(name == "archive.zip"); // each of its members is told for itself
            }
            ++cuts;
        }
    }
    std::printf("import: %zu cuts\n", cuts);
}

TEST_CASE("a badge found in a sample that was cut off is a badge of the whole sample, or a token that lost its end") {
    for (const auto& [name, bytes] : samples()) {
        std::vector<DocumentId> whole;
        for (const Document& document : foundIn(bytes, name).documents) whole.push_back(document.id);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            for (const Document& document : foundIn(ByteView(bytes).first(length), name, tight()).documents) {
                INFO(name << " cut at " << length);
                const bool known = std::ranges::find(whole, document.id) != whole.end();
                CHECK((known || document.form == Form::vcJwt || document.form == Form::jws));
            }
    }
}

TEST_CASE("a sample with any bit flipped ends in documents or findings within its limits") {
    std::size_t flips = 0;
    for (const auto& [name, original] : samples()) {
        Bytes bytes = original;
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            const auto bit = std::uint8_t(1U << (at * 5 % 8));
            bytes[at] ^= bit;
            checkSound(foundIn(bytes, name, tight()), tight());
            bytes[at] ^= bit;
            ++flips;
        }
    }
    std::printf("import: %zu bit flips\n", flips);
}

TEST_CASE("bombs end in a finding") {
    const auto told = [](ByteView file, const ImportLimits& limits = tight()) {
        const Found found = foundIn(file, {}, limits);
        CHECK(found.documents.empty());
        REQUIRE(found.findings.size() == 1);
        return std::string(findingName(found.findings[0].code));
    };
    const std::string zeros(8U << 20U, ' ');
    CHECK(told(*deflateGzip(bytesOf(zeros))) == "too-large");
    CHECK(told(zip({{"a.json", toBytes(zeros)}})) == "too-large");
    CHECK(told(png({iTXtCompressed("openbadges", "{\"a\":\"" + zeros + "\"}")})) == "too-large");
    CHECK(told(bytesOf(std::string(100'000, '['))) == "json-broken");
    CHECK(told(bytesOf(std::string(100'000, '[') + std::string(100'000, ']'))) == "nested-too-deep");
    CHECK(told(bytesOf("{\"a\":\"" + zeros + "\"}")) == "too-large");
    std::string deep = "1";
    for (int i = 0; i < 20'000; ++i) deep = "{\"credentialSubject\":" + deep + "}";
    CHECK(told(bytesOf(deep)) == "nested-too-deep");
    std::vector<std::pair<std::string, Bytes>> many;
    for (int i = 0; i < 100; ++i) many.emplace_back(std::to_string(i), toBytes("x"));
    CHECK(told(zip(many)) == "too-many");
    ImportLimits small = tight();
    small.fileBytes = 10;
    CHECK(told(bytesOf("{\"a\": \"bcdefg\"}"), small) == "too-large");
}

TEST_CASE("more badges than the limit are not kept, and that is told") {
    std::string lines;
    const std::string token = ownText("import/small-jwt.jwt");
    for (int i = 0; i < 40; ++i) lines += token + std::to_string(1000 + i) + "\n";
    const Found found = foundIn(lines, {}, tight());
    CHECK(found.documents.size() == 16);
    CHECK(codes(found.findings) == Names{"too-many"});
}

TEST_CASE("as many badges as the limit are no fault, and findings are bounded") {
    std::vector<std::pair<std::string, Bytes>> members;
    const std::string token = ownText("import/small-jwt.jwt");
    for (int i = 0; i < 16; ++i) members.emplace_back(std::to_string(i), toBytes(token + std::to_string(1000 + i)));
    members.emplace_back("readme.txt", toBytes("hello"));
    CHECK(codes(foundIn(zip(members), {}, tight()).findings) == Names{"text-without-badge"});
    std::string many;
    for (int i = 0; i < 100'000; ++i) many += "{} ";
    CHECK(foundIn(many).findings.size() <= 100);
}

TEST_CASE("texts made to be slow take time that grows with their length alone") {
    // Each would take hours if it were read again from every point on.
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < (1U << 20U)) text += piece;
        return text;
    };
    for (const std::string_view piece : {"{\"", "[[", "{\"a\":", "https://a/", "eyJhbGciOiJub25lIn0.", "ey.", "ey ", "{ ", "{}", "data:image/png;base64,", "\"\\", "&amp;https://b/ ",
                                         "eyJhbGciOiJub25lIn0.eyJ2YyI6MX0.a\n",
                                         "eyJhbGciOiJub25lIn0.eyJ2YyI6MX0.a "}) {
        INFO(piece);
        checkSound(foundIn(repeated(piece)), {});
        checkSound(foundIn("x " + repeated(piece)), {});
        checkSound(foundIn("<html>" + repeated(piece)), {});
    }
}
