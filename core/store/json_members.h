#pragma once
#include "core/json/json.h"
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Members of the vault's own JSON, read as their default where they are absent or of another kind.
std::string stringOf(const Json& object, std::string_view key);
bool boolOf(const Json& object, std::string_view key, bool otherwise);
std::vector<std::string> textsOf(std::span<const Json> list); ///< the strings among them
Json arrayOf(const std::vector<std::string>& texts);

/// `json` with those members of `stored` that it does not have: what a newer version wrote stays when this one changes the rest.
Json keepingUnknown(Json json, const Json& stored);

} // namespace lanyard
