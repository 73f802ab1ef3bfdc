#pragma once
#include "core/container/pixels.h"

namespace lanyard {

/// decodePicture for a PNG whose header says `size`. May throw std::bad_alloc.
Result<Picture> decodePng(ByteView file, PictureSize size, const ImportLimits& limits);

} // namespace lanyard
