#include "ui/paper/own_words.h"
#include <algorithm>

namespace lanyard::paper {
namespace {

constexpr Style boldText{Size::text, true, Voice::program};
constexpr Style small{Size::small, false, Voice::program};
constexpr Style ownText{Size::text, false, Voice::own, true};
constexpr double leastLines = 4; // of words below a heading at the end of a page
constexpr double inset = 3.2; // of the words from the bar

QStringList paragraphsOf(const QString& words) {
    QStringList paragraphs;
    for (const QString& each : words.split(u'\n', Qt::SkipEmptyParts))
        if (const QString paragraph = each.trimmed(); !paragraph.isEmpty()) paragraphs << paragraph;
    return paragraphs;
}

} // namespace

void flowOwnWords(PageMaker& maker, double x, double width, const QString& words, const Style& style) {
    const double between = maker.type().line() / 2;
    bool first = true;
    for (const QString& paragraph : paragraphsOf(words)) {
        if (!first) {
            if (maker.left() > between + maker.type().line()) maker.put(RuleItem{{x, maker.y()}, {x, maker.y() + between}, 0.25, Ink::black});
            maker.skip(between);
        }
        maker.flow(x + inset, width - inset, paragraph, style, x);
        first = false;
    }
}

void putOwnWords(PageMaker& maker, const QString& words, const text::Language& in) {
    const Frame& frame = maker.frame();
    const int firstPage = maker.pageNumber();
    double labelEnd = maker.y();
    labelEnd += maker.textAt(frame.left, labelEnd, frame.labelWidth(), in.translate("Paper", "In my own words"), boldText);
    labelEnd += maker.textAt(frame.left, labelEnd, frame.labelWidth(), in.translate("Paper", "Nobody has signed this."), small);
    flowOwnWords(maker, frame.bodyLeft(), frame.bodyWidth(), words, ownText);
    if (maker.pageNumber() == firstPage) maker.moveTo(std::max(maker.y(), labelEnd));
}

void putOwnWords(PageMaker& maker, const EntryHead& head, const QString& words, const text::Language& in) {
    if (maker.left() < entryHeadHeight(head, maker.type(), maker.frame().width()) + leastLines * maker.type().line()) maker.beginPage();
    putEntryHead(maker, head);
    putOwnWords(maker, words, in);
}

} // namespace lanyard::paper
