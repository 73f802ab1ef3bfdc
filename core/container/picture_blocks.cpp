#include "core/container/picture_blocks.h"
#include <algorithm>
#include <cstdint>

namespace lanyard {
namespace {

constexpr std::size_t smallestCell = 4; // pixels
constexpr std::size_t tile = 64;        // pixels: the page is about equally light in one

struct Grid {
    std::size_t columns = 0, rows = 0;
    std::vector<std::uint8_t> cells;

    static Grid covering(const Picture& picture, std::size_t cell) {
        Grid grid{(picture.width + cell - 1) / cell, (picture.height + cell - 1) / cell, {}};
        grid.cells.resize(grid.columns * grid.rows);
        return grid;
    }
    std::uint8_t& at(std::size_t x, std::size_t y) noexcept { return cells[y * columns + x]; }
};

/// Below which shade something is dark, by tile: three fifths of the lightest pixel in the tile and those around it, which is the page.
Grid thresholds(const Picture& picture) {
    Grid lightest = Grid::covering(picture, tile);
    Bytes down(picture.width); // the lightest of each column in this row of tiles
    for (std::size_t y = 0; y < picture.height; ++y) {
        if (y % tile == 0) std::ranges::fill(down, std::uint8_t{0});
        const std::uint8_t* const row = picture.grey.data() + y * picture.width;
        for (std::size_t x = 0; x < down.size(); ++x) down[x] = std::max(down[x], row[x]);
        if (y % tile + 1 == tile || y + 1 == picture.height)
            for (std::size_t x = 0; x < down.size(); ++x) lightest.at(x / tile, y / tile) = std::max(lightest.at(x / tile, y / tile), down[x]);
    }
    Grid grid = lightest;
    for (std::size_t y = 0; y < grid.rows; ++y)
        for (std::size_t x = 0; x < grid.columns; ++x) {
            unsigned light = 0;
            for (std::size_t ny = y - (y > 0); ny <= std::min(y + 1, grid.rows - 1); ++ny)
                for (std::size_t nx = x - (x > 0); nx <= std::min(x + 1, grid.columns - 1); ++nx) light = std::max(light, unsigned{lightest.at(nx, ny)});
            grid.at(x, y) = static_cast<std::uint8_t>(light * 3 / 5);
        }
    return grid;
}

Grid darkCells(const Picture& picture) {
    Grid threshold = thresholds(picture);
    Grid grid = Grid::covering(picture, smallestCell);
    Bytes down(picture.width); // the darkest of each column in this row of cells
    for (std::size_t y = 0; y < picture.height; ++y) {
        if (y % smallestCell == 0) std::ranges::fill(down, std::uint8_t{255});
        const std::uint8_t* const row = picture.grey.data() + y * picture.width;
        for (std::size_t x = 0; x < down.size(); ++x) down[x] = std::min(down[x], row[x]);
        if (y % smallestCell + 1 < smallestCell && y + 1 < picture.height) continue;
        for (std::size_t x = 0; x < down.size(); ++x)
            grid.at(x / smallestCell, y / smallestCell) |= static_cast<std::uint8_t>(down[x] < threshold.at(x / tile, y / tile));
    }
    return grid;
}

/// The same in cells twice as wide and high.
Grid coarser(Grid& from) {
    Grid to{(from.columns + 1) / 2, (from.rows + 1) / 2, {}};
    to.cells.resize(to.columns * to.rows);
    for (std::size_t y = 0; y < from.rows; ++y)
        for (std::size_t x = 0; x < from.columns; ++x) to.at(x / 2, y / 2) |= from.at(x, y);
    return to;
}

/// Takes all cells that touch the one at `start`, itself included, out of the grid. In cells: the rectangle around them.
PictureBlock takeConnected(Grid& grid, std::size_t start) {
    std::size_t left = grid.columns, right = 0, top = grid.rows, bottom = 0;
    std::vector<std::size_t> open{start};
    grid.cells[start] = 0;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        const std::size_t x = at % grid.columns;
        const std::size_t y = at / grid.columns;
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
        for (std::size_t ny = y - (y > 0); ny <= std::min(y + 1, grid.rows - 1); ++ny)
            for (std::size_t nx = x - (x > 0); nx <= std::min(x + 1, grid.columns - 1); ++nx) {
                if (grid.at(nx, ny) == 0) continue;
                grid.at(nx, ny) = 0;
                open.push_back(ny * grid.columns + nx);
            }
    }
    return {left, top, right - left + 1, bottom - top + 1};
}

/// Takes all cells out of the grid.
std::vector<PictureBlock> blocksOf(Grid grid, const Picture& picture, std::size_t cell, std::size_t least, std::size_t most) {
    constexpr std::size_t margin = 2; // cells
    std::vector<PictureBlock> blocks;
    for (std::size_t start = 0; start < grid.cells.size(); ++start) {
        if (grid.cells[start] == 0) continue;
        PictureBlock found = takeConnected(grid, start);
        const bool square = found.width * 3 >= found.height * 2 && found.height * 3 >= found.width * 2;
        if (!square || found.width * cell < least || found.height * cell < least) continue;
        const std::size_t left = found.left - std::min(found.left, margin);
        const std::size_t top = found.top - std::min(found.top, margin);
        const std::size_t right = std::min<std::size_t>((found.left + found.width + margin) * cell, picture.width);
        const std::size_t bottom = std::min<std::size_t>((found.top + found.height + margin) * cell, picture.height);
        blocks.push_back({left * cell, top * cell, right - left * cell, bottom - top * cell});
    }
    std::ranges::stable_sort(blocks, std::ranges::greater{}, [](const PictureBlock& block) { return block.width * block.height; });
    if (blocks.size() > most) blocks.resize(most);
    return blocks;
}

} // namespace

std::vector<PictureBlock> squareBlocks(const Picture& picture, std::size_t least, std::size_t most) {
    std::vector<PictureBlock> all;
    Grid grid = darkCells(picture);
    for (const std::size_t cell : {smallestCell, 2 * smallestCell, 4 * smallestCell}) {
        if (cell > smallestCell) grid = coarser(grid);
        for (const PictureBlock& block : blocksOf(grid, picture, cell, least, most))
            if (std::ranges::find(all, block) == all.end()) all.push_back(block);
    }
    return all;
}

Picture cropped(const Picture& picture, const PictureBlock& block) {
    Picture part{static_cast<std::uint32_t>(block.width), static_cast<std::uint32_t>(block.height), {}, picture.reduction, picture.complete};
    part.grey.reserve(block.width * block.height);
    for (std::size_t y = block.top; y < block.top + block.height; ++y) {
        const auto row = picture.grey.begin() + static_cast<std::ptrdiff_t>(y * picture.width + block.left);
        part.grey.insert(part.grey.end(), row, row + static_cast<std::ptrdiff_t>(block.width));
    }
    return part;
}

} // namespace lanyard
