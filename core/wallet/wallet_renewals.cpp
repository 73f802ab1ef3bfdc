#include "core/badge/achievement_key.h"
#include "core/parse/parse.h"
#include "core/wallet/renewing.h"
#include "core/wallet/wallet_parts.h"

namespace lanyard {

Result<void> keepMissingAchievementKeys(Vault& vault, const ForEach& each) {
    constexpr std::size_t atOnce = 200;
    TRY(missing, vault.withoutAchievementKey());
    for (auto waiting = std::span(missing); !waiting.empty();) {
        const auto some = waiting.first(std::min(waiting.size(), atOnce));
        waiting = waiting.subspan(some.size());
        std::vector<std::optional<Document>> documents;
        for (const DocumentId& id : some) {
            auto document = vault.document(id);
            if (!document && document.error().code != ErrorCode::damaged) return std::unexpected(document.error());
            documents.push_back(document ? std::optional(std::move(*document)) : std::nullopt);
        }
        std::vector<Vault::AchievementKey> keys(some.size());
        each(some.size(), [&](std::size_t i) {
            keys[i].id = some[i];
            if (documents[i]) keys[i].key = achievementKey(parseBadges(*documents[i]).front());
        });
        TRY_DO(vault.keepAchievementKeys(keys));
    }
    return {};
}

Result<void> tellRenewals(const Vault& vault, std::vector<FileReceipt::Item>& items) {
    for (FileReceipt::Item& item : items) {
        if (item.alreadyThere) continue;
        TRY(same, vault.sameAchievement(item.id));
        const auto self = std::ranges::find(same, item.id, &Vault::Given::id);
        if (self == same.end()) continue;
        for (const Vault::Given& other : same) {
            if (other.issuedAt < self->issuedAt) ++item.earlier; // without a date: before all that have one
            if (other.issuedAt > self->issuedAt) item.hasNewer = true;
        }
    }
    return {};
}

Result<std::vector<std::vector<DocumentId>>> Wallet::renewals() const { return m_parts->vault.renewals(); }

Result<std::vector<BadgeSummary>> Wallet::sameAchievement(const DocumentId& id) const {
    TRY(ids, m_parts->vault.sameAchievement(id));
    if (ids.size() < 2) return std::vector<BadgeSummary>{};
    std::vector<BadgeSummary> same;
    for (const Vault::Given& one : ids) {
        TRY(summary, m_parts->vault.summary(one.id));
        same.push_back(std::move(summary));
    }
    return same;
}

Result<std::vector<DocumentId>> Wallet::endsToTell(Instant now) const { return m_parts->vault.endsToTell(now, endsSoonSeconds); }
Result<void> Wallet::keepEndsTold(std::span<const DocumentId> ids, Instant now) { return m_parts->vault.keepEndsTold(ids, now); }

} // namespace lanyard
