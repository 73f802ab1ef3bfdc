#include "processes.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::bench {
namespace {

double millisecondsOf(const timeval& time) { return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000; }

/// As a program is handed them; they lie in `words`.
std::vector<char*> argumentsOf(std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    return arguments;
}

void takeBest(ProcessCost& best, const ProcessCost& other) {
    best.milliseconds = std::min(best.milliseconds, other.milliseconds);
    best.processorMilliseconds = std::min(best.processorMilliseconds, other.processorMilliseconds);
    best.mebibytes = std::min(best.mebibytes, other.mebibytes);
}

} // namespace

ProcessCost costOf(std::vector<std::string> words) {
    using Clock = std::chrono::steady_clock;
    const std::vector<char*> arguments = argumentsOf(words);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int output : {1, 2}) posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);

    const auto begin = Clock::now();
    pid_t child = 0;
    int status = 0;
    struct rusage used {};
    if (posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0 || ::wait4(child, &status, 0, &used) != child) {
        std::fprintf(stderr, "cannot run %s\n", arguments.front());
        std::exit(EXIT_FAILURE);
    }
    const auto end = Clock::now();
    posix_spawn_file_actions_destroy(&actions);
    return {std::chrono::duration<double, std::milli>(end - begin).count(), millisecondsOf(used.ru_utime) + millisecondsOf(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

std::optional<std::string> outputOf(std::vector<std::string> words) {
    int ends[2] = {};
    if (::pipe(ends) != 0) return std::nullopt;
    const std::vector<char*> arguments = argumentsOf(words);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    for (const int end : ends) posix_spawn_file_actions_addclose(&actions, end);
    pid_t child = 0;
    const bool started = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::string output;
    char buffer[4096];
    for (ssize_t count = 0; started && (count = ::read(ends[0], buffer, sizeof buffer)) > 0;) output.append(buffer, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    if (!started || ::waitpid(child, &status, 0) != child || status != 0) return std::nullopt;
    return output;
}

ProcessComparison compareProcesses(const std::vector<std::string>& ours, const std::vector<std::string>& peer, int runs) {
    ProcessComparison best{costOf(ours), costOf(peer)};
    for (int i = 1; i < runs; ++i) {
        takeBest(best.ours, costOf(ours));
        takeBest(best.peer, costOf(peer));
    }
    return best;
}

} // namespace lanyard::bench
