#pragma once
#include "core/container/pixels.h"
#include <cstdint>
#include <vector>

namespace lanyard {

/// By how much a picture must be reduced in each direction, 1, 2, 4 or 8, so that at most `mostPixels` are held; 0: eight times is not enough.
unsigned reductionFor(PictureSize size, std::uint64_t mostPixels) noexcept;

/// Puts a picture together from its rows, each pixel the mean of `reduction` by `reduction`, so that no more than the reduced picture is held.
/// Columns and rows left over at the right and at the bottom are dropped. The constructor allocates and may throw std::bad_alloc; nothing else throws.
class ReducedRows {
  public:
    ReducedRows(PictureSize size, unsigned reduction);
    /// The next row: `size.width` pixels. Rows beyond the height are ignored.
    void add(const std::uint8_t* row) noexcept;
    std::uint32_t rows() const noexcept { return m_rows; } ///< added so far
    /// What is missing is white, and the picture then not complete.
    Picture take() &&;

  private:
    PictureSize m_size;
    unsigned m_reduction;
    std::uint32_t m_rows = 0;
    std::vector<std::uint32_t> m_sums; ///< of the rows that will make the next one
    Picture m_picture;
};

} // namespace lanyard
