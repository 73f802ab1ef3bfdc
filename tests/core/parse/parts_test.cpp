// The parts that standards share: texts in languages, pictures, dates, recipients.
#include "core/parse/assertion.h"
#include "core/parse/data_url.h"
#include "core/parse/open_badges_3.h"
#include "core/parse/parts.h"
#include "documents.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Json json(std::string_view text) { return *parseJson(text); }

std::vector<std::pair<std::string, std::string>> languages(const LocalizedText& text) {
    std::vector<std::pair<std::string, std::string>> found;
    for (const LocalizedText::Entry& entry : text.entries) found.emplace_back(entry.language, entry.text);
    return found;
}

using Texts = std::vector<std::pair<std::string, std::string>>;

Texts localized(std::string_view text, std::string_view language = {}) {
    const Json value = json(text);
    return languages(localizedFrom(&value, language));
}

} // namespace

TEST_CASE("a text is read in every way in which languages are written") {
    CHECK(localized(R"("plain")") == Texts{{"", "plain"}});
    CHECK(localized(R"("plain")", "fr") == Texts{{"fr", "plain"}});
    CHECK(localized(R"({"en": "one", "de-AT": "eins", "zh-Hant": "一"})") == Texts{{"en", "one"}, {"de-AT", "eins"}, {"zh-Hant", "一"}});
    CHECK(localized(R"({"en": ["one", "two"], "@none": "x"})") == Texts{{"en", "one"}, {"en", "two"}, {"", "x"}});
    CHECK(localized(R"([{"@value": "one", "@language": "en"}, {"@value": "واحد", "@language": "ar", "@direction": "rtl"}])") ==
          Texts{{"en", "one"}, {"ar", "واحد"}});
    CHECK(localized(R"({"@value": "eins"})", "de") == Texts{{"de", "eins"}});
    CHECK(localized("42.50") == Texts{{"", "42.50"}});
    for (const char* nothing : {"null", R"("")", "[]", "{}", "true", R"({"id": "https://a.example.org"})", R"({"@value": {}})", R"({"narrative": "x"})"})
        CHECK(localized(nothing).empty());
}

TEST_CASE("null, empty and absent are the same for every part") {
    const Json object = json(R"({"a": null, "b": "", "c": [], "d": {}, "e": false, "f": 0, "g": " "})");
    for (const char* member : {"a", "b", "c", "d", "z"}) CHECK_FALSE(hasPart(object, member));
    for (const char* member : {"e", "f", "g"}) CHECK(hasPart(object, member));
}

TEST_CASE("a picture is a link, a data URL, an object, a list, or not there") {
    const auto picture = [](std::string_view text) {
        const Json value = json(text);
        return imageFrom(&value);
    };
    CHECK(picture(R"("https://a.example.org/i.png")").address == "https://a.example.org/i.png");
    CHECK(picture(R"({"id": "https://a.example.org/i.png", "type": "Image", "caption": "A boat"})").caption == "A boat");
    CHECK(textOf(picture(R"("data:image/png;base64,aGVsbG8=")").content) == "hello");
    CHECK(picture(R"("data:image/png;base64,aGVsbG8=")").mediaType == "image/png");
    CHECK(textOf(picture(R"({"id": "data:image/svg+xml;charset=utf-8,%3Csvg/%3E"})").content) == "<svg/>");
    CHECK(textOf(picture(R"("DATA:text/plain;BASE64,aGVs\nbG8")").content) == "hello");
    CHECK(picture(R"([{"id": "https://a.example.org/1.png"}, "https://a.example.org/2.png"])").address == "https://a.example.org/1.png");
    CHECK(textOf(picture(R"("<svg xmlns='http://www.w3.org/2000/svg'/>")").content).starts_with("<svg"));
    CHECK(picture(R"("data:image/png;base64,!!!")").empty());
    for (const char* nothing : {"null", R"("")", "{}", "[]", "7", R"("data:image/png;base64,")"}) CHECK(picture(nothing).empty());
    CHECK(imageFrom(nullptr).empty());
}

TEST_CASE("a data URL without a comma, or of another scheme, is none") {
    CHECK_FALSE(readDataUrl("data:image/png;base64"));
    CHECK_FALSE(readDataUrl("https://a.example.org/,"));
    CHECK(textOf(readDataUrl("data:,a%20b")->content) == "a b");
    CHECK(readDataUrl("data:,a")->mediaType.empty());
}

TEST_CASE("dates are kept as they were written, with the instant they mean") {
    Badge notes;
    const Json object = json(R"({"a": "2025-05-02T23:30:00-08:00", "b": 1399404880, "c": "1399404880", "d": 1.5e9, "e": {"@value": "2025-01-01T00:00:00Z"},
        "f": "2025-02-30", "g": -5, "h": ["2025-01-01"], "i": 1e300, "j": true})");
    CHECK(dateIn(object, "a", DateForm::instant, notes)->text == "2025-05-02T23:30:00-08:00");
    CHECK(writtenDay(*dateIn(object, "a", DateForm::instant, notes)) == CalendarDay{2025, 5, 2});
    CHECK(toRfc3339(dateIn(object, "b", DateForm::any, notes)->instant) == "2014-05-06T19:34:40Z");
    CHECK(dateIn(object, "c", DateForm::any, notes)->instant == dateIn(object, "b", DateForm::any, notes)->instant);
    CHECK(dateIn(object, "d", DateForm::any, notes)->text == "1.5e9");
    CHECK(dateIn(object, "e", DateForm::instant, notes)->text == "2025-01-01T00:00:00Z");
    CHECK(notes.deviations.empty());
    for (const char* unreadable : {"f", "g", "h", "i", "j"}) {
        Badge fresh;
        CHECK_FALSE(dateIn(object, unreadable, DateForm::any, fresh));
        CHECK(hasDeviation(fresh, Reason::dateUnreadable, Outcome::failed));
    }
}

TEST_CASE("a recipient of Open Badges 0.5 to 2.0 is read in every form that was issued") {
    const auto first = [](std::string_view text) { return recipientOfAssertion(json(text)).identities.at(0); };
    CHECK(first(R"({"recipient": "a@example.org"})").value == "a@example.org");
    CHECK_FALSE(first(R"({"recipient": "a@example.org"})").hashed);
    const Identity hashed = first(R"({"recipient": "sha256$ab", "salt": "s"})");
    CHECK((hashed.hashed && hashed.salt == "s" && hashed.type == "email"));
    const Identity object = first(R"({"recipient": {"type": "email", "hashed": true, "identity": "md5$ab", "salt": "s"}})");
    CHECK((object.hashed && object.salt == "s" && object.value == "md5$ab"));
    CHECK(first(R"({"recipient": {"type": "https://schema.org/email", "hashed": "true", "identity": "ab"}})").type == "https://schema.org/email");
    CHECK(first(R"({"recipient": {"type": "https://schema.org/email", "hashed": "true", "identity": "ab"}})").hashed);
    CHECK(first(R"({"recipient": {"type": "email", "identity": "sha256$ab"}})").hashed); // the value says it itself
    CHECK(first(R"({"identity": {"recipient": "sha256$ab", "type": "email", "hashed": true}})").value == "sha256$ab");
    CHECK(recipientOfAssertion(json(R"({"recipient": [{"type": "email", "hashed": false, "identity": "a"}, {"type": "url", "hashed": false, "identity": "b"}]})"))
              .identities.size() == 2);
    for (const char* nobody : {"{}", R"({"recipient": null})", R"({"recipient": ""})", R"({"recipient": {}})", R"({"recipient": {"identity": ""}})"})
        CHECK(recipientOfAssertion(json(nobody)).identities.empty());
}

TEST_CASE("results are named by the descriptions and rubric levels that the badge holds") {
    const Badge parsed = badge(R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "credentialSubject": {"type": "AchievementSubject",
        "achievement": {"resultDescription": {"id": "urn:d", "name": "Exam", "resultType": "RubricCriterionLevel", "rubricCriterionLevel": {"id": "urn:l", "name": "Good"}}},
        "result": [{"resultDescription": "urn:d", "achievedLevel": "urn:l"}, {"resultDescription": "urn:other", "value": 1.50}]}})");
    REQUIRE(parsed.results.size() == 2);
    CHECK(parsed.results[0].name == "Exam");
    CHECK(parsed.results[0].level == "Good");
    CHECK(parsed.results[1].name.empty());
    CHECK(parsed.results[1].value == "1.50"); // with the letters it was written with
}
