#include "app/cli/paper_program.h"
#include <filesystem>
#include <string>
#include <vector>
#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace lanyard::cli {
namespace {

std::filesystem::path ownFolder(const char* firstArgument) {
    std::error_code problem;
#ifdef _WIN32
    (void)firstArgument;
    wchar_t path[32768];
    const auto length = GetModuleFileNameW(nullptr, path, 32768);
    return std::filesystem::path(path, path + length).parent_path();
#else
    const auto running = std::filesystem::read_symlink("/proc/self/exe", problem);
    if (!problem) return running.parent_path();
    return std::filesystem::absolute(firstArgument, problem).parent_path();
#endif
}

} // namespace

void continueAsPaperProgram(int count, char** values) {
#ifdef _WIN32
    const auto program = ownFolder(values[0]) / "lanyard-paper.exe";
    std::exit(int(_spawnv(_P_WAIT, program.string().c_str(), values)));
#else
    const auto program = ownFolder(values[0]) / "lanyard-paper";
    std::vector<char*> arguments(values, values + count);
    arguments.push_back(nullptr);
    execv(program.c_str(), arguments.data());
#endif
}

} // namespace lanyard::cli
