#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>
#include <vector>

namespace lanyard::pages {

/// The texts for experts, whole. Names of members and codes stay as they are written. Reentrant.

/// Every text of the document, "issuer › name: Northfield Adult College", one a line.
QString everythingInIt(const text::Language& in, const BadgeView& view);
/// Each check with outcome, reason, facts and date, then earlier reports.
QString checksForExperts(const text::Language& in, const BadgeView& view);
/// The document as it was written; of a token its header and what was signed, indented.
QString documentAsText(const text::Language& in, const BadgeView& view);

/// As much of a text as a box can show: at most `mostLetters`, then a line that says that there is more.
inline constexpr qsizetype mostLetters = 1000000;
QString shownPart(const text::Language& in, QString whole);
/// With runs of base64 told by their length: pictures and keys say nothing to a reader, and there may be megabytes of them. Ends soon after `mostLetters`.
QString withoutEncodedRuns(const text::Language& in, const QString& whole);

/// What a proof was checked with, beside the canonical texts: suite, key, hashes, and which published text of each context was taken.
struct ProofFact {
    QString label;
    QString value;
    QString copied; ///< how the value is called where it is copied; empty: it is only read
};
std::vector<ProofFact> proofFacts(const text::Language& in, const ProofMaterial& proof);

} // namespace lanyard::pages
