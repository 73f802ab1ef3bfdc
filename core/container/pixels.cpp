#include "core/container/pixels.h"
#include "core/container/jpeg_pixels.h"
#include "core/container/png.h"
#include "core/container/png_pixels.h"
#include <new>

namespace lanyard {

Result<Picture> decodePicture(ByteView file, const ImportLimits& limits) try {
    if (!isPng(file) && !isJpeg(file)) return fail(ErrorCode::unsupported);
    TRY(size, pictureSize(file));
    return isPng(file) ? decodePng(file, size, limits) : decodeJpeg(file, size, limits);
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::outOfMemory);
}

} // namespace lanyard
