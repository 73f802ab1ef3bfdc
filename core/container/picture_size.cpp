#include "core/container/pixels.h"
#include "core/container/jpeg_pixels.h"
#include "core/container/png.h"
#include "core/container/png_chunk.h"
#include <algorithm>

namespace lanyard {
namespace {

using namespace std::string_view_literals;

std::uint32_t little16(ByteView file, std::size_t at) noexcept { return std::uint32_t{file[at]} | std::uint32_t{file[at + 1]} << 8U; }
std::uint32_t little24(ByteView file, std::size_t at) noexcept { return little16(file, at) | std::uint32_t{file[at + 2]} << 16U; }
std::uint32_t big16(ByteView file, std::size_t at) noexcept { return std::uint32_t{file[at]} << 8U | std::uint32_t{file[at + 1]}; }
/// A signed 32-bit number; BMP gives a negative height where rows run from the top.
std::uint32_t littleMagnitude(ByteView file, std::size_t at) noexcept {
    const std::uint32_t value = little16(file, at) | little16(file, at + 2) << 16U;
    return value & 0x80000000U ? ~value + 1U : value;
}

Result<PictureSize> sized(std::uint32_t width, std::uint32_t height) noexcept {
    if (width == 0 || height == 0) return fail(ErrorCode::malformed);
    return PictureSize{width, height};
}

Result<PictureSize> pngSize(ByteView file) noexcept {
    if (file.size() < 24) return fail(ErrorCode::truncated, Offset{file.size()});
    if (textOf(file.subspan(12, 4)) != "IHDR") return fail(ErrorCode::malformed, Offset{8});
    return sized(pngNumberAt(file, 16), pngNumberAt(file, 20));
}

/// Walks the segments of a JPEG (ITU T.81, B.1) up to the frame header.
Result<PictureSize> jpegSize(ByteView file) noexcept {
    std::size_t at = 2;
    while (at + 4 <= file.size()) {
        if (file[at] != 0xff) return fail(ErrorCode::malformed, Offset{at});
        const auto marker = file[at + 1];
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        const bool alone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        if (alone) {
            at += 2;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            if (file.size() - at < 9) break;
            return sized(big16(file, at + 7), big16(file, at + 5));
        }
        if (marker == 0xd9 || marker == 0xda) return fail(ErrorCode::malformed, Offset{at});
        at += 2 + big16(file, at + 2);
    }
    return fail(ErrorCode::truncated, Offset{file.size()});
}

/// RFC 9649: simple lossy, simple lossless, extended.
Result<PictureSize> webpSize(ByteView file) noexcept {
    if (file.size() < 30) return fail(ErrorCode::truncated, Offset{file.size()});
    const auto kind = textOf(file.subspan(12, 4));
    if (kind == "VP8 ") return sized(little16(file, 26) & 0x3fffU, little16(file, 28) & 0x3fffU);
    if (kind == "VP8X") return sized(little24(file, 24) + 1, little24(file, 27) + 1);
    if (kind == "VP8L") {
        const std::uint32_t bits = little24(file, 21) | std::uint32_t{file[24]} << 24U;
        return sized((bits & 0x3fffU) + 1, (bits >> 14U & 0x3fffU) + 1);
    }
    return fail(ErrorCode::malformed, Offset{12});
}

} // namespace

bool isJpeg(ByteView file) noexcept { return file.size() >= 3 && file[0] == 0xff && file[1] == 0xd8 && file[2] == 0xff; }

Result<PictureSize> pictureSize(ByteView file) noexcept {
    if (isPng(file)) return pngSize(file);
    if (isJpeg(file)) return jpegSize(file);
    const auto head = textOf(file.first(std::min<std::size_t>(file.size(), 32)));
    if (head.starts_with("GIF8")) return file.size() < 10 ? fail(ErrorCode::truncated, Offset{file.size()}) : sized(little16(file, 6), little16(file, 8));
    if (head.starts_with("BM"))
        return file.size() < 26 ? fail(ErrorCode::truncated, Offset{file.size()}) : sized(littleMagnitude(file, 18), littleMagnitude(file, 22));
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") return webpSize(file);
    return fail(ErrorCode::unsupported);
}

} // namespace lanyard
