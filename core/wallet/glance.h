#pragma once
#include "core/base/instant.h"
#include "core/base/result.h"
#include <cstddef>
#include <filesystem>
#include <string>

namespace lanyard {

/// What can be said of a vault without opening it for work: for a list of several.
struct VaultGlance {
    bool isLocked = false; ///< opens with its passphrase; then nothing else is known
    std::string name;      ///< of its person
    std::size_t badges = 0, portfolios = 0;
    std::size_t wantLook = 0; ///< badges with an answer that is failed or missing
};

/// Reads what is needed for that and writes nothing; what another program writes just now is waited for a fifth of a second.
/// Errors: those of opening a vault to read (core/store/vault.h), sealed excepted.
Result<VaultGlance> glanceAt(const std::filesystem::path& file, Instant now);

} // namespace lanyard
