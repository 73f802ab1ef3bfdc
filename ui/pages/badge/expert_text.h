#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QString>
#include <vector>

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
/// A canonical text as it is signed, byte for byte up to `mostLetters`.
QString canonicalText(const text::Language& in, std::string_view text);

/// What a proof was checked with, beside the canonical texts: suite, key, hashes, and which published text of each context was taken.
struct ProofFact {
    QString label;
    QString value;
    bool canBeCopied = false;
};
std::vector<ProofFact> proofFacts(const text::Language& in, const ProofMaterial& proof);

} // namespace lanyard::pages
