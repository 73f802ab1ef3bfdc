#pragma once
#include "core/badge/document.h"
#include "core/base/instant.h"
#include "core/store/vault.h"
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::test {

/// With these the vaults of these tests are sealed: the first one, and the one it is changed to.
inline constexpr std::string_view passphrases[] = {"the first passphrase", "the second passphrase"};

/// What opens the vault there: nothing but the layer, or the passphrase it is sealed with.
VaultOptions optionsFor(const std::filesystem::path& vault, const std::string& vfs = {});

/// What is not as core/store/FORMAT.md says (V1, C1, B1 to B3, F1, R1, S1, U1), after the vault was opened as a person would open it, with no
/// question asked; empty if all holds. `vfs`: SQLite's name of the file system layer.
std::string faultIn(const std::filesystem::path& vault, Instant now, const std::string& vfs = {});

/// The ids of all badges, sorted; of an empty or absent vault none.
std::vector<DocumentId> badgesIn(const std::filesystem::path& vault, Instant now, const std::string& vfs = {});

} // namespace lanyard::test
