#pragma once
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// What the four signs mean, one row each: how high the rows are, and drawn from the maker's `y` on, which moves behind them. The caller
/// makes room for all of them on one page.
double legendHeight(const PaperType& type, const text::Language& in, double width);
void drawLegend(PageMaker& maker, const text::Language& in, double x, double width);

} // namespace lanyard::paper
