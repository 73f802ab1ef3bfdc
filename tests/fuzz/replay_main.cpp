// Stands in for libFuzzer: runs the target once over each file of the folders named as arguments, and over an empty input.
// Ends with 0 if at least one file was replayed and the first folder, the target's own corpus, held one.
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::string& current() {
    static std::string path = "the empty input";
    return path;
}

extern "C" void tellInput(int signal) {
    std::fprintf(stderr, "while replaying %s\n", current().c_str());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (const auto& entry : fs::recursive_directory_iterator(folder, problem))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void replay(const fs::path& file) {
    current() = file.string();
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(content.data()), content.size());
}

} // namespace

int main(int count, char** arguments) {
    std::signal(SIGABRT, tellInput);
    std::signal(SIGSEGV, tellInput);
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::size_t replayed = 0;
    for (int i = 1; i < count; ++i) {
        const auto files = filesBelow(arguments[i]);
        if (files.empty()) {
            std::fprintf(stderr, "%s: no inputs in %s\n", i == 1 ? "missing" : "skipped", arguments[i]);
            if (i == 1) return 1;
        }
        for (const auto& file : files) replay(file);
        replayed += files.size();
    }
    std::printf("%zu inputs replayed\n", replayed);
    return replayed == 0 ? 1 : 0;
}
