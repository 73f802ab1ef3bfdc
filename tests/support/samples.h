#pragma once
#include "core/base/bytes.h"
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

/// A file of tests/data. Ends the test run with a message if it is not there: a missing golden file is a failure.
Bytes ownSample(std::string_view path);
std::string ownText(std::string_view path);
std::filesystem::path ownPath(std::string_view path);

/// Whether other people's suites and badges lie on this machine. If not, says once on standard error which folder was looked
/// for; a test that needs them then prints its name through `skipped` and returns.
bool haveSharedData();
/// A file of the shared data; ends the run with a message if the folder is there and the file is not.
Bytes sharedSample(std::string_view path);
std::string sharedText(std::string_view path);
std::filesystem::path sharedPath(std::string_view path);
/// All files below a folder of the shared data, sorted, relative to the shared data's root.
std::vector<std::string> sharedFiles(std::string_view folder);

/// Prints "skipped: NAME: WHY" and counts it; the count is printed when the program ends.
void skipped(std::string_view name, std::string_view why);

/// A fresh empty folder that is removed with everything in it when the object goes.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const noexcept { return m_path; }

  private:
    std::filesystem::path m_path;
};

} // namespace lanyard::test
