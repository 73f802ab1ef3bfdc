#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include "ui/text/language.h"
#include <vector>

namespace lanyard::paper {

/// What stands in one cell of a sheet or on one card, in millimetres from the cell's upper left corner.
struct Cell {
    std::vector<Item> items;
    bool fits = true;         ///< false: its words need more room, and lie on each other
    bool codeIsShort = false; ///< the code does not hold the badge itself
};

/// What, from whom, whose, state with its date, code, how to check: arranged for the shape of the cell. Cells lower than 60 mm are cards: the line of
/// the giver holds the year only, and the code is the short form. `owner`: whose badge it is unless the badge itself says a name; empty: not said.
Cell cellOf(const BadgeView& view, const QString& owner, QSizeF size, const PaperType& type, const text::Language& in, bool showOwner);

/// Moves everything of a cell to its corner on the page.
void shift(std::vector<Item>& items, QPointF by);

} // namespace lanyard::paper
