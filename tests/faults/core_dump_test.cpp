#include "core/store/vault.h"
#include "tests/catch.h"
#include "tests/core/store/made_badges.h"
#include "tests/support/samples.h"
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace lanyard;
using namespace lanyard::test;

namespace {

VaultOptions sealedWith(std::string_view passphrase) {
    VaultOptions options;
    options.create = true;
    options.passphrase = bytesOf(passphrase);
    options.cost = {1, 8, 1};
    return options;
}

/// How a child process ended that does this, with core dumps of any size allowed, in the folder.
int statusOfChild(const std::filesystem::path& folder, const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &any);
        std::filesystem::current_path(folder);
        std::signal(SIGABRT, SIG_DFL); // not the test framework's
        work();
        std::abort();
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

bool leftCore(int status) { return WIFSIGNALED(status) && WCOREDUMP(status); }

} // namespace

TEST_CASE("a process that crashes while a sealed vault is open leaves no core dump") {
    const TemporaryFolder folder;
    if (!leftCore(statusOfChild(folder.path(), [] {}))) skipped("core dumps", "this system writes none anyway");
    const int status = statusOfChild(folder.path(), [&] {
        const Vault vault = valueOf(Vault::open(folder.path() / "v", sealedWith("words"), noon));
        (void)vault.list({});
        std::abort();
    });
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    CHECK_FALSE(leftCore(status));
}

#ifdef __linux__
TEST_CASE("the system shows nobody the memory of a process that opened a sealed vault, and that of others as before") {
    const TemporaryFolder folder;
    const auto dumpable = [&](bool sealed) {
        const int status = statusOfChild(folder.path(), [&] {
            { const Vault open = valueOf(Vault::open(folder.path() / "open", sealedWith(""), noon)); }
            if (sealed) { const Vault vault = valueOf(Vault::open(folder.path() / "v", sealedWith("words"), noon)); }
            _exit(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
        });
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    };
    CHECK(dumpable(false) == 1);
    CHECK(dumpable(true) == 0);
}
#endif
