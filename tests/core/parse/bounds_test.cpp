// Hostile documents: bounded depth, number and work, and always an answer.
#include "core/base/encoding.h"
#include "documents.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string wrapped(const std::string& inside) {
    return R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiablePresentation","verifiableCredential":[)" + inside + "]}";
}

} // namespace

TEST_CASE("wrappers in wrappers end after four levels") {
    std::string text = wrapped("");
    for (int level = 0; level < 20; ++level) text = wrapped(text);
    CHECK(badges(text).size() == 5);
}

TEST_CASE("at most a thousand badges come out of one document") {
    std::string list;
    for (int i = 0; i < 5'000; ++i) list += (i ? "," : "") + std::string(R"({"type":"VerifiableCredential","id":"urn:)") + std::to_string(i) + "\"}";
    const auto parsed = badges(wrapped(list));
    CHECK(parsed.size() == 1'001);
    CHECK(parsed.back().parent == parsed.front().source.id);
}

TEST_CASE("a hundred thousand brackets are a badge that cannot be read") {
    const Badge parsed = badge(std::string(100'000, '[') + std::string(100'000, ']'));
    CHECK(deviations(parsed) == std::vector<std::string>{"not-readable failed "});
}

TEST_CASE("huge numbers, empty texts, zero bytes and lone surrogates each end with an answer") {
    for (const std::string& text : {std::string("1e999999"), std::string(), std::string("\0\0\0\0", 4), std::string(R"({"a": "\ud800"})"), std::string("null"),
                                   std::string("{}"), std::string("[]"), std::string("\xEF\xBB\xBF")}) {
        for (const Form form : {Form::json, Form::jws, Form::vcJwt, Form::address, Form::xml}) {
            const auto parsed = badges(text, form);
            REQUIRE_FALSE(parsed.empty());
            CHECK(textOf(parsed.front().source.bytes) == text);
        }
    }
}

TEST_CASE("each sample cut at each length still gives a badge with its bytes kept") {
    for (const char* sample : {"ob20-embedded.json", "ob30-smallest.json", "ob3-jwt-eddsa-kid.jwt", "elm2-full.xml", "blockcerts2.json"}) {
        const std::string text = ownText(std::string("parse/") + sample);
        const std::size_t step = text.size() > 2'000 ? 7 : 1;
        for (std::size_t length = 0; length < text.size(); length += step) {
            const std::string cut = text.substr(0, length);
            const auto parsed = badges(cut, formOf(sample));
            REQUIRE_FALSE(parsed.empty());
            REQUIRE(textOf(parsed.front().source.bytes) == cut);
        }
    }
}

TEST_CASE("many words of one name are dropped in one pass") {
    std::string text = "{";
    for (int i = 0; i < 100'000; ++i) text += (i ? ",\"a\":1" : "\"a\":1");
    CHECK(hasDeviation(badge(text + "}"), Reason::duplicateMember, Outcome::failed));
}

TEST_CASE("an XML document that breaks off or bombs is told as unreadable") {
    CHECK(hasDeviation(badge("<europassCredential><title>", Form::xml), Reason::notReadable, Outcome::failed));
    const std::string bomb = R"(<!DOCTYPE e [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <europassCredential><title>&c;</title></europassCredential>)";
    const Badge parsed = badge(bomb, Form::xml);
    CHECK(hasDeviation(parsed, Reason::notReadable, Outcome::failed));
    CHECK(parsed.name.any().size() < 1'000);
}

TEST_CASE("of a damaged badge the standard is told by the addresses that still stand in it") {
    CHECK(badge(R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "na)").standard ==
          Standard::openBadges30);
    CHECK(badge(R"({"@context": "https://w3id.org/openbadges/v2", "type")").standard == Standard::openBadges20);
    CHECK(badge(R"({"@context": ["https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
                    "https://purl.imsglobal.org/spec/clr/v2p0/context.json")").standard == Standard::clr20);
    CHECK(badge(R"({"a": "https://example.org")").standard == Standard::unknown);
}
