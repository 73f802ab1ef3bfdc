#include "core/container/pixels.h"
#include "core/container/inflate.h"
#include "made.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace std::string_literals;
using test::pngChunk;

namespace {

const ImportLimits limits;

/// A PNG of one row of 8-bit samples in the given colour type.
Bytes oneRow(std::uint8_t colourType, std::string_view row, std::uint8_t width, std::string_view before = {}) {
    const std::string header = "\0\0\0"s + static_cast<char>(width) + "\0\0\0\1\x08"s + static_cast<char>(colourType) + "\0\0\0"s;
    const auto data = deflateZlib(bytesOf("\0"s + std::string(row))).value();
    return toBytes("\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + std::string(before) + pngChunk("IDAT", textOf(data)) + pngChunk("IEND", ""));
}

/// A PNG whose header claims a size, with the pixel data given.
Bytes claiming(std::uint32_t width, std::uint32_t height, ByteView data, char interlaced = 0) {
    std::string header;
    for (const auto value : {width, height})
        for (const unsigned shift : {24U, 16U, 8U, 0U}) header += static_cast<char>(value >> shift & 0xffU);
    return toBytes("\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header + "\x08\0\0\0"s + interlaced) + pngChunk("IDAT", textOf(data)) + pngChunk("IEND", ""));
}

Bytes greys(const Bytes& png) { return decodePicture(png, limits).value().grey; }

} // namespace

TEST_CASE("a grey picture comes back from its PNG as it was") {
    Picture picture{3, 2, {0, 1, 2, 253, 254, 255}};
    const auto png = encodePng(picture).value();
    CHECK(png == encodePng(picture).value());
    const auto decoded = decodePicture(png, limits).value();
    CHECK(decoded.grey == picture.grey);
    CHECK(decoded.width == 3);
    CHECK(decoded.height == 2);
    CHECK(decoded.complete);
    CHECK(decoded.reduction == 1);
    CHECK(pictureSize(png) == PictureSize{3, 2});
    picture.grey.pop_back();
    CHECK(encodePng(picture).error().code == ErrorCode::malformed);
}

TEST_CASE("colours become grey, and what is transparent is white paper") {
    CHECK(greys(oneRow(2, "\0\0\0\xff\xff\xff"s, 2)) == Bytes{0, 255});
    CHECK(greys(oneRow(6, "\0\0\0\0\0\0\0\xff\0\0\0\x80"s, 3)) == Bytes{255, 0, 127});
    CHECK(greys(oneRow(4, "\0\0\0\xff"s, 2)) == Bytes{255, 0});
    CHECK(greys(oneRow(3, "\0\1"s, 2, pngChunk("PLTE", "\0\0\0\xff\xff\xff"s))) == Bytes{0, 255});
    CHECK(greys(oneRow(3, "\0\1"s, 2, pngChunk("PLTE", "\0\0\0\0\0\0"s) + pngChunk("tRNS", "\0"s))) == Bytes{255, 0});
    const auto red = greys(oneRow(2, "\xff\0\0"s, 1)).at(0);
    CHECK((red > 30 && red < 140));
}

TEST_CASE("a JPEG is decoded, in colour and progressive, and a large one at a fraction") {
    for (const char* name : {"container/qr.jpg", "container/qr-progressive.jpg"}) {
        const auto file = test::ownSample(name);
        const auto size = pictureSize(file).value();
        const auto picture = decodePicture(file, limits).value();
        CHECK(picture.width == size.width);
        CHECK(picture.grey.size() == size.pixels());
        CHECK(picture.at(0, 0) > 200);
        CHECK(picture.complete);
        ImportLimits few;
        few.picturePixels = size.pixels() / 3;
        CHECK(decodePicture(file, few).value().reduction == 2);
        few.picturePixels = size.pixels() / 50;
        CHECK(decodePicture(file, few).value().reduction == 8);
        few.picturePixels = 10;
        CHECK(decodePicture(file, few).error().code == ErrorCode::limitReached);
    }
}

TEST_CASE("a picture of 10,000 by 10,000 pixels is decoded at a half, so that no more is held than the limit says") {
    Picture stripes{10'000, 10'000, Bytes(100'000'000, 255)};
    for (std::size_t y = 0; y < 10'000; y += 2) std::fill_n(stripes.grey.begin() + static_cast<std::ptrdiff_t>(y * 10'000), 10'000, std::uint8_t{55});
    const auto file = encodePng(stripes).value();
    CHECK(file.size() < 1'000'000);
    const auto picture = decodePicture(file, limits).value();
    CHECK(picture.reduction == 2);
    CHECK(picture.width == 5'000);
    CHECK(picture.complete);
    CHECK(picture.grey == Bytes(25'000'000, 155));
    CHECK(picture.grey.size() <= limits.heldPixels);
}

TEST_CASE("a picture is reduced by as little as is needed, and what is left over at its edges is dropped") {
    const Picture picture{11, 7, Bytes(77, 90)};
    const auto file = encodePng(picture).value();
    ImportLimits few;
    for (const auto& [held, reduction, width, height] : {std::tuple{77U, 1, 11U, 7U}, {76U, 2, 5U, 3U}, {19U, 2, 5U, 3U}, {18U, 4, 2U, 1U}, {4U, 4, 2U, 1U}, {3U, 8, 1U, 1U}}) {
        CAPTURE(held);
        few.heldPixels = held;
        const auto decoded = decodePicture(file, few).value();
        CHECK(decoded.reduction == reduction);
        CHECK(decoded.width == width);
        CHECK(decoded.height == height);
        if (height > 1) CHECK(std::ranges::all_of(decoded.grey, [](std::uint8_t grey) { return grey == 90; }));
    }
    few.heldPixels = 0;
    CHECK(decodePicture(file, few).error().code == ErrorCode::limitReached);
}

TEST_CASE("a picture larger than the limit is refused by its header") {
    const auto code = [](std::uint32_t width, std::uint32_t height, char interlaced = 0) {
        return decodePicture(claiming(width, height, deflateZlib(Bytes(100, 0)).value(), interlaced), limits).error().code;
    };
    CHECK(code(0x7fffffff, 0x7fffffff) == ErrorCode::limitReached);
    CHECK(code(100'000, 100'000) == ErrorCode::limitReached);
    CHECK(code(8'000, 8'000, 1) == ErrorCode::limitReached);
    CHECK(code(0, 5) == ErrorCode::malformed);
}

TEST_CASE("a picture that breaks off gives what came before, and white below") {
    Bytes rows;
    for (int y = 0; y < 10; ++y) rows.insert(rows.end(), {0, 7, 7, 7, 7});
    const auto picture = decodePicture(claiming(4, 1000, deflateZlib(rows).value()), limits).value();
    CHECK_FALSE(picture.complete);
    CHECK(picture.at(3, 9) == 7);
    CHECK(picture.at(0, 999) == 255);
    CHECK(decodePicture(claiming(4, 4, {}), limits).error().code == ErrorCode::truncated);
}

TEST_CASE("a picture with a wrong checksum is still decoded") {
    auto png = test::madePng();
    png[png.size() - 14] ^= 1U;
    CHECK(decodePicture(png, limits));
}

TEST_CASE("pictures cut at any length, and with any bit flipped, give an answer") {
    for (const Bytes& file : {test::madePng(), test::ownSample("container/qr.jpg"), test::ownSample("container/qr-progressive.jpg")}) {
        for (std::size_t length = 0; length < file.size(); ++length) {
            const auto picture = decodePicture(ByteView(file).first(length), limits);
            if (picture) CHECK(picture->grey.size() == std::size_t{picture->width} * picture->height);
        }
        ImportLimits few;
        few.picturePixels = 1'000'000;
        for (std::size_t at = 0; at < file.size(); at += 3) {
            const auto picture = decodePicture(test::flipped(file, at, at % 8), few);
            if (picture) CHECK(picture->grey.size() == std::size_t{picture->width} * picture->height);
        }
    }
}

TEST_CASE("the size of pictures that are not decoded is read from their headers") {
    CHECK(pictureSize(bytesOf("GIF89a\x05\0\x03\0\0\0"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("BM"s + std::string(16, '\0') + "\x05\0\0\0\xfd\xff\xff\xff"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x04\0\0\x02\0\0"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x05\0\x03\0"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("RIFF\0\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x04\x80\0\0\0\0\0\0\0"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x0b\x08\0\3\0\5\1"s)) == PictureSize{5, 3});
    CHECK(pictureSize(bytesOf("\xff\xd8\xff\xe0\xff\xff"s)).error().code == ErrorCode::truncated);
    CHECK(pictureSize(bytesOf("GIF89a")).error().code == ErrorCode::truncated);
    CHECK(pictureSize(bytesOf("text")).error().code == ErrorCode::unsupported);
    CHECK(decodePicture(bytesOf("GIF89a\x05\0\x03\0\0\0"s), limits).error().code == ErrorCode::unsupported);
}
