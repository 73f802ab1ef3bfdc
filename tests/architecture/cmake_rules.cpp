#include "tests/architecture/cmake_text.h"
#include "tests/architecture/rules.h"
#include <algorithm>

namespace lanyard::architecture {
namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) { return std::ranges::find(words, word) != words.end(); }

/// The place of a third-party library that has no package file: target_include_directories(app_cli SYSTEM PRIVATE "${CLI11_INCLUDE_DIR}").
bool namesLibraryFolderOnly(const CMakeCall& call) {
    return call.command == "target_include_directories" && call.words.size() == 4 && call.words[1] == "SYSTEM" && call.words[2] == "PRIVATE" &&
           call.words[3].starts_with("${") && call.words[3].ends_with("_INCLUDE_DIR}");
}

} // namespace

Breaches targetsPastLayers(const SourceTree& tree) {
    Breaches breaches;
    for (const auto& file : tree.below("", {"CMakeLists.txt", ".cmake"})) {
        if (file.starts_with("cmake/") || file.starts_with("tests/")) continue;
        for (const auto& call : callsOf(tree.text(file))) {
            const bool program = call.command == "add_executable" && file.starts_with("app/");
            if (isOneOf(call.command, {"target_include_directories", "include_directories", "add_library", "add_executable"}) && !program &&
                !namesLibraryFolderOnly(call))
                breaches.push_back({file, call.line, call.command + " past lanyard_layer"});
        }
    }
    return breaches;
}

Breaches sourcesNotBuilt(const SourceTree& tree) {
    const auto named = pathsInCMake(tree);
    Breaches breaches;
    for (const auto* folder : {"core/", "ui/", "app/", "tests/"})
        for (const auto& file : tree.below(folder, {".cpp"}))
            if (!std::ranges::binary_search(named, file)) breaches.push_back({file, 0, "named in no CMakeLists.txt"});
    return breaches;
}

} // namespace lanyard::architecture
