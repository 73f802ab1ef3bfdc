#pragma once
#include "core/badge/portfolio.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QStringList>
#include <vector>

namespace lanyard::portfolio {

/// What somebody who gets the PDF will know of the person, a line each: the name, the addresses that stand in the badges, dates, own words; and that
/// the files inside say all of it even where the page does not.
QStringList readerLearns(const text::Language& in, const Portfolio& portfolio, const std::vector<BadgeView>& badges);

} // namespace lanyard::portfolio
