#include "core/base/folder.h"
#include <algorithm>

namespace lanyard {
namespace {

bool isFolder(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

bool isMaildir(const std::filesystem::path& folder) { return isFolder(folder / "cur") && isFolder(folder / "new"); }

bool isHidden(const std::filesystem::path& path) {
    const auto name = path.filename().native();
    return !name.empty() && name.front() == '.';
}

/// Whether a file lies where a Maildir keeps messages, or in no Maildir at all.
bool mayBeMessage(const std::filesystem::path& file) {
    const auto folder = file.parent_path();
    if (isMaildir(folder)) return false;
    const auto name = folder.filename();
    return name != "tmp" || !isMaildir(folder.parent_path());
}

} // namespace

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> below;
    std::error_code problem;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator entry(folder, options, problem), end; !problem && entry != end; entry.increment(problem)) {
        std::error_code ignored;
        const bool hidden = isHidden(entry->path());
        if (hidden && entry->is_directory(ignored) && !isMaildir(entry->path())) entry.disable_recursion_pending();
        if (!hidden && entry->is_regular_file(ignored) && mayBeMessage(entry->path())) below.push_back(entry->path());
    }
    std::ranges::sort(below);
    return below;
}

} // namespace lanyard
