#include "cli_json.h"
#include "tests/catch.h"

namespace lanyard::test {

Json jsonOf(const Outcome& outcome) {
    CAPTURE(outcome.diagnostics);
    const auto json = parseJson(outcome.output);
    REQUIRE(json);
    REQUIRE(json->isObject());
    return *json;
}

std::vector<Json> badgesOf(const Json& printed) {
    std::vector<Json> badges;
    for (const Json& badge : printed.listOf("badges")) badges.push_back(badge);
    for (const Json& file : printed.listOf("files"))
        for (const Json& badge : file.listOf("badges")) badges.push_back(badge);
    return badges;
}

std::set<std::string> topIds(const Json& printed) {
    std::set<std::string> ids;
    for (const Json& badge : badgesOf(printed))
        if (badge.textOf("parent") == nullptr) ids.insert(*badge.textOf("id"));
    return ids;
}

} // namespace lanyard::test
