#pragma once
#include <filesystem>
#include <vector>

namespace lanyard {

/// Every regular file below a folder, sorted by path. Hidden files and folders (a dot before the name) are left out, and folders that may not be
/// read; links to folders are not followed, so that no circle is walked. Of a Maildir (a folder with `cur` and `new` in it) only the messages
/// are given, those of its subfolders too, which begin with a dot (Maildir++): not half-delivered ones nor the indexes of mail programs.
std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder);

} // namespace lanyard
