#pragma once
#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/container/pixels.h"
#include <functional>
#include <variant>

namespace lanyard {

/// A picture that stands on a page of a PDF, as a scanner puts it there (ISO 32000-1, 8.9.5).
struct PdfPicture {
    int page = 0;                         ///< from 0
    std::variant<ByteView, Picture> look; ///< a JPEG as it stands in the file, valid during the call; or pixels that the file holds otherwise
};

struct PdfPicturesSeen {
    int taken = 0;
    int unreadable = 0; ///< compressed as only scanners do (JBIG2, CCITT, JPEG 2000), broken, or beyond the limits
};

/// Calls `take` with each picture of the pages that is large enough to hold a code, in page order, each once however often it is placed, until it returns
/// false. Pages are not drawn: a code made of lines and areas is no picture. Pixels in one, two, four or eight bits, grey, in colours or of a
/// palette, reduced if they are more than limits.heldPixels, one after the other in memory. At most limits.members objects are looked at; `pixels` is
/// counted down by every byte that is inflated. Reentrant, never throws; `take` must not throw.
/// Errors: malformed (no PDF, or nothing to be saved), encrypted (a password is needed), limitReached, unsupported, cancelled, outOfMemory.
Result<PdfPicturesSeen> readPdfPictures(ByteView file, const ImportLimits& limits, WorkBudget& pixels, const std::function<bool(const PdfPicture&)>& take);

} // namespace lanyard
