#include "core/container/picture_blocks.h"
#include <algorithm>
#include <array>
#include <cstdint>

namespace lanyard {
namespace {

/// Half way between the ink and the paper: the shades that 2 % of the pixels are darker and half of them lighter than.
std::uint8_t inkThreshold(const Picture& picture) {
    std::array<std::size_t, 256> histogram{};
    for (const auto grey : picture.grey) ++histogram[grey];
    const auto shadeAt = [&](std::size_t pixels) {
        std::size_t sum = 0;
        for (std::size_t shade = 0; shade < histogram.size(); ++shade)
            if ((sum += histogram[shade]) > pixels) return shade;
        return std::size_t{255};
    };
    const std::size_t ink = shadeAt(picture.grey.size() / 50);
    const std::size_t paper = shadeAt(picture.grey.size() / 2);
    return static_cast<std::uint8_t>((ink + paper) / 2);
}

struct Grid {
    std::size_t columns = 0, rows = 0;
    std::vector<bool> dark;
};

Grid darkCells(const Picture& picture, std::size_t cell) {
    Grid grid{(picture.width + cell - 1) / cell, (picture.height + cell - 1) / cell, {}};
    grid.dark.resize(grid.columns * grid.rows);
    const auto threshold = inkThreshold(picture);
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < picture.width; ++x)
            if (picture.at(x, y) < threshold) grid.dark[y / cell * grid.columns + x / cell] = true;
    return grid;
}

/// Takes all cells that touch the one at `start`, itself included, out of the grid. In cells: the rectangle around them.
PictureBlock takeConnected(Grid& grid, std::size_t start) {
    std::size_t left = grid.columns, right = 0, top = grid.rows, bottom = 0;
    std::vector<std::size_t> open{start};
    grid.dark[start] = false;
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
                const std::size_t next = ny * grid.columns + nx;
                if (!grid.dark[next]) continue;
                grid.dark[next] = false;
                open.push_back(next);
            }
    }
    return {left, top, right - left + 1, bottom - top + 1};
}

} // namespace

std::vector<PictureBlock> squareBlocks(const Picture& picture, std::size_t cell, std::size_t least, std::size_t most) {
    constexpr std::size_t margin = 2; // cells
    Grid grid = darkCells(picture, cell);
    std::vector<PictureBlock> blocks;
    for (std::size_t start = 0; start < grid.dark.size(); ++start) {
        if (!grid.dark[start]) continue;
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
