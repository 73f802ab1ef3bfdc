#pragma once
#include "ui/paper/page_maker.h"

namespace lanyard::paper {

/// A person's own words: in serif beside an upright bar, paragraphs by line breaks. They go on on the next pages, and the bar with them; `y` moves behind.
void flowOwnWords(PageMaker& maker, double x, double width, const QString& words, const Style& style);

} // namespace lanyard::paper
