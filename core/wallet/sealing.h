#pragma once
#include "core/crypto/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/secret.h"
#include "core/wallet/lock.h"

namespace lanyard {

/// The key behind the recovery words; empty if there are none. Errors: mistyped.
Result<Secret> recoveryKeyOf(const Unlock& unlock);

RandomSource randomOf(const Sealing& sealing);
ScryptCost costOf(const Sealing& sealing) noexcept;

} // namespace lanyard
