#pragma once
#include <optional>
#include <string>
#include <vector>

namespace lanyard::bench {

/// What one process took, from starting it to its end.
struct ProcessCost {
    double milliseconds = 0;
    double processorMilliseconds = 0; ///< of those the ones in which it really ran, in its own code or the system's
    double mebibytes = 0;             ///< the most memory it held at any time
    int status = -1;                  ///< exit status; -1 if a signal ended it
};

/// Runs a program to its end, its output thrown away. Ends this process if it cannot be started.
ProcessCost costOf(std::vector<std::string> words);

/// What a program writes to its standard output, run to its end; nothing if it cannot be started or does not end with status 0. What it
/// says to standard error is seen.
std::optional<std::string> outputOf(std::vector<std::string> words);

/// The best of `runs` runs of each, in turns: whatever else the machine does only adds.
struct ProcessComparison {
    ProcessCost ours, peer;
};
ProcessComparison compareProcesses(const std::vector<std::string>& ours, const std::vector<std::string>& peer, int runs);

} // namespace lanyard::bench
