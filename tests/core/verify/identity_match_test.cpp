#include "core/verify/identity_match.h"
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "sample_badges.h"
#include "tests/catch.h"

using namespace lanyard;
using namespace lanyard::test;
using checks::Match;

namespace {

std::string hashed(Digest digest, const std::string& text) { return toHex(digestOf(digest, bytesOf(text))); }

Match match(const Identity& identity, std::vector<std::string> owners) { return checks::matchOf(identity, owners); }

std::string owner(std::vector<Identity> identities, std::vector<std::string> owners, std::string name = "") {
    Badge badge = credentialBadge(R"({"issuer":"did:web:a","validFrom":"2026-01-01T00:00:00Z"})");
    badge.recipient = {std::move(identities), std::move(name)};
    const Evidence nothing;
    return said(check(badge, CheckId::owner, {nothing, {}, std::move(owners)}));
}

} // namespace

TEST_CASE("a hashed address fits however digest, salt and letters were written") {
    const std::string salted = hashed(Digest::sha256, "mara.k@example.orgsalt"), before = hashed(Digest::sha256, "saltmara.k@example.org");
    std::string upper = salted;
    for (char& c : upper)
        if (c >= 'a') c = char(c - 'a' + 'A');
    for (const std::string& value : {"sha256$" + salted, "sha256$" + upper, salted, "sha256$" + before, "SHA256$" + salted})
        CHECK(match({"email", value, true, "salt"}, {"mara.k@example.org"}) == Match::fits);
    CHECK(match({"email", "md5$" + hashed(Digest::md5, "mara.k@example.orgsalt"), true, "salt"}, {"mara.k@example.org"}) == Match::fits);
    CHECK(match({"email", "sha256$" + hashed(Digest::sha256, "mara.k@example.org"), true, ""}, {"mara.k@example.org"}) == Match::fits);
    CHECK(match({"email", "sha256$" + hashed(Digest::sha256, "mara.k@example.org"), true, "stated but not used"}, {"mara.k@example.org"}) == Match::fits);
    CHECK(match({"email", "sha256$" + hashed(Digest::sha1, "mara.k@example.org"), true, ""}, {"mara.k@example.org"}) == Match::fits);
    CHECK(match({"", "sha256$" + salted, false, "salt"}, {"mara.k@example.org"}) == Match::fits); // [Open Badges 0.5]
}

TEST_CASE("the person's own spelling of an address does not matter: blanks, capitals, mailto, a tag") {
    const Identity lower{"email", "sha256$" + hashed(Digest::sha256, "mara.k@example.orgs"), true, "s"};
    const Identity typed{"email", "sha256$" + hashed(Digest::sha256, "Mara.K@Example.orgs"), true, "s"};
    for (const std::string_view own : {"mara.k@example.org ", " MARA.K@example.org", "mailto:mara.k@example.org", "mara.k+badges@example.org"})
        CHECK(match(lower, {std::string(own)}) == Match::fits);
    CHECK(match(typed, {"Mara.K@Example.org"}) == Match::fits);
    const Identity tagged{"email", "sha256$" + hashed(Digest::sha256, "mara.k+badges@example.orgs"), true, "s"};
    CHECK(match(tagged, {"mara.k+badges@example.org"}) == Match::fits);
}

TEST_CASE("a wrong address never fits, in whatever way the badge names its owner") {
    const std::vector<std::string> others{"eve@example.org", "mara.k@example.com", "mara@example.org", ""};
    for (const Identity& identity : std::vector<Identity>{
             {"email", "mara.k@example.org", false, ""},
             {"email", "sha256$" + hashed(Digest::sha256, "mara.k@example.orgs"), true, "s"},
             {"email", "md5$" + hashed(Digest::md5, "mara.k@example.org"), true, ""},
             {"", hashed(Digest::sha256, "mara.k@example.org"), true, ""},
             {"emailAddress", "MARA.K@example.org", false, "not-used"}}) {
        CHECK(match(identity, others) == Match::differs);
        CHECK(owner({identity}, others) == "failed:given-to-somebody-else");
    }
}

TEST_CASE("a tagged address and the plain one are not compared as if one knew") {
    CHECK(match({"email", "mara.k+course@example.org", false, ""}, {"mara.k@example.org"}) == Match::notComparable);
    CHECK(match({"email", "mara.k+course@example.org", false, ""}, {"eve@example.org"}) == Match::differs);
}

TEST_CASE("DIDs, web addresses, telephone numbers and names are compared as what they are") {
    CHECK(match({"id", "did:example:1", false, ""}, {"did:example:1#key"}) == Match::fits);
    CHECK(match({"id", "did:example:1", false, ""}, {"did:example:2"}) == Match::differs);
    CHECK(match({"url", "https://Mara.example.org/", false, ""}, {"http://mara.example.org"}) == Match::fits);
    CHECK(match({"telephone", "+49 341 123456", false, ""}, {"0049341123456"}) == Match::fits);
    CHECK(match({"telephone", "+49 341 123456", false, ""}, {"0341 123456"}) == Match::notComparable);
    CHECK(match({"name", "Mara  Kühn", false, ""}, {"mara Kühn"}) == Match::fits);
    CHECK(match({"name", "Mara Kühn", false, ""}, {"Kuehn, Mara"}) == Match::notComparable);
    CHECK(match({"studentId", "4711-b", false, ""}, {"4711-B"}) == Match::fits);
    CHECK(match({"id", "did:example:1", false, ""}, {"mara.k@example.org"}) == Match::notComparable);
}

TEST_CASE("a name in the place of a hash is a name") {
    CHECK(match({"name", "Jane Doe", false, "not-used"}, {"Jane Doe"}) == Match::fits);
    CHECK(match({"emailAddress", "mara.k@example.org", true, ""}, {"mara.k@example.org"}) == Match::fits); // called hashed, and is not
}

TEST_CASE("each way of not saying whose it is has its own answer") {
    CHECK(owner({}, {"mara.k@example.org"}) == "unknown:recipient-not-named");
    CHECK(owner({{"email", "mara.k@example.org", false, ""}}, {}) == "unknown:own-addresses-not-told");
    CHECK(owner({{"id", "did:example:1", false, ""}}, {"mara.k@example.org"}) == "unknown:recipient-not-comparable");
    CHECK(owner({}, {"Mara Kühn"}, "Mara Kühn") == "passed:given-to-you");
    CHECK(owner({}, {"Mara Kuehn"}, "Mara Kühn") == "unknown:recipient-not-comparable");
}

TEST_CASE("of several identifiers and several own addresses one that fits is enough") {
    const std::vector<Identity> identities{{"id", "did:example:1", false, ""},
                                           {"emailAddress", "sha256$" + hashed(Digest::sha256, "mara.k@example.orgs"), true, "s"}};
    CHECK(owner(identities, {"old@example.org", "mara.k@example.org"}) == "passed:given-to-you");
    CHECK(owner(identities, {"old@example.org"}) == "failed:given-to-somebody-else");
}

TEST_CASE("a plain address is named in the answer, a hashed one is not") {
    Badge badge = credentialBadge(R"({"issuer":"did:web:a"})");
    badge.recipient.identities = {{"email", "mara.k@example.org", false, ""}};
    const Evidence nothing;
    CHECK(*check(badge, CheckId::owner, {nothing, {}, {"eve@example.org"}}).fact(Fact::Kind::text) == "mara.k@example.org");
    badge.recipient.identities = {{"email", "sha256$" + hashed(Digest::sha256, "x"), true, ""}};
    CHECK(check(badge, CheckId::owner, {nothing, {}, {"eve@example.org"}}).fact(Fact::Kind::text) == nullptr);
}
