// What the command line says about backups and downloads of other wallets.
#include "program.h"
#include "tests/catch.h"
#include "tests/support/samples.h"

using namespace lanyard;
using test::lanyardCli;

namespace {

std::string wallet(const char* name) { return test::ownPath(std::string("import/wallets/") + name).string(); }

test::Outcome inspected(const char* name) { return lanyardCli({"inspect", "--lang", "en", wallet(name)}); }

} // namespace

TEST_CASE("inspect lists the badges of another wallet's backup and says what else the file may hold") {
    const auto outcome = inspected("learner-credential-wallet.json");
    CHECK(outcome.status == 0);
    CHECK(outcome.output.contains("From another wallet"));
    CHECK(outcome.output.contains("secret key"));
    CHECK_FALSE(outcome.output.contains("zNotAKey"));
}

TEST_CASE("inspect names another wallet's locked backup and says what to do") {
    const auto outcome = inspected("learner-credential-wallet-locked.json");
    CHECK(outcome.status == 2);
    CHECK(outcome.output.contains("A locked backup"));
    CHECK(outcome.output.contains("Open the other wallet"));
}

TEST_CASE("inspect looks into what is attached to a Europass CV, and says so where nothing is") {
    CHECK(inspected("europass-cv.xml").status == 0);
    CHECK(inspected("europass-cv.json").status == 0);
    const auto alone = inspected("europass-cv-alone.xml");
    CHECK(alone.status == 2);
    CHECK(alone.output.contains("Europass CV"));
}

TEST_CASE("a backup of another wallet goes into a vault with the names of its collections as tags, and without its secret keys") {
    const test::TemporaryFolder folder;
    const std::string vault = (folder.path() / "v.lanyard").string();
    const auto outcome = lanyardCli({"import", "--vault", vault, "--lang", "en", wallet("learner-credential-wallet.json")});
    CHECK(outcome.status == 0);
    CHECK(outcome.output.contains("secret key"));
    CHECK(lanyardCli({"list", "--vault", vault, "--search", "K\u00FCche"}).output.size() > 2);
}
