#pragma once
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include "core/store/database.h"
#include "core/store/vault.h"
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// "import", "bin", …; as it stands in the table `change`.
std::string_view changeName(ChangeKind kind) noexcept;
std::optional<ChangeKind> changeNamed(std::string_view name) noexcept;

/// Notes a change in the journal, in the caller's transaction: forgets what was undone before, and the oldest beyond keptChanges.
/// `before` and `after` are states in JSON, as FORMAT.md says under `change`; `contents` are the rows in `content` that they name by hash, which
/// stay as long as the change does. Content that only a forgotten change named is removed.
Result<void> recordChange(Database& database, ChangeKind kind, std::string_view before, std::string_view after, Instant now,
                          std::span<const std::int64_t> contents = {});
/// The same of a portfolio or a statement: its states before and after, nothing where there is none.
Result<void> recordStates(Database& database, ChangeKind kind, const std::optional<Json>& before, const std::optional<Json>& after, Instant now);

/// Makes the vault say `state`, in the caller's transaction; `other` is the state on the other side of the change. What is no longer
/// there is passed over.
Result<void> applyState(Database& database, ChangeKind kind, std::string_view state, std::string_view other, Instant now);

/// A badge and since when it is in the bin.
struct BinState {
    DocumentId badge;
    std::optional<Instant> binnedAt;
};

/// States as JSON, and what they say made true.
std::string stateOf(std::span<const BinState> badges);
Result<void> applyBin(Database& database, std::span<const BinState> badges);
std::string tagsState(const DocumentId& badge, const std::vector<std::string>& tags);
Result<void> applyTags(Database& database, std::int64_t badge, const std::vector<std::string>& tags);
std::string noteState(const DocumentId& badge, const std::string& note);
Result<void> applyNote(Database& database, std::int64_t badge, const std::string& note);
Result<void> applyPerson(Database& database, const Person& person);

/// What the tables hold now.
Result<std::vector<std::string>> tagsOf(Database& database, std::int64_t badge);
Result<std::string> noteOf(Database& database, std::int64_t badge);
Result<Person> personOf(Database& database);

} // namespace lanyard
