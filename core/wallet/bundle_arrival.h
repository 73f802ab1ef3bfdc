#pragma once
#include "core/badge/holdings.h"
#include "core/base/for_each.h"
#include "core/base/work.h"
#include "core/store/vault.h"
#include "core/wallet/judging.h"
#include "core/wallet/safekeeping.h"
#include <stop_token>

namespace lanyard {

/// Takes the holdings of a bundle into a vault, in one transaction of their own. Badges that are new, and those about which the holdings know
/// newer answers, are read and asked again here: what a bundle says about them is never shown as ours.
/// Errors: those of the store; cancelled (nothing was taken in).
Result<TakenIn> takeInHoldings(Vault& vault, const Holdings& holdings, TakeIn how, const Circumstances& circumstances, Instant now, const ForEach& each,
                               const Progress& progress = {}, std::stop_token stop = {});

/// Whether a vault holds nothing at all: what comes first is a person's own.
Result<bool> isUntouched(const Vault& vault);

} // namespace lanyard
