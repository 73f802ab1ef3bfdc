#include "sample_badges.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string validity(std::string_view members, std::string_view now = today) {
    const Badge badge = credentialBadge(R"({"issuer":"did:web:a","credentialSubject":{})" + std::string(members) + "}");
    const Evidence nothing;
    return said(check(badge, CheckId::validity, {nothing, {}, {}, now}));
}

} // namespace

TEST_CASE("a badge inside its dates, or without an end, is passed") {
    CHECK(validity(R"(,"validFrom":"2026-01-01T00:00:00Z","validUntil":"2027-01-01T00:00:00Z")") == "passed:inside-its-dates");
    CHECK(validity(R"(,"validFrom":"2026-01-01T00:00:00Z")") == "passed:no-end-date");
    CHECK(validity(R"(,"issuanceDate":"2026-01-01T00:00:00Z","expirationDate":"2027-01-01T00:00:00Z")") == "passed:inside-its-dates");
}

TEST_CASE("an expired badge is a warning with its date, and one that begins later, too") {
    CHECK(validity(R"(,"validFrom":"2020-01-01T00:00:00Z","validUntil":"2021-01-01T00:00:00Z")") == "warning:expired");
    CHECK(validity(R"(,"validFrom":"2100-01-01T00:00:00Z")") == "warning:not-yet-valid");
    const Badge badge = credentialBadge(R"({"issuer":"a","validFrom":"2020-01-01T00:00:00+02:00","validUntil":"2021-01-01"})");
    const Check expired = check(badge, CheckId::validity, {Evidence()});
    CHECK(*expired.fact(Fact::Kind::date) == "2020-01-01T00:00:00+02:00");
    CHECK(*expired.fact(Fact::Kind::otherDate) == "2021-01-01");
}

TEST_CASE("a badge that ends before it begins contradicts itself") {
    CHECK(validity(R"(,"validFrom":"2026-01-01T00:00:00Z","validUntil":"2025-01-01T00:00:00Z")") == "failed:dates-contradict");
    CHECK(validity(R"(,"validFrom":"2026-01-01T00:00:00Z","validUntil":"2026-01-01T00:00:00Z")") == "warning:expired");
}

TEST_CASE("a badge that ends on a day is good on that day") {
    constexpr std::string_view dates = R"(,"validFrom":"2026-01-01T00:00:00Z","validUntil":"2026-11-25")";
    CHECK(validity(dates, "2026-11-25T23:59:59Z") == "passed:inside-its-dates");
    CHECK(validity(dates, "2026-11-26T00:00:00Z") == "warning:expired");
}

TEST_CASE("a date that is required and not there leaves the question open") {
    CHECK(validity("") == "unknown:no-usable-date");
    Badge old;
    old.standard = Standard::openBadges05;
    CHECK(said(offline(old), CheckId::validity) == "passed:no-end-date");
}

TEST_CASE("nbf and exp of a JWT count beside the dates inside") {
    Badge badge = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    const auto at = [&](std::string_view now) { return said(check(badge, CheckId::validity, {Evidence(), {}, {}, now})); };
    CHECK(at("2026-11-25T12:00:00Z") == "passed:inside-its-dates");
    CHECK(at("2032-01-01T00:00:00Z") == "warning:expired");
    badge.jws->claims.set("exp", Json(Json::Number{"1784000000.5", 1784000000.5}));
    CHECK(at("2026-11-25T12:00:00Z") == "warning:expired");
    badge.jws->claims.set("exp", Json(Json::Number{"1e400", 1e300}));
    CHECK(at("2026-11-25T12:00:00Z") == "passed:inside-its-dates");
    badge.jws->claims.set("nbf", Json(Json::Number{"1900000000", 1900000000}));
    CHECK(at("2026-11-25T12:00:00Z") == "warning:not-yet-valid");
}

TEST_CASE("an end that a JWT states in no usable form is not taken for none") {
    Badge badge = jwtSample("vc11-jwt-eddsa-did-key.jwt");
    badge.validUntil.reset();
    for (const Json& end : {Json("1600000000"), Json("2020-01-01T00:00:00Z"), Json(Json::Number{"-1", -1}), Json(true),
                            Json(Json::Number{"1600000000000", 1600000000000})}) {
        badge.jws->claims.set("exp", end);
        CHECK(said(offline(badge), CheckId::validity) == "unknown:no-usable-date");
    }
    badge.jws->claims.set("exp", Json());
    CHECK(said(offline(badge), CheckId::validity) == "passed:no-end-date");
}
