#include "app/cli/paper_program.h"
#include "app/cli/own_folder.h"
#include <vector>
#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace lanyard::cli {

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
