#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::architecture {

/// The files of the repository by their path from its root, as text. A value: a rule is tried on a copy with one file changed.
class SourceTree {
  public:
    /// All files below `root` but what is built, fetched or kept by version control.
    static SourceTree at(const std::filesystem::path& root);

    const std::map<std::string, std::string, std::less<>>& files() const noexcept { return m_files; }
    bool has(std::string_view path) const { return m_files.contains(path); }
    /// Empty if there is no such file.
    std::string_view text(std::string_view path) const;
    /// Whether a folder of that path holds a file.
    bool hasFolder(std::string_view path) const;
    /// Paths below a folder ("core/") that end in one of the suffixes; all if none is named.
    std::vector<std::string> below(std::string_view folder, std::vector<std::string_view> suffixes = {}) const;

    void set(std::string path, std::string text) { m_files.insert_or_assign(std::move(path), std::move(text)); }
    void append(const std::string& path, std::string_view text) { m_files[path] += text; }
    void remove(const std::string& path) { m_files.erase(path); }

  private:
    std::map<std::string, std::string, std::less<>> m_files;
};

/// Where a rule is broken, and which.
struct Breach {
    std::string file;
    int line = 0; ///< from 1; 0 if it is the file as a whole
    std::string what;
};
using Breaches = std::vector<Breach>;

struct Line {
    int number = 0; ///< from 1
    std::string_view text;
};
std::vector<Line> linesOf(std::string_view text);
/// The line in which an offset lies, from 1.
int lineAt(std::string_view text, std::size_t offset) noexcept;
/// "core/json" of "core/json/json.h"; empty at the root.
std::string_view folderOf(std::string_view path) noexcept;
/// "json.h" of "core/json/json.h".
std::string_view nameOf(std::string_view path) noexcept;
bool isText(std::string_view content) noexcept;

} // namespace lanyard::architecture
