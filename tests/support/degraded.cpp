#include "tests/support/degraded.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace lanyard::test {
namespace {

constexpr double table = 110; // the shade around the page

double sample(const Picture& page, double x, double y) {
    const auto at = [&](std::int64_t column, std::int64_t row) -> double {
        if (column < 0 || row < 0 || column >= page.width || row >= page.height) return table;
        return page.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row));
    };
    const double left = std::floor(x), top = std::floor(y);
    const auto column = static_cast<std::int64_t>(left), row = static_cast<std::int64_t>(top);
    const double u = x - left, v = y - top;
    return (at(column, row) * (1 - u) + at(column + 1, row) * u) * (1 - v) + (at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u) * v;
}

/// The middle of the picture stays; the upper part is pressed together, the lower one pulled apart; then all is turned.
Picture moved(const Picture& page, const Degradation& how) {
    Picture to{page.width, page.height, Bytes(page.grey.size()), 1, true};
    const double angle = how.degrees * std::numbers::pi / 180, cosine = std::cos(angle), sine = std::sin(angle);
    const double middleX = page.width / 2.0, middleY = page.height / 2.0;
    for (std::uint32_t y = 0; y < to.height; ++y)
        for (std::uint32_t x = 0; x < to.width; ++x) {
            const double dx = x + 0.5 - middleX, dy = y + 0.5 - middleY;
            const double u = dx * cosine + dy * sine, v = dy * cosine - dx * sine;
            const double far = 1 / (1 + how.perspective * v / page.height);
            to.grey[std::size_t{y} * to.width + x] = static_cast<std::uint8_t>(std::clamp(sample(page, middleX + u * far - 0.5, middleY + v * far - 0.5) + 0.5, 0.0, 255.0));
        }
    return to;
}

/// Means along rows, turned: twice gives means along both, in the old direction.
Picture blurredAndTurned(const Picture& from, double radius) {
    Picture to{from.height, from.width, Bytes(from.grey.size()), 1, true};
    const auto whole = static_cast<std::int64_t>(radius);
    const double edge = radius - static_cast<double>(whole);
    for (std::int64_t y = 0; y < from.height; ++y)
        for (std::int64_t x = 0; x < from.width; ++x) {
            const auto at = [&](std::int64_t column) -> double { return from.at(static_cast<std::size_t>(std::clamp<std::int64_t>(column, 0, from.width - 1)), static_cast<std::size_t>(y)); };
            double sum = edge * (at(x - whole - 1) + at(x + whole + 1));
            for (std::int64_t column = x - whole; column <= x + whole; ++column) sum += at(column);
            to.grey[static_cast<std::size_t>(x) * to.width + static_cast<std::size_t>(y)] = static_cast<std::uint8_t>(sum / (2 * radius + 1) + 0.5);
        }
    return to;
}

} // namespace

Picture degraded(const Picture& page, const Degradation& how) {
    Picture seen = how.degrees != 0 || how.perspective != 0 ? moved(page, how) : page;
    if (how.blur > 0) seen = blurredAndTurned(blurredAndTurned(seen, how.blur), how.blur);
    std::uint32_t seed = how.seed;
    for (std::uint32_t y = 0; y < seen.height; ++y)
        for (std::uint32_t x = 0; x < seen.width; ++x) {
            auto& grey = seen.grey[std::size_t{y} * seen.width + x];
            double value = how.darkest + grey * (255 - how.darkest) / 255.0;
            value *= 1 - how.shade * (1 - static_cast<double>(x) / seen.width);
            if (how.noise > 0) {
                seed = seed * 1'664'525U + 1'013'904'223U;
                value += static_cast<double>((seed >> 16U) % static_cast<unsigned>(2 * how.noise + 1)) - how.noise;
            }
            grey = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
        }
    return seen;
}

} // namespace lanyard::test
