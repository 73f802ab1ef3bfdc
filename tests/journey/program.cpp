#include "program.h"
#include "tests/support/samples.h"
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lanyard::test {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The strings as an array that ends with nullptr, as exec wants it.
std::vector<char*> pointersTo(std::vector<std::string>& strings) {
    std::vector<char*> pointers;
    for (std::string& text : strings) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& changes) {
    std::vector<std::string> all;
    for (const auto& [name, value] : changes) all.push_back(name + '=' + value);
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const std::string name = text.substr(0, text.find('='));
        bool replaced = false;
        for (const auto& change : changes) replaced |= change.first == name;
        if (!replaced) all.push_back(text);
    }
    return all;
}

} // namespace

Outcome lanyardCli(const Command& command) {
    const TemporaryFolder folder;
    const auto input = folder.path() / "input", output = folder.path() / "output", diagnostics = folder.path() / "diagnostics";
    std::ofstream(input, std::ios::binary) << command.input;

    std::vector<std::string> words = command.through;
    words.emplace_back(LANYARD_CLI);
    words.insert(words.end(), command.arguments.begin(), command.arguments.end());
    std::vector<std::string> environment = environmentWith(command.environment);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, diagnostics.c_str(), O_WRONLY | O_CREAT, 0600);
    if (!command.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
    pid_t child = 0;
    const int problem = posix_spawnp(&child, words.front().c_str(), &actions, nullptr, pointersTo(words).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (problem != 0 || ::waitpid(child, &status, 0) != child) {
        std::fprintf(stderr, "cannot run %s\n", words.front().c_str());
        std::exit(3);
    }
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(output), contentOf(diagnostics)};
}

bool haveProgram(const char* name) {
    const char* path = std::getenv("PATH");
    std::string rest = path != nullptr ? path : "";
    while (!rest.empty()) {
        const auto colon = rest.find(':');
        if (::access((rest.substr(0, colon) + '/' + name).c_str(), X_OK) == 0) return true;
        rest = colon == std::string::npos ? "" : rest.substr(colon + 1);
    }
    return false;
}

} // namespace lanyard::test
