// What it takes to open a vault of 10,000 badges, to list its first page and to answer a search, each beside the process of an empty window
// that shows itself. Promised: each less than that.
#include "made_vault.h"
#include "processes.h"
#include "tests/bench/measure.h"
#include "tests/support/samples.h"
#include <cstdlib>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};
constexpr std::size_t onePage = 60;

void require(bool holds) {
    if (!holds) std::exit(EXIT_FAILURE);
}

void print(const char* what, double milliseconds, double window) {
    std::printf("%-36s %9.2f ms, peer %9.2f ms, ratio %.3f\n", what, milliseconds, window, milliseconds / window);
}

} // namespace

int main() {
    if (!test::haveSharedData()) {
        test::skipped("window", "no shared data");
        return EXIT_SUCCESS;
    }
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const test::TemporaryFolder folder;
    const auto vault = folder.path() / "bench.lanyard";
    bench::makeVault(vault, 10'000, now);

    double window = 1e9;
    for (int i = 0; i < 20; ++i) window = std::min(window, bench::costOf({LANYARD_EMPTY_WINDOW}).milliseconds);

    const auto milliseconds = [](const auto& work) {
        double best = 1e9;
        for (int i = 0; i < 20; ++i) best = std::min(best, bench::microsecondsOf(work, 1) / 1000);
        return best;
    };
    print("open", milliseconds([&] { require(Wallet::open(vault, false, now).has_value()); }), window);
    const auto wallet = Wallet::open(vault, false, now).value();
    for (const auto& [name, order] : {std::pair{"list the newest", BadgeQuery::Order::newestFirst}, std::pair{"list by name", BadgeQuery::Order::byName}}) {
        BadgeQuery page;
        page.order = order;
        page.limit = onePage;
        print(name, milliseconds([&] { require(wallet.list(page)->size() == onePage); }), window);
    }
    for (const char* words : {"fahrradmechanik", "werkhof 7", "e", "xyzzyplugh"}) {
        BadgeQuery search;
        search.words = words;
        search.limit = onePage;
        print((std::string("search ") + words).c_str(), milliseconds([&] { require(wallet.list(search).has_value()); }), window);
    }
    return EXIT_SUCCESS;
}
