#include "app/cli/own_folder.h"
#ifdef _WIN32
#include <windows.h>
#endif

namespace lanyard::cli {

std::filesystem::path ownFolder(const char* firstArgument) {
#ifdef _WIN32
    (void)firstArgument;
    wchar_t path[32768];
    const auto length = GetModuleFileNameW(nullptr, path, 32768);
    return std::filesystem::path(path, path + length).parent_path();
#else
    std::error_code problem;
    const auto running = std::filesystem::read_symlink("/proc/self/exe", problem);
    if (!problem) return running.parent_path();
    return std::filesystem::absolute(firstArgument, problem).parent_path();
#endif
}

} // namespace lanyard::cli
