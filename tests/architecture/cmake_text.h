#pragma once
#include "tests/architecture/source_tree.h"
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::architecture {

/// One call in a CMake file, its comments and quotes taken off: "add_executable", {"lanyard-cli", "main.cpp"}.
struct CMakeCall {
    std::string command;
    std::vector<std::string> words;
    int line = 0;
};
std::vector<CMakeCall> callsOf(std::string_view cmake);

/// What a call of lanyard_layer declares. Paths are from the repository's root; variables that the same file sets are put in.
struct Layer {
    std::string name;
    std::string file; ///< the CMakeLists.txt
    int line = 0;
    std::vector<std::string> sources;
    std::vector<std::string> headers;
    std::vector<std::string> privateHeaders;
    std::vector<std::string> uses;
};
std::vector<Layer> layersOf(const SourceTree& tree);

/// Every path that the CMake files name, from the repository's root.
std::vector<std::string> pathsInCMake(const SourceTree& tree);

} // namespace lanyard::architecture
