#include "core/verify/jws_signature.h"
#include "core/base/encoding.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <iostream>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const Evidence& issuers() {
    static const Shelf shelf = Shelf().withSample("did:web:werkhof.example.org", "evidence-werkhof-example-org.json");
    return shelf.evidence();
}

std::string withHeader(const std::string& text, std::string_view header) {
    return toBase64Url(bytesOf(header)) + text.substr(text.find('.'));
}

std::string signatureOfHeader(std::string_view header) {
    const std::string text = ownText("verify/made-es512.jwt");
    return said(report(jwtBadge(withHeader(text, header)), {issuers()}), CheckId::signature);
}

constexpr std::string_view samples[] = {"ob3-jwt-eddsa-kid.jwt",  "ob3-jwt-es256-jwk.jwt",      "ob3-jwt-rs256-web.jwt",  "ob3-jwt-ps256-jwk.jwt",
                                        "vc11-jwt-es256k-kid.jwt", "vc11-jwt-es384-kid.jwt",    "made-es512.jwt",         "vc11-jwt-eddsa-did-key.jwt",
                                        "vc-jose-cose-eddsa-web.jwt", "vc-jose-cose-es256.jwt", "small-jwt.jwt"};

} // namespace

TEST_CASE("each algorithm's badge is passed with the key that its header names") {
    for (const std::string_view name : samples) {
        INFO(name);
        const auto answers = report(jwtSample(name), {issuers()});
        CHECK(said(answers, CheckId::signature) == "passed:signature-fits");
        CHECK(said(answers, CheckId::issuer) == "warning:issuer-not-listed");
        REQUIRE(answers.find(CheckId::signature)->fact(Fact::Kind::suite));
        CHECK_FALSE(answers.find(CheckId::issuer)->fact(Fact::Kind::key)->empty());
    }
}

TEST_CASE("no single flipped bit of a signed JWT passes, wherever it lies") {
    std::size_t attempted = 0, unreadable = 0, refused = 0;
    const checks::KeyHints hints{"did:web:werkhof.example.org", {}, nullptr, {}};
    const auto refuse = [&](const Jws& jws, std::string_view text) {
        const auto outcome = checks::attestJws(jws, text, hints, issuers()).signature.outcome;
        CHECK((outcome == Outcome::failed || outcome == Outcome::unknown));
        ++refused;
    };
    for (const std::string_view name : {"small-jwt.jwt", "vc-jose-cose-es256.jwt", "ob3-jwt-rs256-web.jwt", "vc11-jwt-es256k-kid.jwt"}) {
        const Badge good = jwtSample(name);
        const std::string text = toText(good.source.bytes);
        for (std::size_t i = 0; i < text.size(); i += text.size() > 2'000 ? 3U : 1U) {
            std::string bad = text;
            bad[i] = char(bad[i] ^ (1 << (i % 7)));
            if (i < good.jws->signedLength) {
                ++attempted;
                refuse(*good.jws, bad); // as if header and payload were still read the same
            }
            ++attempted;
            if (const auto jws = checks::readJws(bad)) refuse(*jws, bad);
            else ++unreadable;
        }
        for (std::size_t i = 0; i < good.jws->signature.size(); ++i) {
            Jws bad = *good.jws;
            bad.signature[i] = std::uint8_t(bad.signature[i] ^ 1U << (i % 8));
            ++attempted;
            refuse(bad, text);
        }
    }
    std::cerr << "flipped JWT bytes: " << attempted << " attempted, " << refused << " refused, " << unreadable << " no JWS any more\n";
    CHECK(unreadable + refused == attempted);
    CHECK(attempted > 10'000);
}

TEST_CASE("no algorithm, a MAC and doubtful critical headers are failures, whatever is behind them") {
    CHECK(signatureOfHeader(R"({"alg":"none"})") == "failed:algorithm-none");
    CHECK(signatureOfHeader(R"({"alg":"nOnE"})") == "failed:algorithm-none");
    CHECK(signatureOfHeader(R"({"alg":"HS256"})") == "failed:algorithm-is-mac");
    CHECK(signatureOfHeader(R"({"alg":"HS512","kid":"x"})") == "failed:algorithm-is-mac");
    CHECK(signatureOfHeader(R"({"typ":"JWT"})") == "failed:signature-malformed");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","crit":["exp"]})") == "failed:critical-header-unknown");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","crit":[]})") == "failed:critical-header-unknown");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","crit":"b64"})") == "failed:critical-header-unknown");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","crit":["b64"],"b64":false})") == "failed:payload-not-encoded");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","b64":"false"})") == "failed:payload-not-encoded");
}

TEST_CASE("an algorithm that nobody here knows is no failure of the badge") {
    CHECK(signatureOfHeader(R"({"alg":"ML-DSA-65","kid":"x"})") == "unknown:algorithm-unknown");
}

TEST_CASE("an algorithm that does not belong to the key is a failure") {
    const std::string did = ownText("verify/made-es512.jwt");
    const std::string kid = jwtBadge(did).jws->header.textOf("kid")->c_str();
    CHECK(signatureOfHeader(R"({"alg":"ES256","kid":")" + kid + "\"}") == "failed:algorithm-does-not-fit-key");
    CHECK(signatureOfHeader(R"({"alg":"RS256","kid":")" + kid + "\"}") == "failed:algorithm-does-not-fit-key");
    CHECK(signatureOfHeader(R"({"alg":"ES512","kid":")" + kid + R"(","extra":1})") == "failed:signature-mismatch");
}

TEST_CASE("a key that cannot be had or read leaves the question open") {
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","kid":"did:web:nobody.example.org#k"})") == "unknown:key-not-at-hand");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed448","x":"AA"}})") == "unknown:key-not-usable");
    CHECK(signatureOfHeader(R"({"alg":"EdDSA","kid":"did:key:zQ3broken"})") == "unknown:key-not-usable");
}

TEST_CASE("offline, a badge whose key lies in a document elsewhere is undetermined, and its dates are answered all the same") {
    const auto answers = offline(jwtSample("ob3-jwt-rs256-web.jwt"));
    CHECK(said(answers, CheckId::signature) == "unknown:key-not-at-hand");
    CHECK(said(answers, CheckId::issuer) == "unknown:issuer-never-seen");
    CHECK(said(answers, CheckId::validity) == "passed:inside-its-dates");
    CHECK(answers.verdict() == Verdict::undetermined);
    CHECK(said(offline(jwtSample("ob3-jwt-eddsa-kid.jwt")), CheckId::signature) == "passed:signature-fits");
}

TEST_CASE("certificates and addresses in a header that lead nowhere leave the question open") {
    CHECK(signatureOfHeader(R"({"alg":"ES256","x5c":["AAAA"]})") == "unknown:key-not-usable");
    CHECK(signatureOfHeader(R"({"alg":"ES256","x5c":[7]})") == "unknown:key-not-usable");
    CHECK(signatureOfHeader(R"({"alg":"ES256","x5c":[]})") == "unknown:key-not-usable");
    CHECK(signatureOfHeader(R"({"alg":"ES256","jku":"https://e.example/jwks.json","kid":"https://e.example/k"})") == "unknown:key-not-at-hand");
}

TEST_CASE("the time of signing is iat where it is stated, else the badge's own date") {
    Badge badge = jwtSample("small-jwt.jwt");
    CHECK(checks::attestJws(*badge.jws, textOf(badge.source.bytes), {"", {}, nullptr, at("2026-06-15T09:00:00Z")}, issuers()).signedAt == at("2026-06-15T09:00:00Z"));
    badge.jws->claims.set("iat", Json(Json::Number{"1790000000.9", 1790000000.9}));
    CHECK(checks::attestJws(*badge.jws, textOf(badge.source.bytes), {}, issuers()).signedAt == Instant{1'790'000'000});
    badge.jws->claims.set("iat", Json(Json::Number{"-5", -5}));
    CHECK_FALSE(checks::attestJws(*badge.jws, textOf(badge.source.bytes), {}, issuers()).signedAt);
}

TEST_CASE("a text that is no compact JWS with JSON inside is not read as one") {
    for (const std::string_view text : {"", "a", "a.b", "e30.e30.AA.AA", "e30=.e30.AA", "e30.W10.AA", "e30.e30.A", "bm8.e30.AA", ".."})
        CHECK_FALSE(checks::readJws(text));
    CHECK(checks::readJws("e30.e30."));
}
