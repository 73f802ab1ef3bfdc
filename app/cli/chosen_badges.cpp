#include "app/cli/chosen_badges.h"

namespace lanyard::cli {
namespace {

Result<DocumentId> idStartingWith(const std::vector<BadgeSummary>& all, const std::string& start) {
    const BadgeSummary* found = nullptr;
    for (const BadgeSummary& badge : all) {
        if (!badge.id.starts_with(start)) continue;
        if (found != nullptr && found->id != badge.id) return fail(ErrorCode::notFound, Part{start});
        found = &badge;
    }
    if (start.empty() || found == nullptr) return fail(ErrorCode::notFound, Part{start});
    return found->id;
}

} // namespace

Result<std::vector<DocumentId>> chosenIds(const Wallet& wallet, const Export& command) {
    BadgeQuery query;
    query.insideToo = !command.badges.empty();
    TRY(all, wallet.list(query));
    std::vector<DocumentId> ids;
    for (const std::string& start : command.badges) {
        TRY(id, idStartingWith(all, start));
        ids.push_back(id);
    }
    if (command.badges.empty())
        for (const BadgeSummary& badge : all) ids.push_back(badge.id);
    return ids;
}

Result<std::vector<BadgeView>> chosenBadges(const Wallet& wallet, const Export& command, Instant now) {
    TRY(ids, chosenIds(wallet, command));
    std::vector<BadgeView> views;
    for (const DocumentId& id : ids) {
        TRY(view, wallet.badge(id, now));
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace lanyard::cli
