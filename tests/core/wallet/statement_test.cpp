#include "core/base/file.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include "wallet_files.h"
#include <algorithm>

using namespace lanyard;
using namespace lanyard::test;

namespace {

OwnStatement skillOf(const std::string& id, const std::string& title) {
    OwnStatement statement;
    statement.id = id;
    statement.title = title;
    return statement;
}

const Skill* skillNamed(const std::vector<Skill>& skills, std::string_view name) {
    const auto found = std::ranges::find(skills, name, &Skill::name);
    return found == skills.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("what a person says is kept, found, moved and taken back") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    valueOf(wallet.saveStatement(skillOf("a", "Baking bread"), today));
    valueOf(wallet.saveStatement(skillOf("b", "Reading plans"), today));
    CHECK(wallet.nextUndo() == Wallet::Action::statement);
    valueOf(wallet.moveStatement("b", "a", today));
    CHECK(valueOf(wallet.statements())[0].id == "b");
    REQUIRE(valueOf(wallet.statements("BREAD bak")).size() == 1);
    CHECK(valueOf(wallet.statements("bread"))[0].title == "Baking bread");
    valueOf(wallet.removeStatement("a", today));
    CHECK(valueOf(wallet.undo(today)) == Wallet::Action::statement);
    CHECK(valueOf(wallet.statements()).size() == 2);
    CHECK(wallet.removeStatement("c", today).error().code == ErrorCode::notFound);
}

TEST_CASE("a paper is told by its bytes, not by its name, and comes out as it went in") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    valueOf(wallet.saveStatement(skillOf("a", "Baking bread"), today));
    const Bytes png = sampleBytes("baked-itxt-ob2-hosted.png");
    valueOf(writeFileAtomically(folder.path() / "scan.pdf", png));
    valueOf(wallet.attachPaper("a", {"scan.pdf", folder.path() / "scan.pdf", {}}, today));
    valueOf(wallet.attachPaper("a", file("page.png", toBytes("<html><script>x</script></html>")), today));
    valueOf(wallet.attachPaper("a", file("letter", toBytes("%PDF-1.4\n")), today));
    const auto papers = valueOf(wallet.statements())[0].papers;
    REQUIRE(papers.size() == 3);
    CHECK(papers[0].mediaType == "image/png");
    CHECK(papers[0].name == "scan.pdf");
    CHECK(papers[1].mediaType == "application/octet-stream");
    CHECK(papers[2].mediaType == "application/pdf");
    CHECK(valueOf(wallet.paper(papers[0].id)) == png);
    CHECK(wallet.attachPaper("a", {"x", folder.path() / "absent", {}}, today).error().code == ErrorCode::notFound);
    CHECK(wallet.attachPaper("b", file("x", toBytes("x")), today).error().code == ErrorCode::notFound);
}

TEST_CASE("the skills of badges, those inside a record included, and of statements stand in one list") {
    const TemporaryFolder folder;
    Wallet wallet = newWallet(folder.path() / "v.lanyard");
    valueOf(wallet.receive(std::vector{sample("clr-three.json"), sample("ob3-jwt-eddsa-kid.jwt")}, today));
    std::vector<std::size_t> steps;
    const auto skills = valueOf(wallet.skills([&](std::size_t done, std::size_t) { steps.push_back(done); }));
    CHECK(steps == std::vector<std::size_t>{2});
    REQUIRE_FALSE(skills.empty());
    for (const Skill& skill : skills)
        for (const BadgeBehindSkill& badge : skill.badges) CHECK(badge.verdict == valueOf(wallet.badge(badge.id, today)).report.verdict());

    const Skill& first = skills.front();
    OwnStatement own = skillOf("a", first.name);
    own.badges = {first.badges.at(0).id};
    valueOf(wallet.saveStatement(own, today));
    const auto again = valueOf(wallet.skills());
    CHECK(again.size() == skills.size());
    REQUIRE(skillNamed(again, first.name));
    CHECK(skillNamed(again, first.name)->statements.size() == 1);
    CHECK_FALSE(suggestedStatement(*skillNamed(again, first.name)));

    std::vector<DocumentId> all;
    for (const BadgeSummary& badge : valueOf(wallet.list({}))) all.push_back(badge.id);
    valueOf(wallet.bin(all, today));
    const auto left = valueOf(wallet.skills());
    REQUIRE(left.size() == 1);
    CHECK(left[0].badges.empty()); // what is in the bin stands behind nothing

    std::stop_source stop;
    stop.request_stop();
    CHECK(valueOf(wallet.skills({}, stop.get_token())).size() == 1);
}
