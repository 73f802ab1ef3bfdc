// What it takes to open a sealed vault of 10,000 badges, to list its first page and to answer searches, beside the same vault in the clear, without
// what scrypt takes to make a guess dear, which is set to next to nothing here. Aimed at: three times that. Opening alone takes longer, since the tag
// of every page is read (core/store/SEALED.md, E3); lists and searches of an open one take about the same.
#include "core/base/bytes.h"
#include "core/wallet/wallet.h"
#include "made_vault.h"
#include "tests/bench/measure.h"
#include "tests/support/samples.h"
#include <cstdlib>
#include <string>

using namespace lanyard;

namespace {

constexpr Instant now{1'795'608'000};
constexpr std::size_t onePage = 60;
constexpr std::string_view passphrase = "correct horse";

void require(bool holds) {
    if (!holds) std::exit(EXIT_FAILURE);
}

Wallet opened(const std::filesystem::path& vault) {
    auto wallet = Wallet::open(vault, false, now, oneByOne, {.passphrase = bytesOf(passphrase)});
    require(wallet.has_value());
    return *std::move(wallet);
}

} // namespace

int main() {
    if (!test::haveSharedData()) {
        test::skipped("sealed", "no shared data");
        return EXIT_SUCCESS;
    }
    const test::TemporaryFolder folder;
    const auto clearFile = folder.path() / "clear.lanyard", sealedFile = folder.path() / "sealed.lanyard";
    bench::makeVault(clearFile, 10'000, now);
    std::filesystem::copy_file(clearFile, sealedFile);
    require(opened(sealedFile).seal(bytesOf(passphrase), now, {.random = {}, .costLogN = 1}).has_value());
    std::printf("%ju bytes in the clear, %ju sealed\n", std::uintmax_t(std::filesystem::file_size(clearFile)), std::uintmax_t(std::filesystem::file_size(sealedFile)));

    bench::print("open", bench::compare([&] { opened(sealedFile); }, [&] { opened(clearFile); }, 1));
    const auto firstList = [](const std::filesystem::path& file) {
        BadgeQuery page;
        page.limit = onePage;
        require(opened(file).list(page)->size() == onePage);
    };
    bench::print("open and list", bench::compare([&] { firstList(sealedFile); }, [&] { firstList(clearFile); }, 1));
    const auto firstSearch = [](const std::filesystem::path& file) {
        BadgeQuery search;
        search.words = "werkhof 7";
        search.limit = onePage;
        require(opened(file).list(search).has_value());
    };
    bench::print("open and search", bench::compare([&] { firstSearch(sealedFile); }, [&] { firstSearch(clearFile); }, 1, 5));

    const Wallet sealed = opened(sealedFile), clear = opened(clearFile);
    const auto listed = [](const Wallet& wallet) {
        BadgeQuery page;
        page.limit = onePage;
        require(wallet.list(page)->size() == onePage);
    };
    bench::print("list", bench::compare([&] { listed(sealed); }, [&] { listed(clear); }, 10));
    for (const char* words : {"fahrradmechanik", "werkhof 7", "xyzzyplugh"}) {
        const auto found = [&](const Wallet& wallet) {
            BadgeQuery search;
            search.words = words;
            search.limit = onePage;
            require(wallet.list(search).has_value());
        };
        bench::print((std::string("search ") + words).c_str(), bench::compare([&] { found(sealed); }, [&] { found(clear); }, 1, 5));
    }
    return EXIT_SUCCESS;
}
