#include "core/crypto/digest.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <algorithm>

using namespace lanyard;
using namespace lanyard::test;

namespace {

DocumentId received(Wallet& wallet, std::string_view name) {
    const Receipt receipt = valueOf(wallet.receive(std::vector{sample(name)}, today));
    if (receipt.files.at(0).badges.empty()) throw std::runtime_error("no badge in " + std::string(name));
    return receipt.files[0].badges[0].id;
}

std::vector<DocumentId> found(const Wallet& wallet, const std::string& words) {
    BadgeQuery query;
    query.words = words;
    std::vector<DocumentId> ids;
    for (const BadgeSummary& badge : valueOf(wallet.list(query))) ids.push_back(badge.id);
    return ids;
}

} // namespace

TEST_CASE("a signed badge of a listed issuer is valid, in the view and in the list") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "ob3-jwt-eddsa-kid.jwt");
    const BadgeView view = valueOf(wallet.badge(id, today));
    CHECK(view.report.verdict() == Verdict::valid);
    CHECK(view.receivedAs == "ob3-jwt-eddsa-kid.jwt");
    CHECK(view.receivedAt == today);
    const auto badges = valueOf(wallet.list({}));
    REQUIRE(badges.size() == 1);
    CHECK(badges[0].verdict == Verdict::valid);
    CHECK(badges[0].title == view.badge.title());
    CHECK(badges[0].standard == Standard::openBadges30);
    CHECK(badges[0].form == Form::vcJwt);
}

TEST_CASE("a record of learning shows its badges under it; one of them can be opened and asked by itself") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "clr-three.json");
    CHECK(valueOf(wallet.list({})).size() == 1);
    const BadgeView view = valueOf(wallet.badge(id, today));
    REQUIRE(view.inside.size() >= 3);
    const BadgeView inner = valueOf(wallet.badge(view.inside[0].id, today));
    CHECK(inner.badge.relation == Relation::insideWrapper);
    CHECK(inner.badge.parent == id);
    CHECK(inner.receivedAs == "clr-three.json");
    CHECK(inner.badge.title().any() == view.inside[0].title.any());
    const VerificationReport again = valueOf(wallet.verifyAgain(view.inside[0].id, Instant{today.seconds + 60}));
    CHECK(again.checks == inner.report.checks);
    CHECK(valueOf(wallet.badge(view.inside[0].id, today)).report.at.seconds == today.seconds + 60);
    CHECK(valueOf(wallet.badge(id, today)).history.empty()); // it said the same: only the date moved
}

TEST_CASE("asking again keeps the earlier answers when they differ, newest first") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "ob3-jwt-eddsa-kid.jwt");
    valueOf(wallet.setPerson({}, today)); // nobody is accepted any more
    const VerificationReport now = valueOf(wallet.verifyAgain(id, Instant{today.seconds + 5}));
    CHECK(now.verdict() == Verdict::caution);
    const BadgeView view = valueOf(wallet.badge(id, today));
    CHECK(view.report == now);
    REQUIRE(view.history.size() == 1);
    CHECK(view.history[0].verdict() == Verdict::valid);
    CHECK(valueOf(wallet.list({}))[0].verdict == Verdict::caution);
    CHECK(valueOf(wallet.list({}))[0].leading == Reason::issuerNotListed);
    valueOf(wallet.undo(today));
    CHECK(valueOf(wallet.verifyAllAgain(today)) == 1);
    CHECK(valueOf(wallet.list({}))[0].verdict == Verdict::valid);
}

TEST_CASE("evidence brings a hosted badge its name, its picture and its answer") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "ob2-hosted-sha256.json");
    BadgeView view = valueOf(wallet.badge(id, today));
    CHECK(view.badge.title().empty());
    CHECK(view.picture.empty());
    CHECK(view.report.verdict() == Verdict::undetermined);
    valueOf(wallet.addEvidence(sampleEvidence(), today));
    view = valueOf(wallet.badge(id, today));
    CHECK(view.badge.title().any() == "Βασική λογιστική μικρής επιχείρησης");
    CHECK_FALSE(view.badge.issuer.name.empty());
    CHECK_FALSE(view.picture.empty());
    CHECK(view.report.verdict() == Verdict::valid);
    CHECK(view.report.find(CheckId::signature)->reason == Reason::seenAtItsAddress);
    CHECK(view.badge.source.bytes == sampleBytes("ob2-hosted-sha256.json"));
    const auto badges = valueOf(wallet.list({}));
    CHECK(badges[0].title.any() == "Βασική λογιστική μικρής επιχείρησης");
    CHECK(badges[0].hasPicture);
    CHECK(valueOf(wallet.picture(id)) == view.picture);
    CHECK(found(wallet, "ΛΟΓΙΣΤΙΚΗ") == std::vector{id});
    CHECK(valueOf(wallet.evidence()).all().size() == sampleEvidence().all().size());

    // Taken in when the evidence is there already, it has all of it at once.
    const DocumentId baked = received(wallet, "baked-itxt-ob2-hosted.png");
    CHECK(baked == id);
}

TEST_CASE("the picture a badge was baked into is its picture") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "baked-itxt-ob2-hosted.png");
    CHECK(valueOf(wallet.picture(id)) == sampleBytes("baked-itxt-ob2-hosted.png"));
    CHECK(valueOf(wallet.original(id)).carrierFile == sampleBytes("baked-itxt-ob2-hosted.png"));
}

TEST_CASE("a badge that expired since it was asked is never shown as valid") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    const Instant after{1'950'000'000}; // 2031-10
    DocumentId id;
    {
        Wallet wallet = newWallet(path);
        valueOf(wallet.addEvidence(sampleEvidence(), today));
        id = received(wallet, "ob2-hosted-sha256.json"); // until 2031-04-20
        CHECK(valueOf(wallet.badge(id, today)).report.verdict() == Verdict::valid);
        const BadgeView later = valueOf(wallet.badge(id, after));
        CHECK(later.report.find(CheckId::validity)->reason == Reason::expired);
        REQUIRE_FALSE(later.history.empty());
        CHECK(later.history[0].verdict() == Verdict::valid);
    }
    const Wallet wallet = valueOf(Wallet::open(path, false, after));
    CHECK(valueOf(wallet.list({}))[0].verdict == Verdict::caution);
    CHECK(valueOf(wallet.list({}))[0].leading == Reason::expired);
}

TEST_CASE("a search finds what a badge says, and not the words that only machines read") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "plain-ar.json");
    const BadgeView view = valueOf(wallet.badge(id, today));
    CHECK(found(wallet, std::string(view.badge.title().any())) == std::vector{id});
    CHECK(found(wallet, std::string(view.badge.issuer.name.any())) == std::vector{id});
    CHECK(found(wallet, "VerifiableCredential").empty());
    CHECK(found(wallet, "ns/credentials/v2").empty());
}

TEST_CASE("whose badge it is follows from what the person told") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "ob2-hosted-sha256.json");
    CHECK(valueOf(wallet.badge(id, today)).report.find(CheckId::owner)->reason == Reason::ownAddressesNotTold);
    Person person = valueOf(wallet.person());
    person.addresses = {"somebody@example.org"};
    valueOf(wallet.setPerson(person, today));
    CHECK(valueOf(wallet.person()) == person);
    valueOf(wallet.verifyAgain(id, today));
    CHECK(valueOf(wallet.badge(id, today)).report.find(CheckId::owner)->outcome == Outcome::failed);
}

TEST_CASE("tags, note and portfolio belong to the badge and come back after a restart") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "v.lanyard";
    DocumentId id;
    Portfolio portfolio;
    {
        Wallet wallet = newWallet(path);
        id = received(wallet, "plain-ar.json");
        valueOf(wallet.setTags(id, {"job", "2026"}, today));
        valueOf(wallet.setNote(id, "from the course", today));
        portfolio.id = "p";
        portfolio.badges = {id, DocumentId(64, '0')};
        valueOf(wallet.savePortfolio(portfolio, today));
    }
    const Wallet wallet = valueOf(Wallet::open(path, false, today));
    const BadgeView view = valueOf(wallet.badge(id, today));
    CHECK(view.tags == std::vector<std::string>{"2026", "job"});
    CHECK(view.note == "from the course");
    portfolio.badges.pop_back();
    CHECK(valueOf(wallet.portfolios()) == std::vector{portfolio});
    CHECK(wallet.badge(DocumentId(64, '0'), today).error().code == ErrorCode::notFound);
}

TEST_CASE("what the signature of a badge is checked with is told for experts, also of a badge inside another one") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    const DocumentId id = received(wallet, "clr-three.json");
    const DocumentId inner = valueOf(wallet.badge(id, today)).inside.at(0).id;
    std::vector<std::string> hashes;
    for (const DocumentId& one : {id, inner}) {
        const auto proofs = valueOf(wallet.proofMaterial(one, today));
        REQUIRE(proofs.size() == 1);
        CHECK(proofs[0].suite == "eddsa-rdfc-2022");
        CHECK(!proofs[0].keyThumbprint.empty());
        CHECK(sha256Hex(bytesOf(proofs[0].canonicalDocument)) == proofs[0].documentHash);
        CHECK(sha256Hex(bytesOf(proofs[0].canonicalProof)) == proofs[0].proofHash);
        hashes.push_back(proofs[0].documentHash);
    }
    CHECK(hashes[0] != hashes[1]);
    CHECK(valueOf(wallet.proofMaterial(received(wallet, "ob3-jwt-eddsa-kid.jwt"), today)).empty());
    CHECK(wallet.proofMaterial(std::string(64, '0'), today).error().code == ErrorCode::notFound);
}
