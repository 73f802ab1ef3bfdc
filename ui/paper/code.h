#pragma once
#include "core/badge/badge.h"
#include "ui/paper/page.h"
#include <optional>

namespace lanyard::paper {

/// Five dots of a 300 dpi printer; never less than 0.4 mm.
inline constexpr double badgeModule = 5 * 25.4 / 300;
/// Six dots: for codes that hold an address or a name only.
inline constexpr double shortModule = 6 * 25.4 / 300;

/// A badge's code and how large it is on paper.
struct Code {
    std::vector<std::uint8_t> modules;
    int size = 0;
    bool carriesBadge = false;
    double side = 0; ///< millimetres, with the quiet zone
};

/// The code that fits into a square of `room` millimetres: with the badge itself if that fits, else its short form. Nothing if not even
/// that fits.
std::optional<Code> codeFor(const Badge& badge, double room);

} // namespace lanyard::paper
