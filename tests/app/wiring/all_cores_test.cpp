#include "app/wiring/all_cores.h"
#include "tests/catch.h"
#include <atomic>
#include <latch>
#include <set>
#include <thread>
#include <vector>

using namespace lanyard;

TEST_CASE("each piece of work is done once, however many there are") {
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<std::atomic<int>> done(count);
        onAllCores(count, [&](std::size_t i) { ++done[i]; });
        for (const auto& times : done) CHECK(times == 1);
    }
}

TEST_CASE("as many pieces are done at once as there are cores") {
    const auto cores = static_cast<std::ptrdiff_t>(std::thread::hardware_concurrency());
    if (cores < 2) return;
    std::latch all(cores); // opens only when every core holds a piece
    onAllCores(static_cast<std::size_t>(cores), [&](std::size_t) { all.arrive_and_wait(); });
    CHECK(all.try_wait());
}
