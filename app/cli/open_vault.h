#pragma once
#include "core/base/for_each.h"
#include "core/wallet/wallet.h"
#include <filesystem>
#include <optional>

namespace lanyard::cli {

/// Opens a vault for a command. The passphrase of a sealed one is the next line of the open file `passphraseFd`, as UTF-8 without its end of line; where
/// there is none, and a terminal, it is asked for there, without being shown. With `create` and a passphrase from the file a new vault is
/// made sealed. A line of more than 1,024 bytes is no passphrase.
/// Errors: those of Wallet::open; noPermission (`passphraseFd` cannot be read), keyUnusable (the line is empty or too long).
Result<Wallet> openVault(const std::filesystem::path& vault, std::optional<int> passphraseFd, Instant now, bool create = false, ForEach each = oneByOne);

} // namespace lanyard::cli
