#include "core/verify/hosted.h"
#include "core/verify/hosted_comparison.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string here = "https://lernhaus.example.org/a/1.json";
const std::string classAt = "https://lernhaus.example.org/b/1.json";
const std::string issuerAt = "https://lernhaus.example.org/issuer.json";

const std::string assertion = R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":")" + here +
                              R"(","recipient":{"type":"email","hashed":false,"identity":"mara.k@example.org"},"issuedOn":"2026-03-01T10:00:00Z",
"verification":{"type":"HostedBadge"},"badge":")" + classAt + "\"}";
const std::string badgeClass = R"({"type":"BadgeClass","id":")" + classAt + R"(","name":"Löten","description":"Kann löten.","criteria":{"narrative":"x"},"issuer":")" +
                               issuerAt + "\"}";
const std::string profile = R"({"type":"Issuer","id":")" + issuerAt + R"(","name":"Lernhaus","url":"https://lernhaus.example.org","email":"a@example.org"})";

Shelf shelf() { return Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, profile); }

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto place = text.find(what);
    REQUIRE(place != std::string::npos);
    return text.replace(place, what.size(), by);
}

std::string said(const Badge& badge, CheckId id, const Shelf& kept) { return test::said(check(badge, id, {kept.evidence()})); }

std::vector<std::string> differences(std::string_view file, std::string_view shown) {
    std::vector<std::string> members;
    for (const auto& difference : checks::compareWithItsAddress(json(file), json(shown), Evidence()).differences) members.push_back(difference.member);
    return members;
}

} // namespace

TEST_CASE("a hosted badge whose address showed the same words is passed as seen there, with the date") {
    const auto answers = report(hostedBadge(assertion), {shelf().evidence()});
    CHECK(test::said(answers, CheckId::signature) == "passed:seen-at-its-address");
    CHECK(answers.find(CheckId::signature)->asOf == at(asked));
    CHECK(test::said(answers, CheckId::issuer) == "warning:issuer-not-listed");
    CHECK(test::said(answers, CheckId::revocation) == "passed:not-revoked");
    CHECK(answers.verdict() == Verdict::caution);
    CHECK(report(hostedBadge(assertion), {shelf().evidence(), {{{issuerAt, "Lernhaus", ""}}}}).verdict() == Verdict::valid);
}

TEST_CASE("a hosted badge that was never fetched is undetermined") {
    const auto answers = offline(hostedBadge(assertion));
    CHECK(test::said(answers, CheckId::signature) == "unknown:never-fetched");
    CHECK(test::said(answers, CheckId::issuer) == "unknown:issuer-never-seen");
    CHECK(test::said(answers, CheckId::revocation) == "unknown:status-never-asked");
    CHECK(answers.verdict() == Verdict::undetermined);
}

TEST_CASE("a file that names an address of the issuer's is nobody's word until that address was seen") {
    const Shelf issuerAlone = Shelf().with(classAt, badgeClass).with(issuerAt, profile);
    CHECK(said(hostedBadge(assertion), CheckId::issuer, issuerAlone) == "unknown:signature-not-checked");
}

TEST_CASE("words that differ from the address are named, with both values") {
    const Badge badge = hostedBadge(replaced(assertion, "2026-03-01", "2020-01-01"));
    const Check signature = check(badge, CheckId::signature, {shelf().evidence()});
    CHECK(test::said(signature) == "failed:differs-from-its-address");
    CHECK(*signature.fact(Fact::Kind::word) == "/issuedOn");
    CHECK(*signature.fact(Fact::Kind::text) == "2020-01-01T10:00:00Z");
    CHECK(*signature.fact(Fact::Kind::otherText) == "2026-03-01T10:00:00Z");
}

TEST_CASE("what is no change is not told as one") {
    CHECK(differences(R"({"a":1.50,"b":["x"],"c":null})", R"({"b":"x","a":1.5})").empty());
    CHECK(differences(R"({"@context":"https://w3id.org/openbadges/v2"})", R"({"@context":"https://openbadgespec.org/v2/context.json"})").empty());
    CHECK(differences(R"({"recipient":{"salt":"","identity":"x"}})", R"({"recipient":{"identity":"x"}})").empty());
    CHECK(differences(R"({"badge":"https://e/b"})", R"({"badge":{"id":"https://e/b","name":"N"}})").empty());
    CHECK(differences(R"({"name":"N"})", R"({"name":"N","evidence":"https://e/later"})").empty());
}

TEST_CASE("what takes something away or adds a word is a change") {
    CHECK(differences("{}", R"({"expires":"2026-01-01"})") == std::vector<std::string>{"/expires"});
    CHECK(differences(R"({"recipient":{"identity":"x"}})", R"({"recipient":{"identity":"x","salt":"s"}})") == std::vector<std::string>{"/recipient/salt"});
    CHECK(differences(R"({"narrative":"mine"})", "{}") == std::vector<std::string>{"/narrative"});
    CHECK(differences(R"({"evidence":["a","b"]})", R"({"evidence":["b","a"]})") == std::vector<std::string>{"/evidence/0", "/evidence/1"});
    CHECK(differences(R"({"badge":{"id":"https://e/b","name":"N"}})", R"({"badge":"https://e/c"})") == std::vector<std::string>{"/badge"});
    CHECK(differences(R"({"n":9007199254740993})", R"({"n":9007199254740992})") == std::vector<std::string>{"/n"});
    CHECK(differences(R"({"@context":"https://w3id.org/openbadges/v2"})", R"({"@context":"https://evil.example/c"})") == std::vector<std::string>{"/@context"});
}

TEST_CASE("a class embedded in the file counts only if its own address agrees") {
    const std::string embedded = replaced(assertion, "\"" + classAt + "\"", badgeClass);
    CHECK(said(hostedBadge(embedded), CheckId::signature, shelf()) == "passed:seen-at-its-address");
    CHECK(said(hostedBadge(replaced(embedded, "Kann löten.", "Kann schweißen.")), CheckId::signature, shelf()) == "failed:differs-from-its-address");
    CHECK(said(hostedBadge(embedded), CheckId::signature, Shelf().with(here, assertion).with(issuerAt, profile)) == "unknown:never-fetched");
}

TEST_CASE("410 and revoked: true are taken back; 404, an error, a page and broken JSON decide nothing") {
    const Badge badge = hostedBadge(assertion);
    const auto revocation = [&](const Shelf& kept) { return said(badge, CheckId::revocation, kept); };
    CHECK(revocation(shelf().gone(here, 410, "2026-11-22T00:00:00Z")) == "failed:taken-back-at-address");
    CHECK(revocation(shelf().with(here, R"({"type":"Assertion","id":")" + here + R"(","revoked":true,"revocationReason":"Irrtum"})", "2026-11-22T00:00:00Z")) ==
          "failed:revoked");
    for (const int status : {404, 500, 403}) {
        CHECK(revocation(shelf().gone(here, status, "2026-11-22T00:00:00Z")) == "passed:not-revoked");
        CHECK(revocation(Shelf().gone(here, status)) == "unknown:status-never-asked");
        CHECK(said(badge, CheckId::signature, Shelf().gone(here, status)) == "unknown:address-not-found");
    }
    for (const std::string_view page : {"<!doctype html><title>Domain for sale</title>", "{\"broken\": ", "", "[]", R"({"error":"no"})"}) {
        CHECK(said(badge, CheckId::signature, Shelf().with(here, page)) == "unknown:address-showed-something-else");
        CHECK(said(badge, CheckId::signature, shelf().with(here, page, "2026-11-22T00:00:00Z")) == "passed:seen-at-its-address");
    }
}

TEST_CASE("the reason and date of a recall are told") {
    const Shelf kept = shelf().with(here, R"({"type":"Assertion","id":")" + here + R"(","revoked":true,"revocationReason":"Irrtum"})", "2026-11-22T00:00:00Z");
    const Check revocation = check(hostedBadge(assertion), CheckId::revocation, {kept.evidence()});
    CHECK(*revocation.fact(Fact::Kind::text) == "Irrtum");
    CHECK(revocation.asOf == at("2026-11-22T00:00:00Z"));
}

TEST_CASE("of answers that disagree the newest positive one decides") {
    const Badge badge = hostedBadge(assertion);
    const std::string changed = replaced(assertion, "2026-03-01", "2026-03-02");
    CHECK(said(badge, CheckId::signature, shelf().with(here, changed, "2026-11-22T00:00:00Z")) == "failed:differs-from-its-address");
    CHECK(said(badge, CheckId::signature, shelf().with(here, changed, "2026-11-01T00:00:00Z")) == "passed:seen-at-its-address");
    CHECK(said(badge, CheckId::revocation, shelf().gone(here, 410, "2026-11-01T00:00:00Z")) == "passed:not-revoked"); // it came back
}

TEST_CASE("an assertion on another host than its issuer is a warning, and a failure where the issuer says where its badges lie") {
    const std::string elsewhere = "https://stranger.example.org/a/1.json";
    const std::string moved = replaced(assertion, here, elsewhere);
    Shelf kept = shelf().with(elsewhere, moved);
    CHECK(said(hostedBadge(moved), CheckId::issuer, kept) == "warning:issuer-host-differs");
    const std::string strict = replaced(profile, "\"name\"", R"("verification":{"allowedOrigins":["lernhaus.example.org"]},"name")");
    kept = Shelf().with(elsewhere, moved).with(classAt, badgeClass).with(issuerAt, strict);
    CHECK(said(hostedBadge(moved), CheckId::issuer, kept) == "failed:hosted-elsewhere");
    CHECK(said(hostedBadge(assertion), CheckId::issuer, Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, strict)) ==
          "warning:issuer-not-listed");
    const std::string start = replaced(profile, "\"name\"", R"("verification":{"startsWith":"https://lernhaus.example.org/x/"},"name")");
    CHECK(said(hostedBadge(assertion), CheckId::issuer, Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, start)) ==
          "failed:hosted-elsewhere");
}

TEST_CASE("a host that only looks like the issuer's is another host") {
    for (const std::string_view allowed : {"https://lernhaus.example.org", "LERNHAUS.example.org", "http://lernhaus.example.org/"}) {
        const std::string strict = replaced(profile, "\"name\"", R"("verification":{"allowedOrigins":")" + std::string(allowed) + R"("},"name")");
        CHECK(said(hostedBadge(assertion), CheckId::issuer, Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, strict)) ==
              "warning:issuer-not-listed");
    }
    for (const std::string_view address : {"https://lernhaus.example.org.evil.example/a", "https://lernhaus.example.org@evil.example/a",
                                           "https://evil.example/https://lernhaus.example.org/a"}) {
        const std::string moved = replaced(assertion, here, address);
        CHECK(said(hostedBadge(moved), CheckId::issuer, shelf().with(address, moved)) == "warning:issuer-host-differs");
    }
}

TEST_CASE("an address that only begins like the issuer's is another place") {
    const std::string rule = replaced(profile, "\"name\"", R"("verification":{"startsWith":"https://lernhaus.example.org"},"name")");
    for (const std::string_view address : {"https://lernhaus.example.org.evil.example/a", "https://lernhaus.example.org@evil.example/a"}) {
        const std::string moved = replaced(assertion, here, address);
        const Shelf kept = Shelf().with(address, moved).with(classAt, badgeClass).with(issuerAt, rule);
        CHECK(said(hostedBadge(moved), CheckId::issuer, kept) == "failed:hosted-elsewhere");
    }
    CHECK(said(hostedBadge(assertion), CheckId::issuer, Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, rule)) ==
          "warning:issuer-not-listed");
}

TEST_CASE("a class that only the file shows makes no issuer known") {
    const std::string embedded = replaced(assertion, '"' + classAt + '"', badgeClass);
    const Shelf kept = Shelf().with(here, assertion).with(issuerAt, profile);
    CHECK(said(hostedBadge(embedded), CheckId::signature, kept) == "unknown:never-fetched");
    CHECK(said(hostedBadge(embedded), CheckId::issuer, kept) == "unknown:signature-not-checked");
}

TEST_CASE("a mark of recall counts as a text and as a number, too") {
    const auto marked = [](std::string_view mark) {
        const Shelf kept = shelf().with(here, replaced(assertion, "\"type\":\"Assertion\"", R"("type":"Assertion","revoked":)" + std::string(mark)), "2026-11-22T00:00:00Z");
        return said(hostedBadge(assertion), CheckId::revocation, kept);
    };
    for (const std::string_view mark : {"true", "\"true\"", "\"True\"", "1"}) CHECK(marked(mark) == "failed:revoked");
    for (const std::string_view mark : {"false", "\"false\"", "null", "0", "\"\""}) CHECK(marked(mark) == "passed:not-revoked");
}

TEST_CASE("a file that holds only an address is judged by what the address showed") {
    Badge badge;
    badge.standard = Standard::openBadges10;
    badge.source.form = Form::address;
    badge.source.bytes = toBytes(here);
    badge.hostedAt = here;
    const auto alone = offline(badge);
    CHECK(test::said(alone, CheckId::format) == "unknown:only-an-address");
    CHECK(test::said(alone, CheckId::signature) == "unknown:never-fetched");
    CHECK(test::said(alone, CheckId::issuer) == "unknown:issuer-never-seen");
    CHECK(test::said(alone, CheckId::validity) == "unknown:no-usable-date");
    CHECK(alone.verdict() == Verdict::undetermined);

    const auto seen = report(badge, {shelf().evidence(), {}, {"Mara.K@example.org"}});
    CHECK(test::said(seen, CheckId::format) == "passed:conforms");
    CHECK(test::said(seen, CheckId::signature) == "passed:seen-at-its-address");
    CHECK(test::said(seen, CheckId::validity) == "passed:no-end-date");
    CHECK(test::said(seen, CheckId::owner) == "passed:given-to-you");
    CHECK(seen.verdict() == Verdict::caution);
    CHECK(said(badge, CheckId::revocation, Shelf().gone(here, 410)) == "failed:taken-back-at-address");
}

TEST_CASE("an Open Badges 0.5 badge at its issuer's own origin is that issuer's") {
    constexpr std::string_view text = R"({"recipient":"mara.k@example.org","issued_on":"2012-03-01","badge":{"version":"0.5.0","name":"N",
"image":"/i.png","description":"D","criteria":"/c","issuer":{"origin":"https://lernhaus.example.org","name":"Lernhaus"}}})";
    Badge badge = hostedBadge(text);
    badge.standard = Standard::openBadges05;
    badge.hostedAt = "https://lernhaus.example.org/old.json";
    CHECK(said(badge, CheckId::issuer, Shelf().with(badge.hostedAt, text)) == "warning:issuer-not-listed");
    CHECK(said(badge, CheckId::issuer, Shelf()) == "unknown:issuer-never-seen");
    badge.hostedAt = "https://stranger.example.org/old.json";
    CHECK(said(badge, CheckId::issuer, Shelf().with(badge.hostedAt, text)) == "warning:issuer-host-differs");
}

TEST_CASE("a badge that says itself that it was taken back is told so, wherever it came from") {
    const std::string text = replaced(assertion, "\"issuedOn\"", R"("revoked":true,"revocationReason":"Irrtum","issuedOn")");
    CHECK(said(hostedBadge(text), CheckId::revocation, shelf()) == "failed:revoked");
    CHECK(*check(hostedBadge(text), CheckId::revocation, {Evidence()}).fact(Fact::Kind::text) == "Irrtum");
}

TEST_CASE("the list of a hosted badge's issuer counts beside its address") {
    const std::string listAt = "https://lernhaus.example.org/revoked.json";
    const std::string listing = replaced(profile, "\"name\"", R"("revocationList":")" + listAt + R"(","name")");
    Shelf kept = Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, listing);
    CHECK(said(hostedBadge(assertion), CheckId::revocation, kept) == "unknown:status-never-asked");
    kept.with(listAt, R"({"revokedAssertions":[]})");
    CHECK(said(hostedBadge(assertion), CheckId::revocation, kept) == "passed:not-revoked");
    kept.with(listAt, R"({"revokedAssertions":[{"id":")" + here + R"("}]})", "2026-11-22T00:00:00Z");
    CHECK(said(hostedBadge(assertion), CheckId::revocation, kept) == "failed:revoked");
    for (const std::string& named : {R"({"url":")" + here + "\"}", R"({"@id":")" + here + "/\"}", '"' + replaced(here, "https:", "http:") + '"'}) {
        kept.with(listAt, R"({"revokedAssertions":[)" + named + "]}", "2026-11-23T00:00:00Z");
        CHECK(said(hostedBadge(assertion), CheckId::revocation, kept) == "failed:revoked");
    }
}

TEST_CASE("a list that is named as an object or in a list is a list, and one without an address was never asked") {
    const std::string listAt = "https://lernhaus.example.org/revoked.json";
    const auto revocation = [&](const std::string& named) {
        const std::string listing = replaced(profile, "\"name\"", R"("revocationList":)" + named + R"(,"name")");
        const Shelf kept = Shelf().with(here, assertion).with(classAt, badgeClass).with(issuerAt, listing).with(listAt, R"({"revokedAssertions":[")" + here + "\"]}");
        return said(hostedBadge(assertion), CheckId::revocation, kept);
    };
    CHECK(revocation("[\"" + listAt + "\"]") == "failed:revoked");
    CHECK(revocation(R"({"id":")" + listAt + "\"}") == "failed:revoked");
    CHECK(revocation(R"({"type":"RevocationList"})") == "unknown:status-never-asked");
    CHECK(revocation("null") == "passed:not-revoked");
}

TEST_CASE("objects of more members than anybody looks up one by one are compared as a whole") {
    std::string many = "{";
    for (int i = 0; i < 3'000; ++i) many += (i ? ",\"m" : "\"m") + std::to_string(i) + "\":1";
    const std::string one = many + "}", other = many + ",\"x\":2}";
    CHECK(differences(R"({"evidence":)" + one + "}", R"({"evidence":)" + one + "}").empty());
    CHECK(differences(R"({"evidence":)" + one + "}", R"({"evidence":)" + other + "}") == std::vector<std::string>{"/evidence"});
}

TEST_CASE("values told as differing are cut where they are long, between letters") {
    std::string letters;
    for (int i = 0; i < 300; ++i) letters += "ä";
    const auto compared = checks::compareWithItsAddress(json(R"({"name":")" + letters + "\"}"), json(R"({"name":"a"})"), Evidence());
    REQUIRE(compared.differences.size() == 1);
    CHECK(compared.differences.front().here.size() < 210);
    CHECK(compared.differences.front().there == "a");
}
