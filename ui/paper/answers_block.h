#pragma once
#include "ui/paper/page_maker.h"
#include "ui/paper/words.h"
#include <vector>

namespace lanyard::paper {

/// The six questions with their answers and dates, one row each, answers wrapping: how high they are, and drawn from the maker's `y` on,
/// which moves behind them. A row that does not fit goes to the next page.
double answersHeight(const std::vector<AnswerRow>& rows, const PaperType& type, double width);
void drawAnswers(PageMaker& maker, const std::vector<AnswerRow>& rows, double x, double width);

} // namespace lanyard::paper
