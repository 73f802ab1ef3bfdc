#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string base = "https://ampelonas.example.org/ob2/";

Shelf shelfWithIssuer(std::string_view profile) {
    return Shelf()
        .with(base + "issuer.json", profile)
        .withSample(base + "badge.json", "evidence-ob2-badge-json.json")
        .withSample(base + "key-1.json", "evidence-ob2-key-1-json.json")
        .withSample(base + "revoked.json", "evidence-ob2-revoked-json.json");
}

Shelf shelf() { return shelfWithIssuer(ownText("verify/evidence-ob2-issuer-json.json")); }

Badge badge() { return jwsBadge(ownText("verify/ob2-signed-rs256.jws")); }

std::string edited(std::string_view file, std::string_view what, std::string_view by) {
    std::string text = ownText("verify/" + std::string(file));
    const auto place = text.find(what);
    REQUIRE(place != std::string::npos);
    return text.replace(place, what.size(), by);
}

} // namespace

TEST_CASE("a signed Open Badges 2 badge is passed with the key, class, issuer and list at hand") {
    const auto answers = report(badge(), {shelf().evidence()});
    CHECK(said(answers, CheckId::signature) == "passed:signature-fits");
    CHECK(said(answers, CheckId::issuer) == "warning:issuer-not-listed");
    CHECK(said(answers, CheckId::revocation) == "passed:not-revoked");
    CHECK(answers.verdict() == Verdict::caution);
    CHECK(report(badge(), {shelf().evidence(), {{{base + "issuer.json", "", ""}}}}).verdict() == Verdict::valid);
}

TEST_CASE("without the key document, the class, the issuer or the list a signed badge names what is missing") {
    const auto answers = offline(badge());
    CHECK(said(answers, CheckId::signature) == "unknown:key-not-at-hand");
    CHECK(*answers.find(CheckId::signature)->fact(Fact::Kind::key) == base + "key-1.json");
    CHECK(said(answers, CheckId::issuer) == "unknown:issuer-never-seen");
    CHECK(*answers.find(CheckId::issuer)->fact(Fact::Kind::otherAddress) == base + "badge.json");
    CHECK(said(answers, CheckId::revocation) == "unknown:status-never-asked");

    const Shelf keyAlone = Shelf().withSample(base + "key-1.json", "evidence-ob2-key-1-json.json");
    CHECK(said(report(badge(), {keyAlone.evidence()}), CheckId::signature) == "passed:signature-fits");
    CHECK(report(badge(), {keyAlone.evidence()}).verdict() == Verdict::undetermined);
}

TEST_CASE("a key that belongs to somebody else than the issuer is a failure") {
    const std::string other = edited("evidence-ob2-key-1-json.json", base + "issuer.json", "https://stranger.example.org/issuer.json");
    const Check issuer = check(badge(), CheckId::issuer, {shelf().with(base + "key-1.json", other, "2026-11-21T00:00:00Z").evidence()});
    CHECK(said(issuer) == "failed:key-not-issuers");
    CHECK(*issuer.fact(Fact::Kind::otherAddress) == "https://stranger.example.org/issuer.json");
}

TEST_CASE("an issuer that lists another key than the one that signed is a failure, and one that lists none leaves it to the host") {
    const auto issuerWith = [](std::string_view key) {
        const std::string profile = edited("evidence-ob2-issuer-json.json", "\"publicKey\":\"" + base + "key-1.json\"", key);
        return said(report(badge(), {shelfWithIssuer(profile).evidence()}), CheckId::issuer);
    };
    CHECK(issuerWith(R"("publicKey":{"publicKeyMultibase":"z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp"})") == "failed:key-not-issuers");
    CHECK(issuerWith("\"publicKey\":\"https://ampelonas.example.org/ob2/never-seen.json\"") == "unknown:issuer-never-seen");
    CHECK(issuerWith("\"publicKey\":null") == "warning:issuer-not-listed");
}

TEST_CASE("the issuer's list is asked by id and uid, in all the forms that lists were written in") {
    const std::string id = *badge().content.textOf("id");
    const auto revocation = [&](std::string_view list) {
        return said(report(badge(), {shelf().with(base + "revoked.json", list, "2026-11-21T00:00:00Z").evidence()}), CheckId::revocation);
    };
    CHECK(revocation(R"({"type":"RevocationList","revokedAssertions":[")" + id + "\"]}") == "failed:revoked");
    CHECK(revocation(R"({"type":"RevocationList","revokedAssertions":[{"uid":")" + id + R"("}]})") == "failed:revoked");
    CHECK(revocation(R"({"type":"RevocationList","revokedAssertions":{"id":")" + id + R"("}})") == "failed:revoked");
    CHECK(revocation(R"({")" + id + R"(":"Irrtum"})") == "failed:revoked");
    CHECK(revocation(R"({"type":"RevocationList","revokedAssertions":[]})") == "passed:not-revoked");
    CHECK(revocation("{}") == "passed:not-revoked");
    CHECK(revocation("<html>") == "passed:not-revoked"); // a page decides nothing: the list of the day before counts
    const Shelf page = Shelf()
                           .withSample(base + "issuer.json", "evidence-ob2-issuer-json.json")
                           .withSample(base + "badge.json", "evidence-ob2-badge-json.json")
                           .with(base + "revoked.json", "<html>");
    CHECK(said(report(badge(), {page.evidence()}), CheckId::revocation) == "unknown:status-unreadable");
}

TEST_CASE("the reason of a recall is told as the issuer tells it") {
    const std::string id = *badge().content.textOf("id");
    const std::string list = R"({"revokedAssertions":[{"id":")" + id + R"(","revocationReason":"An die falsche Person"}]})";
    const Check revocation = check(badge(), CheckId::revocation, {shelf().with(base + "revoked.json", list, "2026-11-21T00:00:00Z").evidence()});
    CHECK(*revocation.fact(Fact::Kind::text) == "An die falsche Person");
    CHECK(revocation.asOf == at("2026-11-21T00:00:00Z"));
}

TEST_CASE("a key that the badge brings along under a name of the issuer's host is not the issuer's for that") {
    Badge bringing = badge();
    const std::string pem = *json(ownText("verify/evidence-ob2-key-1-json.json")).textOf("publicKeyPem");
    bringing.standard = Standard::openBadges11;
    Json key;
    key.set("id", Json(base + "key-of-my-own.json"));
    key.set("owner", Json(base + "issuer.json"));
    key.set("publicKeyPem", Json(pem));
    bringing.content.find("verification")->set("creator", key);
    const std::string profile = edited("evidence-ob2-issuer-json.json", "\"publicKey\":\"" + base + "key-1.json\"", "\"publicKey\":null");
    const Shelf withoutKey = Shelf().with(base + "issuer.json", profile).withSample(base + "badge.json", "evidence-ob2-badge-json.json");
    const auto answers = report(bringing, {withoutKey.evidence()});
    CHECK(said(answers, CheckId::signature) == "passed:signature-fits");
    CHECK(said(answers, CheckId::issuer) == "unknown:issuer-names-no-key");
    CHECK(said(report(bringing, {shelfWithIssuer(profile).evidence()}), CheckId::issuer) == "warning:issuer-not-listed"); // the key that stands there
}
