#pragma once
#include "core/base/for_each.h"
#include "core/parse/parse.h"
#include "core/store/vault.h"
#include "core/verify/known_contexts.h"
#include "core/wallet/judging.h"
#include "core/wallet/wallet.h"
#include <algorithm>

namespace lanyard {

/// What a wallet works with.
struct Wallet::Parts {
    Vault vault;
    ForEach each;
    KnownContexts contexts{};

    Result<Circumstances> circumstances() const { return circumstancesOf(vault, contexts); }

    /// The document as found, with all badges in it: of a badge inside another the outermost document, since what is inside may lean on it.
    Result<Document> wholeDocument(const DocumentId& id) const {
        TRY(outermost, vault.outermost(id));
        return vault.document(outermost);
    }

    /// A badge among those of its document.
    struct Placed {
        std::vector<Badge> badges;
        std::size_t place = 0;
        Badge& badge() { return badges[place]; }
    };
    Result<Placed> placed(const DocumentId& id) const {
        TRY(whole, wholeDocument(id));
        std::vector<Badge> badges = parseBadges(whole);
        const auto found = std::ranges::find(badges, id, [](const Badge& badge) { return badge.source.id; });
        if (found != badges.end()) {
            const auto place = std::size_t(found - badges.begin());
            return Placed{std::move(badges), place};
        }
        TRY(alone, vault.document(id)); // an older version found it inside; read by itself it is the same bytes
        return Placed{parseBadges(alone), 0};
    }
};

} // namespace lanyard
