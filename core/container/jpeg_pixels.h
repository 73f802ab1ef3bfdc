#pragma once
#include "core/container/pixels.h"

namespace lanyard {

/// decodePicture for a JPEG whose frame header says `size`. May throw std::bad_alloc.
Result<Picture> decodeJpeg(ByteView file, PictureSize size, std::uint64_t mostPixels);

} // namespace lanyard
