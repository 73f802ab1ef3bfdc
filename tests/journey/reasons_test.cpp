#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/import/import.h"
#include "core/json/json.h"
#include "core/parse/parse.h"
#include "core/verify/verify.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <algorithm>

using namespace lanyard;

namespace {

constexpr std::string_view day = "2026-11-25T12:00:00Z";
constexpr std::string_view dayBefore = "2026-11-24T12:00:00Z";

Evidence evidenceOf(const Json& entry) {
    Evidence evidence;
    const Json* addresses = entry.find("evidence");
    if (!addresses) return evidence;
    for (const auto& [address, shown] : *addresses->object()) {
        const Json* status = shown.find("status");
        const int answered = status ? int(status->number()->value) : 200;
        evidence.add({address, *parseRfc3339(dayBefore), answered, shown.string() ? test::ownSample(*shown.string()) : Bytes{}});
    }
    return evidence;
}

std::vector<std::string> textsIn(const Json& value, std::string_view member) {
    std::vector<std::string> texts;
    for (const Json& text : value.listOf(member)) texts.push_back(*text.string());
    return texts;
}

/// The answer of the sample's first badge to the question that the entry names.
Check answerOf(const Json& entry) {
    const std::string sample = *entry.textOf("sample");
    const Found found = findDocuments(test::ownSample(sample), sample, ImportLimits{});
    REQUIRE(!found.documents.empty());
    const std::vector<Badge> badges = parseBadges(found.documents.front());
    const Evidence evidence = evidenceOf(entry);
    TrustList trust;
    for (const std::string& id : textsIn(entry, "trust")) trust.issuers.push_back({id, "", ""});
    const auto owners = textsIn(entry, "owners");
    std::stop_source stop;
    if (entry.find("stop")) stop.request_stop();
    const auto report = verify(badges.front(), {evidence, trust, owners, *parseRfc3339(day), stop.get_token()});
    const Check* answer = report.find(*checkNamed(*entry.textOf("check")));
    REQUIRE(answer);
    return *answer;
}

} // namespace

TEST_CASE("each reason of the register is what its sample is answered with") {
    const auto samples = parseJson(test::ownText("reasons.json"));
    REQUIRE(samples);
    for (const Reason reason : everyReason()) {
        INFO(reasonName(reason));
        const Json* entry = samples->find(reasonName(reason));
        REQUIRE(entry);
        const Check answer = answerOf(*entry);
        INFO("answered " << outcomeName(answer.outcome) << ' ' << reasonName(answer.reason));
        CHECK(answer.reason == reason);
        CHECK(outcomeName(answer.outcome) == *entry->textOf("outcome"));
    }
}
