#include "core/badge/evidence.h"
#include "tests/catch.h"

using namespace lanyard;

TEST_CASE("evidence of an address comes newest first, and the newest content is what it showed last") {
    Evidence evidence;
    evidence.add({"https://a.example.org/1", Instant{10}, 200, toBytes("old")});
    evidence.add({"https://a.example.org/1", Instant{30}, 404, {}});
    evidence.add({"https://a.example.org/1#part", Instant{20}, 200, toBytes("new")});
    const auto& kept = evidence.at("https://a.example.org/1#other");
    REQUIRE(kept.size() == 3);
    CHECK((kept[0].obtained == Instant{30} && kept[1].obtained == Instant{20} && kept[2].obtained == Instant{10}));
    CHECK(textOf(evidence.newestContent("https://a.example.org/1")->content) == "new");
}

TEST_CASE("another scheme or a trailing slash is another address") {
    Evidence evidence;
    evidence.add({"https://a.example.org/1", Instant{1}, 200, {}});
    CHECK(evidence.at("http://a.example.org/1").empty());
    CHECK(evidence.at("https://a.example.org/1/").empty());
    CHECK(evidence.newestContent("https://b.example.org") == nullptr);
    CHECK(evidence.all().size() == 1);
    CHECK(Evidence{}.empty());
}

TEST_CASE("a trust list knows issuers by their id and never by their name") {
    const TrustList list{{{"did:web:a", "A", ""}, {"", "nobody", ""}}};
    CHECK(list.find("did:web:a")->name == "A");
    CHECK(list.find("A") == nullptr);
    CHECK(list.find("") == nullptr);
}
