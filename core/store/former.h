#pragma once
#include "core/badge/holdings.h"
#include "core/base/result.h"
#include "core/json/json.h"
#include "core/store/database.h"
#include "core/store/vault.h"
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace lanyard {

/// Which versions of a note, a portfolio or a statement stood before the one that stands now, and since when a badge lay in the bin before it
/// was taken out: by these, bringing two vaults together tells what is newer from what went another way (FORMAT.md, "former").

/// A version's name: the SHA-256 of a note's text, or of the canonical JSON of a portfolio or statement without its place in the order.
std::string versionOf(const std::string& note);
std::string versionOf(const Json& paper);

/// Notes the version that `state`, as it stands in `change`, tells of; what has no versions is passed over. In the caller's transaction.
Result<void> keepFormer(Database& database, ChangeKind kind, std::string_view state);
/// Notes since when the badge of this row lies in the bin, if it does: it is about to be taken out.
Result<void> keepFormerBin(Database& database, std::int64_t badge);

Result<std::set<Former>> formerVersions(Database& database);
Result<void> addFormer(Database& database, const std::set<Former>& former);

} // namespace lanyard
