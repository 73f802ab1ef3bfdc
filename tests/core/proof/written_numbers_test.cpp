#include "core/proof/written_numbers.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("a number with more digits than its literal keeps is found where it stands") {
    const auto found = [](std::string_view text) {
        const auto document = parseJson(text);
        REQUIRE(document);
        return numberBeyondItsLiteral(*document);
    };
    for (const std::string_view text : {"12345678901234567890", "0.1000000000000000055", "9007199254740993", "1.00000000000000001", "1e-400", "-12345678901234567890",
                                        "3.14159265358979323846", "12345678901234567899e-1"}) {
        INFO(text);
        CHECK(found(text) == "");
    }
    for (const std::string_view text : {"0", "-0", "0.0", "1", "1.50", "15e-1", "87.33333333333333", "0.30000000000000004", "9007199254740992", "123456789012345680000",
                                        "12345678901234567168", "1e21", "5e-324", "1.7976931348623157e308", "10000000000000000000", "100000000000000000000000", "0.1"}) {
        INFO(text);
        CHECK_FALSE(found(text));
    }
    CHECK(found(R"({"a":"12345678901234567890","b/c":[1,{"d":12345678901234567890}]})") == "/b~1c/1/d");
}
