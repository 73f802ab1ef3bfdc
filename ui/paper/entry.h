#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/entry_head.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"
#include <memory>

namespace lanyard::paper {

/// One badge in a portfolio: picture, words, state and code, the six answers. Begins a new page if it would be cut; a text longer
/// than a page goes on on the next. Moves `y` behind it.
void putEntry(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, const EntryHead& head, std::vector<Overflow>& overflows);

} // namespace lanyard::paper
