#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::pages {

/// The texts for experts. Names of members and codes stay as they are written; long runs of letters that are pictures or keys are told by their
/// length. Each at most `mostLetters` long, then with a line that says so. Reentrant.
inline constexpr qsizetype mostLetters = 1000000;

/// Every text of the document, "issuer › name: Northfield Adult College", one a line.
QString everythingInIt(const text::Language& in, const BadgeView& view);
/// Each check with outcome, reason, facts and date, then earlier reports.
QString checksForExperts(const text::Language& in, const BadgeView& view);
/// The document as it was written; of a token its header and what was signed, indented.
QString documentAsText(const text::Language& in, const BadgeView& view);

} // namespace lanyard::pages
