#pragma once
#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/result.h"
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lanyard {

struct PictureSize {
    std::uint32_t width = 0;  ///< pixels, never 0
    std::uint32_t height = 0; ///< pixels, never 0
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
    std::uint64_t pixels() const noexcept { return std::uint64_t{width} * height; }
};

/// What the header of a PNG, JPEG, GIF, BMP or WebP says; nothing is decoded. Errors: malformed, truncated, unsupported (another kind).
Result<PictureSize> pictureSize(ByteView file) noexcept;

/// A picture in shades of grey, 0 black to 255 white, as a camera would see it on white paper: transparent parts are white.
/// Invariant: grey.size() == width * height; rows from the top, no padding.
struct Picture {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    Bytes grey;
    int reduction = 1;    ///< 1, 2, 4 or 8: how many pixels of the file make one of these, in each direction
    bool complete = true; ///< false: the file broke off or is damaged inside; the rest is white

    std::uint8_t at(std::size_t x, std::size_t y) const noexcept { return grey[y * width + x]; }
};

/// Decodes a PNG or JPEG. What is larger than limits.heldPixels is decoded at a half, a quarter or an eighth. A PNG larger than limits.picturePixels is
/// refused, as is an interlaced one from a quarter of limits.heldPixels on, since it must be held whole in colour. Memory: limits.heldPixels bytes
/// and a row; of an interlaced PNG 3 bytes a pixel, of a progressive JPEG up to 3 bytes for each of limits.picturePixels. EXIF orientation is not applied. Reentrant, never throws.
/// Errors: unsupported (neither PNG nor JPEG), malformed, truncated (before the first row), limitReached, outOfMemory.
Result<Picture> decodePicture(ByteView file, const ImportLimits& limits);

/// An 8-bit grey PNG of the picture; the same picture gives the same bytes. Errors: malformed (empty, or the invariant does not hold),
/// outOfMemory.
Result<Bytes> encodePng(const Picture& picture);

} // namespace lanyard
