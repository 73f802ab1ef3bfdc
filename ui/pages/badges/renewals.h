#pragma once
#include "core/badge/summary.h"
#include <unordered_map>
#include <vector>

namespace lanyard::pages {

/// Badges of one achievement, newest first; two at least.
using Renewals = std::vector<std::vector<DocumentId>>;

/// Takes the older ones out of `shown` whose newest is shown, and tells how many were taken away under each. The order of the others stays.
std::unordered_map<DocumentId, int> foldRenewals(std::vector<BadgeSummary>& shown, const Renewals& renewals);

} // namespace lanyard::pages
