#pragma once
#include "core/badge/portfolio.h"
#include <QRectF>
#include <optional>

namespace lanyard::paper {

struct Page;

/// The cells of a sheet: how many across and down, and where on the page, in millimetres from its upper left corner. What lies outside is cut away.
struct Grid {
    int columns = 1;
    int rows = 1;
    QRectF area;

    int count() const noexcept { return columns * rows; }
    QSizeF cell() const noexcept { return {area.width() / columns, area.height() / rows}; }
    QPointF corner(int cell) const noexcept; ///< of the cell with this number, from 0, row by row
};

/// That of a sheet or of cards. As many cards of 85 x 54 mm as the paper takes. Precondition: a layout of cells.
Grid gridOf(PaperLayout layout, PaperSize paper);
/// The one with the next larger cells of the same paper (12 → 8 → 6 → 4 → 2 → 1; cards → 8 or 4); nothing after the largest.
std::optional<Grid> largerGrid(const Grid& grid, PaperSize paper);

/// Marks of 5 mm outside the grid's edge, 2 mm off its corners; crosses inside.
void putCutMarks(Page& page, const Grid& grid);

} // namespace lanyard::paper
