#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"
#include <vector>

namespace lanyard::paper {

/// One badge in a few lines: picture, what, from whom, when, its state, code and how to check. Stands on one page; a hairline parts it from an entry
/// above it (`below`). Moves `y` behind it.
void putBriefEntry(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, bool below, std::vector<Overflow>& overflows);

} // namespace lanyard::paper
