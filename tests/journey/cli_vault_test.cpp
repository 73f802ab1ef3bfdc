#include "cli_json.h"
#include "core/base/bytes.h"
#include "core/container/xml.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>
#include <unistd.h>

using namespace lanyard;
using test::badgesOf;
using test::Command;
using test::jsonOf;
using test::lanyardCli;
using test::topIds;

namespace {

const char* const samples[] = {"import/ob3-jwt-eddsa-kid.jwt", "import/ob2-signed-rs256.jws", "import/plain-de.json", "import/baked-cdata-json.svg",
                               "import/baked-itxt-compressed-jwt.png", "import/small-jwt.jwt", "wallet/plain-ar.json"};

Bytes contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// A vault with the samples in it.
struct Filled {
    Filled() {
        std::vector<std::string> arguments{"import", "--json", "--vault", vault()};
        for (const char* sample : samples) arguments.push_back(test::ownPath(sample).string());
        receipt = jsonOf(lanyardCli(arguments));
        ids = topIds(jsonOf(lanyardCli({"list", "--json", "--vault", vault()})));
    }
    std::string vault() const { return (folder.path() / "my badges.lanyard").string(); }
    std::filesystem::path at(std::string_view name) const { return folder.path() / name; }
    test::Outcome exported(const std::string& to, std::string_view name, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"export", "--vault", vault(), "--to", to, "--output", at(name).string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return lanyardCli(arguments);
    }
    std::set<std::string> idsIn(std::string_view name) const { return topIds(jsonOf(lanyardCli({"verify", "--json", at(name).string()}))); }

    test::TemporaryFolder folder;
    Json receipt;
    std::set<std::string> ids;
};

std::string number(const Json& object, std::string_view name) { return object.find(name)->number()->text; }

} // namespace

TEST_CASE("what is imported is listed, with the members of its badge, and importing it again is told") {
    const Filled filled;
    CHECK(filled.ids.size() == std::size(samples));
    CHECK(number(filled.receipt, "found") == std::to_string(std::size(samples)));
    CHECK(number(filled.receipt, "added") == std::to_string(std::size(samples)));
    CHECK(number(filled.receipt, "alreadyThere") == "0");
    CHECK(topIds(filled.receipt) == filled.ids);
    for (const Json& badge : badgesOf(jsonOf(lanyardCli({"list", "--json", "--vault", filled.vault()}))))
        for (const char* name : {"id", "standard", "name", "issuer", "issuedAt", "validUntil", "verdict", "reason", "checkedAt", "receivedAt", "tags"})
            CHECK(badge.find(name) != nullptr);

    const auto again = lanyardCli({"import", "--json", "--vault", filled.vault(), test::ownPath(samples[0]).string()});
    CHECK(again.status == 0);
    const Json receipt = jsonOf(again);
    CHECK(number(receipt, "added") == "0");
    CHECK(number(receipt, "alreadyThere") == "1");
    CHECK(*badgesOf(receipt)[0].find("alreadyThere")->boolean());
    CHECK(topIds(jsonOf(lanyardCli({"list", "--json", "--vault", filled.vault()}))) == filled.ids);
}

TEST_CASE("standard input can be imported, and a changed badge is taken in and told by the exit status") {
    const test::TemporaryFolder folder;
    const std::string vault = (folder.path() / "v").string();
    CHECK(lanyardCli(Command{{"import", "--vault", vault, "-"}, test::ownText(samples[0]), {}, {}, {}}).status == 0);
    CHECK(lanyardCli({"import", "--vault", vault, test::ownPath("reasons/changed.jwt").string()}).status == 1);
    CHECK(topIds(jsonOf(lanyardCli({"list", "--json", "--vault", vault}))).size() == 2);
}

TEST_CASE("searching finds words of any script, whatever their case, and nothing for words that are nowhere") {
    const Filled filled;
    const auto found = [&](const char* words) { return topIds(jsonOf(lanyardCli({"list", "--json", "--vault", filled.vault(), "--search", words}))).size(); };
    CHECK(found("FAHRRADMECHANIK") >= 1);
    CHECK(found("الحرف") == 2);
    CHECK(found("xyzzyplugh") == 0);
    CHECK(lanyardCli({"list", "--vault", filled.vault(), "--search", "xyzzyplugh"}).status == 0);
}

TEST_CASE("a portfolio and a sheet give back every badge that is printed in them") {
    const Filled filled;
    for (const char* paper : {"pdf", "sheet"}) {
        CAPTURE(paper);
        const auto outcome = filled.exported(paper, "paper.pdf", {"--name", "Layla Haddad", "--heading", "Bewerbung"});
        CAPTURE(outcome.diagnostics);
        REQUIRE(outcome.status == 0);
        CHECK(filled.idsIn("paper.pdf") == filled.ids);
    }
}

TEST_CASE("a bundle gives back every badge, and twice the same bytes") {
    const Filled filled;
    REQUIRE(filled.exported("bundle", "a.zip").status == 0);
    REQUIRE(filled.exported("bundle", "b.zip").status == 0);
    CHECK(filled.idsIn("a.zip") == filled.ids);
    CHECK(contentOf(filled.at("a.zip")) == contentOf(filled.at("b.zip")));
}

TEST_CASE("everything taken along and taken in elsewhere is the same vault, and once more it changes nothing") {
    const Filled filled;
    REQUIRE(filled.exported("bundle", "a.zip").status == 0);
    const std::string other = filled.at("other.lanyard").string();
    const auto taken = lanyardCli({"import", "--json", "--vault", other, filled.at("a.zip").string()});
    CHECK(topIds(jsonOf(taken)) == filled.ids);
    CHECK(number(jsonOf(taken), "added") == std::to_string(std::size(samples)));
    REQUIRE(lanyardCli({"export", "--vault", other, "--to", "bundle", "--output", filled.at("b.zip").string()}).status == 0);
    CHECK(contentOf(filled.at("b.zip")) == contentOf(filled.at("a.zip")));
    const auto again = lanyardCli({"import", "--json", "--vault", other, filled.at("a.zip").string()});
    CHECK(number(jsonOf(again), "added") == "0");
    REQUIRE(lanyardCli({"export", "--vault", other, "--to", "bundle", "--output", filled.at("c.zip").string()}).status == 0);
    CHECK(contentOf(filled.at("c.zip")) == contentOf(filled.at("a.zip")));
}

TEST_CASE("an original comes out byte for byte as it went in, alone as a file and several as a folder") {
    const Filled filled;
    std::set<Bytes> received;
    for (const char* sample : samples) received.insert(test::ownSample(sample));
    REQUIRE(filled.exported("original", "all").status == 0);
    std::set<Bytes> written;
    for (const auto& entry : std::filesystem::directory_iterator(filled.at("all"))) written.insert(contentOf(entry.path()));
    CHECK(written == received);

    const std::string& id = *filled.ids.begin();
    REQUIRE(filled.exported("original", "one", {"--badge", id}).status == 0);
    CHECK(received.contains(contentOf(filled.at("one"))));
    CHECK(filled.idsIn("one") == std::set<std::string>{id});
}

TEST_CASE("a badge's code gives it back, and a drawing is written where the name asks for one") {
    const Filled filled;
    const auto idOf = [](const char* sample) { return *topIds(jsonOf(lanyardCli({"verify", "--json", test::ownPath(sample).string()}))).begin(); };
    const std::string id = idOf("import/small-jwt.jwt");
    REQUIRE(filled.exported("qr", "code.png", {"--badge", id.substr(0, 12)}).status == 0);
    CHECK(filled.idsIn("code.png") == std::set<std::string>{id});
    REQUIRE(filled.exported("qr", "code.svg", {"--badge", id}).status == 0);
    CHECK(isSvg(contentOf(filled.at("code.svg"))));

    REQUIRE(filled.exported("qr", "name.png", {"--badge", idOf("import/ob3-jwt-eddsa-kid.jwt")}).status == 0);
    const auto tooLarge = lanyardCli({"verify", "--json", filled.at("name.png").string()});
    CHECK(tooLarge.status == 2);
    const Json printed = jsonOf(tooLarge);
    REQUIRE(printed.listOf("files")[0].listOf("problems").size() == 1);
    CHECK(*printed.listOf("files")[0].listOf("problems")[0].textOf("reason") == "name-of-badge");

    REQUIRE(filled.exported("qr", "codes").status == 0);
    const std::filesystem::directory_iterator codes(filled.at("codes"));
    CHECK(std::distance(begin(codes), end(codes)) == std::ptrdiff_t(std::size(samples)));
}

TEST_CASE("a badge that is not there, or is named by nothing, is not exported, and no file is written") {
    const Filled filled;
    const std::string absent(64, 'f');
    for (const char* to : {"pdf", "qr", "bundle", "original"})
        for (const std::string& id : {absent, std::string()}) {
            CAPTURE(to, id);
            const auto outcome = filled.exported(to, "nothing", {"--badge", id});
            CHECK(outcome.status == 2);
            CHECK_FALSE(outcome.diagnostics.empty());
            CHECK_FALSE(std::filesystem::exists(filled.at("nothing")));
        }
}

TEST_CASE("a vault that is not there, or is none, is told and left as it is") {
    const test::TemporaryFolder folder;
    const std::string absent = (folder.path() / "absent").string(), other = (folder.path() / "other").string();
    std::ofstream(other) << "no vault";
    for (const std::string& vault : {absent, other}) {
        CHECK(lanyardCli({"list", "--vault", vault}).status == 2);
        CHECK(lanyardCli({"export", "--vault", vault, "--to", "bundle", "--output", vault + ".zip"}).status == 2);
    }
    CHECK(lanyardCli({"import", "--vault", other, test::ownPath(samples[0]).string()}).status == 2);
    CHECK_FALSE(std::filesystem::exists(absent));
    CHECK(textOf(contentOf(other)) == "no vault");
}

TEST_CASE("files and folders without permission are told, and never counted as done") {
    const test::TemporaryFolder folder;
    const auto locked = folder.path() / "locked", open = folder.path() / "open";
    std::filesystem::create_directory(locked);
    std::filesystem::create_directory(open);
    for (const auto& place : {locked / "a.jwt", open / "a.jwt", open / "b.jwt"}) std::filesystem::copy_file(test::ownPath(samples[0]), place);
    std::filesystem::permissions(open / "a.jwt", std::filesystem::perms::none);
    std::filesystem::permissions(open / "b.jwt", std::filesystem::perms::all);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
    std::filesystem::permissions(locked, std::filesystem::perms::none);
    std::vector<std::string> asSomebody;
    if (::geteuid() == 0) {
        if (!test::haveProgram("setpriv")) return test::skipped("files and folders without permission", "setpriv is not installed");
        asSomebody = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    }
    const auto run = [&](std::vector<std::string> arguments) { return lanyardCli(Command{std::move(arguments), {}, {}, {}, asSomebody}); };
    if (run({"--version"}).status != 0) {
        std::filesystem::permissions(locked, std::filesystem::perms::owner_all);
        return test::skipped("files and folders without permission", "another user may not run the program");
    }
    const std::string vault = (folder.path() / "v.lanyard").string();
    const auto reasonsIn = [](const test::Outcome& outcome) {
        const Json printed = jsonOf(outcome);
        std::set<std::string> reasons;
        for (const Json& file : printed.listOf("files"))
            for (const Json& problem : file.listOf("problems")) reasons.insert(*problem.textOf("reason"));
        return reasons;
    };

    const auto folderImported = run({"import", "--json", "--vault", vault, locked.string()});
    CHECK(folderImported.status == 2);
    CHECK(reasonsIn(folderImported) == std::set<std::string>{"no-permission"});
    const auto folderVerified = run({"verify", "--json", locked.string()});
    CHECK(folderVerified.status == 2);
    CHECK(reasonsIn(folderVerified) == std::set<std::string>{"no-permission"});
    const auto oneOfTwo = run({"import", "--json", "--vault", vault, open.string()});
    CHECK(oneOfTwo.status == 2);
    CHECK(number(jsonOf(oneOfTwo), "added") == "1");
    CHECK(reasonsIn(oneOfTwo) == std::set<std::string>{"no-permission"});
    CHECK(run({"export", "--vault", vault, "--to", "bundle", "--output", (locked / "b.zip").string()}).status == 2);
    std::filesystem::permissions(locked, std::filesystem::perms::owner_all);
}
