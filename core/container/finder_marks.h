#pragma once
#include "core/container/picture_blocks.h"
#include "core/container/pixels.h"
#include <vector>

namespace lanyard {

/// A corner mark of a QR code (ISO/IEC 18004, 6.3.3): dark, light, dark, light, dark as 1:1:3:1:1, across and down.
struct FinderMark {
    double x = 0, y = 0;  ///< its middle, in pixels of the picture
    double module = 0;    ///< pixels
};

/// The marks in a block of the picture, which must lie in it, each once; at most 64. A code has three. Words, drawings and
/// what stands in a code may look like one by chance, and a code that is badly blurred may show fewer. About as much work as half of the block's pixels.
std::vector<FinderMark> finderMarks(const Picture& picture, const PictureBlock& block);

/// Whether three of the marks are alike and stand in three corners of a square, as far as paper held aslant lets one tell.
bool standAsACode(const std::vector<FinderMark>& marks) noexcept;

} // namespace lanyard
