#include "tests/support/samples.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace lanyard::test {
namespace {

Bytes readOrDie(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::fprintf(stderr, "missing sample: %s\n", path.string().c_str());
        std::exit(3);
    }
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int& skippedCount() {
    static int count = 0;
    return count;
}

} // namespace

std::filesystem::path ownPath(std::string_view path) { return std::filesystem::path(LANYARD_TEST_DATA) / path; }
std::filesystem::path sharedPath(std::string_view path) { return std::filesystem::path(LANYARD_SHARED_DATA) / path; }
Bytes ownSample(std::string_view path) { return readOrDie(ownPath(path)); }
std::string ownText(std::string_view path) { return toText(ownSample(path)); }
Bytes sharedSample(std::string_view path) { return readOrDie(sharedPath(path)); }
std::string sharedText(std::string_view path) { return toText(sharedSample(path)); }

bool haveSharedData() {
    static const bool have = [] {
        const bool there = std::filesystem::is_directory(LANYARD_SHARED_DATA);
        if (!there) std::fprintf(stderr, "no shared data at %s\n", LANYARD_SHARED_DATA);
        return there;
    }();
    return have;
}

std::vector<std::string> sharedFiles(std::string_view folder) {
    std::vector<std::string> files;
    const auto root = std::filesystem::path(LANYARD_SHARED_DATA);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder))
        if (entry.is_regular_file()) files.push_back(std::filesystem::relative(entry.path(), root).generic_string());
    std::ranges::sort(files);
    return files;
}

void skipped(std::string_view name, std::string_view why) {
    if (skippedCount()++ == 0) std::atexit([] { std::fprintf(stderr, "skipped in all: %d\n", skippedCount()); });
    std::fprintf(stderr, "skipped: %.*s: %.*s\n", int(name.size()), name.data(), int(why.size()), why.data());
}

TemporaryFolder::TemporaryFolder() {
    std::random_device random;
    do {
        m_path = std::filesystem::temp_directory_path() / ("lanyard-test-" + std::to_string(random()));
    } while (!std::filesystem::create_directory(m_path));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace lanyard::test
