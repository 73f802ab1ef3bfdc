#pragma once
#include "core/badge/own_statement.h"
#include "ui/paper/page_maker.h"
#include "ui/text/language.h"
#include <vector>

namespace lanyard::paper {

/// What a person states of themselves, by kinds: work, unpaid work, courses, skills, languages; in serif beside an upright bar, as all own words. Goes on on
/// the next pages; `y` moves behind it.
void flowStatements(PageMaker& maker, double x, double width, const std::vector<OwnStatement>& statements, const text::Language& in);

/// What witnesses say beside the statements, with name, role and date, marked as not signed. Nothing if there is none.
void flowWitnesses(PageMaker& maker, double x, double width, const std::vector<OwnStatement>& statements, const text::Language& in);

} // namespace lanyard::paper
