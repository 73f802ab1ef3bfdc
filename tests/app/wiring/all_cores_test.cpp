#include "app/wiring/all_cores.h"
#include "tests/catch.h"
#include "tests/support/samples.h"
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
    if (cores < 2) return test::skipped("pieces at once", "the machine has one core");
    std::latch all(cores); // opens only when every core holds a piece
    onAllCores(static_cast<std::size_t>(cores), [&](std::size_t) { all.arrive_and_wait(); });
    CHECK(all.try_wait());
}

TEST_CASE("what a piece throws comes to who asked for the work, when all threads have ended") {
    for (int round = 0; round < 50; ++round) {
        std::atomic<int> running{0};
        const auto work = [&](std::size_t i) {
            ++running;
            const bool fails = i % 7 == 3;
            --running;
            if (fails) throw i;
        };
        CHECK_THROWS_AS(onAllCores(1000, work), std::size_t);
        CHECK(running == 0);
    }
}
