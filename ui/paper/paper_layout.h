#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/portfolio.h"
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include "ui/text/language.h"
#include <stop_token>
#include <vector>

namespace lanyard::paper {

/// What is to be printed: a choice, its badges in the order in which they print, and the language of the paper.
struct PaperInput {
    const Portfolio& portfolio;
    std::vector<BadgeView> badges;
    const text::Language& language;
    /// Whose each badge is, beside `badges`, for a sheet of several people; empty: all are the portfolio's person's.
    std::vector<std::string> owners{};
    /// What the person says, in their order; prints where the portfolio wants it and the layout has a place for it.
    std::vector<OwnStatement> statements{};
};

/// Lays out every page of the portfolio's layout. Names and texts wrap and go on on further pages; nothing is cut or shrunk. What does
/// not fit a sheet's cell stands in the next larger one; `Paper::overflows` tells. The same input gives the same pages on every device
/// with the same fonts. Needs a QGuiApplication (fonts). A stop request ends early with the pages made so far.
Paper layOut(const PaperInput& input, const Progress& progress = {}, std::stop_token stop = {});

} // namespace lanyard::paper
