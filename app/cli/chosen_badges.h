#pragma once
#include "app/cli/arguments.h"
#include "core/wallet/wallet.h"
#include <vector>

namespace lanyard::cli {

/// The ids of the badges that an export names, in the order named; without names of all top badges, newest first. Errors as below.
Result<std::vector<DocumentId>> chosenIds(const Wallet& wallet, const Export& command);
/// The badges of a vault that an export names by id or by the first letters of one, in the order named; without names all top badges,
/// newest first. Errors: notFound (Part: the name that fits none or several), and those of the store.
Result<std::vector<BadgeView>> chosenBadges(const Wallet& wallet, const Export& command, Instant now);

} // namespace lanyard::cli
