#include "core/base/encoding.h"
#include "core/container/linked_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/short_form.h"
#include "core/crypto/digest.h"
#include "found.h"
#include "making.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// These contents as codes beside each other.
Picture sheetOf(const std::vector<std::string>& contents) {
    std::vector<Picture> pictures;
    Picture sheet{0, 0, {}, 1, true};
    for (const auto& content : contents) {
        pictures.push_back(drawQr(encodeQr(bytesOf(content)).value(), 3).value());
        sheet.width += pictures.back().width;
        sheet.height = std::max(sheet.height, pictures.back().height);
    }
    sheet.grey.resize(std::size_t{sheet.width} * sheet.height, 255);
    std::size_t left = 0;
    for (const Picture& picture : pictures) {
        for (std::size_t y = 0; y < picture.height; ++y)
            std::copy_n(picture.grey.begin() + std::ptrdiff_t(y * picture.width), picture.width, sheet.grey.begin() + std::ptrdiff_t(y * sheet.width + left));
        left += picture.width;
    }
    return sheet;
}

Bytes sheet(const std::vector<std::string>& contents) { return encodePng(sheetOf(contents)).value(); }

std::vector<std::string> linked(std::string_view badge, int parts) { return linkedTexts(bytesOf(badge), fromHex(sha256Hex(bytesOf(badge))).value(), parts).value(); }

std::vector<SeenCode::Holds> holds(const Found& found) {
    std::vector<SeenCode::Holds> all;
    for (const SeenCode& code : found.codes) all.push_back(code.holds);
    return all;
}

using Holds = SeenCode::Holds;

} // namespace

TEST_CASE("linked codes in one picture are joined to the badge, byte for byte, in whatever order they stand") {
    const std::string json = ownText("import/small-json.json");
    auto texts = linked(json, 3);
    std::swap(texts[0], texts[2]);
    const Found found = foundIn(sheet(texts));
    REQUIRE(kinds(found) == Names{"qr json"});
    CHECK(textOf(found.documents[0].bytes) == json);
    CHECK(codes(found.findings).empty());
    CHECK(holds(found) == std::vector{Holds::badge, Holds::badge, Holds::badge});
    for (const SeenCode& code : found.codes) CHECK(code.document == found.documents[0].id);
}

TEST_CASE("linked codes on several pages of a scan or in several pictures of an archive are joined") {
    const std::string token = ownText("import/small-jwt.jwt");
    const auto texts = linked(token, 2);
    const Found found = foundIn(zip({{"1.png", sheet({texts[1]})}, {"2.png", sheet({texts[0], texts[1]})}}));
    REQUIRE(kinds(found) == Names{"qr vc-jwt"});
    CHECK(textOf(found.documents[0].bytes) == token);
    CHECK(codes(found.findings).empty());
    CHECK(found.codes.size() == 3);
    CHECK(found.codes[0].picture == 0);
    CHECK(found.codes[2].picture == 1);
}

TEST_CASE("a part that stays alone is told, and joined with the others when their file comes") {
    const std::string json = ownText("import/small-json.json");
    const auto texts = linked(json, 2);
    Found first = foundIn(sheet({texts[0]}));
    Found second = foundIn(sheet({texts[1], "https://school.example/badges/1"}));
    CHECK(codes(first.findings) == Names{"part-of-badge"});
    CHECK(first.documents.empty());
    REQUIRE(second.codes.size() == 2);
    std::vector<SeenCode*> seen{&second.codes[0], &second.codes[1], &first.codes[0]};
    const auto documents = joinLinkedCodes(seen, ImportLimits());
    REQUIRE(documents.size() == 1);
    CHECK(textOf(documents[0].bytes) == json);
    CHECK(first.codes[0].holds == Holds::badge);
    CHECK(std::ranges::count(holds(second), Holds::address) == 1);
}

TEST_CASE("parts whose whole has another hash are not shown as a badge, and a false part does not keep the right one out") {
    const std::string json = ownText("import/small-json.json");
    const Bytes other = fromHex(sha256Hex(bytesOf("another"))).value();
    const Found forged = foundIn(sheet(linkedTexts(bytesOf(json), other, 2).value()));
    CHECK(forged.documents.empty());
    CHECK(codes(forged.findings) == Names{"part-of-badge", "part-of-badge"});

    const auto right = linked(json, 2);
    const std::string spoilt = right[0].substr(0, right[0].size() - 3) + "AAA";
    const Found both = foundIn(sheet({spoilt, right[0], right[1]}));
    REQUIRE(both.documents.size() == 1);
    CHECK(textOf(both.documents[0].bytes) == json);
}

TEST_CASE("a short form says which badge it names and where it may lie") {
    const Bytes digest = fromHex(sha256Hex(bytesOf("a badge"))).value();
    const Found found = foundIn(sheet({shortFormText({digest, "https://school.example/b/1"})}));
    CHECK(codes(found.findings) == Names{"name-of-badge"});
    CHECK(found.findings[0].address == "https://school.example/b/1");
    REQUIRE(found.codes.size() == 1);
    CHECK(found.codes[0].holds == Holds::reference);
    CHECK(found.codes[0].document == toHex(digest));
    CHECK(found.codes[0].address == "https://school.example/b/1");
}

TEST_CASE("each code has its place in the picture, and a code that cannot be read is told with its place") {
    Picture page = sheetOf({"https://school.example/badges/1", ownText("import/small-jwt.jwt")});
    const Found whole = findDocuments(encodePng(page).value(), {}, ImportLimits(), {}, true);
    REQUIRE(whole.codes.size() == 2);
    for (const SeenCode& code : whole.codes) {
        CHECK(code.corners[0].x < code.corners[1].x);
        CHECK(code.corners[0].y < code.corners[3].y);
        for (const auto& point : code.corners) CHECK((point.x > 0 && point.x < 1 && point.y > 0 && point.y < 1));
    }
    REQUIRE(whole.pictures.size() == 1);
    CHECK(whole.pictures[0].grey.size() == std::size_t{whole.pictures[0].width} * whole.pictures[0].height);

    for (std::size_t y = page.height / 3; y < page.height * 2 / 3; ++y)
        for (std::size_t x = page.width / 3; x < page.width - 80; ++x) page.grey[y * page.width + x] = x % 7 < 3 ? 0 : 255;
    const Found spoilt = foundIn(encodePng(page).value());
    CHECK(has(spoilt.findings, FindingCode::codeNotRead));
    CHECK(std::ranges::count(holds(spoilt), Holds::unread) == 1);
}

TEST_CASE("pictures are kept in small, and only when they were asked for") {
    Picture large{3'000, 2'000, Bytes(6'000'000, 200), 1, true};
    const Bytes file = encodePng(large).value();
    CHECK(foundIn(file).pictures.empty());
    const Found found = findDocuments(file, {}, ImportLimits(), {}, true);
    REQUIRE(found.pictures.size() == 1);
    CHECK(found.pictures[0].grey.size() <= 1'500'000);
    CHECK(found.pictures[0].width == 1'500);
    CHECK(found.pictures[0].grey.front() == 200);
}

TEST_CASE("a PDF whose pages are packed in a way that we do not read is told as such") {
    std::string pdf = emptyPdf("abc");
    pdf.replace(pdf.find("/DCTDecode"), 10, "/JPXDecode");
    CHECK(codes(foundIn(pdf).findings) == Names{"scan-not-read"});
}
