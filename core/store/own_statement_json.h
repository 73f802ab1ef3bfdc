#pragma once
#include "core/badge/own_statement.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include <vector>

namespace lanyard {

/// A statement as it stands in `statement.content` and in `change` (FORMAT.md, "statement"): all members by their names, `badges` as ids,
/// `papers` as `{"sha256", "name", "mediaType", "size"}`, `witnesses` as `{"name", "role", "date", "words"}`.
Json jsonOf(const OwnStatement& statement);
Json jsonOf(const std::vector<AttachedPaper>& papers); ///< the member `papers`
/// A kind or level in words of a newer version is read as a skill, as not said. Errors: missingMember (no id).
Result<OwnStatement> ownStatementFrom(const Json& json);

} // namespace lanyard
