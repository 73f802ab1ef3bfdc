#include "core/base/encoding.h"
#include "sample_badges.h"
#include "signing_key.h"
#include "tests/catch.h"
#include <algorithm>
#include <optional>
#include <stop_token>
#include <thread>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const SigningKey& issuer() {
    static const SigningKey key("issuer");
    return key;
}
const SigningKey& stranger() {
    static const SigningKey key("stranger");
    return key;
}

constexpr std::string_view graphSuite = "eddsa-rdfc-2022";
constexpr std::string_view textSuite = "eddsa-jcs-2022";

/// A sound badge of Open Badges 3.0 that nobody has signed.
Json badgeOf(std::string_view issuerId) {
    Json document = json(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
"id":"urn:uuid:5b7b6f6e-9f1a-4f0e-8f0e-0a6f5f1f2c12","type":["VerifiableCredential","OpenBadgeCredential"],
"issuer":{"id":"","type":["Profile"],"name":"Lernhaus am Wehr"},"validFrom":"2026-06-15T09:00:00Z","name":"Löten",
"credentialSubject":{"id":"did:example:1","type":["AchievementSubject"],"achievement":{"id":"https://lernhaus.example.org/b/1","type":["Achievement"],
"name":"Löten","description":"Kann löten.","criteria":{"narrative":"Kurs"}}}})");
    document.find("issuer")->set("id", Json(issuerId));
    return document;
}

VerificationReport judged(const Json& document, const Evidence& evidence = {}) { return report(credentialBadge(writeJson(document)), {evidence}); }

/// "failed:signature-mismatch"
std::string signatureOf(const Json& document, const Evidence& evidence = {}) { return said(judged(document, evidence), CheckId::signature); }

} // namespace

TEST_CASE("what is signed here for attacks is sound without them") {
    for (const auto suite : {graphSuite, textSuite}) {
        const auto report = judged(issuer().sign(badgeOf(issuer().did()), issuer().options(suite)));
        CHECK(said(report, CheckId::signature) == "passed:signature-fits");
        CHECK(said(report, CheckId::issuer) == "warning:issuer-not-listed");
    }
}

TEST_CASE("a stranger's key behind the issuer's did:key, or in a name relative to it, is not the issuer's") {
    const auto signedAs = [](std::string_view suite, const std::string& name) {
        const auto document = badgeOf(issuer().did());
        return judged(stranger().sign(document, stranger().options(suite, Json(Json::Object{{"verificationMethod", Json(name)}}))));
    };
    for (const auto suite : {graphSuite, textSuite})
        CHECK(said(signedAs(suite, issuer().did() + '#' + stranger().multikey()), CheckId::signature) == "failed:signature-mismatch");
    for (const std::string& name : {'#' + stranger().multikey(), stranger().multikey()})
        CHECK(said(signedAs(textSuite, name), CheckId::signature) == "failed:signature-mismatch");
}

TEST_CASE("a signature by a did:key that is named as it names no key is not followed") {
    const auto document = badgeOf(issuer().did());
    for (const auto suite : {graphSuite, textSuite})
        CHECK(signatureOf(issuer().sign(document, issuer().options(suite, json(R"({"verificationMethod":")" + issuer().did() + R"(#key-1"})")))) ==
              "unknown:key-not-usable");
}

namespace {

Json signedBadge(std::string_view suite = graphSuite, const Json& optionChanges = {}) {
    return issuer().sign(badgeOf(issuer().did()), issuer().options(suite, optionChanges));
}

/// The signed badge with one more context behind its own.
Json withContext(Json document, std::string_view context) {
    document.find("@context")->append(json(context));
    return document;
}

Json withProofValue(std::string_view value) {
    Json document = signedBadge();
    document.find("proof")->set("proofValue", Json(value));
    return document;
}

/// The badge with a proof of that suite, signed under the options as they are changed; null takes one away.
std::string signedWith(std::string_view changes, std::string_view suite = graphSuite) { return signatureOf(signedBadge(suite, json(changes))); }

Bytes signatureBytes() { return *fromMultibase(*signedBadge().find("proof")->textOf("proofValue")); }

/// Every blank node knows every other one: nothing tells them apart.
Json crowd(std::size_t people) {
    Json::Array nodes;
    const auto named = [](std::size_t one) { return "_:b" + std::to_string(one); };
    for (std::size_t one = 0; one < people; ++one) {
        Json::Array others;
        for (std::size_t other = 0; other < people; ++other)
            if (other != one) others.emplace_back(Json::Object{{"@id", Json(named(other))}});
        nodes.emplace_back(Json::Object{{"@id", Json(named(one))}, {"https://e.example/knows", Json(std::move(others))}});
    }
    return Json(std::move(nodes));
}

} // namespace

TEST_CASE("a proof value that is no value of its suite is damaged, and never fits") {
    std::string endless(1'000'000, '2');
    endless.front() = 'z';
    const std::string sound = *signedBadge().find("proof")->textOf("proofValue");
    const auto spoilt = [&](const auto& change) {
        Bytes bytes = signatureBytes();
        change(bytes);
        return signatureOf(withProofValue(toMultibase58(bytes)));
    };
    for (const std::string& text : {std::string(), std::string("z"), sound.substr(1), 'u' + sound.substr(1), 'Z' + sound.substr(1), sound + "0", sound + ' ', '\n' + sound,
                                    endless})
        CHECK(signatureOf(withProofValue(text)) == "failed:signature-malformed");
    CHECK(spoilt([](Bytes& bytes) { bytes.pop_back(); }) == "failed:signature-malformed");
    CHECK(spoilt([](Bytes& bytes) { bytes.push_back(0); }) == "failed:signature-malformed");
    CHECK(spoilt([](Bytes& bytes) { bytes.insert(bytes.begin(), 0); }) == "failed:signature-malformed");
    CHECK(spoilt([](Bytes& bytes) { std::ranges::fill(bytes, std::uint8_t{0}); }) == "failed:signature-mismatch");
    CHECK(spoilt([](Bytes& bytes) { std::fill(bytes.begin(), bytes.begin() + 32, std::uint8_t{0}); }) == "failed:signature-mismatch");
    CHECK(spoilt([](Bytes& bytes) { std::fill(bytes.begin() + 32, bytes.end(), std::uint8_t{0}); }) == "failed:signature-mismatch");
    CHECK(spoilt([](Bytes& bytes) { // S raised by the order of the group
              constexpr std::uint8_t order[] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
                                                0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
              unsigned carry = 0;
              for (std::size_t i = 0; i < 32; ++i) {
                  carry += unsigned{bytes[32 + i]} + order[i];
                  bytes[32 + i] = static_cast<std::uint8_t>(carry & 0xff);
                  carry >>= 8;
              }
          }) == "failed:signature-mismatch");
}

TEST_CASE("a proof that is no proof never fits, alone or beside a good one") {
    const Json good = *signedBadge().find("proof");
    for (const std::string_view other : {R"("x")", "3", "true", "false", "[]", "[[]]"}) {
        INFO(other);
        Json document = signedBadge();
        document.set("proof", json(other));
        const auto alone = judged(document).find(CheckId::signature)->outcome;
        CHECK((alone == Outcome::failed || alone == Outcome::unknown));
        document.set("proof", Json(Json::Array{good, json(other)}));
        CHECK(signatureOf(document) == "failed:signature-malformed");
    }
    Json document = signedBadge();
    document.set("proof", Json(Json::Array{Json(Json::Array{good})}));
    CHECK(signatureOf(document) == "failed:signature-malformed");
    document.set("proof", Json(Json::Array{good, Json(Json::Object{})}));
    CHECK(signatureOf(document) == "unknown:suite-not-supported");
    document.set("proof", Json(Json::Array{good, good}));
    CHECK(signatureOf(document) == "failed:signature-malformed");
    document.set("proof", Json(Json::Array(51, good)));
    CHECK(signatureOf(document) == "unknown:too-complex");
}

TEST_CASE("what the options of a proof say is held to the table, though it is signed") {
    CHECK(signedWith(R"({"proofPurpose":"authentication"})") == "failed:proof-purpose-wrong");
    CHECK(signedWith(R"({"proofPurpose":null})") == "failed:proof-purpose-wrong");
    CHECK(signedWith(R"({"proofPurpose":["assertionMethod","authentication"]})") == "failed:proof-purpose-wrong");
    CHECK(signedWith(R"({"proofPurpose":"authentication"})", textSuite) == "failed:proof-purpose-wrong");
    CHECK(signedWith(R"({"expires":"soon"})") == "failed:signature-malformed");
    CHECK(signedWith(R"({"expires":7})", textSuite) == "failed:signature-malformed");
    CHECK(signedWith(R"({"created":"yesterday"})") == "failed:signature-malformed");
    CHECK(signedWith(R"({"verificationMethod":null})") == "failed:signature-malformed");
    CHECK(signedWith(R"({"verificationMethod":["x"]})", textSuite) == "failed:signature-malformed");
    CHECK(signedWith(R"({"wordOfOurOwn":"x"})") == "failed:undefined-term");
    CHECK(signedWith(R"({"type":["DataIntegrityProof","https://e.example/Other"]})") == "unknown:suite-not-supported");
    CHECK(said(judged(signedBadge(graphSuite, json(R"({"expires":"2026-07-01T00:00:00Z"})"))), CheckId::validity) == "warning:proof-expired");
    const std::string p256 = "did:key:zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP#zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";
    CHECK(signedWith(R"({"verificationMethod":")" + p256 + R"("})") == "failed:algorithm-does-not-fit-key");
}

TEST_CASE("contexts that are added after signing are held to what they change") {
    CHECK(signatureOf(withContext(signedBadge(), R"({"proof":"https://e.example/proof"})")) == "failed:context-changes-meaning");
    CHECK(signatureOf(withContext(signedBadge(), R"({"proof":null})")) == "failed:context-changes-meaning");
    CHECK(signatureOf(withContext(signedBadge(), R"({"proof":{"@id":"https://w3id.org/security#proof","@type":"@id","@container":"@graph"}})")) == "passed:signature-fits");
    CHECK(signatureOf(withContext(signedBadge(), R"({"name":"https://e.example/name"})")) == "failed:protected-term-redefined");
    CHECK(signatureOf(withContext(signedBadge(), "null")) == "failed:context-unusable");
    CHECK(signatureOf(withContext(signedBadge(), R"({"a":"b:x","b":"a:y"})")) == "failed:context-unusable");
    CHECK(signatureOf(withContext(signedBadge(), R"({"@import":"https://e.example/none"})")) == "unknown:context-not-bundled");
    CHECK(signatureOf(withContext(signedBadge(), R"("https://e.example/none")")) == "unknown:context-not-bundled");
    const Json pinned(Json::Object{{"@context", *badgeOf(issuer().did()).find("@context")}});
    CHECK(signatureOf(withContext(signedBadge(textSuite, pinned), R"("https://e.example/none")")) == "unknown:context-not-bundled");
    CHECK(signatureOf(withContext(signedBadge(textSuite, pinned), R"({"proof":"https://e.example/proof"})")) == "failed:context-changes-meaning");
    CHECK(signatureOf(withContext(signedBadge(textSuite), "{}")) == "failed:signature-mismatch");
    std::string deep = "{}", wide = "{";
    for (int level = 0; level < 40; ++level) deep = R"({"t":{"@id":"https://e.example/t","@context":)" + deep + "}}";
    for (int term = 0; term < 10'000; ++term)
        wide += (term ? ",\"t" : "\"t") + std::to_string(term) + R"(":{"@id":"https://e.example/t","@context":{"u":{"@id":"https://e.example/u","@context":{}}}})";
    for (const std::string& context : {deep, wide + "}"}) { // change nothing
        const auto outcome = judged(withContext(signedBadge(), context)).find(CheckId::signature)->outcome;
        CHECK((outcome == Outcome::passed || outcome == Outcome::unknown));
    }
}

TEST_CASE("graphs whose nodes nothing tells apart end as too complex, and can be stopped") {
    for (const std::size_t people : {8U, 20U, 40U}) {
        Json document = signedBadge();
        document.set("https://e.example/knows", crowd(people));
        CHECK(signatureOf(document) == "unknown:too-complex");
        document = signedBadge();
        document.find("proof")->set("https://e.example/knows", crowd(people));
        CHECK(signatureOf(document) == "unknown:too-complex");
    }
    Json document = signedBadge();
    document.set("https://e.example/knows", crowd(40));
    const Badge badge = credentialBadge(writeJson(document));
    const Evidence nothing;
    const TrustList nobody;
    std::stop_source stop;
    std::optional<VerificationReport> answered;
    {
        std::jthread work([&] { answered = verify(badge, {nothing, nobody, {}, at(today), stop.get_token(), &contexts()}); });
        stop.request_stop();
    }
    REQUIRE(answered);
    CHECK(answered->find(CheckId::signature)->outcome == Outcome::unknown);
}

TEST_CASE("a long text is signed as any other, and one letter of it is seen") {
    Json document = badgeOf(issuer().did());
    std::string text(1'000'000, 'x');
    document.set("description", Json(text));
    document = issuer().sign(document, issuer().options(graphSuite));
    CHECK(signatureOf(document) == "passed:signature-fits");
    text.back() = 'y';
    document.set("description", Json(text));
    CHECK(signatureOf(document) == "failed:signature-mismatch");
}

TEST_CASE("a chain of proofs holds together, or fails") {
    const Json bare = badgeOf(issuer().did());
    const Json first = issuer().proofOf(bare, issuer().options(graphSuite, json(R"({"id":"urn:uuid:00000000-0000-4000-8000-000000000001"})")));
    const auto following = [&](const Json& secured, std::string_view previous) {
        Json document = bare;
        if (!secured.isNull()) document.set("proof", Json(Json::Array{secured}));
        return stranger().proofOf(document, stranger().options(graphSuite, Json(Json::Object{{"previousProof", json(previous)}})));
    };
    const auto told = [&](std::vector<Json> proofs) {
        Json document = bare;
        document.set("proof", Json(Json::Array(proofs.begin(), proofs.end())));
        return signatureOf(document);
    };
    const std::string_view name = R"("urn:uuid:00000000-0000-4000-8000-000000000001")";
    const Json second = following(first, name);
    CHECK(told({first, second}) == "passed:signature-fits");
    CHECK(told({second, first}) == "passed:signature-fits");
    CHECK(told({second}) == "failed:previous-proof-missing");
    CHECK(told({first, following({}, name)}) == "failed:signature-mismatch"); // says that it follows, and signed without
    CHECK(told({first, following(first, R"(["urn:uuid:00000000-0000-4000-8000-000000000001","urn:uuid:00000000-0000-4000-8000-000000000002"])")}) ==
          "failed:previous-proof-missing");
    Json otherFirst = first;
    otherFirst.set("created", Json("2026-06-16T09:00:00Z"));
    CHECK(told({otherFirst, second}) == "failed:signature-mismatch");
    const Json itself = issuer().proofOf(bare, issuer().options(graphSuite, json(R"({"id":"urn:x:1","previousProof":"urn:x:1"})")));
    CHECK(told({itself}) == "failed:previous-proof-missing");
    const Json one = issuer().proofOf(bare, issuer().options(graphSuite, json(R"({"id":"urn:x:1","previousProof":"urn:x:2"})")));
    const Json two = issuer().proofOf(bare, issuer().options(graphSuite, json(R"({"id":"urn:x:2","previousProof":"urn:x:1"})")));
    CHECK(told({one, two}) == "failed:signature-mismatch");
}

TEST_CASE("whose key it is, only the issuer's own document says") {
    const std::string school = "did:web:school.example";
    const auto keyDocument = [&](std::string_view lists, std::string_view controller) {
        return R"({"id":")" + school + R"(","verificationMethod":[{"id":"#key-1","type":"Multikey","controller":")" + std::string(controller) +
               R"(","publicKeyMultibase":")" + issuer().multikey() + R"("}],")" + std::string(lists) + R"(":["#key-1"]})";
    };
    const auto document = issuer().sign(badgeOf(school), issuer().options(graphSuite, json(R"({"verificationMethod":"did:web:school.example#key-1"})")));
    const auto issuerOf = [&](const Json& what, const Shelf& shelf) { return said(judged(what, shelf.evidence()), CheckId::issuer); };

    CHECK(signatureOf(document) == "unknown:key-not-at-hand");
    CHECK(issuerOf(document, Shelf().with(school, keyDocument("assertionMethod", school))) == "warning:issuer-not-listed");
    CHECK(issuerOf(document, Shelf().with(school, keyDocument("authentication", school))) == "failed:key-not-for-assertions");
    CHECK(issuerOf(document, Shelf().with(school, keyDocument("assertionMethod", "did:web:other.example"))) == "failed:key-not-issuers");
    // A stranger's own document lists its key: nothing to the issuer's.
    const auto byStranger = stranger().sign(badgeOf(school), stranger().options(graphSuite));
    CHECK(issuerOf(byStranger, Shelf().with(school, keyDocument("assertionMethod", school))) == "failed:key-not-issuers");
    CHECK(issuerOf(byStranger, Shelf()) == "unknown:issuer-never-seen");
    // Once it was the issuer's.
    const std::string newer = R"({"id":")" + school + R"(","verificationMethod":[{"id":"#key-2","type":"Multikey","controller":")" + school +
                              R"(","publicKeyMultibase":")" + stranger().multikey() + R"("}],"assertionMethod":["#key-2"]})";
    CHECK(issuerOf(document, Shelf().with(school, newer).with(school, keyDocument("assertionMethod", school), "2026-07-01T00:00:00Z")) ==
          "warning:issuer-not-listed");
}

TEST_CASE("a detached JWS says what it is, or is damaged") {
    Json bare = badgeOf(issuer().did());
    bare.find("@context")->append(Json("https://w3id.org/security/suites/jws-2020/v1"));
    const Json options = issuer().options({}, json(R"({"type":"JsonWebSignature2020","cryptosuite":null})"));
    const auto told = [&](std::string_view header) {
        Json document = bare;
        document.set("proof", issuer().jwsProofOf(bare, options, header));
        return signatureOf(document);
    };
    CHECK(told(R"({"alg":"EdDSA","b64":false,"crit":["b64"]})") == "passed:signature-fits");
    for (const std::string_view header :
         {R"({"alg":"EdDSA","b64":true,"crit":["b64"]})", R"({"alg":"EdDSA","crit":["b64"]})", R"({"alg":"EdDSA","b64":false})",
          R"({"alg":"EdDSA","b64":false,"crit":[]})", R"({"alg":"EdDSA","b64":false,"crit":["b64","exp"],"exp":1})",
          R"({"alg":"EdDSA","b64":false,"crit":["b64","b64"]})", R"({"alg":"none","b64":false,"crit":["b64"]})", R"({"alg":"HS256","b64":false,"crit":["b64"]})",
          R"({"alg":"EdDSA","alg":"EdDSA","b64":false,"crit":["b64"]})", R"({"b64":false,"crit":["b64"]})", "[]", ""})
        CHECK(told(header) == "failed:signature-malformed");
    CHECK(told(R"({"alg":"ES256","b64":false,"crit":["b64"]})") == "failed:algorithm-does-not-fit-key");
}

TEST_CASE("statements that stand elsewhere than they are shown are no badge's words") {
    const auto told = [](const auto& change) {
        Json document = signedBadge();
        change(document);
        return signatureOf(document);
    };
    const auto moved = [](Json& from, std::string_view member) {
        Json value = *from.find(member);
        from.remove(member);
        return value;
    };
    CHECK(told([&](Json& badge) { badge.set("@nest", Json(Json::Object{{"name", moved(badge, "name")}})); }) == "failed:context-changes-meaning");
    CHECK(told([&](Json& badge) { badge.set("https://schema.org/name", moved(badge, "name")); }) == "failed:context-changes-meaning");
    CHECK(told([&](Json& badge) {
              Json& subject = *badge.find("credentialSubject");
              const Json full = *subject.find("achievement");
              subject.set("achievement", Json(Json::Object{{"id", *full.find("id")}, {"type", *full.find("type")}}));
              badge.set("@included", Json(Json::Array{full}));
          }) == "failed:context-changes-meaning");
    CHECK(told([&](Json& badge) { // the end of validity out of sight, at the end of an edge that is there already
              badge.find("@context")->append(json(R"({"back":{"@reverse":"https://www.w3.org/2018/credentials#credentialSubject"}})"));
              badge.find("credentialSubject")->set("back", Json(Json::Object{{"id", *badge.find("id")}}));
          }) == "failed:context-changes-meaning");
    CHECK(told([&](Json& badge) {
              badge.find("@context")->append(json(R"({"kennung":"@id"})"));
              badge.set("kennung", moved(badge, "id"));
          }) == "failed:context-changes-meaning");
    CHECK(told([&](Json& badge) { badge.set("@index", Json("x")); }) == "failed:dropped-value");
    CHECK(told([&](Json& badge) { badge.find("credentialSubject")->set("id", *badge.find("id")); }) == "failed:signature-mismatch");
    CHECK(told([&](Json& badge) { badge.set("https://w3id.org/security#proof", moved(badge, "proof")); }) == "unknown:not-signed");
}
