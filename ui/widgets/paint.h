#pragma once
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace lanyard::widgets {

/// A rounded ground with a hairline inside its edge; either may be an invalid colour and is left out then.
void paintRounded(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& line, double lineWidth = 1);
/// A sheet of white paper lying on a desk, with a soft shadow of `shadow` pixels. Paper is white in every scheme.
void paintSheet(QPainter& painter, const QRect& place, int shadow);
/// The focus ring inside an edge: for rows and cards that reach to the edge of their place.
void paintInnerRing(QPainter& painter, const QRectF& rect, const QColor& colour);
/// A rectangle of a left-to-right drawing, mirrored inside `whole` if the direction asks for it.
QRectF directed(Qt::LayoutDirection direction, const QRectF& whole, const QRectF& logical);
/// Pixels of text in one line.
double widthOf(const QFont& font, const QString& text);
/// Lines of text from the top, at most `lines`, the last one shortened at its end if more follows. Returns the height used.
/// Words too long for a line break anywhere. `marked` words (case and accents folded) get a ground of their own.
double paintLines(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour, int lines,
                  Qt::LayoutDirection direction, const QStringList& marked = {}, const QColor& mark = {});
/// The height that paintLines would use.
double heightOfLines(const QString& text, const QFont& font, double width, int lines);
/// The focus of a widget came by keyboard, so that its ring is wanted.
bool wantsRing(const QWidget* widget);

} // namespace lanyard::widgets
