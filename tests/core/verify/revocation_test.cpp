#include "core/base/encoding.h"
#include "core/container/inflate.h"
#include "core/verify/status_list.h"
#include "sample_badges.h"
#include "signing_key.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string listAt = "https://lernhaus.example.org/status/1";

std::string entry(std::string_view index, std::string_view purpose = "revocation", std::string_view further = "") {
    return R"({"type":"BitstringStatusListEntry","statusPurpose":")" + std::string(purpose) + R"(","statusListIndex":")" + std::string(index) +
           R"(","statusListCredential":")" + listAt + "\"" + std::string(further) + "}";
}

Badge badge(const std::string& status) {
    return credentialBadge(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:uuid:1","type":["VerifiableCredential","OpenBadgeCredential"],
"issuer":"did:web:lernhaus.example.org","validFrom":"2026-06-15T09:00:00Z","credentialSubject":{},"credentialStatus":)" + status + "}");
}

std::string revocation(const std::string& status, const Shelf& shelf) { return said(check(badge(status), CheckId::revocation, {shelf.evidence()})); }

Shelf jwtList(std::string_view file) { return Shelf().withSample(listAt, file); }

/// A list in plain JSON with embedded proof, as most are handed out.
std::string jsonList(const Bytes& bits, std::string_view further = "", std::string_view purpose = "\"revocation\"") {
    return R"({"type":["VerifiableCredential","BitstringStatusListCredential"],"issuer":"did:web:other.example.org","credentialSubject":{"type":"BitstringStatusList",
"statusPurpose":)" + std::string(purpose) + R"(,"encodedList":"u)" + toBase64Url(*deflateGzip(bits)) + R"("},"proof":{"type":"DataIntegrityProof","cryptosuite":"a-suite-to-come"})" +
           std::string(further) + "}";
}

/// A list by the issuer that it names, with an embedded proof that says what `changes` says, too.
std::string signedList(const Bytes& bits, std::string_view changes) {
    const SigningKey issuer("lists");
    const Json list = json(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"id":")" + listAt +
                           R"(","type":["VerifiableCredential","BitstringStatusListCredential"],"issuer":")" + issuer.did() +
                           R"(","credentialSubject":{"id":")" + listAt + R"(#list","type":"BitstringStatusList","statusPurpose":"revocation","encodedList":"u)" +
                           toBase64Url(*deflateGzip(bits)) + "\"}}");
    return writeJson(issuer.sign(list, issuer.options("eddsa-rdfc-2022", json(changes))));
}

Bytes bitsWith(std::size_t place) {
    Bytes bits(16'384);
    bits[place / 8] = std::uint8_t(0x80U >> (place % 8));
    return bits;
}

} // namespace

TEST_CASE("a badge that names no status has no recall to be asked for, and is passed") {
    CHECK(said(offline(credentialBadge(R"({"issuer":"did:web:a","credentialSubject":{}})")), CheckId::revocation) == "passed:no-recall-offered");
}

TEST_CASE("a status list that was never asked, or cannot be had, leaves only this question open") {
    CHECK(revocation(entry("5"), Shelf()) == "unknown:status-never-asked");
    CHECK(revocation(entry("5"), Shelf().gone(listAt, 500)) == "unknown:status-never-asked");
    CHECK(revocation(entry("5"), Shelf().with(listAt, "<html>")) == "unknown:status-unreadable");
    Badge signedBadge = jwtSample("ob3-jwt-eddsa-kid.jwt");
    signedBadge.statuses = badge(entry("5")).statuses;
    const auto answers = report(signedBadge, {Shelf().gone(listAt, 500).evidence()});
    CHECK(said(answers, CheckId::signature) == "passed:signature-fits");
    CHECK(said(answers, CheckId::revocation) == "unknown:status-never-asked");
    CHECK(answers.verdict() == Verdict::undetermined);
}

TEST_CASE("a list in a JWT signed by its issuer says revoked and not revoked, with its date, whoever that issuer is") {
    CHECK(revocation(entry("5"), jwtList("made-list.jwt")) == "failed:revoked");
    CHECK(revocation(entry("4"), jwtList("made-list.jwt")) == "passed:not-revoked");
    const Check clear = check(badge(entry("4")), CheckId::revocation, {jwtList("made-list.jwt").evidence()});
    CHECK(clear.asOf == at(asked));
    CHECK(clear.fact(Fact::Kind::otherAddress)->starts_with("did:key:"));
    const std::string enveloped = R"({"type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,)" + ownText("verify/made-list.jwt") + "\"}";
    CHECK(revocation(entry("4"), Shelf().with(listAt, enveloped)) == "passed:not-revoked");
}

TEST_CASE("a list whose signature does not fit, or by a stranger, says nothing either way") {
    std::string broken = ownText("verify/made-list.jwt");
    broken[broken.size() - 20] = broken[broken.size() - 20] == 'A' ? 'B' : 'A';
    CHECK(revocation(entry("4"), Shelf().with(listAt, broken)) == "unknown:status-unreadable");
    CHECK(revocation(entry("5"), Shelf().with(listAt, broken)) == "unknown:status-unreadable");
    CHECK(revocation(entry("4"), jwtList("made-list-of-stranger.jwt")) == "unknown:status-unreadable");
}

TEST_CASE("a list with a proof that cannot be checked says revoked, but that it does not is not believed") {
    const Shelf shelf = Shelf().with(listAt, jsonList(bitsWith(8)));
    CHECK(revocation(entry("8"), shelf) == "failed:revoked");
    CHECK(revocation(entry("7"), shelf) == "unknown:status-list-not-checked");
    CHECK(revocation(entry("9"), shelf) == "unknown:status-list-not-checked");
}

TEST_CASE("an answer that has outlived its list's own end is a warning, and none at all if it had when it was asked") {
    const std::string file = ownText("verify/made-list-expired.jwt");
    CHECK(revocation(entry("4"), Shelf().with(listAt, file, "2026-11-05T00:00:00Z")) == "warning:status-answer-old");
    CHECK(revocation(entry("4"), Shelf().with(listAt, file, "2026-11-20T00:00:00Z")) == "unknown:status-answer-old");
    CHECK(revocation(entry("5"), Shelf().with(listAt, file)) == "failed:revoked");
    CHECK(revocation(entry("4"), jwtList("made-list-ttl.jwt")) == "warning:status-answer-old");
    CHECK(revocation(entry("4"), Shelf().with(listAt, ownText("verify/made-list-ttl.jwt"), "2026-11-25T11:30:00Z")) == "passed:not-revoked");
}

TEST_CASE("a list whose embedded proof has ended is as old as one that has ended itself") {
    const auto answer = [](std::string_view index, std::string_view changes, std::string_view obtained) {
        return revocation(entry(index), Shelf().with(listAt, signedList(bitsWith(5), changes), obtained));
    };
    CHECK(answer("4", "{}", "2026-11-05T00:00:00Z") == "passed:not-revoked");
    CHECK(answer("4", R"({"expires":"2026-12-01T00:00:00Z"})", "2026-11-05T00:00:00Z") == "passed:not-revoked");
    CHECK(answer("4", R"({"expires":"2026-11-10T00:00:00Z"})", "2026-11-05T00:00:00Z") == "warning:status-answer-old");
    CHECK(answer("4", R"({"expires":"2026-11-10T00:00:00Z"})", "2026-11-20T00:00:00Z") == "unknown:status-answer-old");
    CHECK(answer("5", R"({"expires":"2026-11-10T00:00:00Z"})", "2026-11-20T00:00:00Z") == "failed:revoked");
}

TEST_CASE("what a mark means is told by the list itself, not by the entry") {
    CHECK(revocation(entry("5", "suspension"), jwtList("made-list-suspension.jwt")) == "failed:suspended");
    CHECK(revocation(entry("5", "revocation"), jwtList("made-list-suspension.jwt")) == "failed:suspended");
    CHECK(revocation(entry("4", "revocation"), jwtList("made-list-suspension.jwt")) == "unknown:status-unreadable");
    const std::string older = R"({"type":"StatusList2021Entry","statusListIndex":"5","statusListCredential":")" + listAt + "\"}";
    CHECK(revocation(older, jwtList("made-list.jwt")) == "failed:revoked");
    const Shelf both = Shelf().with(listAt, jsonList(bitsWith(8), "", R"(["revocation","suspension"])"));
    CHECK(revocation(entry("8", "suspension"), both) == "failed:suspended");
}

TEST_CASE("a message of two bits takes nothing back, and is not taken for none") {
    const Check set = check(badge(entry("3", "message", R"(,"statusSize":2)")), CheckId::revocation, {jwtList("made-list-message.jwt").evidence()});
    CHECK(said(set) == "unknown:status-kind-unknown");
    CHECK(*set.fact(Fact::Kind::count) == "2");
    CHECK(revocation(entry("2", "message", R"(,"statusSize":2)"), jwtList("made-list-message.jwt")) == "passed:not-revoked");
}

TEST_CASE("of several entries the worst answer counts, and the oldest date is told") {
    const std::string other = "https://lernhaus.example.org/status/2";
    std::string second = entry("4");
    second.replace(second.find(listAt), listAt.size(), other);
    Shelf shelf = jwtList("made-list.jwt");
    CHECK(revocation("[" + entry("4") + "," + second + "]", shelf) == "unknown:status-never-asked");
    shelf.with(other, ownText("verify/made-list.jwt"), "2026-11-02T00:00:00Z");
    const Check clear = check(badge("[" + entry("4") + "," + second + "]"), CheckId::revocation, {shelf.evidence()});
    CHECK(said(clear) == "passed:not-revoked");
    CHECK(clear.asOf == at("2026-11-02T00:00:00Z"));
    CHECK(revocation("[" + second + "," + entry("5") + "]", shelf) == "failed:revoked");
}

TEST_CASE("more entries than any badge has are not all asked, and not taken for none") {
    std::string many = "[" + entry("4");
    for (int i = 0; i < 40; ++i) many += "," + entry("4");
    CHECK(revocation(many + "]", jwtList("made-list.jwt")) == "unknown:status-unreadable");
}

TEST_CASE("places are counted from the most significant bit, in steps of the size, and never beyond the end") {
    const Bytes list{0b1000'0001, 0b0110'0000};
    CHECK(checks::statusAt(list, 0, 1) == 1U);
    CHECK(checks::statusAt(list, 1, 1) == 0U);
    CHECK(checks::statusAt(list, 7, 1) == 1U);
    CHECK(checks::statusAt(list, 0, 2) == 2U);
    CHECK(checks::statusAt(list, 4, 2) == 1U);
    CHECK(checks::statusAt(list, 1, 4) == 1U);
    CHECK(checks::statusAt(list, 15, 1) == 0U);
    CHECK_FALSE(checks::statusAt(list, 16, 1));
    CHECK_FALSE(checks::statusAt(list, 8, 2));
    CHECK_FALSE(checks::statusAt(list, 5, 3)); // bits 15 to 17
    CHECK(checks::statusAt(list, 4, 3) == 0U);
    CHECK_FALSE(checks::statusAt(list, 0xFFFF'FFFF'FFFF'FFFFULL, 32));
    CHECK_FALSE(checks::statusAt(list, 0, 0));
    CHECK_FALSE(checks::statusAt(list, 0, 33));
    CHECK_FALSE(checks::statusAt({}, 0, 1));
}

TEST_CASE("an index that is none, or beyond the end, is no answer") {
    for (const std::string_view index : {"131072", "18446744073709551616", "-1", "4x", "", "0x4", "4.0", " 4"})
        CHECK(revocation(entry(index), jwtList("made-list.jwt")) == "unknown:status-unreadable");
    CHECK(revocation(entry("131071"), jwtList("made-list.jwt")) == "passed:not-revoked");
}

TEST_CASE("a list that unpacks to more than any list holds is not unpacked") {
    const auto bomb = deflateGzip(Bytes(checks::longestStatusList + 1));
    REQUIRE(bomb);
    CHECK(bomb->size() < 100'000);
    CHECK(checks::unpackStatusList("u" + toBase64Url(*bomb)).error().code == ErrorCode::limitReached);
    CHECK(checks::unpackStatusList("u!!!").error().code == ErrorCode::badEncoding);
    CHECK_FALSE(checks::unpackStatusList("uAAAA"));
    CHECK_FALSE(checks::unpackStatusList(""));
    const auto small = deflateGzip(Bytes{1, 2, 3});
    CHECK(checks::unpackStatusList(toBase64(*small)) == Bytes{1, 2, 3});
    CHECK(checks::unpackStatusList(toBase64Url(*small)) == Bytes{1, 2, 3});
}

TEST_CASE("a kind of status that nobody here knows is not taken for a no") {
    CHECK(revocation(R"({"id":"https://e/s","type":"FancyStatus2030"})", Shelf()) == "unknown:status-kind-unknown");
    CHECK(revocation(R"("https://e/s")", Shelf()).starts_with("unknown:"));
    CHECK(revocation(R"(["https://e/s",)" + entry("4") + "]", jwtList("made-list.jwt")).starts_with("unknown:"));
}

TEST_CASE("a status list that the token itself names was never asked") {
    Badge token = jwtSample("ob3-jwt-eddsa-kid.jwt");
    token.jws->claims.set("status", json(R"({"status_list":{"idx":0,"uri":"https://lernhaus.example.org/tokens/1"}})"));
    CHECK(said(offline(token), CheckId::revocation) == "unknown:status-kind-unknown");
}

TEST_CASE("the revocation list of 1EdTech names the badge by its id") {
    const std::string status = R"({"id":"https://lernhaus.example.org/revoked","type":"1EdTechRevocationList"})";
    Badge listed = badge(status);
    listed.id = "urn:uuid:1";
    const auto answer = [&](std::string_view list) {
        return said(check(listed, CheckId::revocation, {Shelf().with("https://lernhaus.example.org/revoked", list).evidence()}));
    };
    CHECK(answer(R"({"revokedCredentials":[{"id":"urn:uuid:1","revoked":true,"revocationReason":"x"}]})") == "failed:revoked");
    CHECK(answer(R"({"revokedCredentials":[{"id":"urn:uuid:1","revoked":false}]})") == "passed:not-revoked");
    CHECK(answer(R"({"revokedCredential":["urn:uuid:2"]})") == "passed:not-revoked");
    CHECK(answer(R"({"hello":"world","name":"x"})") == "unknown:status-unreadable");
    CHECK(answer(R"({"detail":"Not found."})") == "unknown:status-unreadable");
    CHECK(said(offline(listed), CheckId::revocation) == "unknown:status-never-asked");
}
