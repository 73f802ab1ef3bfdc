#include "core/store/badge_rows.h"
#include "core/badge/achievement_key.h"
#include "core/base/fold.h"
#include "core/store/changes.h"
#include "core/store/json_values.h"

namespace lanyard {
namespace {

std::optional<std::int64_t> writtenYear(const std::optional<WrittenDate>& date) {
    if (!date) return std::nullopt;
    return writtenDay(*date).year;
}

} // namespace

Result<std::optional<KnownBadge>> knownBadge(Database& database, const Sha256& hash) {
    TRY(statement, database.prepare("SELECT id, received, binned_at IS NOT NULL, verdict FROM badge WHERE sha256 = ?1", ByteView(hash)));
    TRY(row, statement.step());
    if (row == Row::none) return std::nullopt;
    return KnownBadge{statement.integer(0), statement.integer(1) != 0, statement.integer(2) != 0,
                      verdictNamed(statement.text(3)).value_or(Verdict::undetermined)};
}

Result<std::int64_t> insertBadge(Database& database, const BadgeToKeep& keep, const Sha256& hash, bool received, Instant now) {
    const Badge& badge = keep.badge;
    TRY(content, keepContent(database, badge.source.bytes, hash));
    std::optional<std::int64_t> picture;
    if (!keep.picture.empty()) {
        TRY(row, keepContent(database, keep.picture));
        picture = row;
    }
    const auto& issued = badge.issuedAt ? badge.issuedAt : badge.awardedAt;
    const auto text = [](const std::optional<WrittenDate>& date) { return date ? std::optional<std::string_view>(date->text) : std::nullopt; };
    const auto instant = [](const std::optional<WrittenDate>& date) { return date ? std::optional<Instant>(date->instant) : std::nullopt; };
    const LocalizedText& issuer = badge.issuer.name;
    const Answers answers = answersOf(keep.report);
    TRY_DO(database.run(
        "INSERT INTO badge (sha256, content, form, carrier, standard, received, received_at, title, title_order, issuer, issuer_order, "
        "issuer_id, issuer_key, issued_text, issued_at, issued_year, until_text, until_at, verdict, leading_reason, checked_at, "
        "answers_from, picture) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
        "?22, ?23)",
        ByteView(hash), content, formName(badge.source.form), carrierName(badge.source.carrier), standardName(badge.standard), received,
        now, toJson(badge.title()), folded(badge.title().any()), toJson(issuer), folded(issuer.any()), badge.issuer.id,
        badge.issuer.id.empty() ? issuer.any() : std::string_view(badge.issuer.id), text(issued), instant(issued), writtenYear(issued),
        text(badge.validUntil), instant(badge.validUntil), verdictName(answers.verdict), reasonName(answers.leading), answers.checkedAt,
        answers.answersFrom, picture));
    const std::int64_t row = database.lastRow();
    TRY_DO(database.run("INSERT INTO badge_text (badge, text, own) VALUES (?1, ?2, '')", row, keep.texts));
    TRY_DO(database.run("INSERT INTO badge_folded (badge, folded) VALUES (?1, ?2)", row, folded(std::string(keep.texts) + "\n")));
    if (!keep.report.checks.empty())
        TRY_DO(database.run("INSERT INTO report (badge, at, answers) VALUES (?1, ?2, ?3)", row, keep.report.at, toJson(keep.report)));
    TRY_DO(database.run("INSERT INTO same_achievement (badge, key) VALUES (?1, ?2)", row, achievementKey(badge)));
    if (!badge.source.collections.empty()) TRY_DO(applyTags(database, row, badge.source.collections));
    return row;
}

} // namespace lanyard
