#include "core/badge/finding.h"
#include "core/badge/reason.h"
#include "tests/catch.h"
#include <set>

using namespace lanyard;

namespace {

bool isKebabCase(std::string_view name) {
    return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos && name.front() != '-' && name.back() != '-';
}

} // namespace

TEST_CASE("each reason has one kebab-case name, and is found again by it") {
    std::set<std::string_view> names;
    for (const Reason reason : everyReason()) {
        CHECK(isKebabCase(reasonName(reason)));
        CHECK(names.insert(reasonName(reason)).second);
        CHECK(reasonNamed(reasonName(reason)) == reason);
    }
    CHECK_FALSE(reasonNamed("no-such-reason"));
}

TEST_CASE("each reason may answer some check with some outcome") {
    for (const Reason reason : everyReason()) {
        INFO(reasonName(reason));
        int allowed = 0;
        for (const CheckId check : everyCheck)
            for (const Outcome outcome : {Outcome::passed, Outcome::warning, Outcome::failed, Outcome::unknown}) allowed += mayAnswer(reason, check, outcome);
        CHECK(allowed > 0);
    }
}

TEST_CASE("a reason answers its own check alone, and earlier-check-failed any") {
    CHECK(mayAnswer(Reason::expired, CheckId::validity, Outcome::warning));
    CHECK_FALSE(mayAnswer(Reason::expired, CheckId::validity, Outcome::failed));
    CHECK_FALSE(mayAnswer(Reason::expired, CheckId::format, Outcome::warning));
    for (const CheckId check : everyCheck) CHECK(mayAnswer(Reason::earlierCheckFailed, check, Outcome::unknown));
}

TEST_CASE("checks and outcomes are found again by their names") {
    for (const CheckId check : everyCheck) CHECK(checkNamed(checkName(check)) == check);
    for (const Outcome outcome : {Outcome::passed, Outcome::warning, Outcome::failed, Outcome::unknown}) CHECK(outcomeNamed(outcomeName(outcome)) == outcome);
    CHECK_FALSE(checkNamed("colour"));
    CHECK_FALSE(outcomeNamed("maybe"));
}

TEST_CASE("each finding has one kebab-case name") {
    std::set<std::string_view> names;
    for (const FindingCode code : everyFinding()) {
        CHECK(isKebabCase(findingName(code)));
        CHECK(names.insert(findingName(code)).second);
    }
    CHECK(isNote(FindingCode::wrongChecksum));
    CHECK_FALSE(isNote(FindingCode::emptyFile));
}
