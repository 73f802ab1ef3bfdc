// Each departure from a standard, once: a sound badge, one thing changed, the deviation it must give and no other.
#include "documents.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

constexpr const char* soundOb10 = R"({"uid": "1", "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"},
    "badge": "https://a.example.org/class", "issuedOn": "2015-04-30", "verify": {"type": "hosted", "url": "https://a.example.org/1"}})";
constexpr const char* soundOb11 = R"({"@context": "https://w3id.org/openbadges/v1", "type": "Assertion", "id": "https://a.example.org/1", "uid": "1",
    "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"}, "badge": "https://a.example.org/class",
    "issuedOn": "2015-04-30", "verify": {"type": "hosted", "url": "https://a.example.org/1"}})";
constexpr const char* soundOb20 = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://a.example.org/1",
    "recipient": {"type": "email", "hashed": false, "identity": "a@example.org"}, "issuedOn": "2020-01-01T00:00:00Z",
    "badge": {"type": "BadgeClass", "id": "https://a.example.org/class", "name": "N", "description": "D", "image": "https://a.example.org/i.png",
              "criteria": {"narrative": "C"}, "issuer": {"type": "Issuer", "id": "https://a.example.org/issuer", "name": "I", "url": "https://a.example.org"}},
    "verification": {"type": "hosted"}})";
constexpr const char* soundOb30 = R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": {"id": "did:web:a.example.org", "type": ["Profile"], "name": "I"},
    "validFrom": "2025-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:1", "type": ["AchievementSubject"],
    "achievement": {"id": "urn:uuid:2", "type": ["Achievement"], "name": "N", "description": "D", "criteria": {"narrative": "C"}}}})";
constexpr const char* soundClr = R"({"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"],
    "id": "urn:uuid:1", "type": ["VerifiableCredential", "ClrCredential"], "name": "R", "issuer": "did:web:a.example.org",
    "validFrom": "2025-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:1", "type": ["ClrSubject"], "verifiableCredential": [{"id": "x"}]}})";
constexpr const char* soundVc11 = R"({"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"], "issuer": "did:web:a.example.org",
    "issuanceDate": "2025-01-01T00:00:00Z", "credentialSubject": {"id": "did:example:1"}})";
constexpr const char* soundVc20 = R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"], "issuer": "did:web:a.example.org",
    "credentialSubject": {"id": "did:example:1"}})";

/// The sound text with the member at `path` set to `value` (JSON text), or taken away if that is empty.
std::string changed(const char* sound, const std::string& path, const std::string& value) {
    auto json = parseJson(sound);
    REQUIRE(json);
    Json* holder = &*json;
    std::size_t from = 0;
    for (std::size_t dot = path.find('/'); dot != std::string::npos; dot = path.find('/', from)) {
        holder = holder->find(path.substr(from, dot - from));
        REQUIRE(holder);
        from = dot + 1;
    }
    const std::string member = path.substr(from);
    if (value.empty()) {
        holder->remove(member);
    } else {
        auto parsed = parseJson(value);
        REQUIRE(parsed);
        holder->set(member, std::move(*parsed));
    }
    return writeJson(*json);
}

struct Departure {
    const char* sound;
    const char* path;
    const char* value; ///< empty: taken away
    std::vector<std::string> expected;
};

} // namespace

TEST_CASE("a sound badge of each standard departs from nothing") {
    for (const char* sound : {soundOb10, soundOb11, soundOb20, soundOb30, soundClr, soundVc11, soundVc20}) {
        INFO(sound);
        CHECK(deviations(badge(sound)) == std::vector<std::string>{});
    }
}

TEST_CASE("each departure from a standard is named, and fails where it matters") {
    const std::vector<Departure> departures{
        // Open Badges 1.0 and 1.1
        {soundOb10, "uid", "", {"part-missing warning /uid"}},
        {soundOb10, "recipient", "", {"part-missing failed /recipient"}},
        {soundOb10, "recipient", R"("a@example.org")", {"part-has-wrong-form failed /recipient"}},
        {soundOb10, "recipient/hashed", "", {"part-missing warning /recipient/hashed"}},
        {soundOb10, "badge", "", {"part-missing failed /badge"}},
        {soundOb10, "badge", "17", {"part-has-wrong-form failed /badge"}},
        {soundOb10, "badge", R"({"name": "N"})", {"older-and-newer-form-mixed warning /badge"}},
        {soundOb10, "verify", "", {"part-missing failed /verify"}},
        {soundOb10, "verify", R"("https://a.example.org/1")", {"part-has-wrong-form failed /verify"}},
        {soundOb10, "verify/url", "", {"part-missing warning /verify/url"}},
        {soundOb10, "issuedOn", "", {"part-missing failed /issuedOn"}},
        {soundOb10, "issuedOn", R"("2015-04-31")", {"date-unreadable failed /issuedOn"}},
        {soundOb10, "issuedOn", "1430352000", {}},
        {soundOb10, "issued_on", R"("2015-04-30")", {"older-and-newer-form-mixed warning /issued_on"}},
        {soundOb10, "issued_on", R"("2015-04-29")", {"older-and-newer-form-mixed warning /issued_on", "dates-under-two-names-differ warning /issued_on"}},
        {soundOb10, "expires", R"("soon")", {"date-unreadable failed /expires"}},
        {soundOb11, "type", R"("Badge")", {"type-wrong failed /type"}},
        {soundOb11, "type", "", {"part-missing warning /type"}},
        {soundOb11, "type", R"(["obi:Assertion"])", {}},
        // Open Badges 2.0
        {soundOb20, "@context", R"("https://w3id.org/openbadges/invalid")", {"context-wrong failed /@context"}},
        {soundOb20, "@context", R"(["https://openbadgespec.org/v2/context.json"])", {}},
        {soundOb20, "@context", "", {"part-missing failed /@context"}},
        {soundOb20, "type", R"("OtherAssertion")", {"type-wrong failed /type"}},
        {soundOb20, "type", "", {"part-missing failed /type"}},
        {soundOb20, "id", "", {"part-missing failed /id"}},
        {soundOb20, "recipient", "", {"part-missing failed /recipient"}},
        {soundOb20, "recipient", R"("a@example.org")", {"part-has-wrong-form failed /recipient"}},
        {soundOb20, "recipient/identity", "", {"part-missing failed /recipient/identity"}},
        {soundOb20, "recipient/type", "", {"part-missing warning /recipient/type"}},
        {soundOb20, "badge", "", {"part-missing failed /badge"}},
        {soundOb20, "badge", "true", {"part-has-wrong-form failed /badge"}},
        {soundOb20, "badge/name", "", {"part-missing failed /badge/name"}},
        {soundOb20, "badge/criteria", "{}", {"part-missing warning /badge/criteria"}},
        {soundOb20, "badge/issuer", "", {"part-missing failed /badge/issuer"}},
        {soundOb20, "badge/issuer/id", R"("http://a.example.org/issuer")", {"address-not-secure warning /badge/issuer/id"}},
        {soundOb20, "verification", "", {"part-missing failed /verification"}},
        {soundOb20, "verification/type", R"("trust me")", {"part-has-wrong-form warning /verification/type"}},
        {soundOb20, "issuedOn", "", {"part-missing failed /issuedOn"}},
        {soundOb20, "issuedOn", R"("yesterday")", {"date-unreadable failed /issuedOn"}},
        {soundOb20, "issuedOn", R"("2020-01-01")", {"part-has-wrong-form warning /issuedOn"}},
        {soundOb20, "issuedOn", "1577836800", {"part-has-wrong-form warning /issuedOn"}},
        {soundOb20, "image", R"("data:image/png;base64,iVBORw0KGgo=")", {"image-form-not-allowed warning /image"}},
        {soundOb20, "extensions:exampleExtension", R"({"type": ["Extension", "extensions:ExampleExtension"], "exampleProperty": 7})",
         {"extension-wrong warning /extensions:exampleExtension"}},
        {soundOb20, "extensions:exampleExtension", R"({"type": ["Extension", "extensions:ExampleExtension"], "exampleProperty": "7"})", {}},
        {soundOb20, "extensions:unpublished", R"({"type": ["Extension", "extensions:Unpublished"]})", {}},
        // Open Badges 3.0
        {soundOb30, "@context", R"(["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"])", {"context-wrong failed /@context"}},
        {soundOb30, "@context", R"(["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://www.w3.org/ns/credentials/v2"])",
         {"context-wrong warning /@context/0"}},
        {soundOb30, "@context", R"(["https://www.w3.org/ns/credentials/v2"])", {"context-wrong warning /@context"}},
        {soundOb30, "@context", R"(["https://www.w3.org/ns/credentials/v2evil", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"])",
         {"context-wrong failed /@context"}},
        {soundOb30, "credentialSubject/@context", R"({"achievement": "https://stranger.example.org/toy"})", {"context-wrong failed /credentialSubject/@context"}},
        {soundOb30, "issuer/@context", R"({"name": null})", {"context-wrong failed /issuer/@context"}},
        {soundOb30, "issuer/@context", R"({"name": {"@id": "schema:name"}, "id": "@id", "eqf": "https://a.example.org/level"})", {}},
        {soundOb30, "@context", "", {"part-missing failed /@context", "context-wrong warning /@context"}},
        {soundOb30, "type", R"(["VerifiableCredential", "OtherCredential"])", {"type-wrong failed /type"}},
        {soundOb30, "type", R"(["OpenBadgeCredential"])", {"type-wrong warning /type"}},
        {soundOb30, "id", "", {"part-missing warning /id"}},
        {soundOb30, "issuer", "", {"part-missing failed /issuer"}},
        {soundOb30, "issuer/id", "", {"part-missing failed /issuer/id"}},
        {soundOb30, "issuer", R"("did:web:a.example.org")", {}},
        {soundOb30, "issuer", R"(["did:web:a.example.org"])", {"part-has-wrong-form warning /issuer"}},
        {soundOb30, "issuer", R"([{"id": "did:web:a.example.org"}, {"id": "did:web:b.example.org"}])", {"part-has-wrong-form failed /issuer"}},
        {soundOb30, "validFrom", "", {"part-missing warning /validFrom"}},
        {soundOb30, "validFrom", R"("2025-01-01")", {"part-has-wrong-form warning /validFrom"}},
        {soundOb30, "validFrom", R"("1. Januar 2025")", {"date-unreadable failed /validFrom"}},
        {soundOb30, "validUntil", R"("2025-13-01T00:00:00Z")", {"date-unreadable failed /validUntil"}},
        {soundOb30, "expirationDate", R"("2030-01-01T00:00:00Z")", {"older-and-newer-form-mixed warning /expirationDate"}},
        {soundOb30, "issuanceDate", R"("2024-12-31T00:00:00Z")", {"dates-under-two-names-differ warning /issuanceDate"}},
        {soundOb30, "issuanceDate", R"("2025-01-01T01:00:00+01:00")", {}},
        {soundOb30, "credentialSubject", "", {"part-missing failed /credentialSubject"}},
        {soundOb30, "credentialSubject/type", R"(["OtherSubject"])", {"type-wrong failed /credentialSubject/type"}},
        {soundOb30, "credentialSubject/type", "", {"part-missing warning /credentialSubject/type"}},
        {soundOb30, "credentialSubject/achievement", "", {"part-missing warning /credentialSubject/achievement"}},
        {soundOb30, "credentialSubject/achievement/criteria", "", {"part-missing warning /credentialSubject/achievement/criteria"}},
        {soundOb30, "proof", R"({"type": "DataIntegrityProof", "verificationMethod": "did:key:z6Mk"})", {"key-name-without-fragment warning /proof/verificationMethod"}},
        {soundOb30, "proof", R"({"type": "DataIntegrityProof", "verificationMethod": "did:key:z6Mk#z6Mk"})", {}},
        {soundOb30, "credentialStatus", R"({"id": "https://a.example.org/s#1", "type": "BitstringStatusListEntry", "statusListIndex": 1})",
         {"part-has-wrong-form warning /credentialStatus/statusListIndex"}},
        // Comprehensive Learner Record 2.0 and plain credentials
        {soundClr, "name", "", {"part-missing warning /name"}},
        {soundClr, "id", "", {"part-missing warning /id"}},
        {soundClr, "credentialSubject/verifiableCredential", "[]", {"part-missing warning /credentialSubject/verifiableCredential"}},
        {soundClr, "type", R"(["VerifiableCredential"])", {"type-wrong failed /type"}},
        {soundVc11, "issuanceDate", "", {"part-missing warning /issuanceDate"}},
        {soundVc11, "validFrom", R"("2025-02-01T00:00:00Z")", {"dates-under-two-names-differ warning /validFrom"}},
        {soundVc11, "type", R"(["Credential"])", {"type-wrong failed /type"}},
        {soundVc11, "type", "", {"part-missing failed /type"}},
        {soundVc20, "issuer", "", {"part-missing failed /issuer"}},
        {soundVc20, "issuanceDate", R"("2025-01-01T00:00:00Z")", {"older-and-newer-form-mixed warning /issuanceDate"}},
    };
    for (const Departure& departure : departures) {
        const std::string text = changed(departure.sound, departure.path, departure.value);
        INFO(text);
        CHECK(deviations(badge(text)) == departure.expected);
    }
}

TEST_CASE("an older verify beside an Open Badges 2 id is told when it names another address") {
    const std::string text = changed(soundOb20, "verification", "");
    auto json = parseJson(text);
    json->set("verify", *parseJson(R"({"type": "hosted", "url": "https://elsewhere.example.org/1"})"));
    CHECK(deviations(badge(writeJson(*json))) ==
          std::vector<std::string>{"older-and-newer-form-mixed warning /verify", "id-and-address-differ warning /verify/url"});
}

TEST_CASE("of several subjects or achievements one is shown, and that is told") {
    auto json = parseJson(soundOb30);
    const Json achievement = *json->find("credentialSubject")->find("achievement");
    json->find("credentialSubject")->set("achievement", Json(Json::Array{achievement, achievement}));
    CHECK(deviations(badge(writeJson(*json))) == std::vector<std::string>{"part-has-wrong-form warning /credentialSubject/achievement"});
    json = parseJson(soundOb30);
    const Json subject = *json->find("credentialSubject");
    json->set("credentialSubject", Json(Json::Array{subject, subject}));
    CHECK(deviations(badge(writeJson(*json))) == std::vector<std::string>{"part-has-wrong-form warning /credentialSubject"});
}

TEST_CASE("an Open Badges 2 badge lies at its id, whatever address its verification names beside it") {
    const std::string moved = changed(soundOb20, "verification/url", R"("https://stranger.example.org/1")");
    CHECK(badge(moved).hostedAt == badge(soundOb20).hostedAt);
    CHECK_FALSE(badge(moved).hostedAt.empty());
}

TEST_CASE("a member named twice fails the format wherever it stands, and the badge is shown all the same") {
    const std::string twice = R"({"name": "shown", "name": "hidden", )";
    for (const std::string place : {"top", "class", "extension"}) {
        std::string text = soundOb20;
        if (place == "top") text.replace(text.find(R"("type": "Assertion")"), 1, R"("type": "Assertion", ")");
        if (place == "class") text.replace(text.find(R"({"type": "BadgeClass")"), 1, twice);
        if (place == "extension") text.insert(text.rfind('}'), R"(, "x": {"y": [{"z": 1, "z": 2}]})");
        INFO(text);
        const Badge parsed = badge(text);
        CHECK(hasDeviation(parsed, Reason::duplicateMember, Outcome::failed));
        CHECK(parsed.standard == Standard::openBadges20);
        CHECK(parsed.issuer.name.any() == "I");
    }
}

TEST_CASE("bytes that are no UTF-8 fail the format, and what can be read is shown") {
    std::string text = soundOb30;
    text.replace(text.find(R"("N")"), 3, "\"N\xFF\"");
    const Badge parsed = badge(text);
    CHECK(hasDeviation(parsed, Reason::notReadable, Outcome::failed));
    CHECK(parsed.standard == Standard::openBadges30);
    CHECK(parsed.issuer.id == "did:web:a.example.org");
    CHECK(textOf(parsed.source.bytes) == text);
}

TEST_CASE("an unknown standard is not judged by another one's rules") {
    const Badge parsed = badge(R"({"@context": "https://w3id.org/openbadges/v3", "type": "Assertion", "recipient": "x", "badge": "https://a.example.org"})");
    CHECK(parsed.standard == Standard::unknown);
    CHECK(deviations(parsed) == std::vector<std::string>{});
}

TEST_CASE("deviations are bounded, and failures are kept before warnings") {
    std::string text = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://a.example.org/1")";
    for (int i = 0; i < 500; ++i) text += ", \"extensions:e" + std::to_string(i) + "\": 1";
    text += "}";
    const Badge parsed = badge(text);
    CHECK(parsed.deviations.size() <= 100);
    CHECK(hasDeviation(parsed, Reason::partMissing, Outcome::failed));
}

TEST_CASE("what selective disclosure withheld is no fault") {
    auto json = parseJson(changed(soundOb30, "credentialSubject/achievement/criteria", ""));
    json->set("proof", *parseJson(R"({"type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "verificationMethod": "did:web:a.example.org#k"})"));
    json->remove("validFrom");
    json->remove("id");
    CHECK(deviations(badge(writeJson(*json))) == std::vector<std::string>{});
}
