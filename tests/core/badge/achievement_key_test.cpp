#include "core/badge/achievement_key.h"
#include "tests/catch.h"

using namespace lanyard;

namespace {

Badge badge(std::string achievement, std::string issuer, std::string issuerName, std::string title) {
    Badge made;
    made.achievement.id = std::move(achievement);
    made.issuer.id = std::move(issuer);
    made.issuer.name.entries.push_back({"", std::move(issuerName)});
    made.achievement.name.entries.push_back({"", std::move(title)});
    return made;
}

} // namespace

TEST_CASE("badges of one achievement's address have one key, whatever they are called") {
    CHECK(achievementKey(badge("https://a.example/1", "did:web:a", "A", "First aid")) == achievementKey(badge("https://a.example/1", "did:web:b", "B", "First aid 2026")));
    CHECK(achievementKey(badge("https://a.example/1", "did:web:a", "A", "x")) != achievementKey(badge("https://a.example/2", "did:web:a", "A", "x")));
}

TEST_CASE("without an address of their own, badges of one giver and title have one key") {
    const std::string key = achievementKey(badge("", "did:web:a", "A", "Erste Hilfe"));
    CHECK(key == achievementKey(badge("_:b0", "did:web:a", "Another name", "ERSTE HILFE")));
    CHECK(key == achievementKey(badge("#achievement", "did:web:a", "A", "erste hilfe")));
    CHECK(key != achievementKey(badge("", "did:web:b", "A", "Erste Hilfe")));
    CHECK(achievementKey(badge("", "", "Rotes Kreuz", "x")) == achievementKey(badge("", "", "ROTES KREUZ", "x")));
}

TEST_CASE("a badge that says neither stands alone") {
    CHECK(achievementKey(badge("", "", "", "First aid")).empty());
    CHECK(achievementKey(badge("", "did:web:a", "A", "")).empty());
    CHECK(achievementKey(badge("https://", "", "", "")).empty());
}
