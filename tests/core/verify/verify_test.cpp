#include "core/verify/verify.h"
#include "sample_badges.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <functional>
#include <iostream>
#include <map>

using namespace lanyard;
using namespace lanyard::test;

namespace {

int weight(Outcome outcome) {
    return outcome == Outcome::passed || outcome == Outcome::warning ? 1 : 0;
}

struct Case {
    std::string name;
    Badge badge;
    std::vector<EvidenceDocument> documents;
};

std::vector<EvidenceDocument> documentsOf(const Shelf& shelf) {
    std::vector<EvidenceDocument> documents;
    for (const EvidenceDocument* document : shelf.evidence().all()) documents.push_back(*document);
    return documents;
}

std::vector<Case> cases() {
    const std::string base = "https://ampelonas.example.org/ob2/";
    const Shelf openBadges = Shelf()
                                 .withSample(base + "issuer.json", "evidence-ob2-issuer-json.json")
                                 .withSample(base + "badge.json", "evidence-ob2-badge-json.json")
                                 .withSample(base + "key-1.json", "evidence-ob2-key-1-json.json")
                                 .withSample(base + "revoked.json", "evidence-ob2-revoked-json.json")
                                 .withSample(base + "assertion-sha256.json", "evidence-ob2-assertion-sha256.json");
    Shelf recalled = openBadges;
    const Badge signedBadge = jwsBadge(ownText("verify/ob2-signed-rs256.jws"));
    recalled.with(base + "revoked.json", R"({"revokedAssertions":[")" + *signedBadge.content.textOf("id") + "\"]}", "2026-11-24T00:00:00Z");
    const Shelf werkhof = Shelf().withSample("did:web:werkhof.example.org", "evidence-werkhof-example-org.json");
    Badge withStatus = jwtSample("ob3-jwt-eddsa-kid.jwt");
    const auto entry = [](std::string_view list, std::string_view index) {
        StatusEntry status;
        status.type = "BitstringStatusListEntry";
        status.purpose = "revocation";
        status.listAddress = list;
        status.index = index;
        return status;
    };
    withStatus.statuses = {entry("https://e/1", "4"), entry("https://e/2", "5")};
    const Shelf lists = Shelf().withSample("https://e/1", "made-list.jwt").withSample("https://e/2", "made-list.jwt");
    return {{"signed Open Badges 2", signedBadge, documentsOf(openBadges)},
            {"recalled Open Badges 2", signedBadge, documentsOf(recalled)},
            {"hosted", hostedBadge(ownText("verify/ob2-hosted-sha256.json")), documentsOf(openBadges)},
            {"did:web", jwtSample("vc-jose-cose-eddsa-web.jwt"), documentsOf(werkhof)},
            {"two status lists", withStatus, documentsOf(lists)}};
}

} // namespace

TEST_CASE("taking evidence away never creates a passed or a warning, and never a failure for what is missing") {
    std::size_t asked = 0;
    for (const Case& one : cases()) {
        // All that is kept of one address goes together: of two answers the newest decides, and without it the older one does.
        std::map<std::string, std::vector<EvidenceDocument>> places;
        for (const EvidenceDocument& document : one.documents) places[document.address].push_back(document);
        std::vector<std::vector<EvidenceDocument>> groups;
        for (const auto& [address, documents] : places) groups.push_back(documents);
        REQUIRE(groups.size() <= 6);
        std::vector<VerificationReport> reports;
        for (std::size_t subset = 0; subset < std::size_t(1) << groups.size(); ++subset) {
            Evidence evidence;
            for (std::size_t i = 0; i < groups.size(); ++i)
                if (subset >> i & 1U)
                    for (const EvidenceDocument& document : groups[i]) evidence.add(document);
            reports.push_back(report(one.badge, {evidence, {}, {"froso.k@example.org"}}));
            ++asked;
        }
        for (std::size_t more = 0; more < reports.size(); ++more)
            for (std::size_t i = 0; i < groups.size(); ++i) {
                if (!(more >> i & 1U)) continue;
                const std::size_t fewer = more & ~(std::size_t(1) << i);
                for (const CheckId id : everyCheck) {
                    const Check& with = *reports[more].find(id);
                    const Check& without = *reports[fewer].find(id);
                    INFO(one.name << ' ' << checkName(id) << ": " << said(with) << " became " << said(without));
                    CHECK(weight(without.outcome) <= weight(with.outcome));
                    if (without.outcome == Outcome::failed) CHECK(with.outcome == Outcome::failed);
                }
            }
    }
    std::cerr << "evidence subsets asked: " << asked << '\n';
    CHECK(asked >= 100);
}

TEST_CASE("the same badge, clock and evidence give the same report") {
    for (const Case& one : cases()) {
        Evidence forward, backward;
        for (auto document = one.documents.begin(); document != one.documents.end(); ++document) forward.add(*document);
        for (auto document = one.documents.rbegin(); document != one.documents.rend(); ++document) backward.add(*document);
        const auto first = report(one.badge, {forward});
        CHECK(first == report(one.badge, {forward}));
        CHECK(first == report(one.badge, {backward}));
    }
}

TEST_CASE("every answer is one that the register lets its reason carry, in the order of the questions") {
    for (const Case& one : cases()) {
        Evidence evidence;
        for (const EvidenceDocument& document : one.documents) evidence.add(document);
        for (const auto& answers : {report(one.badge, {evidence}), offline(one.badge), offline(Badge{})}) {
            REQUIRE(answers.checks.size() == std::size(everyCheck));
            for (std::size_t i = 0; i < answers.checks.size(); ++i) {
                CHECK(answers.checks[i].id == everyCheck[i]);
                CHECK(mayAnswer(answers.checks[i].reason, answers.checks[i].id, answers.checks[i].outcome));
            }
        }
    }
}

TEST_CASE("when a badge was changed, what would be passed after that rests on nothing, and failures and warnings stay") {
    Badge badge = jwtSample("ob3-jwt-eddsa-kid.jwt");
    badge.jws->signature[3] ^= 1;
    const auto answers = report(badge, {Evidence(), {}, {"joerg.w@example.org"}});
    CHECK(said(answers, CheckId::signature) == "failed:signature-mismatch");
    CHECK(said(answers, CheckId::validity) == "unknown:earlier-check-failed");
    CHECK(said(answers, CheckId::revocation) == "unknown:earlier-check-failed");
    CHECK(said(answers, CheckId::issuer) == "warning:issuer-not-listed");
    CHECK(answers.verdict() == Verdict::invalid);

    Badge misread = jwtSample("ob3-jwt-eddsa-kid.jwt");
    misread.deviations = {{Reason::partMissing, Outcome::failed, "/issuer"}, {Reason::typeWrong, Outcome::warning, "/type"}};
    const auto misreadAnswers = offline(misread);
    CHECK(said(misreadAnswers, CheckId::format) == "failed:part-missing");
    CHECK(said(misreadAnswers, CheckId::signature) == "unknown:earlier-check-failed");
    CHECK(*misreadAnswers.find(CheckId::format)->fact(Fact::Kind::word) == "/issuer");
    CHECK(*misreadAnswers.find(CheckId::format)->fact(Fact::Kind::note) == "type-wrong");
}

TEST_CASE("a proof of a suite that is not known is told by its name, and never as sound") {
    const auto answers = offline(credentialBadge(R"({"issuer":"did:key:z6MkonM6UVjfuysUVhbwc3aZ1fTwmRY3pp66bABSvVyyuNUp","validFrom":"2026-01-01T00:00:00Z",
"proof":[{"type":"DataIntegrityProof","cryptosuite":"a-suite-to-come"},{"type":"ASignature2031"}]})"));
    CHECK(said(answers, CheckId::signature) == "unknown:suite-not-supported");
    CHECK(answers.find(CheckId::signature)->facts == std::vector<Fact>{{Fact::Kind::suite, "a-suite-to-come"}});
    CHECK(said(answers, CheckId::issuer) == "unknown:signature-not-checked");
    CHECK(answers.verdict() == Verdict::undetermined);
}

TEST_CASE("a badge without any proof, or with an empty list of them, is told as not signed") {
    for (const std::string_view proof : {"", R"(,"proof":[])", R"(,"proof":null)", R"(,"proof":{})", R"(,"proof":"")"}) {
        const auto answers = offline(credentialBadge(R"({"issuer":"did:web:a","validFrom":"2026-01-01T00:00:00Z")" + std::string(proof) + "}"));
        CHECK(said(answers, CheckId::signature) == "unknown:not-signed");
        CHECK(answers.verdict() == Verdict::undetermined);
    }
}

TEST_CASE("ELM and Blockcerts are shown and not judged") {
    for (const auto& [standard, reason] : {std::pair{Standard::elm3, "unknown:elm-not-judged"}, {Standard::blockcerts2, "unknown:blockcerts-not-judged"}}) {
        Badge badge = credentialBadge(R"({"issuer":"did:web:a","validFrom":"2026-01-01T00:00:00Z","signature":{"type":["MerkleProof2017"]}})");
        badge.standard = standard;
        const auto answers = offline(badge);
        CHECK(said(answers, CheckId::format) == reason);
        CHECK(said(answers, CheckId::signature) == "unknown:suite-not-supported");
        CHECK(answers.verdict() == Verdict::undetermined);
    }
}

TEST_CASE("a wrapper's report counts the unsound badges inside, each of which stands for itself") {
    std::vector<Badge> badges(4, jwtSample("ob3-jwt-eddsa-kid.jwt"));
    for (std::size_t i = 0; i < badges.size(); ++i) badges[i].source.id = std::to_string(i);
    for (const std::size_t inner : {std::size_t(1), std::size_t(3)}) {
        badges[inner].relation = Relation::insideWrapper;
        badges[inner].parent = inner == 1 ? "0" : "1";
    }
    badges[2].relation = Relation::endorsement;
    badges[2].parent = "0";
    badges[2].jws->signature[0] ^= 1;
    badges[3].jws->signature[0] ^= 1;
    const Evidence nothing;
    const auto reports = verifyAll(badges, {nothing, {}, {}, at(today)});
    CHECK(reports[0].unsoundInside == 1);
    CHECK(reports[1].unsoundInside == 1);
    CHECK(reports[0].verdict() == Verdict::caution);
    CHECK(reports[1].verdict() == Verdict::caution);
    CHECK(reports[3].verdict() == Verdict::invalid);
}

TEST_CASE("a stop leaves every question open, and says so") {
    std::stop_source stop;
    stop.request_stop();
    const Evidence nothing;
    const auto answers = verify(jwtSample("ob3-jwt-eddsa-kid.jwt"), {nothing, {}, {}, at(today), stop.get_token()});
    for (const Check& check : answers.checks) CHECK(said(check) == "unknown:cancelled");
    CHECK(answers.verdict() == Verdict::undetermined);
}
