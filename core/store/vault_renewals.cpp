#include "core/base/encoding.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"

namespace lanyard {
namespace {

// Beside each other, the one given last in front; of equal dates, the one that came last.
#define LANYARD_NEWEST_FIRST "b.issued_at DESC NULLS LAST, b.received_at DESC, b.id DESC"

constexpr std::string_view groups =
    "SELECT s.key, b.sha256 FROM same_achievement s JOIN badge b ON b.id = s.badge WHERE s.key <> '' AND b.received = 1 AND b.binned_at IS NULL "
    "AND EXISTS (SELECT 1 FROM same_achievement o JOIN badge c ON c.id = o.badge WHERE o.key = s.key AND o.badge <> s.badge "
    "AND c.received = 1 AND c.binned_at IS NULL) ORDER BY s.key, " LANYARD_NEWEST_FIRST;

constexpr std::string_view oneGroup =
    "SELECT b.sha256, b.issued_at FROM same_achievement s JOIN badge b ON b.id = s.badge "
    "WHERE s.key <> '' AND s.key = (SELECT o.key FROM same_achievement o JOIN badge c ON c.id = o.badge WHERE c.sha256 = ?1) "
    "AND b.received = 1 AND b.binned_at IS NULL ORDER BY " LANYARD_NEWEST_FIRST;
#undef LANYARD_NEWEST_FIRST

// ?1 now, ?2 the end of the time that is looked ahead. One that was renewed is not told: the newer one holds on.
constexpr std::string_view ends =
    "SELECT b.sha256 FROM badge b LEFT JOIN told_end t ON t.badge = b.id "
    "WHERE b.received = 1 AND b.binned_at IS NULL AND b.until_at IS NOT NULL AND b.until_at <= ?2 "
    "AND ((b.until_at > ?1 AND t.at IS NULL) OR (b.until_at <= ?1 AND b.until_at > b.received_at AND (t.at IS NULL OR t.at < b.until_at))) "
    "AND NOT EXISTS (SELECT 1 FROM same_achievement s JOIN same_achievement o ON o.key = s.key AND o.badge <> s.badge JOIN badge c ON c.id = o.badge "
    "WHERE s.badge = b.id AND s.key <> '' AND c.received = 1 AND c.binned_at IS NULL AND (c.until_at IS NULL OR c.until_at > b.until_at)) "
    "ORDER BY b.until_at, b.id";

Result<std::vector<DocumentId>> idsOf(Statement& rows) {
    std::vector<DocumentId> ids;
    TRY_DO(rows.each([&] { ids.push_back(toHex(rows.bytes(0))); }));
    return ids;
}

} // namespace

Result<std::vector<std::vector<DocumentId>>> Vault::renewals() const {
    TRY(rows, m_database->prepare(groups));
    std::vector<std::vector<DocumentId>> all;
    std::string key;
    TRY_DO(rows.each([&] {
        if (all.empty() || rows.text(0) != key) {
            key = rows.text(0);
            all.emplace_back();
        }
        all.back().push_back(toHex(rows.bytes(1)));
    }));
    return all;
}

Result<std::vector<Vault::Given>> Vault::sameAchievement(const DocumentId& id) const {
    const auto hash = hashOf(id);
    if (!hash) return fail(ErrorCode::notFound);
    TRY(rows, m_database->prepare(oneGroup, ByteView(*hash)));
    std::vector<Given> same;
    TRY_DO(rows.each([&] { same.push_back({toHex(rows.bytes(0)), rows.isNull(1) ? std::nullopt : std::optional<Instant>(rows.instant(1))}); }));
    return same;
}

Result<std::vector<DocumentId>> Vault::withoutAchievementKey() const {
    TRY(rows, m_database->prepare("SELECT b.sha256 FROM badge b WHERE b.received = 1 AND NOT EXISTS (SELECT 1 FROM same_achievement s WHERE s.badge = b.id)"));
    return idsOf(rows);
}

Result<void> Vault::keepAchievementKeys(std::span<const AchievementKey> keys) {
    TRY(transaction, Transaction::begin(*m_database));
    for (const AchievementKey& one : keys) {
        const auto hash = hashOf(one.id);
        if (!hash) return fail(ErrorCode::notFound);
        TRY_DO(m_database->run("INSERT OR IGNORE INTO same_achievement (badge, key) SELECT id, ?2 FROM badge WHERE sha256 = ?1", ByteView(*hash), one.key));
    }
    return transaction.commit();
}

Result<std::vector<DocumentId>> Vault::endsToTell(Instant now, std::int64_t ahead) const {
    TRY(rows, m_database->prepare(ends, now, Instant{now.seconds + ahead}));
    return idsOf(rows);
}

Result<void> Vault::keepEndsTold(std::span<const DocumentId> ids, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    for (const DocumentId& id : ids) {
        const auto hash = hashOf(id);
        if (!hash) return fail(ErrorCode::notFound);
        TRY_DO(m_database->run("INSERT OR REPLACE INTO told_end (badge, at) SELECT id, ?2 FROM badge WHERE sha256 = ?1", ByteView(*hash), now));
    }
    return transaction.commit();
}

} // namespace lanyard
