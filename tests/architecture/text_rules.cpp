#include "tests/architecture/rules.h"
#include <algorithm>
#include <cctype>

namespace lanyard::architecture {
namespace {

bool isWordLetter(char c) noexcept { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Offsets of a word that stands alone.
std::vector<std::size_t> wordsAt(std::string_view text, std::string_view word) {
    std::vector<std::size_t> offsets;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !isWordLetter(text[at - 1]);
        const bool ends = at + word.size() == text.size() || !isWordLetter(text[at + word.size()]);
        if (begins && ends) offsets.push_back(at);
    }
    return offsets;
}

/// "#1a2B3c" inside quotes.
bool holdsColour(std::string_view line) {
    for (auto at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1)) {
        const auto digits = line.substr(at + 1, 6);
        const bool six = digits.size() == 6 && std::ranges::all_of(digits, [](unsigned char c) { return std::isxdigit(c) != 0; });
        const bool ends = at + 7 >= line.size() || !isWordLetter(line[at + 7]);
        if (six && ends && std::ranges::count(line.substr(0, at), '"') % 2 == 1) return true;
    }
    return false;
}

/// QColor(0x…), QColor(12, …), qRgb(…): a colour by numbers.
bool makesColour(std::string_view line) {
    if (line.find("qRgb(") != std::string_view::npos || line.find("qRgba(") != std::string_view::npos) return true;
    constexpr std::string_view constructor = "QColor(";
    for (auto at = line.find(constructor); at != std::string_view::npos; at = line.find(constructor, at + 1))
        if (at + constructor.size() < line.size() && std::isdigit(static_cast<unsigned char>(line[at + constructor.size()]))) return true;
    return false;
}

} // namespace

Breaches coloursOutsideWidgets(const SourceTree& tree) {
    Breaches breaches;
    for (const auto* folder : {"ui/", "app/"})
        for (const auto& file : tree.below(folder, {".h", ".cpp"})) {
            if (file.starts_with("ui/widgets/")) continue;
            for (const auto& line : linesOf(tree.text(file))) {
                if (holdsColour(line.text) || makesColour(line.text)) breaches.push_back({file, line.number, "a colour outside ui/widgets"});
                if (!wordsAt(line.text, "setStyleSheet").empty()) breaches.push_back({file, line.number, "a style sheet outside ui/widgets"});
            }
        }
    return breaches;
}

Breaches machinePaths(const SourceTree& tree) {
    // Put together from pieces, so that this file does not hold them.
    const std::string slash = "/";
    const std::string backslash = "\\";
    const std::string drive = "C:";
    const std::string paths[] = {slash + "work/main", slash + "work/shared", slash + "root/", slash + "home/", slash + "Users/",
                                 drive + backslash + "Users", drive + backslash + backslash + "Users"};
    Breaches breaches;
    for (const auto& [file, text] : tree.files()) {
        if (!isText(text)) continue;
        for (const auto& path : paths)
            for (auto at = text.find(path); at != std::string::npos; at = text.find(path, at + 1)) {
                // Behind a host, a folder or a pattern it is part of another path: "https://example.org/home/".
                const bool begins = at == 0 || std::string_view(" \t\n\"'`=:(,;<>[{|").find(text[at - 1]) != std::string_view::npos;
                const bool address = at > 0 && text[at - 1] == ':' && path.starts_with('/') && text.substr(at, 2) == "//";
                if (begins && !address) breaches.push_back({file, lineAt(text, at), "a path of a machine: " + path});
            }
    }
    return breaches;
}

Breaches unfinishedWork(const SourceTree& tree) {
    const std::string marks[] = {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("X") + "XX", std::string("HA") + "CK"};
    Breaches breaches;
    for (const auto& [file, text] : tree.files()) {
        const bool ours = !file.starts_with("tests/data/") && !file.starts_with("tests/fuzz/corpus/") && !file.starts_with("resources/") && file != "LICENSE";
        if (!ours || !isText(text)) continue;
        for (const auto& mark : marks)
            for (const auto at : wordsAt(text, mark)) breaches.push_back({file, lineAt(text, at), "left for later: " + mark});
    }
    return breaches;
}

} // namespace lanyard::architecture
