#pragma once
#include <QString>
#include <filesystem>

namespace lanyard {

/// The name of a vault for a person, as every file system takes it, at most 200 bytes and ending in ".lanyard": "Maria Kovács.lanyard".
QString vaultNameFor(const QString& person);
/// A path in the folder where nothing is yet: "Maria Kovács.lanyard", "Maria Kovács (2).lanyard", …
std::filesystem::path freshVaultPath(const std::filesystem::path& folder, const QString& person);
/// The file was named after the person, by freshVaultPath.
bool isNamedAfter(const std::filesystem::path& file, const QString& person);
/// Where a closed vault lies after its person got another name: the file follows if it was named after the old name; else, and where it cannot be
/// moved, it stays.
std::filesystem::path followName(const std::filesystem::path& file, const QString& before, const QString& now);

} // namespace lanyard
