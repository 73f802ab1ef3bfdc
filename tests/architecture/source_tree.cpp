#include "tests/architecture/source_tree.h"
#include <algorithm>
#include <fstream>
#include <iterator>

namespace lanyard::architecture {
namespace {

namespace fs = std::filesystem;

/// Not ours, or made from what is ours.
bool isLeftOut(const fs::path& folder) {
    const auto name = folder.filename().string();
    return name == ".git" || name == "build" || name == ".cache" || name == "node_modules" || name == "__pycache__";
}

} // namespace

SourceTree SourceTree::at(const fs::path& root) {
    SourceTree tree;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->is_directory() && isLeftOut(entry->path())) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file()) continue;
        std::ifstream in(entry->path(), std::ios::binary);
        tree.set(fs::relative(entry->path(), root).generic_string(), {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()});
    }
    return tree;
}

std::string_view SourceTree::text(std::string_view path) const {
    const auto found = m_files.find(path);
    return found == m_files.end() ? std::string_view() : std::string_view(found->second);
}

bool SourceTree::hasFolder(std::string_view path) const {
    const auto folder = std::string(path) + (path.ends_with('/') ? "" : "/");
    const auto found = m_files.lower_bound(folder);
    return found != m_files.end() && found->first.starts_with(folder);
}

std::vector<std::string> SourceTree::below(std::string_view folder, std::vector<std::string_view> suffixes) const {
    std::vector<std::string> paths;
    for (auto file = m_files.lower_bound(folder); file != m_files.end() && file->first.starts_with(folder); ++file) {
        const auto ends = [&](std::string_view suffix) { return file->first.ends_with(suffix); };
        if (suffixes.empty() || std::ranges::any_of(suffixes, ends)) paths.push_back(file->first);
    }
    return paths;
}

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        lines.push_back({number, text.substr(0, end)});
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

int lineAt(std::string_view text, std::size_t offset) noexcept {
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

std::string_view folderOf(std::string_view path) noexcept {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view nameOf(std::string_view path) noexcept { return path.substr(path.rfind('/') + 1); }

bool isText(std::string_view content) noexcept { return content.substr(0, 8'192).find('\0') == std::string_view::npos; }

} // namespace lanyard::architecture
