#include "tests/architecture/cmake_text.h"
#include <algorithm>
#include <cctype>
#include <map>

namespace lanyard::architecture {
namespace {

bool isWordLetter(char c) noexcept { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string withoutComments(std::string_view cmake) {
    std::string text;
    bool quoted = false;
    bool comment = false;
    for (const char c : cmake) {
        if (c == '\n') comment = false;
        if (c == '"' && !comment) quoted = !quoted;
        if (c == '#' && !quoted) comment = true;
        text += comment ? ' ' : c;
    }
    return text;
}

std::vector<std::string> wordsOf(std::string_view arguments) {
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : arguments) {
        if (c == '"') {
            quoted = !quoted;
            if (!quoted) finish();
        } else if (!quoted && (std::isspace(static_cast<unsigned char>(c)) || c == '(' || c == ')' || c == ';')) {
            finish();
        } else {
            word += c;
        }
    }
    finish();
    return words;
}

using Variables = std::map<std::string, std::vector<std::string>, std::less<>>;

/// All values that a file ever gives to a variable: which of them counts depends on the machine.
Variables variablesOf(const std::vector<CMakeCall>& calls) {
    Variables variables;
    for (const auto& call : calls) {
        const bool appends = call.command == "list" && call.words.size() > 2 && call.words[0] == "APPEND";
        if (call.command != "set" && !appends) continue;
        if (call.words.empty()) continue;
        const std::size_t first = appends ? 2 : 1;
        auto& values = variables[call.words[first - 1]];
        values.insert(values.end(), call.words.begin() + static_cast<std::ptrdiff_t>(first), call.words.end());
    }
    return variables;
}

std::vector<std::string> expanded(const std::string& word, const Variables& variables) {
    if (!word.starts_with("${") || !word.ends_with('}')) return {word};
    const auto found = variables.find(std::string_view(word).substr(2, word.size() - 3));
    return found == variables.end() ? std::vector<std::string>() : found->second;
}

std::string inFolder(std::string_view folder, std::string_view name) {
    for (const std::string_view root : {"${PROJECT_SOURCE_DIR}/", "${CMAKE_SOURCE_DIR}/"})
        if (name.starts_with(root)) return std::string(name.substr(root.size()));
    if (constexpr std::string_view here = "${CMAKE_CURRENT_SOURCE_DIR}/"; name.starts_with(here)) name.remove_prefix(here.size());
    return folder.empty() ? std::string(name) : std::string(folder) + '/' + std::string(name);
}

} // namespace

std::vector<CMakeCall> callsOf(std::string_view cmake) {
    const auto text = withoutComments(cmake);
    std::vector<CMakeCall> calls;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordLetter(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && isWordLetter(text[at])) ++at;
        auto open = at;
        while (open < text.size() && (text[open] == ' ' || text[open] == '\t')) ++open;
        if (open >= text.size() || text[open] != '(') continue;
        int depth = 0;
        auto close = open;
        do {
            depth += text[close] == '(' ? 1 : text[close] == ')' ? -1 : 0;
            ++close;
        } while (close < text.size() && depth > 0);
        auto command = text.substr(begin, at - begin);
        std::ranges::transform(command, command.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        calls.push_back({std::move(command), wordsOf(std::string_view(text).substr(open + 1, close - open - 2)), lineAt(text, begin)});
        at = close;
    }
    return calls;
}

std::vector<Layer> layersOf(const SourceTree& tree) {
    std::vector<Layer> layers;
    for (const auto& file : tree.below("", {"CMakeLists.txt"})) {
        const auto calls = callsOf(tree.text(file));
        const auto variables = variablesOf(calls);
        for (const auto& call : calls) {
            if (call.command != "lanyard_layer" || call.words.empty()) continue;
            Layer layer{call.words[0], file, call.line, {}, {}, {}, {}};
            std::vector<std::string>* into = nullptr;
            bool isPath = true;
            for (const auto& word : call.words) {
                isPath = word == "USES" ? false : word == "SOURCES" || word == "HEADERS" || word == "PRIVATE_HEADERS" ? true : isPath;
                if (word == "SOURCES") into = &layer.sources;
                else if (word == "HEADERS") into = &layer.headers;
                else if (word == "PRIVATE_HEADERS") into = &layer.privateHeaders;
                else if (word == "USES") into = &layer.uses;
                else if (word == "LIBRARIES" || word == "QT") into = nullptr;
                else if (into)
                    for (const auto& value : expanded(word, variables)) into->push_back(isPath ? inFolder(folderOf(file), value) : value);
            }
            layers.push_back(std::move(layer));
        }
    }
    return layers;
}

std::vector<std::string> pathsInCMake(const SourceTree& tree) {
    std::vector<std::string> paths;
    for (const auto& file : tree.below("", {"CMakeLists.txt"}))
        for (const auto& call : callsOf(tree.text(file)))
            for (const auto& word : call.words) paths.push_back(inFolder(folderOf(file), word));
    std::ranges::sort(paths);
    paths.erase(std::ranges::unique(paths).begin(), paths.end());
    return paths;
}

} // namespace lanyard::architecture
