#pragma once
#include "core/badge/own_statement.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include "core/store/database.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// The ids of all statements, in the person's order.
Result<std::vector<std::string>> statementOrder(Database& database);
/// Gives the statements these places; those that are not named follow behind, those that are not there are passed over.
Result<void> orderStatements(Database& database, const std::vector<std::string>& ids);

/// A statement's JSON as the vault has it, with the badges and papers that are still there, and `position`, its place; nothing if there is
/// none of that id. Errors: damaged.
Result<std::optional<Json>> statementJsonOf(Database& database, const std::string& id);

/// Writes a statement as its JSON says, at the place `position`, without one at the end, in the caller's transaction. Badges and papers that
/// the vault does not hold are left out.
Result<void> keepStatement(Database& database, const Json& json);
/// Takes it out, if it is there.
Result<void> dropStatement(Database& database, const std::string& id);

/// The rows in `content` of the papers that the JSON names, for `change_content`.
Result<std::vector<std::int64_t>> contentOfStatement(Database& database, const Json& json);

} // namespace lanyard
