#include "ui/paper/answers_block.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style rowStyle{Size::small, false, Voice::program};
constexpr double signWidth = 4.6;

/// Columns: sign, question, answer, date. The question and the date take what their longest text needs, up to a share of the width.
struct Columns {
    double question, answer, date;
};

Columns columnsFor(const std::vector<AnswerRow>& rows, const PaperType& type, double width) {
    Columns columns{0, 0, 0};
    for (const AnswerRow& row : rows) {
        columns.question = std::max(columns.question, widthOf(row.question, rowStyle, type));
        columns.date = std::max(columns.date, widthOf(row.date, rowStyle, type));
    }
    columns.question = std::min(columns.question, width * 0.34);
    columns.date = std::min(columns.date, width * 0.30);
    columns.answer = width - signWidth - columns.question - columns.date - 4;
    return columns;
}

double rowHeight(const AnswerRow& row, const Columns& columns, const PaperType& type) {
    return std::max({heightOf(row.question, rowStyle, type, columns.question), heightOf(row.answer, rowStyle, type, columns.answer),
                     heightOf(row.date, rowStyle, type, columns.date)});
}

} // namespace

double answersHeight(const std::vector<AnswerRow>& rows, const PaperType& type, double width) {
    const Columns columns = columnsFor(rows, type, width);
    double height = 0;
    for (const AnswerRow& row : rows) height += rowHeight(row, columns, type);
    return height;
}

void drawAnswers(PageMaker& maker, const std::vector<AnswerRow>& rows, double x, double width) {
    const Columns columns = columnsFor(rows, maker.type(), width);
    for (const AnswerRow& row : rows) {
        const double height = rowHeight(row, columns, maker.type());
        maker.need(height);
        const double y = maker.y();
        maker.shapeAt(x, y, row.state, rowStyle);
        maker.textAt(x + signWidth, y, columns.question, row.question, rowStyle);
        maker.textAt(x + signWidth + columns.question + 2, y, columns.answer, row.answer, rowStyle);
        maker.textAt(x + width - columns.date, y, columns.date, row.date, rowStyle, Align::end);
        maker.skip(height);
    }
}

} // namespace lanyard::paper
