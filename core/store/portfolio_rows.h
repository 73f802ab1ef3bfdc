#pragma once
#include "core/badge/portfolio.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include "core/store/database.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// A portfolio's JSON as the vault has it, with the badges that are still there; nothing if there is none of that id. Errors: damaged.
Result<std::optional<Json>> portfolioJsonOf(Database& database, const std::string& id);
/// The portfolio of such JSON with its photo. Errors: missingMember, damaged.
Result<Portfolio> portfolioWithPhoto(Database& database, const Json& json);

/// Writes a portfolio as its JSON says, in the caller's transaction. Badges, and a photo, whose bytes the vault does not hold are left out.
Result<void> keepPortfolio(Database& database, const Json& json, Instant now);
/// Takes it out, if it is there.
Result<void> dropPortfolio(Database& database, const std::string& id);

/// The row in `content` of the photo that the JSON names, for `change_content`; empty without one.
Result<std::vector<std::int64_t>> contentOfPortfolio(Database& database, const Json& json);

} // namespace lanyard
