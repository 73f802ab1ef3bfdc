// The command line and vaults that are sealed with a passphrase.
#include "cli_json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>

using namespace lanyard;
using test::Command;
using test::jsonOf;
using test::lanyardCli;
using test::topIds;

namespace {

/// Runs it with that on standard input, as the open file 0.
test::Outcome withPassphrase(std::vector<std::string> arguments, const std::string& input) {
    arguments.insert(arguments.begin() + 1, {"--passphrase-fd", "0"});
    return lanyardCli(Command{std::move(arguments), input, {}, {}, {}});
}

struct Sealed {
    test::TemporaryFolder folder;
    std::string vault = (folder.path() / "anna.lanyard").string();
    test::Outcome made = withPassphrase({"import", "--json", "--vault", vault, test::ownPath("wallet/plain-ar.json").string()}, "correct horse\n");
};

} // namespace

TEST_CASE("a vault that is made with a passphrase is sealed, and the passphrase lists, exports and adds") {
    const Sealed sealed;
    REQUIRE(sealed.made.status == 0);
    std::ifstream file(sealed.vault, std::ios::binary);
    std::string begin(14, ' ');
    file.read(begin.data(), std::streamsize(begin.size()));
    CHECK(begin == "Lanyard sealed");

    CHECK(topIds(jsonOf(withPassphrase({"list", "--json", "--vault", sealed.vault}, "correct horse\n"))) == topIds(jsonOf(sealed.made)));
    CHECK(withPassphrase({"list", "--vault", sealed.vault}, "correct horse").status == 0); // the line's end may be missing
    CHECK(withPassphrase({"list", "--vault", sealed.vault}, "correct horse\r\nmore").status == 0);
    const auto out = sealed.folder.path() / "out.json";
    CHECK(withPassphrase({"export", "--vault", sealed.vault, "--to", "original", "--output", out.string()}, "correct horse\n").status == 0);
    CHECK(std::filesystem::file_size(out) == std::filesystem::file_size(test::ownPath("wallet/plain-ar.json")));
    CHECK(withPassphrase({"import", "--vault", sealed.vault, test::ownPath("import/plain-de.json").string()}, "correct horse\n").status == 0);
}

TEST_CASE("a sealed vault without a passphrase, and with a wrong or an empty one, is told apart") {
    const Sealed sealed;
    const auto none = lanyardCli(Command{{"list", "--vault", sealed.vault}, {}, {}, {}, test::haveProgram("setsid") ? std::vector<std::string>{"setsid", "-w"} : std::vector<std::string>{}});
    CHECK(none.status == 2); // no terminal to ask at
    CHECK(none.diagnostics.find("locked") != std::string::npos);
    const auto wrong = withPassphrase({"list", "--vault", sealed.vault}, "correct house\n");
    CHECK(wrong.status == 2);
    CHECK(wrong.diagnostics.find("not the passphrase") != std::string::npos);
    CHECK(wrong.diagnostics.find("house") == std::string::npos);
    CHECK(withPassphrase({"list", "--vault", sealed.vault}, "").status == 2);
    CHECK(lanyardCli({"list", "--passphrase-fd", "-1", "--vault", sealed.vault}).status == 64);
}
