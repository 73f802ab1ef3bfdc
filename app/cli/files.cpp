#include "app/cli/files.h"
#include "core/base/file.h"
#include <algorithm>
#include <cstdio>
#include <filesystem>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace lanyard::cli {
namespace {

Result<Bytes> standardInput(std::size_t limit) {
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    Bytes content;
    std::uint8_t block[65536];
    while (const auto length = std::fread(block, 1, sizeof block, stdin)) {
        if (length > limit - content.size()) return fail(ErrorCode::limitReached);
        content.insert(content.end(), block, block + length);
    }
    if (std::ferror(stdin) != 0) return fail(ErrorCode::ioError);
    return content;
}

std::filesystem::path pathOf(const std::string& utf8) {
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string textOf(const std::filesystem::path& path) {
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

void addFolder(std::vector<IncomingFile>& files, const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> below;
    std::error_code problem;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator entry(folder, options, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const bool hidden = entry->path().filename().native().starts_with('.');
        std::error_code ignored;
        if (hidden && entry->is_directory(ignored)) entry.disable_recursion_pending();
        if (!hidden && entry->is_regular_file(ignored)) below.push_back(entry->path());
    }
    std::ranges::sort(below);
    for (auto& path : below) files.push_back({textOf(path), path, {}});
}

} // namespace

Result<Bytes> contentOf(const std::string& file, const ImportLimits& limits) {
    return file == "-" ? standardInput(limits.fileBytes) : readFile(pathOf(file), limits.fileBytes);
}

std::vector<IncomingFile> incoming(const std::vector<std::string>& filesAndFolders) {
    std::vector<IncomingFile> files;
    for (const std::string& name : filesAndFolders) {
        const auto path = pathOf(name);
        std::error_code ignored;
        if (std::filesystem::is_directory(path, ignored))
            addFolder(files, path);
        else
            files.push_back({name, path, {}});
    }
    return files;
}

} // namespace lanyard::cli
