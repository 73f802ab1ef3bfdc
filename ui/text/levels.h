#pragma once
#include "core/badge/own_statement.h"
#include "ui/text/language.h"
#include <QString>

namespace lanyard::text {

/// A level of the European Qualifications Framework, 1 to 8: "Level 4 of 8"; empty for any other number.
QString qualificationLevel(const Language& in, int level);
/// What somebody on that level can do, in one plain line; empty for any other number.
QString qualificationMeaning(const Language& in, int level);

/// "B1: gets along alone in everyday life", "Mother tongue"; empty for notSaid.
QString languageLevel(const Language& in, LanguageLevel level);

} // namespace lanyard::text
