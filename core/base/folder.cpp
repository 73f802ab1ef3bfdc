#include "core/base/folder.h"
#include <algorithm>

namespace lanyard {

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> below;
    std::error_code problem;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator entry(folder, options, problem), end; !problem && entry != end; entry.increment(problem)) {
        const auto name = entry->path().filename().native();
        const bool hidden = !name.empty() && name.front() == '.';
        std::error_code ignored;
        if (hidden && entry->is_directory(ignored)) entry.disable_recursion_pending();
        if (!hidden && entry->is_regular_file(ignored)) below.push_back(entry->path());
    }
    std::ranges::sort(below);
    return below;
}

} // namespace lanyard
