#include "core/verify/suites/other_readings.h"
#include "tests/catch.h"
#include "tests/support/json_values.h"

using namespace lanyard;
using namespace lanyard::checks;
using test::json;

TEST_CASE("numbers that ECMAScript writes with a negative exponent and no point are zero, at any depth, and no others") {
    for (const std::string tiny : {"9e-7", "1e-7", "5e-324", "-3e-9", "0.0000001"}) {
        CAPTURE(tiny);
        const auto rounded = withTinyNumbersAsZero(json(R"({"a":[{"b":)" + tiny + "}]}"));
        REQUIRE(rounded);
        CHECK(*rounded == json(R"({"a":[{"b":0}]})"));
    }
    for (const std::string other : {"0", "-0.0", "1", "0.000001", "1.5e-7", "1e21", "2.5", "\"9e-7\""}) {
        CAPTURE(other);
        CHECK_FALSE(withTinyNumbersAsZero(json(R"({"a":[{"b":)" + other + "}]}")));
    }
}

TEST_CASE("a base direction is seen wherever it is stated, in values and in contexts") {
    CHECK(statesDirection(json(R"({"name":[{"@value":"x","@direction":"rtl"}]})")));
    CHECK(statesDirection(json(R"({"@context":["https://example.org/",{"@direction":"rtl"}]})")));
    CHECK_FALSE(statesDirection(json(R"({"name":{"@value":"@direction"}})")));
}
