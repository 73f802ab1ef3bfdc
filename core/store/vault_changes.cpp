#include "core/base/utf8.h"
#include "core/store/changes.h"
#include "core/store/former.h"
#include "core/store/json_values.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"
#include <algorithm>

namespace lanyard {
namespace {

/// Moves badges to the bin (`at`) or out of it, as one change of those that are not there already.
Result<void> moveToBin(Database& database, std::span<const DocumentId> ids, std::optional<Instant> at, Instant now) {
    TRY(transaction, Transaction::begin(database));
    std::vector<BinState> before, after;
    for (const DocumentId& id : ids) {
        TRY(row, badgeRow(database, id));
        TRY(statement, database.prepare("SELECT binned_at FROM badge WHERE id = ?1", row));
        TRY(found, statement.step());
        if (found == Row::none || statement.isNull(0) == !at.has_value()) continue;
        before.push_back({id, statement.isNull(0) ? std::nullopt : std::optional<Instant>(statement.instant(0))});
        after.push_back({id, at});
    }
    if (after.empty()) return {};
    TRY_DO(applyBin(database, after));
    TRY_DO(recordChange(database, at ? ChangeKind::bin : ChangeKind::restore, stateOf(before), stateOf(after), now));
    return transaction.commit();
}

struct Step {
    std::int64_t id;
    ChangeKind kind;
    std::string before, after;
};

/// The newest change that stands (`undone` = 0), or the oldest that was undone. A change of a kind that this version does not know ends the
/// journal: nothing older can be undone without it.
Result<std::optional<Step>> nextStep(Database& database, bool undone) {
    TRY(statement, database.prepare(undone ? "SELECT id, kind, before, after FROM change WHERE undone = 1 ORDER BY id LIMIT 1"
                                           : "SELECT id, kind, before, after FROM change WHERE undone = 0 ORDER BY id DESC LIMIT 1"));
    TRY(row, statement.step());
    if (row == Row::none) return std::nullopt;
    const auto kind = changeNamed(statement.text(1));
    if (!kind) return std::nullopt;
    return Step{statement.integer(0), *kind, std::string(statement.text(2)), std::string(statement.text(3))};
}

Result<std::optional<ChangeKind>> takeStep(Database& database, bool back, Instant now) {
    TRY(transaction, Transaction::begin(database));
    TRY(step, nextStep(database, !back));
    if (!step) return std::nullopt;
    TRY_DO(keepFormer(database, step->kind, back ? step->after : step->before));
    TRY_DO(back ? applyState(database, step->kind, step->before, step->after, now)
                : applyState(database, step->kind, step->after, step->before, now));
    TRY_DO(database.run("UPDATE change SET undone = ?2 WHERE id = ?1", step->id, back));
    TRY_DO(transaction.commit());
    return step->kind;
}

Result<std::optional<ChangeKind>> kindOf(Result<std::optional<Step>> step) {
    if (!step) return std::unexpected(step.error());
    return *step ? std::optional((*step)->kind) : std::nullopt;
}

std::vector<std::string> tidied(const std::vector<std::string>& tags) {
    std::vector<std::string> tidy;
    for (const std::string& tag : tags)
        if (!tag.empty()) tidy.push_back(repairedUtf8(tag));
    std::ranges::sort(tidy);
    tidy.erase(std::ranges::unique(tidy).begin(), tidy.end());
    return tidy;
}

/// The vault's texts are UTF-8, whatever a terminal handed in.
Person tidied(Person person) {
    person.name = repairedUtf8(person.name);
    for (std::string& address : person.addresses) address = repairedUtf8(address);
    for (TrustList::Entry& entry : person.trust.issuers)
        entry = {repairedUtf8(entry.id), repairedUtf8(entry.name), repairedUtf8(entry.list)};
    return person;
}

} // namespace

Result<void> Vault::bin(std::span<const DocumentId> ids, Instant now) { return moveToBin(*m_database, ids, now, now); }
Result<void> Vault::restore(std::span<const DocumentId> ids, Instant now) { return moveToBin(*m_database, ids, std::nullopt, now); }

Result<void> Vault::setTags(const DocumentId& id, const std::vector<std::string>& tags, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(row, badgeRow(*m_database, id));
    TRY(before, tagsOf(*m_database, row));
    const std::vector<std::string> after = tidied(tags);
    if (before == after) return {};
    TRY_DO(applyTags(*m_database, row, after));
    TRY_DO(recordChange(*m_database, ChangeKind::tags, tagsState(id, before), tagsState(id, after), now));
    return transaction.commit();
}

Result<void> Vault::setNote(const DocumentId& id, const std::string& note, Instant now) {
    TRY(transaction, Transaction::begin(*m_database));
    TRY(row, badgeRow(*m_database, id));
    TRY(before, noteOf(*m_database, row));
    const std::string after = repairedUtf8(note);
    if (before == after) return {};
    TRY_DO(applyNote(*m_database, row, after));
    TRY_DO(recordChange(*m_database, ChangeKind::note, noteState(id, before), noteState(id, after), now));
    return transaction.commit();
}

Result<Person> Vault::person() const { return personOf(*m_database); }

Result<void> Vault::setPerson(const Person& given, Instant now) {
    const Person person = tidied(given);
    TRY(transaction, Transaction::begin(*m_database));
    TRY(before, personOf(*m_database));
    if (before == person) return {};
    TRY_DO(applyPerson(*m_database, person));
    TRY_DO(recordChange(*m_database, ChangeKind::person, toJson(before), toJson(person), now));
    return transaction.commit();
}

Result<std::optional<ChangeKind>> Vault::nextUndo() const { return kindOf(nextStep(*m_database, false)); }
Result<std::optional<ChangeKind>> Vault::nextRedo() const { return kindOf(nextStep(*m_database, true)); }
Result<std::optional<ChangeKind>> Vault::undo(Instant now) { return takeStep(*m_database, true, now); }
Result<std::optional<ChangeKind>> Vault::redo(Instant now) { return takeStep(*m_database, false, now); }

} // namespace lanyard
