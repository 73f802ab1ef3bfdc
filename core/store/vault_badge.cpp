#include "core/base/encoding.h"
#include "core/store/changes.h"
#include "core/store/evidence_rows.h"
#include "core/store/json_values.h"
#include "core/store/names.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"

namespace lanyard {

Result<bool> Vault::holds(const DocumentId& id) const {
    const auto row = badgeRow(*m_database, id);
    if (row) return true;
    if (row.error().code == ErrorCode::notFound) return false;
    return std::unexpected(row.error());
}

Result<BadgeRecord> Vault::record(const DocumentId& id) const {
    TRY(badge, badgeRow(*m_database, id));
    BadgeRecord record;
    {
        TRY(row, m_database->prepare("SELECT b.received_at, b.binned_at, b.received, i.relation, (SELECT p.sha256 FROM badge p WHERE p.id = i.parent) "
                                     "FROM badge b LEFT JOIN inside i ON i.child = b.id WHERE b.id = ?1 ORDER BY i.parent LIMIT 1",
                                     badge));
        TRY(found, row.step());
        if (found == Row::none) return fail(ErrorCode::notFound);
        record.receivedAt = row.instant(0);
        if (!row.isNull(1)) record.binnedAt = row.instant(1);
        if (row.integer(2) == 0 && !row.isNull(3)) {
            record.relation = relationNamed(row.text(3));
            record.parent = toHex(row.bytes(4));
        }
    }
    {
        TRY(reports, m_database->prepare("SELECT answers, at FROM report WHERE badge = ?1 ORDER BY id DESC", badge));
        TRY_DO(reports.each([&]() -> Result<void> {
            auto report = reportFrom(reports.text(0), reports.instant(1));
            if (!report) return fail(ErrorCode::damaged);
            record.reports.push_back(std::move(*report));
            return {};
        }));
    }
    TRY(tags, tagsOf(*m_database, badge));
    TRY(note, noteOf(*m_database, badge));
    record.tags = std::move(tags);
    record.note = std::move(note);
    TRY(outer, outermost(id));
    TRY(outerRow, badgeRow(*m_database, outer));
    TRY(names, m_database->prepare("SELECT r.name FROM found f JOIN received r ON r.id = f.received WHERE f.badge = ?1 ORDER BY r.id LIMIT 1", outerRow));
    TRY_DO(names.each([&] { record.receivedAs = names.text(0); }));
    return record;
}

Result<DocumentId> Vault::outermost(const DocumentId& id) const {
    constexpr int deepest = 16; // a damaged vault may hold a circle
    TRY(badge, badgeRow(*m_database, id));
    DocumentId outer = id;
    for (int depth = 0; depth < deepest; ++depth) {
        TRY(row, m_database->prepare("SELECT p.id, p.sha256 FROM badge b JOIN inside i ON i.child = b.id JOIN badge p ON p.id = i.parent "
                                     "WHERE b.id = ?1 AND b.received = 0 ORDER BY i.parent LIMIT 1",
                                     badge));
        TRY(found, row.step());
        if (found == Row::none) return outer;
        badge = row.integer(0);
        outer = toHex(row.bytes(1));
    }
    return fail(ErrorCode::damaged);
}

Result<Document> Vault::document(const DocumentId& id) const {
    TRY(badge, badgeRow(*m_database, id));
    Document document;
    document.id = id;
    std::int64_t content = 0;
    {
        TRY(row, m_database->prepare("SELECT form, carrier, content FROM badge WHERE id = ?1", badge));
        TRY(found, row.step());
        if (found == Row::none) return fail(ErrorCode::notFound);
        document.form = formNamed(row.text(0)).value_or(Form::json);
        document.carrier = carrierNamed(row.text(1)).value_or(Carrier::json);
        content = row.integer(2);
    }
    TRY(bytes, contentAt(*m_database, content, hashOf(id)));
    document.bytes = std::move(bytes);
    TRY(place, m_database->prepare("SELECT part, carrier, file, notes FROM found WHERE badge = ?1 ORDER BY received, position LIMIT 1", badge));
    const auto found = place.step();
    if (!found && found.error().code != ErrorCode::damaged) return std::unexpected(found.error());
    if (!found) {
        document.notes.push_back({FindingCode::carrierDamaged, {}, {}, {}});
    } else if (*found == Row::one) {
        document.part = place.text(0);
        document.carrier = carrierNamed(place.text(1)).value_or(document.carrier);
        if (auto notes = findingsFrom(place.text(3))) document.notes = std::move(*notes);
        if (!place.isNull(2)) {
            // The badge is whole without the picture it came in.
            if (auto file = contentAt(*m_database, place.integer(2)))
                document.carrierFile = std::move(*file);
            else if (file.error().code == ErrorCode::damaged)
                document.notes.push_back({FindingCode::carrierDamaged, {}, {}, {}});
            else
                return std::unexpected(file.error());
        }
    }
    return document;
}

Result<Bytes> Vault::picture(const DocumentId& id) const {
    TRY(badge, badgeRow(*m_database, id));
    TRY(content, m_database->number("SELECT picture FROM badge WHERE id = ?1", badge));
    if (content == 0) return Bytes{};
    return contentAt(*m_database, content);
}

Result<std::vector<Vault::ReceivedCopy>> Vault::receivedFiles(const DocumentId& id) const {
    TRY(badge, badgeRow(*m_database, id));
    std::vector<ReceivedCopy> copies;
    TRY(rows, m_database->prepare("SELECT DISTINCT r.id, r.name, r.at, r.content, r.sha256 FROM found f JOIN received r ON r.id = f.received "
                                  "WHERE f.badge = ?1 ORDER BY r.id",
                                  badge));
    TRY_DO(rows.each([&]() -> Result<void> {
        ReceivedCopy copy{std::string(rows.text(1)), {}, rows.instant(2)};
        if (!rows.isNull(3)) {
            TRY(bytes, contentAt(*m_database, rows.integer(3), hashOf(toHex(rows.bytes(4)))));
            copy.bytes = std::move(bytes);
        }
        copies.push_back(std::move(copy));
        return {};
    }));
    return copies;
}

Result<void> Vault::saveReports(std::span<const Answered> answers) {
    TRY(transaction, Transaction::begin(*m_database));
    for (const Answered& answered : answers) {
        TRY(badge, badgeRow(*m_database, answered.id));
        TRY_DO(keepReport(*m_database, badge, answered.report));
        TRY_DO(keepNames(*m_database, badge, answered.badge));
        if (answered.picture.empty()) continue;
        TRY(has, m_database->number("SELECT picture FROM badge WHERE id = ?1", badge));
        if (has != 0) continue;
        TRY(content, keepContent(*m_database, answered.picture));
        TRY_DO(m_database->run("UPDATE badge SET picture = ?2 WHERE id = ?1", badge, content));
    }
    return transaction.commit();
}

Result<std::vector<DocumentId>> Vault::expiredSinceChecked(Instant now) const {
    std::vector<DocumentId> badges;
    TRY(rows, m_database->prepare("SELECT sha256 FROM badge WHERE binned_at IS NULL AND checked_at < until_at AND until_at <= ?1", now));
    TRY_DO(rows.each([&] { badges.push_back(toHex(rows.bytes(0))); }));
    return badges;
}

Result<Evidence> Vault::evidence() const {
    Evidence evidence;
    TRY(rows, m_database->prepare("SELECT address, obtained, status, content FROM evidence ORDER BY id"));
    TRY_DO(rows.each([&]() -> Result<void> {
        EvidenceDocument document{std::string(rows.text(0)), rows.instant(1), int(rows.integer(2)), {}};
        if (!rows.isNull(3)) {
            auto bytes = contentAt(*m_database, rows.integer(3));
            if (!bytes && bytes.error().code == ErrorCode::damaged) return {}; // missing evidence never makes an answer better
            if (!bytes) return std::unexpected(bytes.error());
            document.content = std::move(*bytes);
        }
        evidence.add(std::move(document));
        return {};
    }));
    return evidence;
}

Result<void> Vault::addEvidence(const Evidence& evidence) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY_DO(keepEvidence(*m_database, evidence));
    return transaction.commit();
}

} // namespace lanyard
