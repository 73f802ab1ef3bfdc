#pragma once
#include "core/badge/badge.h"
#include "core/base/instant.h"
#include "ui/paper/page.h"
#include <optional>
#include <vector>

namespace lanyard::paper {

/// A badge's code, or the linked codes that together hold it, and how large they are on paper.
struct Code {
    std::vector<std::vector<std::uint8_t>> modules; ///< of each code, in reading order
    int size = 0;                                   ///< modules a side of each
    int columns = 1;                                ///< codes beside each other
    double side = 0;                                ///< millimetres of one code, with the quiet zone
    bool carriesBadge = false;
    std::optional<Instant> ends;                    ///< of a short form: when the address in it ends

    double width() const noexcept { return columns * side; }
    double height() const noexcept { return double((int(modules.size()) + columns - 1) / columns) * side; }
};

/// The code that fits into a square of `room` millimetres: with the badge itself if that fits, else its short form. Nothing if not even
/// that fits.
std::optional<Code> codeFor(const Badge& badge, double room);
/// The short form, however small the badge is: for a purse card.
std::optional<Code> shortCodeFor(const Badge& badge, double room);
/// As codeFor, in as many as four linked codes if the badge does not fit into one.
std::optional<Code> codesFor(const Badge& badge, QSizeF room);

/// Puts the codes with the upper left corner of their white edge there.
void addCode(std::vector<Item>& items, const Code& code, QPointF at);

} // namespace lanyard::paper
