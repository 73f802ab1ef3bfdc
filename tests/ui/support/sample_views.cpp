#include "tests/ui/support/sample_views.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace lanyard::test {
namespace {

template <class T> T orDie(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "sample views: %s\n", std::string(errorName(result.error().code)).c_str());
    std::exit(3);
}

} // namespace

std::vector<BadgeView> viewsOf(std::vector<IncomingFile> files, const Person& person) {
    const TemporaryFolder folder;
    const Instant day = orDie(parseRfc3339("2026-03-03T10:00:00Z"));
    Wallet wallet = orDie(Wallet::open(folder.path() / "samples.lanyard", true, day));
    if (!wallet.setPerson(person, day)) std::exit(3);
    std::vector<BadgeView> views;
    for (const FileReceipt& file : orDie(wallet.receive(files, day)).files)
        for (const FileReceipt::Item& item : file.badges) views.push_back(orDie(wallet.badge(item.id, day)));
    return views;
}

std::vector<BadgeView> sampleViews(const Person& person) {
    std::set<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(LANYARD_SAMPLES)) paths.insert(entry.path());
    std::vector<IncomingFile> files;
    for (const auto& path : paths) files.push_back({path.filename().string(), path, {}});
    return viewsOf(std::move(files), person);
}

} // namespace lanyard::test
