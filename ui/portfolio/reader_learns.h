#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/portfolio.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QStringList>
#include <vector>

namespace lanyard::portfolio {

/// What somebody who gets the PDF will know of the person, a line each: names, addresses that stand in the badges, dates, links, the photo, own
/// words and witnesses. A hidden address is told as one that can be guessed. That the files inside say all of it even where the page does not.
QStringList readerLearns(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeView>& badges,
                         const std::vector<OwnStatement>& statements = {});

} // namespace lanyard::portfolio
