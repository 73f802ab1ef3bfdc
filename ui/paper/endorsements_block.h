#pragma once
#include "ui/paper/page_maker.h"
#include "ui/paper/words.h"
#include <vector>

namespace lanyard::paper {

/// Who endorses a badge, one row each: how high they are, and drawn from the maker's `y` on, which moves behind them. A row that does not fit goes to
/// the next page.
double endorsementsHeight(const std::vector<EndorsementRow>& rows, const PaperType& type, double width);
void drawEndorsements(PageMaker& maker, const std::vector<EndorsementRow>& rows, double x, double width);

} // namespace lanyard::paper
