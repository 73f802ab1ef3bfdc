// Other people's badges and the signed ones, against what their INDEX.json says of standard and format.
#include "documents.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <map>
#include <set>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// What the INDEX leaves unknown, or names otherwise than the file's own words do.
const std::map<std::string, Standard> ownAnswer{
    {"ob1/v0.5-plain-email.json", Standard::openBadges05},     {"ob1/v0.5-hashed.json", Standard::openBadges05},
    {"elm/v2-xml-issuer-test.xml", Standard::elm2},            {"blockcerts/v1.2.json", Standard::blockcerts1},
    {"blockcerts/v1.2-viewer.json", Standard::blockcerts1},    {"blockcerts/status-list-2021.json", Standard::vc20}, // its context is 2.0's
    {"ob2/issuer-korea-data-image.json", Standard::unknown},   // an issuer, no badge
};

/// Files whose format must fail, by their `why`: all others must not.
const std::set<std::string> formatFails{
    "ob1/hosted-bad-date.json",       "ob1/hosted-no-badge.json",      "ob1/hosted-recipient-is-string.json", "ob2/hosted-wrong-context.json",
    "ob2/hosted-wrong-type.json",     "ob3/missing-context.json",      "ob3/missing-issuer-signed.json",      "ob3/wrong-type-signed.json",
    "ob3/subject-unmapped-type.json", "ob3/jwt-eddsa-did-key.jwt",     "ob3/jwt-eddsa-expired.jwt",           "ob3/jwt-eddsa-bad-signature.jwt",
    "odd/empty-file.json",            "odd/issuer-json-broken.json",   "odd/jws-header-only.jwt",
};

bool isReadHere(std::string_view carrier, std::string_view file) {
    return carrier.find("png") == std::string_view::npos && carrier.find("svg") == std::string_view::npos && !file.ends_with(".png") &&
           !file.ends_with(".svg");
}

bool formatFailed(const Badge& badge) {
    return std::ranges::any_of(badge.deviations, [](const Deviation& deviation) { return deviation.worst == Outcome::failed; });
}

std::string text(const Json& entry, std::string_view member) {
    const std::string* value = entry.textOf(member);
    return value ? *value : std::string();
}

} // namespace

TEST_CASE("every badge of others is of the standard that its index names, and its format fails only where it must") {
    if (!haveSharedData()) return skipped("the badges' index", "no shared data");
    const auto index = parseJson(sharedText("badges/INDEX.json"));
    REQUIRE(index);
    const Json* files = index->isArray() ? &*index : index->find("files");
    REQUIRE(files);
    std::size_t read = 0;
    for (const Json& entry : *files->array()) {
        const std::string file = text(entry, "file").empty() ? text(entry, "path") : text(entry, "file");
        if (!isReadHere(text(entry, "carrier"), file)) continue;
        INFO(file);
        const Badge parsed = badge(sharedText("badges/" + file), formOf(file));
        const auto own = ownAnswer.find(file);
        const Standard expected = own != ownAnswer.end() ? own->second : standardNamed(text(entry, "standard")).value_or(Standard::unknown);
        CHECK(standardName(parsed.standard) == standardName(expected));
        CHECK(formatFailed(parsed) == formatFails.contains(file));
        ++read;
    }
    CHECK(read >= 110);
}

TEST_CASE("of the signed badges those fail in format that are spoilt there, and no sound one departs from its standard") {
    if (!haveSharedData()) return skipped("the signed badges' index", "no shared data");
    const auto index = parseJson(sharedText("signed/INDEX.json"));
    REQUIRE(index);
    const Json* files = index->isArray() ? &*index : index->find("files");
    REQUIRE(files);
    std::size_t read = 0;
    for (const Json& entry : *files->array()) {
        const std::string file = text(entry, "file");
        if (!isReadHere(text(entry, "carrier"), file)) continue;
        INFO(file);
        const Badge parsed = badge(sharedText("signed/" + file), formOf(file));
        const Json* expect = entry.find("expect");
        REQUIRE(expect);
        CHECK(standardName(parsed.standard) == text(entry, "standard"));
        CHECK(formatFailed(parsed) == (text(*expect, "check") == "format"));
        if (text(*expect, "verdict") == "valid") CHECK(deviations(parsed) == std::vector<std::string>{});
        ++read;
    }
    CHECK(read >= 390);
}

TEST_CASE("every title, issuer and date of a shared badge that says them is found") {
    if (!haveSharedData()) return skipped("titles of shared badges", "no shared data");
    for (const char* file : {"elm/sealed-participation.jsonld", "elm/unsigned-short-sample.jsonld", "elm/v2-xml-issuer-test.xml", "blockcerts/v1.2.json",
                             "blockcerts/v2-testnet.json", "ob3/edubadges-dutch-unsigned.json", "clr2/ed25519-2020-vc11.json"}) {
        INFO(file);
        const Badge parsed = badge(sharedText(std::string("badges/") + file), formOf(file));
        CHECK_FALSE(parsed.title().empty());
        CHECK_FALSE(parsed.issuer.name.empty());
        CHECK(parsed.issuedAt);
    }
}
