// What went wrong for users elsewhere in parsing and showing, each as a promise.
#include "core/badge/every_text.h"
#include "documents.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string ob20(const std::string& more) {
    return R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://a.example.org/1",
        "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"}, "badge": "https://a.example.org/c",
        "issuedOn": "2020-01-01T00:00:00Z", "verification": {"type": "hosted"})" + more + "}";
}

std::string ob30(const std::string& more, const std::string& achievement = R"("id": "urn:uuid:2", "name": "N", "description": "D", "criteria": {"narrative": "C"})") {
    return R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": {"id": "did:web:a.example.org", "name": "I"},
        "validFrom": "2025-01-01T00:00:00Z", "credentialSubject": {"type": "AchievementSubject", "achievement": {)" + achievement + "}}" + more + "}";
}

} // namespace

TEST_CASE("signs outside ASCII stay what they are (fault 24)") {
    const Badge parsed = badge(ob30("", R"("id": "urn:uuid:2", "name": "Café® – l’été", "description": "\u201cD\u201d", "criteria": {"narrative": "C"})"));
    CHECK(parsed.achievement.name.any() == "Café® – l’été");
    CHECK(parsed.achievement.description.any() == "“D”");
}

TEST_CASE("null, empty text, empty list and absent mean the same for optional parts (fault 25)") {
    for (const char* empty : {"null", R"("")", "[]", "{}"}) {
        std::string more;
        for (const char* member : {"expires", "evidence", "image", "narrative", "endorsement"}) more += std::string(", \"") + member + "\": " + empty;
        INFO(more);
        const Badge parsed = badge(ob20(more));
        CHECK(deviations(parsed).empty());
        CHECK_FALSE(parsed.validUntil);
        CHECK(parsed.evidence.empty());
    }
    const Badge parsed = badge(ownText("parse/ob30-empty-parts.json"));
    CHECK(deviations(parsed).empty());
    CHECK(parsed.recipient.identities.empty());
    CHECK(parsed.statuses.empty());
}

TEST_CASE("a revocation list that is null names no list (fault 25)") {
    CHECK(badge(ownText("parse/blockcerts2.json")).statuses.empty());
}

TEST_CASE("old versions are named and shown though they are not judged (fault 26)") {
    for (const auto& [sample, standard] : {std::pair{"blockcerts12.json", Standard::blockcerts1}, std::pair{"blockcerts2.json", Standard::blockcerts2},
                                           std::pair{"blockcerts3.json", Standard::blockcerts3}, std::pair{"ob05-plain.json", Standard::openBadges05}}) {
        INFO(sample);
        const Badge parsed = badge(ownText(std::string("parse/") + sample));
        CHECK(parsed.standard == standard);
        CHECK_FALSE(parsed.title().empty());
        CHECK(parsed.issuedAt);
        CHECK(deviations(parsed).empty());
    }
}

TEST_CASE("a broken endorsement in the form of a token is told on its own and leaves the badge sound (fault 28)") {
    for (const char* endorsement : {R"(["a.b.c"])", R"("")", "[17]", "[null]", "{}", R"([{"no": "endorsement"}])"}) {
        INFO(endorsement);
        const auto parsed = badges(ob30(std::string(R"(, "endorsementJwt": )") + endorsement));
        CHECK(deviations(parsed.front()).empty());
        for (std::size_t i = 1; i < parsed.size(); ++i) CHECK(parsed[i].relation == Relation::endorsement);
    }
}

TEST_CASE("pictures as data URLs are read in badge, issuer and assertion, whatever their type (fault 29)") {
    for (const char* url : {"data:image/png;base64,aGVsbG8=", "data:image/svg+xml,%3Csvg/%3E", "data:text/html;base64,aGVsbG8=", "data:;base64,aGVsbG8=", "data:,x"}) {
        INFO(url);
        const std::string quoted = std::string("\"") + url + "\"";
        const std::string with = R"(, "image": )" + quoted;
        const Badge old = badge(R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": {"name": "N", "image": )" + quoted +
                                R"(, "issuer": {"name": "I", "image": )" + quoted + "}}" + with + "}");
        CHECK_FALSE(old.image.content.empty());
        CHECK_FALSE(old.achievement.image.content.empty());
        CHECK_FALSE(old.issuer.image.content.empty());
        CHECK_FALSE(badge(ob30(with)).image.content.empty());
    }
}

TEST_CASE("the picture may be text, object, link, embedded, or not there (fault 30)") {
    const auto picture = [](const std::string& image) { return badge(ob30(image.empty() ? "" : R"(, "image": )" + image)).picture(); };
    CHECK(picture(R"("https://a.example.org/i.png")").address == "https://a.example.org/i.png");
    CHECK(picture(R"({"id": "https://a.example.org/i.png"})").address == "https://a.example.org/i.png");
    CHECK_FALSE(picture(R"({"id": "data:image/png;base64,aGVsbG8="})").content.empty());
    CHECK_FALSE(picture(R"("data:image/png;base64,aGVsbG8=")").content.empty());
    CHECK(picture("").empty());
}

TEST_CASE("the validity period is read under both names, and a difference is told (fault 32)") {
    CHECK(badge(ob30(R"(, "validUntil": "2026-01-01T00:00:00Z")")).validUntil->text == "2026-01-01T00:00:00Z");
    CHECK(badge(ob30(R"(, "expirationDate": "2026-01-01T00:00:00Z")")).validUntil->text == "2026-01-01T00:00:00Z");
    const Badge both = badge(ob30(R"(, "validUntil": "2026-01-01T00:00:00Z", "expirationDate": "2027-01-01T00:00:00Z")"));
    CHECK(both.validUntil->text == "2026-01-01T00:00:00Z");
    CHECK(hasDeviation(both, Reason::datesUnderTwoNamesDiffer, Outcome::warning));
}

TEST_CASE("the smallest and the fullest European credential are both read (fault 33)") {
    const Badge smallest = badge(ownText("parse/elm3-smallest.json"));
    CHECK(smallest.standard == Standard::elm3);
    CHECK(deviations(smallest).empty());
    const Badge fullest = badge(ownText("parse/elm3-full.json"));
    CHECK(fullest.title().any() == "Weaving");
    CHECK(fullest.issuer.name.in({"cs"})->text == "Řemeslná škola");
    CHECK(fullest.achievement.hours == "PT120H");
    CHECK(deviations(fullest).empty());
    CHECK(badge(ownText("parse/elm2-smallest.xml"), Form::xml).standard == Standard::elm2);
}

TEST_CASE("a credential without an id is told apart by the hash of its bytes (fault 34)") {
    const Badge one = badge(R"({"type": "VerifiableCredential", "credentialSubject": {"name": "a"}})");
    const Badge other = badge(R"({"type": "VerifiableCredential", "credentialSubject": {"name": "b"}})");
    CHECK(one.id.empty());
    CHECK(one.source.id != other.source.id);
}

TEST_CASE("criteria and description are never lost (fault 36)") {
    const Badge parsed = badge(ownText("parse/ob20-embedded.json"));
    CHECK(parsed.achievement.description.any() == "Plante, soigne et récolte pendant une saison.");
    CHECK_FALSE(parsed.achievement.criteria.empty());
    CHECK(parsed.achievement.criteriaAddress == "https://garden.example.org/c/2/criteria");
}

TEST_CASE("European learning records in XML and in JSON are read, and each says which it is (fault 38)") {
    const Badge older = badge(ownText("parse/elm2-full.xml"), Form::xml);
    CHECK(standardName(older.standard) == "ELM-2");
    CHECK(older.name.in({"es"})->text == "Certificado de alfarería");
    CHECK(older.issuer.name.any() == "House of Clay");
    CHECK(older.recipient.name == "Pilar Barro");
    CHECK(standardName(badge(ownText("parse/elm3-sealed.json")).standard) == "ELM-3");
    CHECK(badge(ownText("parse/elm3-sealed.json")).sealedWith == "JAdES");
}

TEST_CASE("the day of issue is the one that the issuer wrote (fault 114)") {
    for (const char* date : {"2025-05-02T23:30:00+00:00", "2025-05-02T00:30:00+14:00", "2025-05-02T23:59:59-11:00"}) {
        const Badge parsed = badge(ob20(std::string(R"(, "expires": ")") + date + "\""));
        REQUIRE(parsed.validUntil);
        CHECK(parsed.validUntil->text == date);
        CHECK(writtenDay(*parsed.validUntil) == CalendarDay{2025, 5, 2});
    }
}

TEST_CASE("an issuer without a name keeps its address and no name is made up (fault 118)") {
    const Badge parsed = badge(ownText("parse/ob30-smallest.json"));
    CHECK(parsed.issuer.name.empty());
    CHECK(parsed.issuer.id == "did:web:sail.example.org");
}

TEST_CASE("a photo in base64 is a picture and never a text (fault 121)") {
    const std::string photo(4'000, 'A');
    const Badge parsed = badge(ob30(R"(, "image": "data:image/png;base64,)" + photo + R"(", "portrait": ")" + photo + "\""));
    CHECK(parsed.image.content.size() == 3'000);
    for (const TextInBadge& one : everyText(parsed)) CHECK(one.text.size() < 300);
}

TEST_CASE("achievement type, credits, alignments and all other fields are there (fault 124)") {
    const Badge parsed = badge(ownText("parse/ob30-full.json"));
    CHECK(parsed.achievement.type == "License");
    CHECK(parsed.achievement.credits == "3");
    CHECK(parsed.creditsEarned == "2.5");
    CHECK(parsed.achievement.alignments.size() == 1);
    CHECK(parsed.results.size() == 2);
    const auto texts = everyText(parsed);
    const bool unknownWord = std::ranges::any_of(texts, [](const TextInBadge& one) { return one.text == "Fair winds"; });
    CHECK(unknownWord);
}

TEST_CASE("a default language in the context is the language of texts that name none (fault 125)") {
    const Badge parsed = badge(R"({"@context": ["https://w3id.org/openbadges/v2", {"@language": "es"}], "type": "Assertion", "id": "https://a.example.org/1",
        "badge": {"name": "Horno", "issuer": {"name": "Panadería"}}})");
    CHECK(parsed.achievement.name.entries.front().language == "es");
    CHECK(parsed.issuer.name.entries.front().language == "es");
    std::string newer = ob30("");
    newer.replace(newer.find("json\"],"), 7, "json\", {\"@language\": \"es\"}],");
    CHECK(badge(newer).achievement.name.entries.front().language == "es");
    CHECK(badge(newer).issuer.name.entries.front().language == "es");
}
