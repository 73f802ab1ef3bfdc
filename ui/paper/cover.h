#pragma once
#include "core/wallet/wallet.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"
#include <vector>

namespace lanyard::paper {

/// The title page: who, for what, own words, which badges and who says so, how to check, what the signs mean. Page numbers of badges
/// are filled in by `numberPages` once the entries stand. Goes on on further pages when it is long.
struct CoverLines {
    std::vector<std::pair<int, std::size_t>> pageNumbers; ///< for each badge: page and item of its page number's text
};
CoverLines putCover(PageMaker& maker, const Portfolio& portfolio, const std::vector<const BadgeView*>& badges, const text::Language& in);
void numberPages(Paper& paper, const CoverLines& lines, const std::vector<int>& pages, const text::Language& in);

} // namespace lanyard::paper
