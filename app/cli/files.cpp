#include "app/cli/files.h"
#include "core/base/file.h"
#include "core/base/folder.h"
#include "core/base/utf8.h"
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

std::string nameOf(const std::filesystem::path& path) {
    const auto text = path.generic_u8string();
    return repairedUtf8({reinterpret_cast<const char*>(text.data()), text.size()});
}

bool isFolderToWalk(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::is_directory(path, problem)) return false;
    const std::filesystem::directory_iterator opened(path, problem);
    return !problem;
}

} // namespace

Result<Bytes> contentOf(const IncomingFile& file, const ImportLimits& limits) {
    return file.name == standardInputName ? standardInput(limits.fileBytes) : readFile(file.path, limits.fileBytes);
}

std::vector<IncomingFile> incoming(const std::vector<std::string>& filesAndFolders) {
    std::vector<IncomingFile> files;
    for (const std::string& name : filesAndFolders) {
        const auto path = pathOf(name);
        if (name == standardInputName)
            files.push_back({name, {}, {}});
        else if (!isFolderToWalk(path))
            files.push_back({repairedUtf8(name), path, {}});
        else
            for (const auto& below : filesBelow(path)) files.push_back({nameOf(below), below, {}});
    }
    return files;
}

} // namespace lanyard::cli
