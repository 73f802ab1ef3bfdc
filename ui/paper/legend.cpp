#include "ui/paper/legend.h"
#include "ui/text/verdicts.h"
#include <algorithm>
#include <array>

namespace lanyard::paper {
namespace {

constexpr Style small{Size::small, false, Voice::program};
constexpr Style boldSmall{Size::small, true, Voice::program};
constexpr double signWidth = 5;
constexpr std::array verdicts{Verdict::valid, Verdict::caution, Verdict::undetermined, Verdict::invalid};

struct Columns {
    double name, meaning;
};

Columns columnsFor(const PaperType& type, const text::Language& in, double width) {
    double name = 0;
    for (const Verdict verdict : verdicts) name = std::max(name, widthOf(text::stateName(in, verdict), boldSmall, type));
    name = std::min(name, width * 0.42);
    return {name, width - signWidth - name - 4};
}

double rowHeight(const PaperType& type, const text::Language& in, const Columns& columns, Verdict verdict) {
    return std::max(heightOf(text::stateName(in, verdict), boldSmall, type, columns.name), heightOf(text::stateMeaning(in, verdict), small, type, columns.meaning));
}

} // namespace

double legendHeight(const PaperType& type, const text::Language& in, double width) {
    const Columns columns = columnsFor(type, in, width);
    double height = 0;
    for (const Verdict verdict : verdicts) height += rowHeight(type, in, columns, verdict);
    return height;
}

void drawLegend(PageMaker& maker, const text::Language& in, double x, double width) {
    const Columns columns = columnsFor(maker.type(), in, width);
    for (const Verdict verdict : verdicts) {
        maker.shapeAt(x, maker.y(), text::stateOf(verdict), small);
        maker.textAt(x + signWidth, maker.y(), columns.name, text::stateName(in, verdict), boldSmall);
        maker.textAt(x + signWidth + columns.name + 4, maker.y(), columns.meaning, text::stateMeaning(in, verdict), small);
        maker.skip(rowHeight(maker.type(), in, columns, verdict));
    }
}

} // namespace lanyard::paper
