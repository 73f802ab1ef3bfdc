#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

/// Whether every point of every loop is to be struck (LANYARD_WHOLE_LOOPS=1).
bool wholeLoops();
/// The run's seed: LANYARD_SEED, else one by chance; printed once, so that a run can be repeated.
std::uint64_t seed();
/// Of `points` numbered from 1, those to be struck: all, or every `every`-th from a start that the seed chooses.
std::vector<std::size_t> chosen(std::size_t points, std::size_t every = 7);

/// Runs a program and waits for it. Its standard output goes to `output`.
struct Ended {
    int exit = -1;   ///< exit status; -1 if a signal ended it
    int signal = 0;  ///< that signal
};
Ended run(const std::vector<std::string>& command, const std::filesystem::path& output);
std::string textOfFile(const std::filesystem::path& file); ///< "" if it is not there

} // namespace lanyard::test
