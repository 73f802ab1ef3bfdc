#include "loops.h"
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#ifndef _WIN32
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
extern char** environ; // NOLINT: POSIX declares it nowhere
#endif

namespace lanyard::test {

bool wholeLoops() {
    const char* const wanted = std::getenv("LANYARD_WHOLE_LOOPS");
    return wanted != nullptr && std::string_view(wanted) == "1";
}

std::uint64_t seed() {
    static const std::uint64_t value = [] {
        const char* const given = std::getenv("LANYARD_SEED");
        const std::uint64_t chosenSeed = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
        std::printf("seed: %llu\n", static_cast<unsigned long long>(chosenSeed));
        return chosenSeed;
    }();
    return value;
}

std::vector<std::size_t> chosen(std::size_t points, std::size_t every) {
    std::vector<std::size_t> all;
    const std::size_t step = wholeLoops() ? 1 : every;
    for (std::size_t point = 1 + (step == 1 ? 0 : std::size_t(seed() % step)); point <= points; point += step) all.push_back(point);
    return all;
}

#ifndef _WIN32
Ended run(const std::vector<std::string>& command, const std::filesystem::path& output) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str())); // NOLINT: execv's type
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int problem = posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    Ended ended;
    if (problem != 0) return ended;
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status)) ended.exit = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    return ended;
}
#endif

std::string textOfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace lanyard::test
