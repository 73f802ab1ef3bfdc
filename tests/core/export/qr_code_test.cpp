#include "core/export/qr_code.h"
#include "core/container/packed_text.h"
#include "core/container/pixels.h"
#include "core/container/qr.h"
#include "core/container/xml.h"
#include "made_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <charconv>

using namespace lanyard;
using test::madeBadge;
using test::tokenLetters;

namespace {

const ImportLimits limits;

int modulesFor(ByteView content) {
    const auto version = qrVersionFor(content, QrLevel::low);
    return version ? 17 + 4 * *version : 0;
}

/// Whether there is one code in the picture, and it reads as exactly this.
bool holdsOnly(const Picture& picture, const Bytes& content) {
    WorkBudget pixels(1U << 30U);
    const auto codes = findQr(picture, limits, pixels).value().codes;
    return codes.size() == 1 && codes.front().bytes == content;
}

int numberAt(std::string_view& text) {
    int number = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    REQUIRE(problem == std::errc{});
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

void skip(std::string_view& text, std::string_view letters) {
    REQUIRE(text.starts_with(letters));
    text.remove_prefix(letters.size());
}

/// Paints the path, which consists of bars one module high: "M4 4h7v1h-7z…".
Picture painted(std::string_view path, int side, int scale) {
    const auto width = static_cast<std::uint32_t>(side * scale);
    Picture picture{width, width, Bytes(std::size_t{width} * width, 255)};
    while (!path.empty()) {
        skip(path, "M");
        const int x = numberAt(path);
        skip(path, " ");
        const int y = numberAt(path);
        skip(path, "h");
        const int run = numberAt(path);
        skip(path, "v1h");
        REQUIRE(numberAt(path) == -run);
        skip(path, "z");
        REQUIRE((x >= 4 && y >= 4 && run > 0 && x + run <= side - 4 && y + 1 <= side - 4));
        for (int row = y * scale; row < (y + 1) * scale; ++row)
            for (int column = x * scale; column < (x + run) * scale; ++column)
                picture.grey[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)] = 0;
    }
    return picture;
}

/// Three ways to stand for a badge in a code.
std::vector<QrContent> contentsOfEachKind() {
    Badge hosted = madeBadge(Form::vcJwt, toBytes(tokenLetters(4'000)));
    const Badge unhosted = hosted;
    hosted.hostedAt = "https://example.org/badges/1";
    return {qrContent(madeBadge(Form::vcJwt, toBytes(tokenLetters(300)))).value(),
            qrContent(madeBadge(Form::json, test::ownSample("import/plain-de.json"))).value(), qrContent(hosted).value(), qrContent(unhosted).value()};
}

} // namespace

TEST_CASE("a badge that does not get smaller stands in its code as it is") {
    const Bytes token = toBytes(tokenLetters(900));
    const auto content = qrContent(madeBadge(Form::vcJwt, token)).value();
    CHECK(content.kind == QrContent::Kind::badge);
    CHECK(content.carriesBadge());
    CHECK(content.bytes == token);
    CHECK(content.size == modulesFor(token));
}

TEST_CASE("a badge is packed when its code gets smaller by a tenth or more, or when it fits in no other way") {
    int packed = 0, exact = 0;
    for (std::size_t repeated = 0; repeated <= 4'000; repeated += 50) {
        const std::string text = tokenLetters(400) + std::string(repeated, 'x');
        const auto content = qrContent(madeBadge(Form::vcJwt, toBytes(text))).value();
        const int exactSize = modulesFor(bytesOf(text));
        const int packedSize = modulesFor(bytesOf(packedText(bytesOf(text)).value()));
        CAPTURE(repeated, exactSize, packedSize);
        const bool worthIt = exactSize == 0 || packedSize * 10 <= exactSize * 9;
        REQUIRE(content.kind == (worthIt ? QrContent::Kind::packedBadge : QrContent::Kind::badge));
        CHECK(content.carriesBadge());
        CHECK(content.size == (worthIt ? packedSize : exactSize));
        if (worthIt) CHECK(toText(unpackedText(textOf(content.bytes), 1U << 20U).value()) == text);
        ++(worthIt ? packed : exact);
    }
    CHECK(packed > 0);
    CHECK(exact > 0);
}

TEST_CASE("what does not fit is stood for by its address, and without one by the name of its bytes") {
    Badge badge = madeBadge(Form::vcJwt, toBytes(tokenLetters(4'000)));
    badge.source.id = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
    const auto name = qrContent(badge).value();
    CHECK(name.kind == QrContent::Kind::name);
    CHECK_FALSE(name.carriesBadge());
    CHECK(toText(name.bytes) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"); // [RFC 6920, 8.1]

    badge.id = "urn:uuid:1";
    CHECK(qrContent(badge).value().kind == QrContent::Kind::name);
    badge.id = "https://example.org/credentials/1";
    CHECK(toText(qrContent(badge).value().bytes) == badge.id + "#sha-256=f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    badge.hostedAt = "https://example.org/badges/1";
    const auto address = qrContent(badge).value();
    CHECK(address.kind == QrContent::Kind::address);
    CHECK_FALSE(address.carriesBadge());
    CHECK(toText(address.bytes) == badge.hostedAt + "#sha-256=f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
}

TEST_CASE("a badge that is nothing but an address gives that address") {
    const auto content = qrContent(madeBadge(Form::address, toBytes("https://example.org/badges/7"), Standard::openBadges05)).value();
    CHECK(content.kind == QrContent::Kind::address);
    CHECK(toText(content.bytes) == "https://example.org/badges/7");
}

TEST_CASE("no code is larger than what was asked for, and each step down carries less") {
    Badge badge = madeBadge(Form::vcJwt, toBytes(tokenLetters(600)));
    badge.hostedAt = "https://example.org/badges/1";
    auto before = QrContent::Kind::badge;
    for (int size = 177; size >= 21; size -= 4) {
        const auto content = qrContent(badge, size);
        CAPTURE(size);
        if (!content) {
            CHECK(content.error().code == ErrorCode::limitReached);
            CHECK(size < modulesFor(shortForms(badge).value().back().bytes));
            continue;
        }
        CHECK(content->size <= size);
        CHECK(content->kind >= before);
        before = content->kind;
    }
    CHECK(before == QrContent::Kind::name);
    CHECK(qrContent(badge, 21).error().code == ErrorCode::limitReached);
}

TEST_CASE("the picture of a code reads as exactly what it holds, with a quiet zone of four modules") {
    for (const QrContent& content : contentsOfEachKind())
        for (const int scale : {3, 8}) {
            CAPTURE(int(content.kind), scale);
            const Bytes png = qrPng(content, scale).value();
            const Picture picture = decodePicture(png, limits).value();
            CHECK(picture.width == static_cast<std::uint32_t>((content.size + 8) * scale));
            CHECK(holdsOnly(picture, content.bytes));
            CHECK(qrPng(content, scale).value() == png);
        }
    for (const int scale : {0, -1, 1'000}) CHECK(qrPng(contentsOfEachKind().front(), scale).error().code == ErrorCode::limitReached);
}

TEST_CASE("the drawing of a code reads as exactly what it holds, in millimetres with a point") {
    const std::vector<XmlWanted> wanted{{"svg", "", true}, {"path", "", true}};
    for (const QrContent& content : contentsOfEachKind()) {
        CAPTURE(int(content.kind));
        const Bytes svg = qrSvg(content, 0.4).value();
        CHECK(isSvg(svg));
        WorkBudget work(1'000'000);
        const auto reading = readXml(svg, wanted, limits, work).value();
        CHECK(reading.notes.empty());
        REQUIRE(reading.elements.size() == 2);
        const int side = content.size + 8;
        CHECK(*reading.elements[0].attribute("viewBox") == "0 0 " + std::to_string(side) + ' ' + std::to_string(side));
        const int tenths = side * 4;
        const std::string length = std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + "00mm";
        CHECK(*reading.elements[0].attribute("width") == length);
        CHECK(*reading.elements[0].attribute("height") == length);
        CHECK(holdsOnly(painted(*reading.elements[1].attribute("d"), side, 4), content.bytes));
    }
}

TEST_CASE("the modules are a square of zeros and ones as large as the content says") {
    for (const QrContent& content : contentsOfEachKind()) {
        const auto modules = qrModules(content).value();
        CHECK(modules.size() == static_cast<std::size_t>(content.size) * static_cast<std::size_t>(content.size));
        CHECK(std::ranges::all_of(modules, [](std::uint8_t module) { return module <= 1; }));
    }
}
