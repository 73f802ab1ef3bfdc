#pragma once
#include "ui/paper/page_maker.h"
#include "ui/paper/paper_layout.h"
#include <stop_token>

namespace lanyard::paper {

/// A title page and what stands in the portfolio in its order: sections by their headings, own words marked as such, badges whole or in few lines.
/// Badges that were given but are not named in the portfolio follow. A stop request ends early.
void putPortfolioPages(Paper& paper, const PaperInput& input, const Frame& frame, const PaperType& type, const Progress& progress, const std::stop_token& stop);

} // namespace lanyard::paper
