#pragma once
#include <QModelIndex>
#include <QRectF>
#include <QString>

class QPainter;

namespace lanyard::widgets {

/// The picture of an item fitted into a square, or the stand-in for its name.
void paintItemPicture(QPainter& painter, const QRectF& square, const QModelIndex& index);
/// Shape and word of an item's state at a place: `rect` is the room; the word wraps to two lines. Returns the height used.
double paintItemState(QPainter& painter, const QRectF& rect, const QModelIndex& index, Qt::LayoutDirection direction, const QPalette& palette,
                      bool measureOnly = false);

} // namespace lanyard::widgets
