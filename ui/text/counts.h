#pragma once
#include "ui/text/language.h"
#include <QString>
#include <cstddef>

namespace lanyard::text {

/// "11 badges", "1 badge", "No badges yet".
QString badges(const Language& in, std::size_t count);
/// "2 want a look", "1 wants a look"; empty for none.
QString wantALook(const Language& in, std::size_t count);
/// "5 of 7 files read".
QString filesRead(const Language& in, std::size_t done, std::size_t total);

struct ReceiptCounts {
    std::size_t added = 0;
    std::size_t alreadyThere = 0;
    std::size_t needSomething = 0; ///< files that held no badge and want something from the person
    std::size_t waiting = 0;       ///< files not read yet
    bool cancelled = false;
};
/// "1 new badge · 1 was already here · 3 need something from you · 1 file waiting"; names only what is not zero, and always the first.
QString receiptSummary(const Language& in, const ReceiptCounts& counts);

} // namespace lanyard::text
