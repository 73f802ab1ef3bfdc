#include "ui/paper/entry_head.h"

namespace lanyard::paper {
namespace {

constexpr Style sectionHeading{Size::heading, true, Voice::own, true};
constexpr double above = 0.8;        // lines between the entry before and what parts them
constexpr double below = 0.7;        // lines between a hairline and the entry
constexpr double aboveSection = 0.8; // lines more before a section

} // namespace

double entryHeadHeight(const EntryHead& head, const PaperType& type, double width) {
    const double line = type.line();
    if (head.section.isEmpty()) return (above + below) * line;
    return (above + aboveSection + below) * line + heightOf(head.section, sectionHeading, type, width) + line * 0.2;
}

void putEntryHead(PageMaker& maker, const EntryHead& head) {
    const double line = maker.type().line();
    const bool first = maker.isAtTop();
    if (!head.section.isEmpty()) {
        if (!first) maker.skip((above + aboveSection) * line);
        maker.mark(head.section, 1);
        maker.skip(maker.textAt(maker.frame().left, maker.y(), maker.frame().width(), head.section, sectionHeading) + line * 0.2);
    } else if (first) {
        return;
    } else {
        maker.skip(above * line);
    }
    maker.rule();
    maker.skip(below * line);
}

} // namespace lanyard::paper
