// Badges inside badges: exact slices, in order, with their parents.
#include "core/base/encoding.h"
#include "documents.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string inner = R"({ "@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
   "id":"urn:uuid:1","type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"did:web:a.example.org","validFrom":"2025-01-01T00:00:00Z",
   "credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":"urn:uuid:2","name":"\u00c9cole","description":"D","criteria":{"narrative":"C"}}}} )";
const std::string slice = inner.substr(0, inner.size() - 1);

std::string presentation(const std::string& credentials) {
    return R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":)" + credentials + "}";
}

} // namespace

TEST_CASE("a credential inside is the exact slice of its wrapper, escapes and blanks included") {
    const auto parsed = badges(presentation("[ " + inner + "]"));
    REQUIRE(parsed.size() == 2);
    CHECK(textOf(parsed[1].source.bytes) == slice);
    CHECK(parsed[1].source.id == sha256Hex(bytesOf(slice)));
    CHECK(parsed[1].source.part == "#/verifiableCredential/0");
    CHECK(parsed[1].parent == parsed[0].source.id);
    CHECK(parsed[1].relation == Relation::insideWrapper);
    CHECK(parsed[1].title().any() == "\u00c9cole");
    CHECK(badge(slice).source.id == parsed[1].source.id);
}

TEST_CASE("a byte order mark moves no slice") {
    const auto parsed = badges("\xEF\xBB\xBF" + presentation(inner));
    REQUIRE(parsed.size() == 2);
    CHECK(textOf(parsed[1].source.bytes) == slice);
}

TEST_CASE("of a wrapper signed as a token, the inner badge is the slice of the decoded payload") {
    const std::string payload = R"({ "vp" : )" + presentation(inner) + "}";
    const auto parsed = badges(toBase64Url(bytesOf(R"({"alg":"EdDSA"})")) + '.' + toBase64Url(bytesOf(payload)) + ".AAAA", Form::vcJwt);
    REQUIRE(parsed.size() == 2);
    CHECK(textOf(parsed[1].source.bytes) == slice);
    CHECK(parsed[1].source.form == Form::json);
}

TEST_CASE("enveloped credentials are their data URL's content: VC Data Model 2.0 section 4.13.1") {
    const std::string token = ownText("parse/vc-jose-cose-es256.jwt");
    const std::string bare = token.substr(0, token.find_last_not_of("\r\n ") + 1);
    const std::string envelope = R"({"@context":"https://www.w3.org/ns/credentials/v2","type":"EnvelopedVerifiableCredential","id":"data:application/vc)";
    const std::string plain = "+jwt," + bare + "\"}";
    const std::string older = "+ld+json+jwt," + bare + "\"}";
    const std::string encoded = "+jwt;base64," + toBase64(bytesOf(bare)) + "\"}";
    for (const std::string& url : {plain, older, encoded}) {
        const auto alone = badges(envelope + url);
        REQUIRE(alone.size() == 2);
        CHECK(textOf(alone[1].source.bytes) == bare);
        CHECK(alone[1].standard == Standard::openBadges30);
        const auto presented = badges(presentation("[" + envelope + url + "]"));
        REQUIRE(presented.size() == 2);
        CHECK(presented[1].source.id == alone[1].source.id);
    }
}

TEST_CASE("endorsements of credential, issuer, achievement and creator come after the badge, in its order") {
    const auto parsed = badges(ownText("parse/ob30-full.json"));
    REQUIRE(parsed.size() == 2);
    CHECK(parsed[1].relation == Relation::endorsement);
    CHECK(parsed[1].endorsementComment.any() == "We visited the school and like it.");
    CHECK(parsed[1].endorsedId == parsed[0].issuer.id);
    CHECK(parsed[1].recipient.identities.empty());
    CHECK(parsed[1].source.part == "#/issuer/endorsement/0");
}

TEST_CASE("a broken part inside is a badge of its own and never stops the others") {
    const auto parsed = badges(presentation(R"([17, null, "no token", {"type": "EnvelopedVerifiableCredential", "id": "data:,"}, )" + inner + "]"));
    REQUIRE(parsed.size() == 3);
    CHECK(deviations(parsed[0]).empty());
    CHECK(hasDeviation(parsed[1], Reason::jwtMalformed, Outcome::failed));
    CHECK(textOf(parsed[1].source.bytes) == "no token");
    CHECK(parsed[2].title().any() == "\u00c9cole");
}

TEST_CASE("a learner record gives its badges, its further achievements and how they hang together") {
    const auto parsed = badges(ownText("parse/clr20.json"));
    REQUIRE(parsed.size() == 4); // the record, a badge, that badge's endorsement, a token
    CHECK(parsed[0].furtherAchievements.front().name.any() == "Weather");
    CHECK(parsed[0].associations.front().kind == "isParentOf");
    CHECK(parsed[1].parent == parsed[0].source.id);
    CHECK(parsed[2].parent == parsed[1].source.id);
    CHECK(parsed[2].source.part == "#/credentialSubject/verifiableCredential/0/issuer/endorsement/0");
    CHECK(parsed[3].parent == parsed[0].source.id);
    CHECK(parsed[3].source.form == Form::vcJwt);
}
