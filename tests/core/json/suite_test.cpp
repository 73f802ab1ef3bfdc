#include "core/base/utf8.h"
#include "core/json/json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <filesystem>

using namespace lanyard;

namespace {

std::string nameOf(const std::string& file) { return std::filesystem::path(file).filename().string(); }

} // namespace

TEST_CASE("JSONTestSuite: what must be accepted is, what must be refused is, and the rest ends") {
    if (!test::haveSharedData()) return test::skipped("JSONTestSuite", "no shared data");
    int accepted = 0;
    int refused = 0;
    int duplicates = 0;
    int free = 0;
    for (const auto& file : test::sharedFiles("json/JSONTestSuite/test_parsing")) {
        const auto name = nameOf(file);
        INFO(name);
        const auto value = parseJson(test::sharedText(file));
        switch (name.front()) {
        case 'y':
            // RFC 8259 leaves two members of one name open; a badge must not say two things at once.
            if (name == "y_object_duplicated_key.json" || name == "y_object_duplicated_key_and_value.json") {
                REQUIRE_FALSE(value);
                CHECK(value.error() == Error{ErrorCode::duplicateMember, Pointer{"/a"}});
                ++duplicates;
            } else {
                CHECK(value.has_value());
                ++accepted;
            }
            break;
        case 'n':
            CHECK_FALSE(value.has_value());
            ++refused;
            break;
        default:
            if (value) CHECK(parseJson(writeJson(*value)) == value);
            ++free;
        }
    }
    CHECK(accepted == 93);
    CHECK(duplicates == 2);
    CHECK(refused == 188);
    CHECK(free == 35);
}

TEST_CASE("JSONTestSuite: nothing is changed on the way from text to text") {
    if (!test::haveSharedData()) return test::skipped("JSONTestSuite transforms", "no shared data");
    int numbers = 0;
    for (const auto& file : test::sharedFiles("json/JSONTestSuite/test_transform")) {
        const auto name = nameOf(file);
        INFO(name);
        auto text = test::sharedText(file);
        const auto value = parseJson(text);
        if (name.starts_with("object_same_key")) {
            REQUIRE_FALSE(value);
            CHECK(value.error().code == ErrorCode::duplicateMember);
        } else if (name.starts_with("string_") && name.find("codepoint") != std::string::npos) {
            REQUIRE_FALSE(value);
            CHECK(value.error().code == ErrorCode::badEncoding);
        } else if (name.starts_with("number_")) {
            REQUIRE(value);
            std::erase(text, '\n');
            CHECK(writeJson(*value) == text);
            ++numbers;
        } else {
            REQUIRE(value);
            CHECK(parseJson(writeJson(*value)) == value);
        }
    }
    CHECK(numbers == 10);
}

TEST_CASE("every JSON file of other people's badges is read, or refused for a reason that can be told") {
    if (!test::haveSharedData()) return test::skipped("badges as JSON", "no shared data");
    int read = 0;
    for (const auto& file : test::sharedFiles("badges")) {
        if (!file.ends_with(".json")) continue;
        const auto text = decodedText(test::sharedSample(file));
        if (!text) continue;
        INFO(file);
        const auto value = parseJson(*text);
        if (!value) continue;
        ++read;
        const auto written = writeJson(*value);
        CHECK(parseJson(written) == value);
        CHECK(parseJson(writeJsonIndented(*value)) == value);
        const auto canonical = canonicalJson(*value);
        CHECK(canonicalJson(parseJson(canonical).value()) == canonical);
    }
    CHECK(read > 50);
}
