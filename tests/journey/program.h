#pragma once
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lanyard::test {

/// A program to be run, the command line as a rule.
struct Command {
    std::vector<std::string> arguments;                            ///< behind the program's name
    std::string input;                                             ///< on standard input
    std::vector<std::pair<std::string, std::string>> environment;  ///< set beside what this process has
    std::filesystem::path folder;                                  ///< to run in; empty: this process's
    std::vector<std::string> through;                              ///< a program, with its arguments, that runs it: setpriv, strace
};

struct Outcome {
    int status = -1; ///< exit status; 128 and the signal's number if a signal ended it
    std::string output;
    std::string diagnostics;
};

/// Runs the built lanyard-cli to its end. Ends the test run if it cannot be started at all.
Outcome lanyardCli(const Command& command);
inline Outcome lanyardCli(std::vector<std::string> arguments) { return lanyardCli(Command{std::move(arguments), {}, {}, {}, {}}); }

/// Whether a program of that name is in PATH.
bool haveProgram(const char* name);

} // namespace lanyard::test
