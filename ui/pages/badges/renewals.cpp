#include "ui/pages/badges/renewals.h"
#include <unordered_set>

namespace lanyard::pages {

std::unordered_map<DocumentId, int> foldRenewals(std::vector<BadgeSummary>& shown, const Renewals& renewals) {
    std::unordered_map<DocumentId, int> folded;
    if (renewals.empty()) return folded;
    std::unordered_set<DocumentId> there;
    for (const BadgeSummary& badge : shown) there.insert(badge.id);
    std::unordered_set<DocumentId> older;
    for (const auto& group : renewals) {
        if (group.empty() || !there.contains(group.front())) continue;
        for (std::size_t i = 1; i < group.size(); ++i)
            if (there.contains(group[i]) && older.insert(group[i]).second) ++folded[group.front()];
    }
    std::erase_if(shown, [&](const BadgeSummary& badge) { return older.contains(badge.id); });
    return folded;
}

} // namespace lanyard::pages
