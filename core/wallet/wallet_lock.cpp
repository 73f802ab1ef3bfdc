#include "core/crypto/recovery_words.h"
#include "core/wallet/sealing.h"
#include "core/wallet/wallet.h"
#include "core/wallet/wallet_parts.h"

namespace lanyard {
namespace {

VaultOptions optionsWith(ByteView passphrase, const Sealing& sealing) {
    VaultOptions options;
    options.passphrase = passphrase;
    options.random = randomOf(sealing);
    options.cost = costOf(sealing);
    return options;
}

} // namespace

bool Wallet::isSealed() const noexcept { return m_parts->vault.isSealed(); }

Result<void> Wallet::seal(ByteView passphrase, Instant now, const Sealing& sealing) {
    return m_parts->vault.seal(optionsWith(passphrase, sealing), now);
}

Result<void> Wallet::unseal(Instant now) { return m_parts->vault.unseal({}, now); }

Result<void> Wallet::changePassphrase(ByteView old, ByteView fresh, const Sealing& sealing) {
    return m_parts->vault.changePassphrase(old, fresh, costOf(sealing), randomOf(sealing));
}

Result<void> Wallet::setPassphrase(ByteView fresh, Instant now, const Sealing& sealing) {
    TRY_DO(m_parts->vault.setPassphrase(fresh, costOf(sealing), randomOf(sealing)));
    if (!isReadOnly()) return {};
    TRY(reopened, Vault::open(file(), optionsWith(fresh, sealing), now)); // the header was lost, and is there again
    m_parts->vault = std::move(reopened);
    return {};
}

Result<Secret> Wallet::recoveryWordsToPrint() const {
    TRY(key, m_parts->vault.recoveryKey());
    return recoveryWords(key);
}

} // namespace lanyard
