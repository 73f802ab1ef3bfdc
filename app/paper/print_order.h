#pragma once
#include "app/cli/arguments.h"
#include "core/badge/own_statement.h"
#include "core/badge/portfolio.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/wallet/wallet.h"
#include <string>
#include <vector>

namespace lanyard {

/// What one command asks to be printed.
struct PrintOrder {
    Portfolio portfolio;
    std::vector<BadgeView> badges;   ///< in the order in which they print
    std::vector<std::string> owners; ///< beside them; empty: all are the portfolio's person's
    std::vector<OwnStatement> statements;
};

/// Reads it from the vault, or for a sheet of several people from each of theirs. A kept portfolio says everything that the command does not.
/// Errors: those of opening a vault; notFound (the portfolio, a badge, or no badge at all).
Result<PrintOrder> printOrder(const cli::Export& command, Instant now);

} // namespace lanyard
