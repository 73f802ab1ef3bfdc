#pragma once
#include "ui/paper/page_maker.h"
#include <QString>

namespace lanyard::paper {

/// What stands above an entry: the heading of the section that begins with it, or a hairline that parts it from what is above it on the page.
struct EntryHead {
    QString section; ///< a person's own words; empty: none begins here
};

/// Millimetres that it takes on a page on which something stands already.
double entryHeadHeight(const EntryHead& head, const PaperType& type, double width);
/// Draws it from the maker's `y` on, which moves behind it; at the top of a page nothing parts. The caller made room for it and for what follows.
void putEntryHead(PageMaker& maker, const EntryHead& head);

} // namespace lanyard::paper
