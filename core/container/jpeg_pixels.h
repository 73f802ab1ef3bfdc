#pragma once
#include "core/container/pixels.h"

namespace lanyard {

/// Whether the bytes begin as a JPEG: its first marker, and the first byte of the next (ITU T.81, B.1.1.3).
bool isJpeg(ByteView file) noexcept;

/// decodePicture for a JPEG whose frame header says `size`. May throw std::bad_alloc.
Result<Picture> decodeJpeg(ByteView file, PictureSize size, const ImportLimits& limits);

} // namespace lanyard
