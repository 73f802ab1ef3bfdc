#pragma once
#include "core/badge/portfolio.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// What a portfolio is for, whose it is, where the person can be reached, for whom it is; the photo at the end of the line. Without a name what it is for
/// takes the name's place. Drawn from the maker's `y` on, which moves behind it; stands on one page.
void putTitleBlock(PageMaker& maker, const Portfolio& portfolio, const text::Language& in, double x, double width);

} // namespace lanyard::paper
