// How much memory the process that draws a portfolio of 200 badges holds at most. Promised: less than 300 MB.
#include "made_vault.h"
#include "processes.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <cstdlib>

using namespace lanyard;

int main() {
    if (!test::haveSharedData()) {
        test::skipped("paper", "no shared data");
        return EXIT_SUCCESS;
    }
    constexpr std::size_t badges = 200;
    constexpr double promised = 300;
    const test::TemporaryFolder folder;
    const std::string vault = (folder.path() / "bench.lanyard").string(), pdf = (folder.path() / "portfolio.pdf").string();
    bench::makeVault(vault, badges, Instant{1'795'608'000});
    for (const char* paper : {"pdf", "sheet"}) {
        const auto cost = bench::costOf({LANYARD_CLI, "export", "--vault", vault, "--to", paper, "--output", pdf});
        if (cost.status != 0) return EXIT_FAILURE;
        std::printf("%-8s of %zu badges %9.1f MiB at most, promised %.0f MB, ratio %.2f; %.1f s, %.1f MiB of PDF\n", paper, badges, cost.mebibytes, promised,
                    cost.mebibytes * 1.048576 / promised, cost.milliseconds / 1000, static_cast<double>(std::filesystem::file_size(pdf)) / 1048576);
    }
    return EXIT_SUCCESS;
}
