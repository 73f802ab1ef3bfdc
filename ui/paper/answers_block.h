#pragma once
#include "ui/paper/page_maker.h"
#include "ui/paper/words.h"
#include <vector>

namespace lanyard::paper {

/// The six questions with their answers and dates, one row each, answers wrapping. Gives the height; with `maker` also draws it from its
/// `y` on without moving it.
double answersHeight(const std::vector<AnswerRow>& rows, const PaperType& type, double width);
void drawAnswers(PageMaker& maker, const std::vector<AnswerRow>& rows, double x, double width);

} // namespace lanyard::paper
