#include "core/container/qr.h"
#include "core/container/finder_marks.h"
#include "core/container/picture_blocks.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <cmath>
#include <numbers>
#include <set>

using namespace lanyard;

namespace {

const ImportLimits limits;

QrReading find(const Picture& picture) {
    WorkBudget pixels(1U << 30U);
    return findQr(picture, limits, pixels).value();
}

/// Bytes without pattern, the same in every run.
Bytes noise(std::size_t size, std::uint32_t seed = 1) {
    Bytes bytes(size);
    for (auto& byte : bytes) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        byte = static_cast<std::uint8_t>(seed >> 16U);
    }
    return bytes;
}

struct Paper {
    double pixelsAModule = 2.5;
    double degrees = 0;
    int grain = 0; ///< shades of noise
    std::size_t columns = 1;
};

/// Codes on paper as a scanner sees them: turned, sampled, with noise.
Picture scanned(const std::vector<QrMatrix>& codes, const Paper& paper) {
    constexpr double gap = 30;
    double cell = 0;
    for (const auto& code : codes) cell = std::max(cell, (code.size + 8) * paper.pixelsAModule + gap);
    const auto rows = (codes.size() + paper.columns - 1) / paper.columns;
    const double width = cell * static_cast<double>(paper.columns);
    const double height = cell * static_cast<double>(rows);
    Picture picture{static_cast<std::uint32_t>(width * 1.1 + 60), static_cast<std::uint32_t>(height * 1.1 + 60), {}};
    const double angle = paper.degrees * std::numbers::pi / 180;
    const Bytes grain = noise(std::size_t{picture.width} * picture.height);
    constexpr int samples = 3;
    const auto darkAt = [&](double x, double y) {
        x -= picture.width / 2.0;
        y -= picture.height / 2.0;
        const double u = x * std::cos(angle) + y * std::sin(angle) + width / 2;
        const double v = y * std::cos(angle) - x * std::sin(angle) + height / 2;
        if (u < 0 || v < 0 || u >= width || v >= height) return false;
        const auto column = static_cast<std::size_t>(u / cell);
        const auto row = static_cast<std::size_t>(v / cell);
        const std::size_t index = row * paper.columns + column;
        if (index >= codes.size()) return false;
        const int mx = static_cast<int>((u - static_cast<double>(column) * cell) / paper.pixelsAModule) - 4;
        const int my = static_cast<int>((v - static_cast<double>(row) * cell) / paper.pixelsAModule) - 4;
        return mx >= 0 && my >= 0 && mx < codes[index].size && my < codes[index].size && codes[index].dark(mx, my);
    };
    for (std::uint32_t y = 0; y < picture.height; ++y)
        for (std::uint32_t x = 0; x < picture.width; ++x) {
            int sum = 0;
            for (int i = 0; i < samples; ++i)
                for (int k = 0; k < samples; ++k) sum += darkAt(x + (i + 0.5) / samples, y + (k + 0.5) / samples) ? 20 : 245;
            int grey = sum / (samples * samples);
            if (paper.grain > 0) grey += grain[picture.grey.size()] % (2 * paper.grain) - paper.grain;
            picture.grey.push_back(static_cast<std::uint8_t>(std::clamp(grey, 0, 255)));
        }
    return picture;
}

} // namespace

TEST_CASE("what a code is made of is read from it, byte for byte") {
    for (const std::string_view text : {"0123456789", "LYB1:ABC $%*+-./", "https://example.org/b/1", "ü€𝄞", "", "a"}) {
        const auto code = encodeQr(bytesOf(text)).value();
        CHECK(code.size == 17 + 4 * code.version);
        const auto found = find(drawQr(code, 4).value());
        if (text.empty()) continue; // readers take an empty code for none
        REQUIRE(found.codes.size() == 1);
        CHECK(toText(found.codes[0].bytes) == text);
        CHECK_FALSE(found.limitReached);
    }
    const Bytes all = [] {
        Bytes bytes(256);
        for (std::size_t i = 0; i < 256; ++i) bytes[i] = static_cast<std::uint8_t>(i);
        return bytes;
    }();
    CHECK(find(drawQr(encodeQr(all).value(), 3).value()).codes.at(0).bytes == all);
}

TEST_CASE("the version foretold is the one that is made, and one byte more needs the next") {
    for (const auto level : {QrLevel::low, QrLevel::medium, QrLevel::quartile, QrLevel::high})
        for (int version = 1; version <= 40; ++version) {
            const std::size_t most = qrCapacity(version, level);
            CHECK(qrVersionFor(noise(most), level) == version);
            CHECK(qrVersionFor(noise(most + 1), level) == (version == 40 ? std::nullopt : std::optional(version + 1)));
            if (version % 8 == 0) CHECK(encodeQr(noise(most), {.level = level}).value().version == version);
        }
    CHECK(qrCapacity(40, QrLevel::low) == 2953);
    CHECK(qrCapacity(0, QrLevel::low) == 0);
    CHECK(qrVersionFor(bytesOf(std::string(7089, '7')), QrLevel::low) == 40);
    CHECK(qrVersionFor(bytesOf(std::string(4296, 'A')), QrLevel::low) == 40);
    CHECK(encodeQr(bytesOf(std::string(7089, '7'))).value().version == 40);
    CHECK(encodeQr(bytesOf(std::string(4296, 'A'))).value().version == 40);
}

TEST_CASE("wishes are kept: level, smallest and largest version") {
    CHECK(encodeQr(bytesOf("x"), {.level = QrLevel::medium, .minVersion = 7}).value().version == 7);
    CHECK(encodeQr(bytesOf("x"), {.level = QrLevel::medium, .raiseLevel = false}).value().level == QrLevel::medium);
    CHECK(encodeQr(bytesOf("x"), {.level = QrLevel::medium}).value().level == QrLevel::high);
    CHECK(encodeQr(noise(100), {.maxVersion = 4}).error().code == ErrorCode::limitReached);
    CHECK(encodeQr(noise(3000)).error().code == ErrorCode::limitReached);
    CHECK(encodeQr(bytesOf("x"), {.minVersion = 0}).error().code == ErrorCode::malformed);
    CHECK(encodeQr(bytesOf("x"), {.minVersion = 5, .maxVersion = 4}).error().code == ErrorCode::malformed);
}

TEST_CASE("a drawn code has its modules and its quiet zone, and none larger than the limit is drawn") {
    const auto code = encodeQr(bytesOf("x")).value();
    const auto picture = drawQr(code, 3, 4).value();
    CHECK(picture.width == 29 * 3);
    CHECK(picture.at(11, 11) == 255);
    CHECK(picture.at(12, 12) == 0);
    CHECK(drawQr(code, 1, 0).value().width == 21);
    CHECK(drawQr(code, 0).error().code == ErrorCode::limitReached);
    CHECK(drawQr(code, 10'000).error().code == ErrorCode::limitReached);
    CHECK(drawQr(code, 1, 1'000'000'000).error().code == ErrorCode::limitReached);
}

TEST_CASE("a code light on dark, mirrored, and turned by any quarter is read") {
    const auto straight = drawQr(encodeQr(bytesOf("turned about")).value(), 4).value();
    Picture picture = straight;
    for (auto& grey : picture.grey) grey = static_cast<std::uint8_t>(255 - grey);
    CHECK(find(picture).codes.at(0).inverted);
    for (int quarter = 0; quarter < 4; ++quarter)
        for (const bool mirrored : {false, true}) {
            picture = straight;
            const std::size_t side = straight.width;
            for (std::size_t y = 0; y < side; ++y)
                for (std::size_t x = 0; x < side; ++x) {
                    const std::size_t mx = mirrored ? side - 1 - x : x;
                    const std::size_t fromX = quarter == 0 ? mx : quarter == 1 ? y : quarter == 2 ? side - 1 - mx : side - 1 - y;
                    const std::size_t fromY = quarter == 0 ? y : quarter == 1 ? side - 1 - mx : quarter == 2 ? side - 1 - y : mx;
                    picture.grey[y * side + x] = straight.at(fromX, fromY);
                }
            CHECK(toText(find(picture).codes.at(0).bytes) == "turned about");
        }
}

TEST_CASE("a code of any size is read at 150 dpi, turned by three degrees and with noise") {
    for (const std::size_t size : {60U, 300U, 600U, 1000U, 1500U, 2200U})
        for (const double degrees : {-3.0, 0.0, 3.0}) {
            INFO(size << " bytes, " << degrees << " degrees");
            const Bytes content = noise(size, static_cast<std::uint32_t>(size));
            const auto found = find(scanned({encodeQr(content, {.raiseLevel = false}).value()}, {.degrees = degrees, .grain = 25}));
            REQUIRE(found.codes.size() == 1);
            CHECK(found.codes[0].bytes == content);
        }
}

TEST_CASE("every code of a sheet of twelve is found, from the top down, each in its place") {
    std::vector<QrMatrix> codes;
    std::set<Bytes> contents;
    for (std::uint32_t i = 0; i < 12; ++i) {
        const Bytes content = noise(500, i + 1);
        codes.push_back(encodeQr(content).value());
        contents.insert(content);
    }
    for (const double degrees : {0.0, 3.0}) {
        const auto found = find(scanned(codes, {.degrees = degrees, .grain = 15, .columns = 3}));
        std::set<Bytes> read;
        for (const auto& code : found.codes) read.insert(code.bytes);
        CHECK(found.codes.size() == 12);
        CHECK(read == contents);
        for (const auto& code : found.codes) CHECK(code.corners[1].x - code.corners[0].x > 150);
    }
}

TEST_CASE("a code under a shadow is read as one in the light is, and one that is spoilt is told with its place") {
    const auto code = encodeQr(noise(300), {.raiseLevel = false}).value();
    auto sheet = scanned({code, code, code, code}, {.pixelsAModule = 4, .columns = 2});
    for (std::size_t y = 0; y < sheet.height; ++y)
        for (std::size_t x = 0; x < sheet.width; ++x) sheet.grey[y * sheet.width + x] = static_cast<std::uint8_t>(sheet.at(x, y) * (40 + 60 * x / sheet.width) / 100);
    const auto shadowed = find(sheet);
    CHECK(shadowed.codes.size() == 4);
    CHECK(shadowed.unread.empty());

    const auto corners = shadowed.codes.back().corners; // the middle is scratched out, the corner marks stay
    for (int y = corners[0].y; y < corners[2].y; ++y)
        for (int x = corners[0].x; x < corners[2].x; ++x)
            if (y > corners[0].y + 40 && y < corners[2].y - 40 && x > corners[0].x + 40 && x < corners[2].x - 40)
                sheet.grey[static_cast<std::size_t>(y) * sheet.width + static_cast<std::size_t>(x)] = x % 9 < 5 ? 20 : 200;
    const auto spoilt = find(sheet);
    CHECK(spoilt.codes.size() == 3);
    REQUIRE(spoilt.unread.size() == 1);
    CHECK(std::abs(spoilt.unread[0][0].x - corners[0].x) < 40);
    CHECK(std::abs(spoilt.unread[0][2].y - corners[2].y) < 40);
}

TEST_CASE("a code's three corner marks are found at any scale and turn, each once") {
    const auto code = encodeQr(noise(200), {.raiseLevel = false}).value();
    for (const double scale : {2.5, 4.0, 9.0})
        for (const double degrees : {0.0, 3.0, -8.0}) {
            CAPTURE(scale, degrees);
            const auto picture = scanned({code}, {.pixelsAModule = scale, .degrees = degrees, .grain = 10});
            const auto marks = finderMarks(picture, {0, 0, picture.width, picture.height});
            const auto corners = find(picture).codes.at(0).corners;
            for (const std::size_t corner : {0U, 1U, 3U})
                CHECK(std::ranges::count_if(marks, [&](const FinderMark& mark) { return std::hypot(mark.x - corners[corner].x, mark.y - corners[corner].y) < scale * 7; }) == 1);
            CHECK(std::abs(marks.front().module - scale) < scale * 0.25);
        }
    const Picture white{100, 100, Bytes(10'000, 255)};
    CHECK(finderMarks(white, {0, 0, 100, 100}).empty());
    Picture grain{100, 100, noise(10'000)};
    for (auto& grey : grain.grey) grey = static_cast<std::uint8_t>(220 + grey % 30);
    CHECK(finderMarks(grain, {0, 0, 100, 100}).empty());
}

TEST_CASE("three marks are a code's only where they stand in three corners of a square and are alike") {
    CHECK(standAsACode({{10, 10, 3}, {100, 10, 3}, {10, 100, 3}}));
    CHECK(standAsACode({{10, 10, 3}, {50, 90, 2.6}, {95, 18, 3.2}, {5, 98, 3}}));
    CHECK_FALSE(standAsACode({{10, 10, 3}, {100, 10, 3}}));
    CHECK_FALSE(standAsACode({{10, 10, 3}, {100, 10, 3}, {190, 10, 3}}));
    CHECK_FALSE(standAsACode({{10, 10, 3}, {100, 10, 3}, {10, 100, 9}}));
    CHECK_FALSE(standAsACode({{10, 10, 3}, {20, 10, 3}, {10, 20, 3}}));
}

TEST_CASE("things that stand alone are told as blocks, under a shadow too, and long ones are not") {
    Picture page{600, 400, Bytes(240'000, 250)};
    const auto paint = [&](std::size_t left, std::size_t top, std::size_t width, std::size_t height) {
        for (std::size_t y = top; y < top + height; ++y) std::fill_n(page.grey.begin() + static_cast<std::ptrdiff_t>(y * 600 + left), width, std::uint8_t{10});
    };
    paint(100, 100, 80, 80);
    paint(400, 120, 90, 80);
    paint(50, 300, 500, 20);
    const auto blocks = [&] {
        std::set<std::pair<std::size_t, std::size_t>> places; // hundreds of pixels: of the block's middle
        for (const auto& block : squareBlocks(page, 21, 10)) places.emplace((block.left + block.width / 2) / 100, (block.top + block.height / 2) / 100);
        return places;
    };
    const std::set<std::pair<std::size_t, std::size_t>> both{{1, 1}, {4, 1}};
    CHECK(blocks() == both);
    for (std::size_t at = 0; at < page.grey.size(); ++at) page.grey[at] = static_cast<std::uint8_t>(page.grey[at] * (30 + 70 * (at % 600) / 600) / 100);
    CHECK(blocks() == both);
}

TEST_CASE("the same code twice in a picture is two codes, and more than the limit are told") {
    const auto code = encodeQr(bytesOf("twice, and again")).value();
    const auto sheet = scanned({code, code, code}, {.pixelsAModule = 4, .columns = 3});
    CHECK(find(sheet).codes.size() == 3);
    ImportLimits few;
    few.qrCodes = 2;
    WorkBudget pixels(1U << 30U);
    const auto reading = findQr(sheet, few, pixels).value();
    CHECK(reading.codes.size() == 2);
    CHECK(reading.limitReached);
}

TEST_CASE("the work is bounded by the budget and by the picture, and a stop is heard") {
    Picture frames{600, 600, Bytes(360'000, 255)};
    for (std::size_t ring = 0; ring < 100; ++ring)
        for (std::size_t at = 3 * ring; at < 600 - 3 * ring; ++at)
            for (const std::size_t other : {3 * ring, 599 - 3 * ring}) frames.grey[at * 600 + other] = frames.grey[other * 600 + at] = 0;
    WorkBudget plenty(1ULL << 40U);
    CHECK(findQr(frames, limits, plenty));
    CHECK((1ULL << 40U) - plenty.left() <= 25U * 360'000U);
    WorkBudget little(1000);
    CHECK(findQr(frames, limits, little).value().limitReached);
    std::stop_source stop;
    stop.request_stop();
    WorkBudget stopped(1000, stop.get_token());
    CHECK(findQr(frames, limits, stopped).error().code == ErrorCode::cancelled);
}

TEST_CASE("a picture without a code holds none, and one that is too small is not looked at") {
    CHECK(find(Picture{100, 100, Bytes(10'000, 255)}).codes.empty());
    CHECK(find(Picture{100, 100, noise(10'000)}).codes.empty());
    CHECK(find(Picture{5, 5, Bytes(25, 0)}).codes.empty());
    CHECK(find(Picture{}).codes.empty());
    WorkBudget pixels(1000);
    CHECK(findQr(Picture{5, 5, {}}, limits, pixels).error().code == ErrorCode::malformed);
}

TEST_CASE("codes in JPEG pictures are read") {
    for (const char* name : {"container/qr.jpg", "container/qr-progressive.jpg"})
        CHECK(toText(find(decodePicture(test::ownSample(name), limits).value()).codes.at(0).bytes) == "https://example.org/badge/1");
}

TEST_CASE("codes made by other people's programs are read") {
    if (!test::haveSharedData()) return test::skipped("codes made by other people's programs are read", "no shared data");
    for (const char* name : {"badges/odd/qr-holds-address-only.png", "signed/valid/qr-json.png", "signed/valid/qr-jwt.png", "signed/mutant/qr-json-letter.png"}) {
        INFO(name);
        CHECK(find(decodePicture(test::sharedSample(name), limits).value()).codes.size() == 1);
    }
}
