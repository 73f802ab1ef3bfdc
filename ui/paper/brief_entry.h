#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/entry_head.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"

namespace lanyard::paper {

/// One badge in a few lines: picture, what, from whom, when, its state, code and how to check. Stands on one page. Moves `y`
/// behind it. Gives whether the code holds the badge itself.
bool putBriefEntry(PageMaker& maker, const BadgeView& view, const text::Language& in, bool showOwner, const EntryHead& head);

} // namespace lanyard::paper
