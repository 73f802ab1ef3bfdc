#pragma once
#include "core/container/pixels.h"
#include <cstddef>
#include <vector>

namespace lanyard {

/// A rectangle of a picture's pixels.
struct PictureBlock {
    std::size_t left = 0, top = 0, width = 0, height = 0;
    friend bool operator==(const PictureBlock&, const PictureBlock&) = default;
};

/// Things that stand alone on a lighter page: dark cells that touch each other, for cells of 4, 8 and 16 pixels a side, each with something in it that is much
/// darker than the page around it, so that a shadow over the page is none. Only those that are about as wide as high and at least `least` pixels a side, with
/// two cells of margin as far as the picture goes; the largest `most` of each size of cells, each rectangle once. Linear in the picture.
std::vector<PictureBlock> squareBlocks(const Picture& picture, std::size_t least, std::size_t most);

/// The pixels of a block, which must lie in the picture.
Picture cropped(const Picture& picture, const PictureBlock& block);

} // namespace lanyard
