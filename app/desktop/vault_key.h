#pragma once
#include "core/crypto/secret.h"
#include "core/wallet/lock.h"
#include <QString>
#include <memory>

namespace lanyard {

/// A passphrase, or the words of a recovery sheet, on their way from the window to the wallet's thread. Wiped when the last holder is done: held in
/// shared pointers since work that waits for the wallet is copied.
struct VaultKey {
    Secret passphrase;
    Secret recoveryWords;
    Unlock unlock() const { return {passphrase, recoveryWords}; }
};

/// As the vault wants it: UTF-8 in Unicode form C.
Secret secretOf(const QString& typed);

} // namespace lanyard
