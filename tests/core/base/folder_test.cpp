#include "core/base/folder.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>
#include <string>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("a folder of mail gives its messages, folders that mail programs hide included") {
    TemporaryFolder folder;
    const auto put = [&](const std::filesystem::path& name) {
        std::filesystem::create_directories((folder.path() / name).parent_path());
        std::ofstream(folder.path() / name) << "x";
    };
    for (const char* box : {"Mail", "Mail/.Sent"})
        for (const char* part : {"cur", "new", "tmp"}) std::filesystem::create_directories(folder.path() / box / part);
    put("Mail/cur/1700000000.M1P1.host");
    put("Mail/new/1700000001.M2P1.host");
    put("Mail/.Sent/cur/1700000002.M3P1.host");
    put("Mail/tmp/1700000003.M4P1.host");
    put("Mail/.hidden/secret");
    put("Mail/dovecot-uidlist");
    std::vector<std::string> names;
    for (const auto& path : filesBelow(folder.path())) names.push_back(path.lexically_relative(folder.path()).generic_string());
    CHECK(names == std::vector<std::string>{"Mail/.Sent/cur/1700000002.M3P1.host", "Mail/cur/1700000000.M1P1.host", "Mail/new/1700000001.M2P1.host"});
}
