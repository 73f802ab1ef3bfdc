#pragma once
#include "core/json/json.h"
#include "program.h"
#include <set>
#include <string>

namespace lanyard::test {

/// What a run printed with --json: exactly one object that our own parser takes. Ends the test otherwise.
Json jsonOf(const Outcome& outcome);
/// Every badge that the run named, in its order, over all files.
std::vector<Json> badgesOf(const Json& printed);
/// The ids of those that do not lie inside another.
std::set<std::string> topIds(const Json& printed);

} // namespace lanyard::test
