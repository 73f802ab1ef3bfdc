#include "core/wallet/judge.h"
#include "tests/catch.h"
#include "wallet_files.h"

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a file is judged without a vault as it is judged with one") {
    const Evidence evidence = sampleEvidence();
    const TrustList trust = sampleTrust();
    const VerifyWith with{evidence, trust, {}, today, {}};
    const JudgedFile hosted = judge(sampleBytes("baked-itxt-ob2-hosted.png"), "b.png", {}, with);
    REQUIRE(hosted.badges.size() == 1);
    CHECK(hosted.badges[0].report.verdict() == Verdict::valid);
    CHECK(hosted.badges[0].badge.title().any() == "Βασική λογιστική μικρής επιχείρησης");
    const JudgedFile wrapper = judge(sampleBytes("clr-three.json"), "clr.json", {}, with);
    REQUIRE(wrapper.badges.size() >= 4);
    CHECK(wrapper.badges[0].badge.relation == Relation::none);
    for (std::size_t i = 1; i < wrapper.badges.size(); ++i) CHECK_FALSE(wrapper.badges[i].badge.parent.empty());
    for (const JudgedBadge& badge : wrapper.badges) CHECK(badge.report.checks.size() == std::size(everyCheck));
}

TEST_CASE("a file without a badge is judged as what it is") {
    const Evidence evidence;
    const TrustList trust;
    const JudgedFile nothing = judge(toBytes("hello"), "a.txt", {}, {evidence, trust, {}, today, {}});
    CHECK(nothing.badges.empty());
    CHECK_FALSE(nothing.findings.empty());
}
