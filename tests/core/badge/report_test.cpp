#include "core/badge/report.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

VerificationReport report(std::initializer_list<Outcome> outcomes) {
    VerificationReport made;
    auto check = std::begin(everyCheck);
    for (const Outcome outcome : outcomes) made.checks.push_back({*check++, outcome, Reason::earlierCheckFailed, {}, {}});
    return made;
}

constexpr auto P = Outcome::passed;
constexpr auto W = Outcome::warning;
constexpr auto F = Outcome::failed;
constexpr auto U = Outcome::unknown;

} // namespace

TEST_CASE("the verdict is the worst of the first five answers, and the owner never enters it") {
    CHECK(report({P, P, P, P, P, P}).verdict() == Verdict::valid);
    CHECK(report({P, P, P, P, P, F}).verdict() == Verdict::valid);
    CHECK(report({P, P, W, P, P, U}).verdict() == Verdict::caution);
    CHECK(report({P, W, U, P, P, P}).verdict() == Verdict::undetermined);
    CHECK(report({W, U, U, U, F, P}).verdict() == Verdict::invalid);
}

TEST_CASE("an empty report is undetermined") { CHECK(VerificationReport{}.verdict() == Verdict::undetermined); }

TEST_CASE("verdicts and kinds of facts are found again by their names") {
    for (const Verdict verdict : {Verdict::valid, Verdict::caution, Verdict::undetermined, Verdict::invalid}) CHECK(verdictNamed(verdictName(verdict)) == verdict);
    for (int kind = 0; kind <= int(Fact::Kind::note); ++kind) CHECK(factNamed(factName(Fact::Kind(kind))) == Fact::Kind(kind));
    CHECK_FALSE(verdictNamed("sound"));
    CHECK_FALSE(factNamed(""));
}

TEST_CASE("checks and facts are found by their kind") {
    auto made = report({P, F});
    made.checks[1].facts = {{Fact::Kind::suite, "EdDSA"}, {Fact::Kind::suite, "RS256"}};
    CHECK(made.find(CheckId::signature)->outcome == Outcome::failed);
    CHECK(made.find(CheckId::owner) == nullptr);
    CHECK(*made.checks[1].fact(Fact::Kind::suite) == "EdDSA");
    CHECK(made.checks[1].fact(Fact::Kind::key) == nullptr);
}
