#include "ui/paper/grid.h"
#include "ui/paper/page.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lanyard::paper {
namespace {

constexpr double pageMargin = 12;  // of sheets: the marks stand in it
constexpr double leastMargin = 9;  // beside cards: the marks, and what printers leave white
constexpr double markLength = 5;
constexpr double markDistance = 2;
constexpr QSizeF card(85, 54);
constexpr std::array<std::pair<int, int>, 6> ladder{{{3, 4}, {2, 4}, {2, 3}, {2, 2}, {1, 2}, {1, 1}}}; // columns, rows

Grid sheetOf(std::pair<int, int> cells, PaperSize paper) {
    const QSizeF size = pageSize(paper);
    return {cells.first, cells.second, QRectF(pageMargin, pageMargin, size.width() - 2 * pageMargin, size.height() - 2 * pageMargin)};
}

Grid cardsOf(PaperSize paper) {
    const QSizeF size = pageSize(paper);
    const int columns = int(std::floor((size.width() - 2 * leastMargin) / card.width()));
    const int rows = int(std::floor((size.height() - 2 * leastMargin) / card.height()));
    const QSizeF used(columns * card.width(), rows * card.height());
    return {columns, rows, QRectF((size.width() - used.width()) / 2, (size.height() - used.height()) / 2, used.width(), used.height())};
}

} // namespace

QPointF Grid::corner(int cell) const noexcept {
    const QSizeF each = this->cell();
    return {area.left() + (cell % columns) * each.width(), area.top() + (cell / columns) * each.height()};
}

Grid gridOf(PaperLayout layout, PaperSize paper) {
    switch (layout) {
    case PaperLayout::sheet2:
        return sheetOf({1, 2}, paper);
    case PaperLayout::sheet4:
        return sheetOf({2, 2}, paper);
    case PaperLayout::sheet6:
        return sheetOf({2, 3}, paper);
    case PaperLayout::sheet8:
        return sheetOf({2, 4}, paper);
    case PaperLayout::sheet12:
        return sheetOf({3, 4}, paper);
    case PaperLayout::cards:
        return cardsOf(paper);
    case PaperLayout::portfolio:
    case PaperLayout::cvPages:
    case PaperLayout::oneBadge:
        break;
    }
    return sheetOf({1, 1}, paper);
}

std::optional<Grid> largerGrid(const Grid& grid, PaperSize paper) {
    const QSizeF cell = grid.cell();
    for (const auto& cells : ladder) {
        const Grid larger = sheetOf(cells, paper);
        const QSizeF other = larger.cell();
        if (other.width() >= cell.width() && other.height() >= cell.height() && other != cell) return larger;
    }
    return std::nullopt;
}

void putCutMarks(Page& page, const Grid& grid) {
    const auto rule = [&page](double x1, double y1, double x2, double y2) { page.items.push_back(RuleItem{{x1, y1}, {x2, y2}, 0.18, Ink::black}); };
    const QRectF& area = grid.area;
    const QSizeF cell = grid.cell();
    for (int column = 0; column <= grid.columns; ++column) {
        const double x = area.left() + column * cell.width();
        rule(x, area.top() - markDistance - markLength, x, area.top() - markDistance);
        rule(x, area.bottom() + markDistance, x, area.bottom() + markDistance + markLength);
    }
    for (int row = 0; row <= grid.rows; ++row) {
        const double y = area.top() + row * cell.height();
        rule(area.left() - markDistance - markLength, y, area.left() - markDistance, y);
        rule(area.right() + markDistance, y, area.right() + markDistance + markLength, y);
    }
    for (int column = 1; column < grid.columns; ++column)
        for (int row = 1; row < grid.rows; ++row) {
            const QPointF at(area.left() + column * cell.width(), area.top() + row * cell.height());
            rule(at.x() - 2, at.y(), at.x() + 2, at.y());
            rule(at.x(), at.y() - 2, at.x(), at.y() + 2);
        }
}

} // namespace lanyard::paper
