#pragma once
#include "core/badge/document.h"
#include "core/base/instant.h"
#include <filesystem>
#include <string>
#include <vector>

namespace lanyard::test {

/// What is not as core/store/FORMAT.md says (V1, C1, B1 to B3, F1, R1, S1, U1), after the vault was opened as a person would open it, with no
/// question asked; empty if all holds. `vfs`: SQLite's name of the file system layer.
std::string faultIn(const std::filesystem::path& vault, Instant now, const std::string& vfs = {});

/// The ids of all badges, sorted; of an empty or absent vault none.
std::vector<DocumentId> badgesIn(const std::filesystem::path& vault, Instant now, const std::string& vfs = {});

} // namespace lanyard::test
