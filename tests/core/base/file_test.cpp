#include "core/base/file.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
#include <fstream>
#include <iterator>
#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lanyard;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t megabyte = 1U << 20U;

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> names(const fs::path& folder) {
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(folder)) found.push_back(entry.path().filename().string());
    std::ranges::sort(found);
    return found;
}

} // namespace

TEST_CASE("a file that was written is read back whole") {
    const test::TemporaryFolder folder;
    Bytes bytes(megabyte + 1);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * 7);
    REQUIRE(writeFileAtomically(folder.path() / "a.bin", bytes));
    CHECK(readFile(folder.path() / "a.bin", bytes.size()) == bytes);
    CHECK(names(folder.path()) == std::vector<std::string>{"a.bin"});

    REQUIRE(writeFileAtomically(folder.path() / "empty", {}));
    CHECK(readFile(folder.path() / "empty", 0) == Bytes{});
}

TEST_CASE("writing replaces the old content whole and leaves nothing beside it") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "a.txt";
    REQUIRE(writeFileAtomically(path, bytesOf("the old and longer content")));
    REQUIRE(writeFileAtomically(path, bytesOf("new")));
    CHECK(content(path) == "new");
    CHECK(names(folder.path()) == std::vector<std::string>{"a.txt"});
}

TEST_CASE("reading stops at its limit") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("12345")));
    CHECK(readFile(folder.path() / "a", 5).has_value());
    CHECK(readFile(folder.path() / "a", 4).error().code == ErrorCode::limitReached);
}

TEST_CASE("what is not there is not found") {
    const test::TemporaryFolder folder;
    CHECK(readFile(folder.path() / "nothing", 10).error().code == ErrorCode::notFound);
    CHECK(readFile(folder.path() / "no" / "thing", 10).error().code == ErrorCode::notFound);
    CHECK(writeFileAtomically(folder.path() / "no" / "thing", bytesOf("x")).error().code == ErrorCode::notFound);
    CHECK(names(folder.path()).empty());
}

TEST_CASE("a folder is neither read nor replaced") {
    const test::TemporaryFolder folder;
    fs::create_directory(folder.path() / "inner");
    CHECK_FALSE(readFile(folder.path() / "inner", 10));
    CHECK(writeFileAtomically(folder.path() / "inner", bytesOf("x")).error().code == ErrorCode::ioError);
    CHECK(writeFileAtomically(folder.path() / "inner" / "", bytesOf("x")).error().code == ErrorCode::ioError);
    CHECK(fs::is_directory(folder.path() / "inner"));
    CHECK(names(folder.path()) == std::vector<std::string>{"inner"});
}

TEST_CASE("a name in any script and of the greatest length can be written") {
    const test::TemporaryFolder folder;
    for (const auto& name : {std::string("Zo\xC3\xAB \xE6\x97\xA5\xE6\x9C\xAC.json"), std::string(255, 'n')}) {
        REQUIRE(writeFileAtomically(folder.path() / fs::u8path(name), bytesOf("x")));
        CHECK(content(folder.path() / fs::u8path(name)) == "x");
    }
    CHECK(names(folder.path()).size() == 2);
}

#ifndef _WIN32
namespace {

mode_t mode(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// Root may do everything, so that permissions are tried as somebody else.
class AsSomebodyElse {
  public:
    AsSomebodyElse() {
        if (::geteuid() != 0) return;
        constexpr uid_t nobody = 65534;
        REQUIRE(::seteuid(nobody) == 0);
        m_wasRoot = true;
    }
    ~AsSomebodyElse() {
        if (m_wasRoot && ::seteuid(0) != 0) std::abort();
    }
    AsSomebodyElse(const AsSomebodyElse&) = delete;
    AsSomebodyElse& operator=(const AsSomebodyElse&) = delete;

  private:
    bool m_wasRoot = false;
};

} // namespace

TEST_CASE("a fresh file is readable by its owner alone, an old one keeps its permissions") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "a";
    REQUIRE(writeFileAtomically(path, bytesOf("x")));
    CHECK(mode(path) == 0600);
    for (const mode_t kept : {0640U, 0664U, 0755U}) {
        REQUIRE(::chmod(path.c_str(), kept) == 0);
        REQUIRE(writeFileAtomically(path, bytesOf("y")));
        CHECK(mode(path) == kept);
    }
}

TEST_CASE("a file of somebody else stays theirs when root writes it") {
    if (::geteuid() != 0) return test::skipped("a file of somebody else stays theirs when root writes it", "not root");
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "a";
    REQUIRE(writeFileAtomically(path, bytesOf("x")));
    REQUIRE(::chown(path.c_str(), 65534, 65534) == 0);
    REQUIRE(writeFileAtomically(path, bytesOf("y")));
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK(status.st_uid == 65534);
    CHECK(status.st_gid == 65534);
    CHECK(content(path) == "y");
}

TEST_CASE("a folder or file without permission is told, and nothing changes") {
    const test::TemporaryFolder folder;
    const auto closed = folder.path() / "closed";
    fs::create_directory(closed);
    REQUIRE(writeFileAtomically(closed / "a", bytesOf("old")));
    REQUIRE(::chmod(closed.c_str(), 0555) == 0);
    {
        const AsSomebodyElse somebody;
        CHECK(writeFileAtomically(closed / "b", bytesOf("new")).error().code == ErrorCode::noPermission);
        CHECK(writeFileAtomically(closed / "a", bytesOf("new")).error().code == ErrorCode::noPermission);
    }
    REQUIRE(::chmod((closed / "a").c_str(), 0) == 0);
    {
        const AsSomebodyElse somebody;
        CHECK(readFile(closed / "a", 10).error().code == ErrorCode::noPermission);
    }
    REQUIRE(::chmod(closed.c_str(), 0777) == 0);
    REQUIRE(::chmod((closed / "a").c_str(), 0444) == 0);
    {
        const AsSomebodyElse somebody; // the folder would allow the renaming, but the file is protected
        CHECK(writeFileAtomically(closed / "a", bytesOf("new")).error().code == ErrorCode::noPermission);
    }
    CHECK(content(closed / "a") == "old");
    CHECK(names(closed) == std::vector<std::string>{"a"});
}

TEST_CASE("a link stays a link, and what it points to is written") {
    const test::TemporaryFolder folder;
    fs::create_directory(folder.path() / "real");
    REQUIRE(writeFileAtomically(folder.path() / "real" / "a", bytesOf("old")));
    fs::create_symlink(folder.path() / "real" / "a", folder.path() / "link");
    REQUIRE(writeFileAtomically(folder.path() / "link", bytesOf("new")));
    CHECK(fs::is_symlink(folder.path() / "link"));
    CHECK(content(folder.path() / "real" / "a") == "new");
}

TEST_CASE("an erased file is overwritten before it is gone, to its last byte") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "a";
    REQUIRE(writeFileAtomically(path, Bytes((3U << 20U) + 7, 'x')));
    fs::create_hard_link(path, folder.path() / "witness");
    REQUIRE(eraseFile(path));
    CHECK_FALSE(fs::exists(path));
    CHECK(readFile(folder.path() / "witness", 4U << 20U).value() == Bytes((3U << 20U) + 7, 0));
}

TEST_CASE("erasing a link erases what it points to, too, and what is not there is erased") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("secret")));
    fs::create_symlink(folder.path() / "a", folder.path() / "link");
    REQUIRE(eraseFile(folder.path() / "link"));
    CHECK(names(folder.path()).empty());
    CHECK(eraseFile(folder.path() / "link"));
}

TEST_CASE("a write-protected file can be erased by its owner, a folder cannot") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("secret")));
    fs::permissions(folder.path() / "a", fs::perms::owner_read);
    CHECK(eraseFile(folder.path() / "a"));
    fs::create_directory(folder.path() / "b");
    CHECK_FALSE(eraseFile(folder.path() / "b"));
    CHECK(names(folder.path()) == std::vector<std::string>{"b"});
}

TEST_CASE("a moved file replaces what stood there") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("new")));
    REQUIRE(writeFileAtomically(folder.path() / "b", bytesOf("old")));
    REQUIRE(moveFile(folder.path() / "a", folder.path() / "b"));
    CHECK(names(folder.path()) == std::vector<std::string>{"b"});
    CHECK(content(folder.path() / "b") == "new");
    CHECK(moveFile(folder.path() / "a", folder.path() / "b").error().code == ErrorCode::notFound);
}

TEST_CASE("a name left behind by a killed process does not stop the next one") {
    const test::TemporaryFolder folder;
    const auto left = folder.path() / (".lanyard-" + std::to_string(::getpid()) + "-0.new");
    std::ofstream(left) << "half";
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("new")));
    CHECK(content(folder.path() / "a") == "new");
    CHECK(content(left) == "half");
}

TEST_CASE("a file that finds no room is told as a full disk, and the old one stays") {
    const test::TemporaryFolder folder;
    REQUIRE(writeFileAtomically(folder.path() / "a", bytesOf("old")));
    struct rlimit before {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit little = before;
    little.rlim_cur = 4'096;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto written = writeFileAtomically(folder.path() / "a", Bytes(10'000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::diskFull);
    CHECK(content(folder.path() / "a") == "old");
    CHECK(names(folder.path()) == std::vector<std::string>{"a"});
}

TEST_CASE("a pipe is read to its end") {
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    REQUIRE(::write(ends[1], "through a pipe", 14) == 14);
    ::close(ends[1]);
    CHECK(readFile("/dev/fd/" + std::to_string(ends[0]), 100) == toBytes("through a pipe"));
    ::close(ends[0]);
}
#endif
