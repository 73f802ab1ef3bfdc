#include "core/crypto/sealed_file.h"
#include "core/import/bundle.h"
#include "core/wallet/bundle_arrival.h"
#include "core/wallet/sealing.h"
#include "core/wallet/wallet_parts.h"

namespace lanyard {

Result<Bytes> sealedBundle(ByteView bundle, ByteView passphrase, const Sealing& sealing) {
    if (passphrase.empty()) return fail(ErrorCode::keyUnusable);
    return sealedFile(bundle, passphrase, randomOf(sealing), costOf(sealing));
}

Result<Holdings> Wallet::holdings(std::span<const DocumentId> only) const { return m_parts->vault.holdings({only}); }

Result<TakenIn> Wallet::takeIn(ByteView file, ByteView passphrase, TakeIn how, Instant now, const Progress& progress, std::stop_token stop) {
    Bytes opened;
    if (isSealedFile(file)) {
        if (passphrase.empty()) return fail(ErrorCode::sealed);
        TRY(clear, openedFile(file, passphrase));
        opened = std::move(clear);
        file = opened;
    }
    TRY(read, readBundle(file, bundleLimits, stop));
    TRY(circumstances, m_parts->circumstances());
    TRY(taken, takeInHoldings(m_parts->vault, read.holdings, how, circumstances, now, m_parts->each, progress, stop));
    taken.leftOut += read.leftOut;
    return taken;
}

Result<std::optional<Backup>> Wallet::backUp(Instant now) {
    TRY(made, m_parts->vault.backUp(now));
    if (!made) return std::nullopt;
    std::error_code ignored;
    return Backup{made->file, made->madeAt, std::filesystem::file_size(made->file, ignored)};
}

Result<void> Wallet::restoreFrom(const std::filesystem::path& backup, Instant now) { return m_parts->vault.restoreFrom(backup, {}, now); }

} // namespace lanyard
