#pragma once
#include "core/badge/portfolio.h"
#include "core/base/result.h"
#include "core/json/json.h"

namespace lanyard {

/// A portfolio as it stands in `portfolio.content` and in `change` (FORMAT.md, "portfolio"): all members by their names; `badges` as ids,
/// in the order of printing; `photo` as the SHA-256 of its bytes, "" without one.
/// To give a portfolio a new member, add it to core/badge/portfolio.h, to these two functions and to FORMAT.md; the tables need no new
/// version. A member that is absent, of another kind or in words of a newer version is read as its default.
Json jsonOf(const Portfolio& portfolio);
/// Without the photo, whose bytes lie elsewhere in the vault. Errors: missingMember (no id).
Result<Portfolio> portfolioFrom(const Json& json);

} // namespace lanyard
