#include "core/store/rows.h"
#include "core/base/encoding.h"
#include "core/base/fold.h"
#include "core/crypto/digest.h"
#include "core/store/json_values.h"
#include <algorithm>
#include <vector>

namespace lanyard {
namespace {

Result<void> removeLooseContentBetween(Database& database, std::int64_t first, std::int64_t last) {
    return database.run("DELETE FROM content WHERE id BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM received r WHERE r.content = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM badge b WHERE b.content = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM badge b WHERE b.picture = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM found f WHERE f.file = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.content = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM portfolio p WHERE p.photo = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM statement_paper s WHERE s.content = content.id) "
                        "AND NOT EXISTS (SELECT 1 FROM change_content c WHERE c.content = content.id)",
                        first, last);
}

} // namespace

std::optional<Sha256> hashOf(const DocumentId& id) {
    const auto bytes = fromHex(id);
    if (!bytes || bytes->size() != 32) return std::nullopt;
    Sha256 hash{};
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

Result<std::int64_t> badgeRow(Database& database, const DocumentId& id) {
    const auto hash = hashOf(id);
    if (!hash) return fail(ErrorCode::notFound);
    TRY(statement, database.prepare("SELECT id FROM badge WHERE sha256 = ?1", ByteView(*hash)));
    TRY(row, statement.step());
    if (row == Row::none) return fail(ErrorCode::notFound);
    return statement.integer(0);
}

Result<std::optional<std::int64_t>> badgeRowIfThere(Database& database, const DocumentId& id) {
    const auto row = badgeRow(database, id);
    if (row) return *row;
    if (row.error().code == ErrorCode::notFound) return std::nullopt;
    return std::unexpected(row.error());
}

Result<std::int64_t> keepContent(Database& database, ByteView bytes, const Sha256& hash) {
    {
        TRY(known, database.prepare("SELECT id FROM content WHERE sha256 = ?1", ByteView(hash)));
        TRY(row, known.step());
        if (row == Row::one) return known.integer(0);
    }
    TRY_DO(database.run("INSERT INTO content (sha256, bytes) VALUES (?1, ?2)", ByteView(hash), Borrowed{bytes}));
    return database.lastRow();
}

Result<std::int64_t> keepContent(Database& database, ByteView bytes) { return keepContent(database, bytes, sha256(bytes)); }

Result<Bytes> contentAt(Database& database, std::int64_t row, const std::optional<Sha256>& expected) {
    TRY(statement, database.prepare("SELECT sha256, bytes FROM content WHERE id = ?1", row));
    TRY(found, statement.step());
    if (found == Row::none) return fail(ErrorCode::damaged);
    const ByteView view = statement.bytes(1);
    const Sha256 hash = sha256(view);
    if (!std::ranges::equal(statement.bytes(0), hash) || (expected && *expected != hash)) return fail(ErrorCode::damaged);
    return Bytes(view.begin(), view.end());
}

Result<std::optional<std::int64_t>> contentRow(Database& database, const std::string& sha256) {
    const auto hash = hashOf(sha256);
    if (!hash) return std::nullopt;
    TRY(statement, database.prepare("SELECT id FROM content WHERE sha256 = ?1", ByteView(*hash)));
    TRY(row, statement.step());
    return row == Row::none ? std::nullopt : std::optional(statement.integer(0));
}

Result<void> removeLooseContent(Database& database) { return removeLooseContentBetween(database, 0, INT64_MAX); }
Result<void> removeLooseContent(Database& database, std::int64_t row) { return removeLooseContentBetween(database, row, row); }

Answers answersOf(const VerificationReport& report) {
    Answers answers;
    if (report.checks.empty()) return answers;
    answers.verdict = report.verdict();
    answers.checkedAt = report.at;
    const auto worst = [&] {
        switch (answers.verdict) {
        case Verdict::valid: return Outcome::passed;
        case Verdict::caution: return Outcome::warning;
        case Verdict::undetermined: return Outcome::unknown;
        case Verdict::invalid: return Outcome::failed;
        }
        return Outcome::unknown;
    }();
    bool chosen = false;
    for (const Check& check : report.checks) {
        if (check.asOf && (!answers.answersFrom || *check.asOf < *answers.answersFrom)) answers.answersFrom = check.asOf;
        if (check.id == CheckId::owner || check.outcome != worst || chosen) continue;
        if (worst == Outcome::passed && check.id != CheckId::issuer) continue;
        answers.leading = check.reason;
        chosen = true;
    }
    return answers;
}

Result<void> keepReport(Database& database, std::int64_t badge, const VerificationReport& report) {
    if (report.checks.empty()) return {};
    const std::string answersText = toJson(report);
    std::optional<std::int64_t> same;
    {
        TRY(newest, database.prepare("SELECT id, answers FROM report WHERE badge = ?1 ORDER BY id DESC LIMIT 1", badge));
        TRY(row, newest.step());
        if (row == Row::one && newest.text(1) == answersText) same = newest.integer(0);
    }
    if (same) {
        TRY_DO(database.run("UPDATE report SET at = ?2 WHERE id = ?1", *same, report.at));
    } else {
        TRY_DO(database.run("INSERT INTO report (badge, at, answers) VALUES (?1, ?2, ?3)", badge, report.at, answersText));
    }
    const Answers answers = answersOf(report);
    return database.run("UPDATE badge SET verdict = ?2, leading_reason = ?3, checked_at = ?4, answers_from = ?5 WHERE id = ?1", badge,
                        verdictName(answers.verdict), reasonName(answers.leading), answers.checkedAt, answers.answersFrom);
}

Result<void> keepNames(Database& database, std::int64_t badge, const Badge& named) {
    const std::string none = toJson(LocalizedText{});
    std::string added;
    const auto keep = [&](const LocalizedText& text, std::string_view sql) -> Result<void> {
        if (text.empty()) return {};
        TRY_DO(database.run(sql, badge, toJson(text), folded(text.any()), none));
        if (database.changedRows() == 0) return {};
        for (const auto& entry : text.entries) added.append("\n") += entry.text;
        return {};
    };
    TRY_DO(keep(named.title(), "UPDATE badge SET title = ?2, title_order = ?3 WHERE id = ?1 AND title = ?4"));
    TRY_DO(keep(named.issuer.name, "UPDATE badge SET issuer = ?2, issuer_order = ?3 WHERE id = ?1 AND issuer = ?4"));
    if (added.empty()) return {};
    TRY_DO(database.run("UPDATE badge SET issuer_id = ?2, issuer_key = ?2 WHERE id = ?1 AND issuer_id = '' AND ?2 <> ''", badge, named.issuer.id));
    TRY_DO(database.run("UPDATE badge_text SET text = text || ?2 WHERE badge = ?1", badge, added));
    return refreshFolded(database, badge);
}

Result<void> refreshFolded(Database& database, std::int64_t badge) {
    std::string own;
    {
        TRY(tags, database.prepare("SELECT tag FROM tag WHERE badge = ?1 ORDER BY tag", badge));
        TRY_DO(tags.each([&] { own.append(tags.text(0)) += '\n'; }));
        TRY(note, database.prepare("SELECT text FROM note WHERE badge = ?1", badge));
        TRY_DO(note.each([&] { own += note.text(0); }));
    }
    std::string all;
    {
        TRY(text, database.prepare("SELECT text FROM badge_text WHERE badge = ?1", badge));
        TRY_DO(text.each([&] { all = text.text(0); }));
    }
    all.append("\n") += own;
    TRY_DO(database.run("UPDATE badge_text SET own = ?2 WHERE badge = ?1", badge, own));
    return database.run("UPDATE badge_folded SET folded = ?2 WHERE badge = ?1", badge, folded(all));
}

Result<void> refreshBinnedInside(Database& database, std::int64_t badge, int depth) {
    constexpr int deepest = 16; // badges stand at most four levels deep; a damaged vault may hold a circle
    if (depth > deepest) return {};
    std::vector<std::int64_t> children;
    {
        TRY(inside, database.prepare("SELECT i.child FROM inside i JOIN badge b ON b.id = i.child WHERE i.parent = ?1 AND b.received = 0", badge));
        TRY_DO(inside.each([&] { children.push_back(inside.integer(0)); }));
    }
    for (const std::int64_t child : children) {
        TRY_DO(database.run("UPDATE badge SET binned_at = (SELECT CASE WHEN count(*) = count(p.binned_at) THEN max(p.binned_at) END "
                            "FROM inside i JOIN badge p ON p.id = i.parent WHERE i.child = ?1) WHERE id = ?1",
                            child));
        TRY_DO(refreshBinnedInside(database, child, depth + 1));
    }
    return {};
}

} // namespace lanyard
