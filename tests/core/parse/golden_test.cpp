// Each sample of tests/data/parse beside the badge that it must become.
#include "badge_json.h"
#include "documents.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <filesystem>
#include <fstream>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr std::string_view goldenSuffix = ".badge.json";

std::vector<std::string> samples() {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(ownPath("parse")))
        if (const std::string name = entry.path().filename().string(); !name.ends_with(goldenSuffix)) names.insert(name);
    return {names.begin(), names.end()};
}

} // namespace

TEST_CASE("every sample becomes the badge of its golden file") {
    const auto names = samples();
    CHECK(names.size() >= 30);
    for (const std::string& name : names) {
        INFO(name);
        const std::string actual = badgeJson(badges(ownText("parse/" + name), formOf(name)));
        const auto golden = ownPath("parse/" + name + std::string(goldenSuffix));
        if (std::filesystem::exists(golden) && ownText("parse/" + name + std::string(goldenSuffix)) == actual) {
            SUCCEED();
            continue;
        }
        const auto folder = std::filesystem::temp_directory_path() / "lanyard-golden";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / golden.filename(), std::ios::binary) << actual;
        FAIL_CHECK("no golden file, or another badge: what it became lies in " << (folder / golden.filename()).string());
    }
}

TEST_CASE("no golden file is left without its sample") {
    for (const auto& entry : std::filesystem::directory_iterator(ownPath("parse"))) {
        const std::string name = entry.path().string();
        INFO(name);
        if (name.ends_with(goldenSuffix)) CHECK(std::filesystem::exists(name.substr(0, name.size() - goldenSuffix.size())));
    }
}
