#include "core/wallet/sealing.h"
#include "core/crypto/recovery_words.h"

namespace lanyard {

static_assert(recoverySheetWords == recoveryWordCount);

Result<Secret> recoveryKeyOf(const Unlock& unlock) {
    if (unlock.recoveryWords.empty()) return Secret();
    return keyOfRecoveryWords(textOf(unlock.recoveryWords));
}

RandomSource randomOf(const Sealing& sealing) { return sealing.random ? RandomSource(sealing.random) : RandomSource(systemRandom); }
ScryptCost costOf(const Sealing& sealing) noexcept { return {sealing.costLogN, 8, 1}; }

Result<void> checkRecoveryWords(std::string_view words) {
    TRY_DO(keyOfRecoveryWords(words));
    return {};
}

} // namespace lanyard
