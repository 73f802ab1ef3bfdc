#include "core/json/json.h"
#include "core/rdf/canonical.h"
#include "hashes.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::rdf;

namespace {

const std::string suite = "w3c/rdf-canon/";
constexpr std::uint64_t budgetOfACase = 50'000;

Result<Canonical> outcomeOf(const Json& entry) {
    const auto dataset = parseNQuads(test::sharedText(suite + *entry.textOf("action")));
    REQUIRE(dataset);
    const auto* algorithm = entry.textOf("hashAlgorithm");
    WorkBudget budget(budgetOfACase);
    return canonicalize(*dataset, algorithm && *algorithm == "SHA384" ? hexOf<Digest::sha384> : hexOf<Digest::sha256>, budget);
}

} // namespace

TEST_CASE("RDFC-1.0: every case of the suite of the W3C has its lines, its names or its refusal") {
    if (!test::haveSharedData()) return test::skipped("rdf-canon", "no shared data");
    const auto manifest = parseJson(test::sharedText(suite + "manifest.jsonld")).value();
    std::size_t cases = 0;
    for (const auto& entry : manifest.listOf("entries")) {
        CAPTURE(*entry.textOf("id"));
        ++cases;
        const auto& type = *entry.textOf("type");
        const auto outcome = outcomeOf(entry);
        if (type == "rdfc:RDFC10NegativeEvalTest") {
            REQUIRE(!outcome);
            CHECK(outcome.error().code == ErrorCode::workLimitReached);
            continue;
        }
        REQUIRE(outcome);
        const auto expected = test::sharedText(suite + *entry.textOf("result"));
        if (type == "rdfc:RDFC10EvalTest") {
            CHECK(outcome->text() == expected);
        } else {
            REQUIRE(type == "rdfc:RDFC10MapTest");
            Json names{Json::Object{}};
            for (const auto& [label, name] : outcome->names) names.set(label, Json(name));
            CHECK(names == parseJson(expected).value());
        }
    }
    CHECK(cases == 86);
}
