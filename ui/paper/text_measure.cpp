#include "ui/paper/text_measure.h"
#include <QTextOption>
#include <cmath>

namespace lanyard::paper {
namespace {

/// QTextLayout breaks lines at this sign and not at the line feed.
QString withLineSeparators(QString text) {
    text.replace(u"\r\n"_qs, u"\n"_qs);
    text.replace(u'\r', u'\n');
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

std::unique_ptr<QTextLayout> layOut(const QString& text, const Style& style, const PaperType& type, double width, Align align,
                                    bool rightToLeftPage) {
    auto layout = std::make_unique<QTextLayout>(withLineSeparators(text), type.font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = style.foreign && !text.isEmpty() ? text.isRightToLeft() : rightToLeftPage;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool left = (align == Align::start) != rightToLeftPage;
    option.setAlignment(align == Align::centre ? Qt::AlignHCenter : (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    const double lineHeight = type.lineHeight(style) * unitsPerMillimetre;
    for (int number = 0;; ++number) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width * unitsPerMillimetre);
        line.setPosition({0, number * lineHeight + (lineHeight - line.height()) / 2});
    }
    layout->endLayout();
    return layout;
}

constexpr double wide = 1e5; // millimetres: no line breaks there

} // namespace

double heightOf(const QString& text, const Style& style, const PaperType& type, double width) {
    if (text.isEmpty()) return 0;
    return layOut(text, style, type, width, Align::start, false)->lineCount() * type.lineHeight(style);
}

double widthOf(const QString& text, const Style& style, const PaperType& type) {
    const auto layout = layOut(text, style, type, wide, Align::start, false);
    double widest = 0;
    for (int i = 0; i < layout->lineCount(); ++i) widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    // One unit more, so that a text put into exactly this width does not break by a rounding.
    return (widest + 1) / unitsPerMillimetre;
}

std::pair<QString, QString> splitAt(const QString& text, const Style& style, const PaperType& type, double width, double height) {
    const auto layout = layOut(text, style, type, width, Align::start, false);
    const int fitting = int(std::floor(height / type.lineHeight(style) + 1e-6));
    if (fitting >= layout->lineCount()) return {text, {}};
    if (fitting <= 0) return {{}, text};
    const int at = layout->lineAt(fitting).textStart();
    const QString whole = layout->text();
    return {whole.left(at).trimmed(), whole.mid(at).trimmed()};
}

std::unique_ptr<QTextLayout> linesOf(const TextItem& item) {
    return layOut(item.text, item.style, item.type, item.place.width(), item.align, item.rightToLeftPage);
}

} // namespace lanyard::paper
