#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include "ui/text/language.h"
#include <stop_token>
#include <vector>

namespace lanyard::paper {

/// How many cells a sheet has across and down.
struct Grid {
    int columns = 2;
    int rows = 3;
};

/// Badges in cells to be cut out, with cut marks. A badge whose words do not fit its cell stands on a later page of larger cells
/// (12, then 6, then 2), and `overflows` tells; in the largest cell the words are split over as many cells as they need.
void putSheets(Paper& paper, const std::vector<BadgeView>& badges, Grid grid, const Portfolio& portfolio, const text::Language& in,
               const Progress& progress, const std::stop_token& stop);

} // namespace lanyard::paper
