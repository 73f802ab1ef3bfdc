#include "ui/paper/endorsements_block.h"

namespace lanyard::paper {
namespace {

constexpr Style rowStyle{Size::small, false, Voice::program};
constexpr double signWidth = 4.6;

} // namespace

double endorsementsHeight(const std::vector<EndorsementRow>& rows, const PaperType& type, double width) {
    double height = 0;
    for (const EndorsementRow& row : rows) height += heightOf(row.words, rowStyle, type, width - signWidth);
    return height;
}

void drawEndorsements(PageMaker& maker, const std::vector<EndorsementRow>& rows, double x, double width) {
    for (const EndorsementRow& row : rows) {
        maker.need(heightOf(row.words, rowStyle, maker.type(), width - signWidth));
        if (row.state) maker.shapeAt(x, maker.y(), *row.state, rowStyle);
        maker.skip(maker.textAt(x + signWidth, maker.y(), width - signWidth, row.words, rowStyle));
    }
}

} // namespace lanyard::paper
