#include "core/container/finder_marks.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>

namespace lanyard {
namespace {

constexpr std::size_t mostMarks = 64;
constexpr std::size_t rowStep = 2; // a mark's middle is three modules high, of two pixels each at the least

/// Half way between the dark twentieth and the light twentieth of the block; 0 if they are too much alike for ink and paper.
std::uint8_t thresholdOf(const Picture& picture, const PictureBlock& block) {
    std::array<std::size_t, 256> histogram{};
    std::size_t count = 0;
    for (std::size_t y = block.top; y < block.top + block.height; y += rowStep)
        for (std::size_t x = block.left; x < block.left + block.width; ++x, ++count) ++histogram[picture.at(x, y)];
    const auto shadeAt = [&](std::size_t pixels) {
        std::size_t sum = 0;
        for (std::size_t shade = 0; shade < histogram.size(); ++shade)
            if ((sum += histogram[shade]) > pixels) return shade;
        return std::size_t{255};
    };
    const std::size_t dark = shadeAt(count / 20), light = shadeAt(count - count / 20 - 1);
    return dark * 4 > light * 3 ? std::uint8_t{0} : static_cast<std::uint8_t>((dark + light) / 2);
}

/// The last five runs of a line, the newest last.
using Runs = std::array<double, 5>;

/// A module's length if the runs are 1:1:3:1:1, as far as blur and few pixels let one tell.
std::optional<double> moduleOf(const Runs& runs) {
    double total = 0;
    for (const double run : runs) total += run;
    const double module = total / 7;
    const double off = module * 0.5 + 0.7; // pixels
    for (const std::size_t i : {0U, 1U, 3U, 4U})
        if (std::abs(runs[i] - module) > off) return std::nullopt;
    if (module < 1.5 || std::abs(runs[2] - 3 * module) > off * 1.5) return std::nullopt;
    return module;
}

class Looking {
  public:
    Looking(const Picture& picture, const PictureBlock& block) : m_picture(picture), m_block(block), m_threshold(thresholdOf(picture, block)) {}

    std::vector<FinderMark> run() {
        if (m_threshold == 0) return {};
        for (std::size_t y = m_block.top; y < m_block.top + m_block.height && m_marks.size() < mostMarks; y += rowStep) lookAlong(y);
        return std::move(m_marks);
    }

  private:
    bool dark(std::size_t x, std::size_t y) const noexcept { return m_picture.at(x, y) < m_threshold; }

    void lookAlong(std::size_t y) {
        Runs runs{};
        double run = 0;
        bool was = false; // light at the edge
        for (std::size_t x = m_block.left; x <= m_block.left + m_block.width; ++x) {
            const bool is = x < m_block.left + m_block.width && dark(x, y);
            if (is == was && x < m_block.left + m_block.width) {
                ++run;
                continue;
            }
            std::shift_left(runs.begin(), runs.end(), 1);
            runs.back() = run;
            if (was) // a dark run just ended
                if (const auto module = moduleOf(runs)) add(static_cast<double>(x) - runs[4] - runs[3] - runs[2] / 2, y, *module);
            run = 1;
            was = is;
        }
    }

    /// The five runs down through a point in the middle one, if they are those of a mark too.
    std::optional<double> middleDown(double x, std::size_t y, double module) const {
        const auto column = static_cast<std::size_t>(x);
        if (column >= m_block.left + m_block.width || !dark(column, y)) return std::nullopt;
        Runs runs{};
        const auto most = static_cast<std::size_t>(module * 5) + 2;
        std::size_t up = y, down = y + 1;
        const std::size_t top = m_block.top, bottom = m_block.top + m_block.height;
        const auto length = [&](bool isDark, bool upwards) {
            std::size_t count = 0;
            if (upwards)
                for (; up > top && dark(column, up - 1) == isDark && count < most; --up) ++count;
            else
                for (; down < bottom && dark(column, down) == isDark && count < most; ++down) ++count;
            return static_cast<double>(count);
        };
        const double above = length(true, true), below = length(true, false);
        runs[2] = above + below + 1;
        runs[1] = length(false, true);
        runs[0] = length(true, true);
        runs[3] = length(false, false);
        runs[4] = length(true, false);
        const auto fits = moduleOf(runs);
        if (!fits || *fits > module * 1.6 || *fits < module / 1.6) return std::nullopt;
        return static_cast<double>(y) + (below - above) / 2;
    }

    void add(double x, std::size_t y, double module) {
        const auto middle = middleDown(x, y, module);
        if (!middle) return;
        for (const FinderMark& mark : m_marks)
            if (std::abs(mark.x - x) < module * 3 && std::abs(mark.y - *middle) < module * 3) return;
        if (m_marks.size() < mostMarks) m_marks.push_back({x, *middle, module});
    }

    const Picture& m_picture;
    const PictureBlock& m_block;
    std::uint8_t m_threshold;
    std::vector<FinderMark> m_marks;
};

} // namespace

std::vector<FinderMark> finderMarks(const Picture& picture, const PictureBlock& block) { return Looking(picture, block).run(); }

bool standAsACode(const std::vector<FinderMark>& marks) noexcept {
    const auto between = [](const FinderMark& a, const FinderMark& b) { return std::hypot(a.x - b.x, a.y - b.y); };
    const auto alike = [](double a, double b) { return a > b * 0.75 && b > a * 0.75; };
    for (const FinderMark& corner : marks)
        for (const FinderMark& one : marks)
            for (const FinderMark& other : marks) {
                const double side = between(corner, one);
                if (&corner == &one || &one == &other || &corner == &other || !alike(corner.module, one.module) || !alike(corner.module, other.module)) continue;
                const bool longEnough = side > corner.module * 11 && side < corner.module * 250; // 14 to 170 modules, seen aslant
                if (longEnough && alike(side, between(corner, other)) && alike(side * std::numbers::sqrt2, between(one, other))) return true;
            }
    return false;
}

} // namespace lanyard
