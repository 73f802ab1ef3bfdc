#include "core/verify/key_resolution.h"
#include "core/verify/address.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

const std::string web = "did:web:lernhaus.example.org";
const std::string page = "https://lernhaus.example.org/issuer";

std::string multikey() {
    static const Json key = json(ownText("verify/made-key.json"));
    return *key.textOf("multikey");
}

std::string jwkText() { return writeJson(*json(ownText("verify/made-key.json")).find("jwk")); }

/// A DID document with the key of the samples as #key-0, and whatever else is put in.
std::string didDocument(const std::string& method = "", const std::string& further = "", const std::string& purpose = "assertionMethod") {
    return R"({"@context":["https://www.w3.org/ns/did/v1"],"id":")" + web + R"(","verificationMethod":[{"id":"#key-0","type":"Multikey",
"controller":")" + web + R"(","publicKeyMultibase":")" + multikey() + "\"" + method + R"(}],")" + purpose + R"(":["#key-0"])" + further + "}";
}

/// Another key than the samples', as an issuer would list it after a change.
std::string otherDocument() {
    return R"({"id":")" + web + R"(","verificationMethod":[{"id":"#key-9","type":"Multikey","controller":")" + web +
           R"(","publicKeyMultibase":"z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp"}],"assertionMethod":["#key-9"]})";
}

std::string issuerSaid(const Shelf& shelf, std::string_view sample = "made-relative-kid.jwt") {
    return said(report(jwtSample(sample), {shelf.evidence()}), CheckId::issuer);
}

std::string signatureSaid(const Shelf& shelf, std::string_view sample = "made-relative-kid.jwt") {
    return said(report(jwtSample(sample), {shelf.evidence()}), CheckId::signature);
}

} // namespace

TEST_CASE("a relative key name is resolved against the issuer's DID") {
    const Shelf shelf = Shelf().with(web, didDocument());
    CHECK(signatureSaid(shelf) == "passed:signature-fits");
    CHECK(issuerSaid(shelf) == "warning:issuer-not-listed");
}

TEST_CASE("a did:web document is found under the web address it stands for, too") {
    CHECK(checks::placesOf("did:web:example.org%3A8443:a:b") ==
          std::vector<std::string>{"did:web:example.org%3A8443:a:b", "https://example.org:8443/a/b/did.json"});
    const Shelf shelf = Shelf().with("https://lernhaus.example.org/.well-known/did.json", didDocument());
    CHECK(issuerSaid(shelf) == "warning:issuer-not-listed");
}

TEST_CASE("a badge that names no key is held against all keys of its issuer") {
    CHECK(signatureSaid(Shelf().with(web, didDocument()), "made-no-kid-did-web.jwt") == "passed:signature-fits");
    CHECK(signatureSaid(Shelf().with(web, otherDocument()), "made-no-kid-did-web.jwt") == "unknown:key-not-at-hand");
}

TEST_CASE("an issuer that is its own key needs no key to be named, and no other key is told as its") {
    const auto judged = [](std::string_view header, bool changed) {
        std::string text = ownText("verify/vc11-jwt-eddsa-did-key.jwt");
        Badge badge = jwtBadge(text);
        REQUIRE(badge.issuer.id.starts_with("did:key:"));
        badge.jws->header = json(header);
        if (changed) badge.jws->signature[3] ^= 1U;
        return report(badge, {Evidence(), {{{badge.issuer.id, "", ""}}}});
    };
    // The header is not the one that was signed: a sound signature cannot be had this way, a broken one must be told.
    CHECK(said(judged(R"({"alg":"EdDSA"})", true), CheckId::signature) == "failed:signature-mismatch");
    const auto otherFragment = judged(R"({"alg":"EdDSA","kid":"did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp#z6Mkother"})", false);
    CHECK(said(otherFragment, CheckId::signature) == "unknown:key-not-usable");
    CHECK(said(otherFragment, CheckId::issuer) == "unknown:signature-not-checked");
}

TEST_CASE("a presentation under another holder's name than its signer's is a failure with both names") {
    Badge badge = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    const std::string signer = badge.issuer.id;
    badge.issuer.id.clear();
    badge.content = json(R"({"type":"VerifiablePresentation","holder":{"id":")" + web + "\"}}");
    const Check differs = check(badge, CheckId::issuer, {Evidence()});
    CHECK(said(differs) == "failed:iss-differs");
    CHECK(*differs.fact(Fact::Kind::address) == web);
    CHECK(*differs.fact(Fact::Kind::otherAddress) == *badge.jws->claims.textOf("iss"));
    badge.content = json(R"({"type":"VerifiablePresentation","holder":")" + signer + "\"}");
    CHECK(said(check(badge, CheckId::issuer, {Evidence()})) == "passed:shown-by-its-holder");
    badge.jws->claims = json(R"({"vp":{}})");
    CHECK(said(check(badge, CheckId::issuer, {Evidence()})) == "passed:shown-by-its-holder"); // the holder's word stands where iss is missing
}

TEST_CASE("a presentation that says anything of its own is somebody's unknown until they are on a list, whatever it calls itself") {
    Badge badge = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    const std::string holder = R"("holder":")" + badge.issuer.id + "\"";
    for (const std::string words : {R"("type":"VerifiablePresentation","name":"Doctor of Medicine")", R"("type":["VerifiablePresentation","Diploma"])",
                                    R"("type":["VerifiablePresentation","VerifiableCredential"])", R"("type":"VerifiablePresentation","issuer":{"name":"University"})",
                                    R"("type":"VerifiablePresentation","credentialSubject":{"name":"Doctor"})", R"("type":[])"}) {
        CAPTURE(words);
        badge.content = json("{" + words + "," + holder + "}");
        CHECK(said(check(badge, CheckId::issuer, {Evidence()})) == "warning:issuer-not-listed");
    }
    badge.content = json(R"({"type":"VerifiablePresentation","holder":{"id":")" + badge.issuer.id + R"(","name":"University"}})");
    CHECK(said(check(badge, CheckId::issuer, {Evidence()})) == "warning:issuer-not-listed");
}

TEST_CASE("while nothing fits the signature no issuer is told as known") {
    const auto answers = report(jwtSample("made-no-kid-did-web.jwt"), {Shelf().with(web, otherDocument()).evidence(), {{{web, "Lernhaus", ""}}}});
    CHECK(said(answers, CheckId::signature) == "unknown:key-not-at-hand");
    CHECK(answers.find(CheckId::issuer)->outcome == Outcome::unknown);
    const Badge own = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    Badge misnamed = own;
    misnamed.jws->header.set("kid", Json(own.issuer.id + "#elsewhere"));
    CHECK(said(report(misnamed, {Evidence(), {{{own.issuer.id, "", ""}}}}), CheckId::issuer) == "unknown:signature-not-checked");
}

TEST_CASE("an issuer on the person's list is passed, and a name alone never counts") {
    const Shelf shelf = Shelf().with(web, didDocument());
    const Badge badge = jwtSample("made-relative-kid.jwt");
    const TrustList listed{{{web, "Lernhaus", "My school's list"}}}, sameName{{{"did:web:other.example.org", "Lernhaus am Wehr", ""}}};
    CHECK(report(badge, {shelf.evidence(), listed}).verdict() == Verdict::valid);
    CHECK(said(report(badge, {shelf.evidence(), listed}), CheckId::issuer) == "passed:issuer-listed");
    CHECK(said(report(badge, {shelf.evidence(), sameName}), CheckId::issuer) == "warning:issuer-not-listed");
}

TEST_CASE("a key that a newer document no longer lists was the issuer's at the time of the older one") {
    const Shelf shelf = Shelf().with(web, didDocument(), "2026-07-01T00:00:00Z").with(web, otherDocument(), "2026-11-01T00:00:00Z");
    const Check issuer = check(jwtSample("made-relative-kid.jwt"), CheckId::issuer, {shelf.evidence()});
    CHECK(said(issuer) == "warning:issuer-not-listed");
    CHECK(issuer.asOf == at("2026-07-01T00:00:00Z"));
}

TEST_CASE("a key in the issuer's document that is not for assertions is a failure") {
    CHECK(issuerSaid(Shelf().with(web, didDocument("", "", "authentication"))) == "failed:key-not-for-assertions");
}

TEST_CASE("a key that was revoked or had expired before the signing date is a failure, one revoked later is not") {
    CHECK(issuerSaid(Shelf().with(web, didDocument(R"(,"revoked":"2026-02-01T00:00:00Z")"))) == "failed:key-revoked");
    CHECK(issuerSaid(Shelf().with(web, didDocument(R"(,"expires":"2026-02-01T00:00:00Z")"))) == "failed:key-revoked");
    CHECK(issuerSaid(Shelf().with(web, didDocument(R"(,"revoked":true)"))) == "failed:key-revoked");
    Json twice = json(didDocument());
    Json other = twice.listOf("verificationMethod").front();
    other.set("id", Json("#old-name"));
    other.set("revoked", Json("2026-02-01T00:00:00Z"));
    twice.find("verificationMethod")->append(other);
    CHECK(issuerSaid(Shelf().with(web, writeJson(twice))) == "failed:key-revoked"); // taken back under one of its names
    CHECK(issuerSaid(Shelf().with(web, didDocument(R"(,"revoked":"2026-10-01T00:00:00Z")"))) == "warning:issuer-not-listed");
    const Check issuer = check(jwtSample("made-relative-kid.jwt"), CheckId::issuer,
                               {Shelf().with(web, didDocument(R"(,"revoked":"2026-02-01T00:00:00Z")")).evidence()});
    CHECK(*issuer.fact(Fact::Kind::date) == "2026-02-01T00:00:00Z");
}

TEST_CASE("an identity that was withdrawn is a failure with its date") {
    CHECK(issuerSaid(Shelf().with(web, didDocument("", R"(,"deactivated":true)"))) == "failed:identity-deactivated");
    const std::string resolution = R"({"didDocument":)" + didDocument() + R"(,"didDocumentMetadata":{"deactivated":true,"updated":"2026-03-01T00:00:00Z"}})";
    CHECK(issuerSaid(Shelf().with(web, resolution)) == "failed:identity-deactivated");
    CHECK(issuerSaid(Shelf().with(web, didDocument(), "2026-01-01T00:00:00Z").gone(web, 410)) == "failed:identity-deactivated");
    const std::string later = R"({"didDocument":)" + didDocument() + R"(,"didDocumentMetadata":{"deactivated":true,"updated":"2026-10-01T00:00:00Z"}})";
    CHECK(issuerSaid(Shelf().with(web, later)) == "warning:issuer-not-listed");
}

TEST_CASE("a DID document that cannot be had leaves the issuer open: 404, a page, another identity's document") {
    CHECK(issuerSaid(Shelf().gone(web, 404)) == "unknown:issuer-never-seen");
    CHECK(issuerSaid(Shelf().with(web, "<html>This domain is for sale</html>")) == "unknown:issuer-never-seen");
    std::string foreign = didDocument();
    foreign.replace(foreign.find(R"("id":")" + web), 6 + web.size(), R"("id":"did:web:other.example.org)");
    CHECK(issuerSaid(Shelf().with(web, foreign)) != "warning:issuer-not-listed");
}

TEST_CASE("a stranger's key under the issuer's name is a failure of the issuer, however good the signature") {
    Badge badge = jwtSample("made-did-key-under-page.jwt");
    badge.issuer.id = "did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp";
    const auto answers = offline(badge);
    CHECK(said(answers, CheckId::signature) == "passed:signature-fits");
    CHECK(said(answers, CheckId::issuer) == "failed:key-not-issuers");
    CHECK(answers.verdict() == Verdict::invalid);
}

TEST_CASE("a did:key under a web address counts only if the issuer's page lists the key") {
    constexpr std::string_view sample = "made-did-key-under-page.jwt";
    CHECK(issuerSaid(Shelf(), sample) == "unknown:issuer-never-seen");
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","type":"Profile","name":"Lernhaus"})"), sample) == "unknown:issuer-names-no-key");
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","assertionMethod":["did:key:)" + multikey() + "#" + multikey() + "\"]}"), sample) ==
          "warning:issuer-not-listed");
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","publicKey":{"publicKeyJwk":)" + jwkText() + "}}"), sample) ==
          "warning:issuer-not-listed");
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","publicKey":"did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp"})"),
                     sample) == "failed:key-not-issuers");
}

TEST_CASE("a key that the issuer lists by an address that was never seen is neither its own nor a stranger's") {
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","publicKey":"https://lernhaus.example.org/key.json"})"),
                     "made-did-key-under-page.jwt") == "unknown:issuer-never-seen");
}

TEST_CASE("a key set that the issuer's page names is looked into") {
    const std::string profile = R"({"id":")" + page + R"(","jwks_uri":"https://lernhaus.example.org/jwks.json"})";
    std::string key = jwkText();
    key.insert(key.size() - 1, R"(,"kid":"k2")");
    const Shelf shelf = Shelf().with(page, profile).with("https://lernhaus.example.org/jwks.json", R"({"keys":[)" + key + "]}");
    CHECK(signatureSaid(shelf, "made-jwks-kid.jwt") == "passed:signature-fits");
    CHECK(issuerSaid(shelf, "made-jwks-kid.jwt") == "warning:issuer-not-listed");
    CHECK(signatureSaid(Shelf().with(page, profile), "made-jwks-kid.jwt") == "unknown:key-not-at-hand");
}

TEST_CASE("a key that says it belongs to somebody else is a failure with both names") {
    std::string document = didDocument();
    const std::string controller = R"("controller":")" + web;
    document.replace(document.find(controller), controller.size(), R"("controller":"did:web:stranger.example.org)");
    const Check issuer = check(jwtSample("made-relative-kid.jwt"), CheckId::issuer, {Shelf().with(web, document).evidence()});
    CHECK(said(issuer) == "failed:key-not-issuers");
    CHECK(*issuer.fact(Fact::Kind::address) == web);
    CHECK(*issuer.fact(Fact::Kind::otherAddress) == "did:web:stranger.example.org");
}

TEST_CASE("a key is found by its value where its type is misspelt and its controller empty") {
    const std::string odd = R"({"id":")" + page + R"(","verificationMethod":[{"id":"https://lernhaus.example.org/x","type":"Ed25519Signature2O20",
"controller":"","publicKeyMultibase":")" + multikey() + R"("}],"assertionMethod":["https://lernhaus.example.org/x"]})";
    CHECK(issuerSaid(Shelf().with(page, odd), "made-did-key-under-page.jwt") == "warning:issuer-not-listed");
}

TEST_CASE("an issuer's page that knows no purposes lists its keys for everything, a DID document does not") {
    const std::string method = R"("verificationMethod":[{"id":"#key-0","type":"Multikey","publicKeyMultibase":")" + multikey() + "\"}]";
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + "\"," + method + "}"), "made-did-key-under-page.jwt") == "warning:issuer-not-listed");
    CHECK(issuerSaid(Shelf().with(page, R"({"id":")" + page + R"(","authentication":["#key-0"],)" + method + "}"), "made-did-key-under-page.jwt") ==
          "failed:key-not-for-assertions");
    CHECK(issuerSaid(Shelf().with(web, R"({"id":")" + web + "\"," + method + "}")) == "failed:key-not-for-assertions");
}

TEST_CASE("a key name that only the issuer's own software knows is tried against all keys of the issuer") {
    std::string document = didDocument();
    for (auto place = document.find("#key-0"); place != std::string::npos; place = document.find("#key-0")) document.replace(place, 6, "#other");
    CHECK(signatureSaid(Shelf().with(web, document)) == "passed:signature-fits");
    CHECK(signatureSaid(Shelf().with(web, otherDocument())) == "unknown:key-not-at-hand");
}

TEST_CASE("a certificate of one's own making binds nothing, even with the issuer's host in it") {
    const Badge badge = jwtSample("made-x5c.jwt");
    const auto alone = offline(badge);
    CHECK(said(alone, CheckId::signature) == "passed:signature-fits");
    CHECK(said(alone, CheckId::issuer) == "unknown:certificate-not-bound");
    const std::string profile = R"({"id":")" + page + R"(","publicKey":[{"publicKeyJwk":)" +
                                writeJson(*json(ownText("verify/made-x5c-key.json")).find("jwk")) + "}]}";
    CHECK(said(report(badge, {Shelf().with(page, profile).evidence()}), CheckId::issuer) == "warning:issuer-not-listed");
    CHECK(said(report(badge, {Shelf().with(page, profile).evidence(), {{{page, "", ""}}}}), CheckId::issuer) == "passed:issuer-listed");
}

TEST_CASE("an iss that is not the issuer inside is a failure with both names") {
    Badge badge = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    badge.issuer.id = "did:web:university.example.org";
    const Check issuer = check(badge, CheckId::issuer, {Evidence()});
    CHECK(said(issuer) == "failed:iss-differs");
    CHECK(*issuer.fact(Fact::Kind::address) == "did:web:university.example.org");
    CHECK(issuer.fact(Fact::Kind::otherAddress)->starts_with("did:key:"));
}

TEST_CASE("an iss that names the same place in other letters is the issuer inside") {
    Badge badge = jwtSample("made-did-key-under-page.jwt");
    badge.jws->claims.set("iss", Json("https://Lernhaus.example.org/issuer/"));
    CHECK(said(offline(badge), CheckId::issuer) == "unknown:issuer-never-seen");
    badge.jws->claims.set("iss", Json("https://lernhaus.example.org/other"));
    CHECK(said(offline(badge), CheckId::issuer) == "failed:iss-differs");
}

TEST_CASE("an issuer that is not on a list is a neutral warning, told without a failure") {
    const auto answers = offline(jwtSample("ob3-jwt-eddsa-kid.jwt"));
    CHECK(said(answers, CheckId::issuer) == "warning:issuer-not-listed");
    CHECK(answers.verdict() == Verdict::caution);
}
