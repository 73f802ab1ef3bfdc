#pragma once
#include "core/container/pixels.h"
#include <cstddef>
#include <vector>

namespace lanyard {

/// A rectangle of a picture's pixels.
struct PictureBlock {
    std::size_t left = 0, top = 0, width = 0, height = 0;
};

/// Dark things that stand alone on a light page: runs of cells of `cell` by `cell` pixels that touch each other, each with some dark in it. Only those
/// that are about as wide as high and at least `least` pixels a side, with two cells of margin as far as the picture goes; the
/// largest `most` of them. Linear in the picture.
std::vector<PictureBlock> squareBlocks(const Picture& picture, std::size_t cell, std::size_t least, std::size_t most);

/// The pixels of a block, which must lie in the picture.
Picture cropped(const Picture& picture, const PictureBlock& block);

} // namespace lanyard
