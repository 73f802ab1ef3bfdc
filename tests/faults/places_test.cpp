#include "core/base/file.h"
#include "core/store/database.h"
#include "core/store/vault.h"
#include "loops.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include "whole_vault.h"
#include <algorithm>
#include <cstdio>
#include <functional>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

/// Runs `work` in a child process as a user who may do nothing (root may do everything); its answer, 0 to 255.
int asNobody(const std::function<int()>& work) {
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65'534;
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) _exit(255);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 254;
}

int codeOf(const Result<void>& result) { return result ? 100 : int(result.error().code); }
int codeOf(const Result<Vault>& result) { return result ? 100 : int(result.error().code); }

using std::filesystem::perms;
constexpr perms readable = perms::owner_read | perms::group_read | perms::others_read;
constexpr perms enterable = readable | perms::owner_exec | perms::group_exec | perms::others_exec;

VaultOptions patient(int milliseconds) {
    VaultOptions options;
    options.busyMilliseconds = milliseconds;
    return options;
}

/// A vault that everybody may reach.
struct Place {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "v";
    MadeBadge badge = makeBadge();
    DocumentId id;
    Place() {
        Vault vault = openOrThrow(file);
        id = keep(vault, badge);
        std::filesystem::permissions(folder.path(), enterable | perms::owner_write);
        std::filesystem::permissions(file, readable | perms::owner_write);
    }
    ~Place() { std::filesystem::permissions(folder.path(), enterable | perms::owner_write); }
};

} // namespace

TEST_CASE("a write-protected file opens to read: it lists, shows and gives out, and says that it cannot write") {
    const Place place;
    std::filesystem::permissions(place.file, readable);
    CHECK(asNobody([&] {
              auto vault = Vault::open(place.file, {}, noon);
              if (!vault) return int(vault.error().code);
              if (!vault->isReadOnly()) return 101;
              if (valueOf(vault->list({})).size() != 1 || valueOf(vault->document(place.id)).bytes != place.badge.badge.source.bytes) return 102;
              return codeOf(vault->setNote(place.id, "x", noon));
          }) == int(ErrorCode::readOnly));
}

TEST_CASE("a vault in a write-protected folder opens to read, too") {
    const Place place;
    std::filesystem::permissions(place.file, readable | perms::owner_write | perms::group_write | perms::others_write);
    std::filesystem::permissions(place.folder.path(), enterable);
    CHECK(asNobody([&] {
              auto vault = Vault::open(place.file, {}, noon);
              if (!vault) return int(vault.error().code);
              if (!vault->isReadOnly()) return 101;
              if (valueOf(vault->list({})).size() != 1) return 102;
              return codeOf(vault->setNote(place.id, "x", noon));
          }) != 100);
}

TEST_CASE("a vault that one may not read is told as that, and so is a folder in which one may not make one") {
    const Place place;
    std::filesystem::permissions(place.file, perms::owner_read);
    CHECK(asNobody([&] { return codeOf(Vault::open(place.file, {}, noon)); }) == int(ErrorCode::noPermission));
    CHECK(asNobody([&] { return codeOf(Vault::open(place.folder.path() / "new", {.create = true}, noon)); }) == int(ErrorCode::noPermission));
}

TEST_CASE("a vault that another process holds is told as locked, and opens when that lets go") {
    const Place place;
    int ready[2], done[2];
    REQUIRE(pipe(ready) == 0);
    REQUIRE(pipe(done) == 0);
    std::fflush(nullptr);
    const pid_t other = fork();
    if (other == 0) {
        auto database = Database::open(place.file, {});
        const bool holds = database && database->execute("BEGIN EXCLUSIVE").has_value();
        char sign = holds ? 'y' : 'n';
        if (write(ready[1], &sign, 1) != 1 || read(done[0], &sign, 1) != 1) _exit(1);
        _exit(holds ? 0 : 1);
    }
    char sign = 0;
    REQUIRE(read(ready[0], &sign, 1) == 1);
    REQUIRE(sign == 'y');
    const auto locked = Vault::open(place.file, patient(50), noon);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == ErrorCode::locked);
    REQUIRE(write(done[1], &sign, 1) == 1);
    int status = 0;
    waitpid(other, &status, 0);
    CHECK(status == 0);
    CHECK(Vault::open(place.file, patient(50), noon).has_value());
    for (const int end : {ready[0], ready[1], done[0], done[1]}) close(end);
}

TEST_CASE("two processes that import into one vault at once both succeed, and everything is in") {
    const TemporaryFolder folder;
    const std::string vault = (folder.path() / "v").string();
    const std::string samples = (std::filesystem::path(LANYARD_TEST_DATA) / "wallet").string();
    REQUIRE(run({LANYARD_VAULT_DRIVER, "create", vault}, folder.path() / "out").exit == 0);
    const auto import = [&](int number) {
        return std::async(std::launch::async, [&, number] {
            return run({LANYARD_VAULT_DRIVER, "import", vault, samples}, folder.path() / ("out" + std::to_string(number))).exit;
        });
    };
    auto one = import(1), two = import(2);
    CHECK(one.get() == 0);
    CHECK(two.get() == 0);
    CHECK(faultIn(vault, noon) == "");
    CHECK(badgesIn(vault, noon).size() == 6);
}

TEST_CASE("a disk that is really full is told as that, and the same import succeeds when there is room") {
    const TemporaryFolder folder;
    const std::string disk = (folder.path() / "disk").string();
    const auto output = folder.path() / "out";
    std::filesystem::create_directory(disk);
    if (run({"mount", "-t", "tmpfs", "-o", "size=208k", "tmpfs", disk}, output).exit != 0)
        return skipped("a disk that is really full", "mounting is not allowed here");
    const std::string vault = disk + "/v";
    const std::string samples = (std::filesystem::path(LANYARD_TEST_DATA) / "wallet").string();
    CHECK(run({LANYARD_VAULT_DRIVER, "create", vault}, output).exit == 0);
    CHECK(run({LANYARD_VAULT_DRIVER, "import", vault, samples}, output).exit == 3);
    CHECK(textOfFile(output) == "error disk-full\n");
    CHECK(faultIn(vault, noon) == "");
    CHECK(run({"mount", "-o", "remount,size=4m", disk}, folder.path() / "remount").exit == 0);
    CHECK(run({LANYARD_VAULT_DRIVER, "import", vault, samples}, output).exit == 0);
    CHECK(faultIn(vault, noon) == "");
    CHECK(badgesIn(vault, noon).size() == 6);
    CHECK(run({"umount", disk}, output).exit == 0);
}

TEST_CASE("a vault whose file was removed while it was open takes nothing in and says so") {
    const Place place;
    Vault vault = openOrThrow(place.file, false);
    CHECK(valueOf(vault.list({})).size() == 1);
    std::filesystem::remove(place.file);
    const auto note = vault.setNote(place.id, "x", noon);
    REQUIRE_FALSE(note);
    CHECK(note.error().code == ErrorCode::notFound);
    CHECK_FALSE(std::filesystem::exists(place.file));
}

TEST_CASE("a vault copied in the middle of a write is whole with its journal, and never lies without it") {
    const Place place;
    Database writer = valueOf(Database::open(place.file, {}));
    valueOf(writer.execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE"));
    for (int i = 0; i < 40; ++i) // more than the cache holds: pages go to the file before the commit
        valueOf(writer.run("UPDATE badge_text SET text = text || ?1", std::string(20'000, 'z')));
    const auto copy = place.folder.path() / "copy";
    const auto copyJournal = place.folder.path() / "copy-journal";
    std::filesystem::copy_file(place.file, copy);
    REQUIRE(std::filesystem::exists(place.folder.path() / "v-journal"));
    std::filesystem::copy_file(place.folder.path() / "v-journal", copyJournal);
    CHECK(faultIn(copy, noon) == "");
    CHECK(badgesIn(copy, noon) == std::vector{place.id});

    const auto alone = place.folder.path() / "alone";
    std::filesystem::copy_file(place.file, alone);
    if (const auto vault = Vault::open(alone, {}, noon)) {
        const auto document = vault->document(place.id);
        const bool tells = vault->examine() && !valueOf(vault->examine()).none();
        CHECK((tells || (document && document->bytes == place.badge.badge.source.bytes)));
    }
    valueOf(writer.execute("ROLLBACK"));
    CHECK(faultIn(place.file, noon) == "");
}
