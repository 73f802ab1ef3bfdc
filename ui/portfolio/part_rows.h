#pragma once
#include "core/badge/portfolio.h"
#include "core/badge/summary.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/text/language.h"
#include <map>
#include <vector>

namespace lanyard::portfolio {

/// The parts of a portfolio as rows, in its order. `pages`: on which page, from 0, each badge begins; a row has it where a new page begins with it.
std::vector<BadgeRows::Row> partRows(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeSummary>& badges,
                                     const std::map<DocumentId, int>& pages);

} // namespace lanyard::portfolio
