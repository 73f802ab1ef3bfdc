#include "ui/paper/own_words.h"

namespace lanyard::paper {
namespace {

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

} // namespace lanyard::paper
