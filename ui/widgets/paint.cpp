#include "ui/widgets/paint.h"
#include "ui/widgets/measures.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <QWidget>
#include <cmath>

namespace lanyard::widgets {
namespace {

/// Letters alone, without case and accents, and for each the place in the original.
QString folded(const QString& text, QList<qsizetype>& places) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = QString(text[i]).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts)
            if (!c.isMark()) {
                out += c;
                places += i;
            }
    }
    places += text.size();
    return out;
}

QList<QTextLayout::FormatRange> marksIn(const QString& text, const QStringList& words, const QColor& mark) {
    QList<QTextLayout::FormatRange> ranges;
    if (words.isEmpty()) return ranges;
    QList<qsizetype> places;
    const QString plain = folded(text, places);
    for (const QString& word : words) {
        QList<qsizetype> unused;
        const QString wanted = folded(word, unused);
        if (wanted.isEmpty()) continue;
        for (qsizetype at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.size())) {
            QTextLayout::FormatRange range;
            range.start = int(places[at]);
            range.length = int(places[at + wanted.size()] - places[at]);
            range.format.setBackground(mark);
            ranges += range;
        }
    }
    return ranges;
}

QTextOption optionFor(Qt::LayoutDirection direction) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    return option;
}

struct Laid {
    QString text;
    int lines = 0;
    double height = 0;
};

/// How much of a text fits into so many lines: the text itself, or its beginning with the last line shortened.
Laid fitted(const QString& text, const QFont& font, double width, int lines) {
    constexpr qsizetype mostLetters = 600; // far more than fits into the few lines of a card; bounds the work for a name of a book's length
    const QString shortText = text.size() > mostLetters ? text.left(mostLetters) + QChar(0x2026) : text;
    QTextLayout layout(shortText, font);
    layout.setTextOption(optionFor(Qt::LeftToRight));
    layout.beginLayout();
    Laid laid{shortText, 0, 0};
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        laid.height += line.height();
        ++laid.lines;
        if (laid.lines == lines && line.textStart() + line.textLength() < shortText.size()) {
            const QString rest = QFontMetricsF(font).elidedText(shortText.mid(line.textStart()), Qt::ElideRight, width);
            laid.text = shortText.left(line.textStart()) + rest;
            break;
        }
    }
    layout.endLayout();
    return laid;
}

} // namespace

void paintRounded(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, double lineWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = cornerRadius();
    if (line.isValid()) {
        const double half = lineWidth / 2;
        painter.setPen(QPen(line, lineWidth));
        painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    } else if (ground.isValid()) {
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintSheet(QPainter& painter, const QRect& place, int shadow) {
    constexpr int dropped = 2; // the light comes from above
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(place.adjusted(-i, dropped - i, i, dropped + i), i, i);
    }
    painter.fillRect(place, Qt::white);
}

void paintInnerRing(QPainter& painter, const QRectF& rect, const QColor& colour) { paintRounded(painter, rect, {}, colour, 2); }

QRectF directed(Qt::LayoutDirection direction, const QRectF& whole, const QRectF& logical) {
    if (direction == Qt::LeftToRight) return logical;
    QRectF mirrored = logical;
    mirrored.moveLeft(whole.left() + (whole.right() - logical.right()));
    return mirrored;
}

double widthOf(const QFont& font, const QString& text) { return std::ceil(QFontMetricsF(font).horizontalAdvance(text)); }

double paintLines(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour, int lines,
                  Qt::LayoutDirection direction, const QStringList& marked, const QColor& mark) {
    const Laid laid = fitted(text, font, rect.width(), lines);
    QTextLayout layout(laid.text, font);
    QTextOption option = optionFor(direction);
    layout.setTextOption(option);
    layout.setFormats(marksIn(laid.text, marked, mark));
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < laid.lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    painter.save();
    painter.setPen(colour);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
    return y;
}

double heightOfLines(const QString& text, const QFont& font, double width, int lines) { return fitted(text, font, width, lines).height; }

bool wantsRing(const QWidget* widget) { return widget->hasFocus() && !widget->property("focusByMouse").toBool(); }

} // namespace lanyard::widgets
