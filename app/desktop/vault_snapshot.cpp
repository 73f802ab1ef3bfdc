#include "app/desktop/vault_snapshot.h"

namespace lanyard {
namespace {

/// The same badges in the same order as a query that asks for nothing in particular.
bool asksForAll(const BadgeQuery& query) {
    return query.words.empty() && !query.verdict && query.issuer.empty() && !query.year && query.tag.empty() && !query.inBin && !query.insideToo &&
           query.order == BadgeQuery{}.order;
}

} // namespace

VaultSnapshot VaultSnapshot::of(const Wallet& wallet, const BadgeQuery& query) {
    VaultSnapshot snapshot;
    snapshot.query = query;
    const auto keep = [&snapshot](auto result, auto& place) {
        if (result)
            place = std::move(*result);
        else if (!snapshot.error)
            snapshot.error = result.error();
    };
    keep(wallet.list({}), snapshot.all);
    if (asksForAll(query))
        snapshot.shown = snapshot.all;
    else
        keep(wallet.list(query), snapshot.shown);
    keep(wallet.renewals(), snapshot.renewals);
    keep(wallet.facets(), snapshot.facets);
    keep(wallet.portfolios(), snapshot.portfolios);
    keep(wallet.statements(), snapshot.statements);
    keep(wallet.person(), snapshot.person);
    Evidence evidence;
    keep(wallet.evidence(), evidence);
    for (const EvidenceDocument* const document : evidence.all()) {
        ++snapshot.evidence;
        if (!snapshot.newestEvidence || *snapshot.newestEvidence < document->obtained) snapshot.newestEvidence = document->obtained;
    }
    snapshot.undo = wallet.nextUndo();
    snapshot.redo = wallet.nextRedo();
    snapshot.readOnly = wallet.isReadOnly();
    snapshot.sealed = wallet.isSealed();
    return snapshot;
}

} // namespace lanyard
