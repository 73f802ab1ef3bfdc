#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include "ui/text/state.h"
#include <QString>
#include <optional>

namespace lanyard::text {

/// The kind of state, for filters and for the legend on paper: "Confirmed", "With a note", "Not checked fully", "Do not rely on it".
QString stateName(const Language& in, Verdict verdict);
/// Its sentence in a legend: "Everything we could ask was answered with yes."
QString stateMeaning(const Language& in, Verdict verdict);

/// The shape beside the word on a card: that of the verdict. But "confirmed" is only what its giver vouches for, whole: what only shows badges of others,
/// and what holds some that do not fit, has the shape of a note.
State stateOf(const BadgeSummary& badge);
State stateOf(const VerificationReport& report);
/// The word on a card: "Confirmed", "Shown by its holder", "1 inside does not fit", "Ended 2024", "Giver not known to us", "Not checked fully",
/// "Do not rely on it".
QString cardWord(const Language& in, const BadgeSummary& badge);
QString cardWord(const Language& in, const VerificationReport& report, const Badge& badge);
/// The sentence on the badge's page and on paper: "Every answer fits.", "It ended on 30 June 2024.", "We could not ask everything from
/// here: …", "Something does not fit: …". Names every check that matters for the verdict, in their order.
QString verdictSentence(const Language& in, const VerificationReport& report, const Badge& badge);
/// "Answers of 3 March 2026": the oldest date among the answers' evidence, else the day of the report; empty for an empty report.
QString answersFrom(const Language& in, const VerificationReport& report);

/// One breath for a screen reader: name, giver, date, state.
QString spokenSummary(const Language& in, const BadgeSummary& badge);

} // namespace lanyard::text
