#include "cli_json.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>

using namespace lanyard;
using test::badgesOf;
using test::Command;
using test::jsonOf;
using test::lanyardCli;

namespace {

const std::string sound = test::ownPath("import/ob3-jwt-eddsa-kid.jwt").string();
const std::string changed = test::ownPath("reasons/changed.jwt").string();
const std::string day = "2026-11-25T12:00:00Z";

void save(const std::filesystem::path& file, std::string_view content) {
    std::ofstream(file, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
}

std::vector<std::string> verifying(std::vector<std::string> more) {
    std::vector<std::string> all{"verify", "--json", "--lang", "en", "--at", day};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// The same without the sentences, which are in the reader's language.
Json withoutSentences(Json json) {
    json.remove("text");
    if (auto* members = json.object())
        for (auto& [name, value] : *members) value = withoutSentences(std::move(value));
    if (auto* values = json.array())
        for (Json& value : *values) value = withoutSentences(std::move(value));
    return json;
}

void checkMembers(const Json& object, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        CAPTURE(name);
        CHECK(object.find(name) != nullptr);
    }
}

} // namespace

TEST_CASE("the exit status says 0 for nothing invalid, 1 for an invalid badge, 2 for no badge, and 1 wins over 2") {
    const test::TemporaryFolder folder;
    const std::string noBadge = (folder.path() / "note.txt").string();
    save(noBadge, "Dear Ms Okoro, see you on Monday.\n");
    const std::string absent = (folder.path() / "absent.png").string();
    const std::vector<std::pair<std::vector<std::string>, int>> expected{
        {{sound}, 0}, {{changed}, 1}, {{noBadge}, 2}, {{absent}, 2}, {{sound, changed}, 1}, {{changed, noBadge, absent}, 1}, {{noBadge, sound}, 2}};
    for (const auto& [files, status] : expected) {
        CAPTURE(files.front(), files.size());
        CHECK(lanyardCli(verifying(files)).status == status);
    }
}

TEST_CASE("inspect judges nothing: a changed badge is status 0, a file without one is 2") {
    const test::TemporaryFolder folder;
    const std::string noBadge = (folder.path() / "note").string();
    save(noBadge, "nothing");
    CHECK(lanyardCli({"inspect", changed}).status == 0);
    CHECK(lanyardCli({"inspect", changed, noBadge}).status == 2);
}

TEST_CASE("wrong usage is status 64, told on standard error alone") {
    const std::vector<std::vector<std::string>> wrong{{},
                                                      {"verify"},
                                                      {"frobnicate"},
                                                      {"verify", "--frobnicate", sound},
                                                      {"verify", "--at", "yesterday", sound},
                                                      {"verify", "--at", "2026-02-30T00:00:00Z", sound},
                                                      {"import", sound},
                                                      {"list"},
                                                      {"export", "--vault", "v", "--to", "gif", "--output", "x"},
                                                      {"export", "--vault", "v", "--to", "pdf"}};
    for (const auto& arguments : wrong) {
        CAPTURE(arguments.size());
        const auto outcome = lanyardCli(arguments);
        CHECK(outcome.status == 64);
        CHECK(outcome.output.empty());
        CHECK_FALSE(outcome.diagnostics.empty());
    }
    for (const char* asked : {"--help", "--version"}) {
        const auto outcome = lanyardCli({asked});
        CHECK(outcome.status == 0);
        CHECK_FALSE(outcome.output.empty());
        CHECK(outcome.diagnostics.empty());
    }
}

TEST_CASE("a minus is standard input") {
    const auto outcome = lanyardCli(Command{verifying({"-"}), test::ownText("import/ob3-jwt-eddsa-kid.jwt"), {}, {}, {}});
    CHECK(outcome.status == 0);
    const Json printed = jsonOf(outcome);
    CHECK(*printed.listOf("files")[0].textOf("file") == "-");
    CHECK(writeJson(badgesOf(printed)[0]) == writeJson(badgesOf(jsonOf(lanyardCli(verifying({sound}))))[0]));
    CHECK(lanyardCli(Command{{"verify", "-"}, "", {}, {}, {}}).status == 2);
}

TEST_CASE("verify prints one JSON object with a member for all that was promised, for every file handed in") {
    const Json printed = jsonOf(lanyardCli(verifying({sound, changed, "/nowhere/at/all"})));
    const auto files = printed.listOf("files");
    REQUIRE(files.size() == 3);
    for (const Json& file : files) checkMembers(file, {"file", "badges", "problems"});
    CHECK(files[2].find("badges")->array()->empty());
    CHECK(*files[2].listOf("problems")[0].textOf("reason") == "not-found");
    for (const Json& badge : badgesOf(printed)) {
        checkMembers(badge, {"id", "standard", "carrier", "form", "parent", "name", "issuer", "recipient", "issuedAt", "validUntil", "verdict", "checks"});
        checkMembers(*badge.find("issuer"), {"id", "name"});
        const auto checks = badge.listOf("checks");
        REQUIRE(checks.size() == 6);
        for (const Json& check : checks) checkMembers(check, {"check", "outcome", "reason", "asOf", "text"});
    }
}

TEST_CASE("inspect gives the same object without verdict and checks") {
    const Json inspected = jsonOf(lanyardCli({"inspect", "--json", sound}));
    Json verified = jsonOf(lanyardCli(verifying({sound})));
    Json& badge = verified.find("files")->array()->front().find("badges")->array()->front();
    badge.remove("verdict");
    badge.remove("checks");
    CHECK(writeJson(inspected) == writeJson(verified));
}

TEST_CASE("two signed samples are answered letter by letter as the golden files say") {
    const std::string trust = test::ownPath("cli/trust.json").string();
    const std::vector<std::pair<std::vector<std::string>, const char*>> golden{
        {{"--trust", trust, "--owner", "somebody@example.org", "ob3-jwt-eddsa-kid.jwt"}, "cli/ob3-jwt-eddsa-kid.jwt.verify.json"},
        {{"ob2-signed-rs256.jws"}, "cli/ob2-signed-rs256.jws.verify.json"}};
    for (const auto& [arguments, file] : golden) {
        CAPTURE(file);
        CHECK(lanyardCli(Command{verifying(arguments), {}, {}, test::ownPath("import"), {}}).output == test::ownText(file));
    }
}

TEST_CASE("language, country and time zone of the computer change no answer, only its sentences") {
    std::vector<std::string> files{sound, changed};
    for (const char* more : {"import/ob2-signed-rs256.jws", "import/baked-cdata-json.svg", "import/qr-jwt.png", "import/presentation.json",
                             "parse/ob05-hashed.json", "parse/elm3-full.json", "wallet/plain-ar.json", "wallet/clr-three.json"})
        files.push_back(test::ownPath(more).string());
    std::vector<std::string> ownLanguage{"verify", "--json", "--at", day};
    ownLanguage.insert(ownLanguage.end(), files.begin(), files.end());
    const auto expected = lanyardCli(Command{verifying(files), {}, {{"LC_ALL", "C"}, {"TZ", "UTC"}}, {}, {}});
    const Json meaning = withoutSentences(jsonOf(expected));
    for (const char* locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar"})
        for (const char* zone : {"UTC", "Asia/Tokyo", "America/Lima"}) {
            CAPTURE(locale, zone);
            const std::vector<std::pair<std::string, std::string>> environment{{"LC_ALL", locale}, {"LANG", locale}, {"LANGUAGE", locale}, {"TZ", zone}};
            const auto outcome = lanyardCli(Command{verifying(files), {}, environment, {}, {}});
            CHECK(outcome.status == expected.status);
            CHECK(outcome.output == expected.output);
            CHECK(writeJson(withoutSentences(jsonOf(lanyardCli(Command{ownLanguage, {}, environment, {}, {}})))) == writeJson(meaning));
        }
}

TEST_CASE("the sentences come in the language that was asked for, in the object as in the text") {
    const auto sentences = [](const char* language) {
        return jsonOf(lanyardCli({"verify", "--json", "--lang", language, "--at", day, sound}));
    };
    const Json english = sentences("en"), german = sentences("de");
    CHECK(writeJson(withoutSentences(english)) == writeJson(withoutSentences(german)));
    const auto checksIn = [](const Json& printed) { return badgesOf(printed)[0].listOf("checks").size(); };
    REQUIRE(checksIn(english) == checksIn(german));
    const Json englishBadge = badgesOf(english)[0], germanBadge = badgesOf(german)[0];
    for (std::size_t i = 0; i < 6; ++i) CHECK(*englishBadge.listOf("checks")[i].textOf("text") != *germanBadge.listOf("checks")[i].textOf("text"));
    CHECK(lanyardCli({"--lang", "de", "verify", "--at", day, sound}).output.find("Nein. Jedes Wort ist so, wie es unterschrieben wurde.") != std::string::npos);
    CHECK(lanyardCli({"verify", "--lang", "de", "/nowhere/at/all"}).diagnostics.find("Die Datei ist nicht da.") != std::string::npos);
}

TEST_CASE("a file is read whatever its name is, and named in the object as it was handed in") {
    const std::string blanks = "two  blanks ", umlautComposed = "Prüfung.jwt", umlautDecomposed = "Pru\xCC\x88" "fung.jwt";
    const std::string names[] = {blanks, "100%20sure.jwt", "a#b?c=d&e.jwt", "\xF0\x9F\x8F\x85.jwt", umlautComposed, umlautDecomposed,
                                 std::string(251, 'n') + ".jwt", "noextension", "picture.png", "'quoted' \"twice\"\\.jwt", "شهادة.jwt", "line\nfeed.jwt"};
    const test::TemporaryFolder folder;
    for (const std::string& name : names) save(folder.path() / name, test::ownText("import/ob3-jwt-eddsa-kid.jwt"));
    for (const std::string& name : names) {
        CAPTURE(name);
        const auto outcome = lanyardCli(Command{verifying({name}), {}, {{"LC_ALL", "C"}}, folder.path(), {}});
        CHECK(outcome.status == 0);
        const Json printed = jsonOf(outcome);
        CHECK(*printed.listOf("files")[0].textOf("file") == name);
        CHECK(badgesOf(printed).size() == 1);
    }
}

TEST_CASE("a file whose name is no UTF-8 is read, and the object stays JSON") {
    const test::TemporaryFolder folder;
    const std::string name = "a\xFF" "b.jwt";
    save(folder.path() / name, test::ownText("import/ob3-jwt-eddsa-kid.jwt"));
    for (const char* command : {"verify", "inspect"}) {
        const auto outcome = lanyardCli(Command{{command, "--json", name, "absent\xFE"}, {}, {}, folder.path(), {}});
        const Json printed = jsonOf(outcome);
        REQUIRE(printed.listOf("files").size() == 2);
        CHECK(*printed.listOf("files")[0].textOf("file") == "a\xEF\xBF\xBD" "b.jwt");
        CHECK(badgesOf(printed).size() == 1);
    }
    const std::string vault = (folder.path() / "v.lanyard").string();
    const Json imported = jsonOf(lanyardCli({"import", "--json", "--vault", vault, folder.path().string()}));
    CHECK(*imported.listOf("files")[0].textOf("file") != "");
    CHECK(badgesOf(imported).size() == 1);
    CHECK(test::topIds(jsonOf(lanyardCli({"list", "--json", "--vault", vault}))).size() == 1);
}

TEST_CASE("for a folder every file in it is looked at") {
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "inner");
    save(folder.path() / "a.jwt", test::ownText("import/ob3-jwt-eddsa-kid.jwt"));
    save(folder.path() / "inner" / "b.jwt", test::ownText("reasons/changed.jwt"));
    const auto outcome = lanyardCli(verifying({folder.path().string()}));
    CHECK(outcome.status == 1);
    CHECK(badgesOf(jsonOf(outcome)).size() == 2);

    const test::TemporaryFolder empty;
    const auto nothing = lanyardCli(verifying({empty.path().string()}));
    CHECK(nothing.status == 2);
    CHECK(jsonOf(nothing).find("files")->array()->empty());
}

TEST_CASE("answers that could not be written are not told as done") {
    if (!std::filesystem::exists("/dev/full")) return test::skipped("answers that could not be written", "there is no /dev/full");
    const std::vector<std::string> toFullDisk{"sh", "-c", "exec \"$0\" \"$@\" > /dev/full"};
    for (const std::string& file : {sound, changed}) {
        const auto outcome = lanyardCli(Command{{"verify", "--json", file}, {}, {}, {}, toFullDisk});
        CHECK(outcome.status == (file == sound ? 2 : 1));
        CHECK_FALSE(outcome.diagnostics.empty());
    }
}

TEST_CASE("nothing is asked of a network") {
    if (!test::haveProgram("strace")) return test::skipped("nothing is asked of a network", "strace is not installed");
    const test::TemporaryFolder folder;
    const std::string trace = (folder.path() / "trace").string(), vault = (folder.path() / "v.lanyard").string();
    const std::vector<std::vector<std::string>> commands{
        {"verify", sound, changed, test::ownPath("import/ob2-hosted-sha256.json").string(), test::ownPath("parse/ob10-only-address.address").string()},
        {"import", "--vault", vault, sound},
        {"export", "--vault", vault, "--to", "pdf", "--output", (folder.path() / "p.pdf").string()},
        {"export", "--vault", vault, "--to", "bundle", "--output", (folder.path() / "b.zip").string()}};
    for (const auto& arguments : commands) {
        Command command{arguments, {}, {}, {}, {"strace", "-f", "-qq", "-e", "trace=network", "-o", trace}};
        const auto outcome = lanyardCli(command);
        if (outcome.diagnostics.find("ptrace") != std::string::npos)
            return test::skipped("nothing is asked of a network", "strace may not trace here");
        REQUIRE(outcome.status <= 1);
        std::ifstream in(trace);
        const std::string calls{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        CAPTURE(arguments.front(), calls);
        CHECK(calls.find("AF_INET") == std::string::npos);
    }
}
