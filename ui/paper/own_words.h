#pragma once
#include "ui/paper/entry_head.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// A person's own words: in serif beside an upright bar, paragraphs by line breaks. They go on on the next pages, and the bar with them; `y` moves behind.
void flowOwnWords(PageMaker& maker, double x, double width, const QString& words, const Style& style);

/// The same with its label at the left, that nobody has signed it; under the head of its section, or parted from what is above it.
void putOwnWords(PageMaker& maker, const EntryHead& head, const QString& words, const text::Language& in);
/// The label and the words alone; gives nothing above them a distance.
void putOwnWords(PageMaker& maker, const QString& words, const text::Language& in);

} // namespace lanyard::paper
