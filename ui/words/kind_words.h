#pragma once
#include "core/badge/own_statement.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::words {

QString heading(const text::Language& in, StatementKind kind); ///< of its part of the page: "Voluntary work"
QString add(const text::Language& in, StatementKind kind);     ///< the button: "Add a course"
QString titleQuestion(const text::Language& in, StatementKind kind); ///< "What can you do?"
/// Whether such a statement has a place and a time: a skill and a language have none.
bool hasPlaceAndTime(StatementKind kind) noexcept;

/// "Werkhof, Kiel · March 2019 to 2021"; empty if neither is said.
QString placeAndTime(const text::Language& in, const OwnStatement& statement);
/// "Witness: B. Counsel, Job centre, 2 March 2026".
QString witnessLine(const text::Language& in, const Witness& witness);

/// The label that stands with every statement, and the one with every witness.
QString nobodySigned(const text::Language& in);
QString witnessNotSigned(const text::Language& in);

} // namespace lanyard::words
