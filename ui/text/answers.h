#pragma once
#include "core/badge/badge.h"
#include "core/badge/report.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::text {

/// The question of a check: "Was it taken back?"
QString question(const Language& in, CheckId check);
/// The same for narrow places and for a stranger who holds the paper: "Who gave it?", "Whose is it?"
QString shortQuestion(const Language& in, CheckId check);

/// The answer in one or two short sentences: "No. Every word is as it was signed." Names what the facts name; badge text in it is
/// isolated. The same sentence for window, paper and command line. Never says that a badge is sound or its giver confirmed.
QString answer(const Language& in, const Check& check, const Badge& badge);
/// The same beside shortQuestion(), for a reader who is not the owner: "Given to maria@example.org." instead of "Yes. …".
QString answerOnPaper(const Language& in, const Check& check, const Badge& badge);
/// What the answer means for the person, two to four sentences, shown when a question is opened. Never empty.
QString explanation(const Language& in, const Check& check, const Badge& badge);

/// What to do now, as a button ("Ask online") and as a sentence ("Let Lanyard ask the addresses that the badge names.").
/// Both empty for NextStep::none.
QString nextStep(const Language& in, NextStep step);
QString nextStepSentence(const Language& in, NextStep step);

/// For experts, "word: issuer", one fact a line, stable names in English; empty without facts.
QString factLines(const Check& check);

} // namespace lanyard::text
