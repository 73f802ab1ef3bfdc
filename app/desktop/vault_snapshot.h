#pragma once
#include "core/wallet/wallet.h"
#include <optional>
#include <vector>

namespace lanyard {

/// Everything of a vault that pages show without being asked, read in one go.
struct VaultSnapshot {
    BadgeQuery query;
    std::vector<BadgeSummary> shown; ///< what the query finds
    std::vector<BadgeSummary> all;
    std::vector<std::vector<DocumentId>> renewals; ///< badges of one achievement
    BadgeFacets facets;
    std::vector<Portfolio> portfolios;
    std::vector<OwnStatement> statements;
    Person person;
    std::size_t evidence = 0; ///< documents
    std::optional<Instant> newestEvidence;
    Wallet::Action undo = Wallet::Action::none, redo = Wallet::Action::none;
    bool readOnly = false;
    bool sealed = false;
    std::optional<Error> error; ///< the first that was met; what could not be read is empty

    static VaultSnapshot of(const Wallet& wallet, const BadgeQuery& query);
};

} // namespace lanyard
