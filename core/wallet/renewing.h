#pragma once
#include "core/base/for_each.h"
#include "core/store/vault.h"
#include "core/wallet/wallet.h"
#include <vector>

namespace lanyard {

/// Gives the badges that an older version kept the key of their achievement: reads each of their documents once. What is damaged stands alone.
/// Errors: those of the store.
Result<void> keepMissingAchievementKeys(Vault& vault, const ForEach& each);

/// Says of each new badge what of the same achievement is in the vault. Errors: those of the store.
Result<void> tellRenewals(const Vault& vault, std::vector<FileReceipt::Item>& items);

} // namespace lanyard
