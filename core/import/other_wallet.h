#pragma once
#include "core/json/json.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lanyard {

/// What a JSON value is of another wallet, told by its own words.
enum class OtherWallet : std::uint8_t {
    none,
    openBackup,   ///< a backup that can be read: badges, and beside them the wallet's secret keys
    lockedBackup, ///< a backup that only its wallet can open, with a passphrase
};

/// Universal Wallet 2020: the Learner Credential Wallet's backup of a profile, and the draft's encrypted wallet, whose one credential holds
/// a JWE. Reentrant, never throws.
OtherWallet otherWalletOf(const Json& value);

/// The names under which another wallet sorted what stands in `value`: its profile's name (Universal Wallet, ProfileMetadata), its group's
/// (`groupId` beside `name`, as the Mozilla Backpack lists badges), and `tags`. In that wallet's order, each once, at most 16 of at
/// most 100 bytes; names that a wallet gives by itself ("Default") are left out. Reentrant, never throws.
std::vector<std::string> collectionsIn(const Json& value);

/// The address at which a badge lies of which `value` is only the platform's record (Badgr and Canvas: `BackpackAssertion`); nothing for any
/// other value. Such a record looks like an assertion and is none: nobody signed or hosts it.
std::optional<std::string> recordedAt(const Json& value);

} // namespace lanyard
