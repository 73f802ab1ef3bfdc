// What a `lanyard-cli verify` process for one JWT badge takes, beside a process that does nothing. Promised: at most six times as long.
#include "processes.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <cstdlib>

using namespace lanyard;

int main() {
    constexpr int runs = 200;
    const std::vector<std::string> peer{LANYARD_NOTHING};
    const std::string badge = test::ownPath("import/ob3-jwt-eddsa-kid.jwt").string();
    const std::vector<std::string> text{LANYARD_CLI, "verify", badge}, json{LANYARD_CLI, "verify", "--json", badge};
    if (bench::costOf(text).status != 0) return EXIT_FAILURE;
    for (const auto& [name, ours] : {std::pair{"verify one JWT", text}, std::pair{"the same as JSON", json}}) {
        const auto [took, nothing] = bench::compareProcesses(ours, peer, runs);
        std::printf("%-16s %7.2f ms, peer %5.2f ms, ratio %5.2f; on the processor %7.2f ms, peer %5.2f ms, ratio %5.2f\n", name, took.milliseconds,
                    nothing.milliseconds, took.milliseconds / nothing.milliseconds, took.processorMilliseconds, nothing.processorMilliseconds,
                    took.processorMilliseconds / nothing.processorMilliseconds);
    }
    return EXIT_SUCCESS;
}
