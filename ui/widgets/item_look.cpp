#include "ui/widgets/item_look.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/state_shape.h"
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

namespace lanyard::widgets {

void paintItemPicture(QPainter& painter, const QRectF& square, const QModelIndex& index) {
    const QImage picture = index.data(PictureRole).value<QImage>();
    if (picture.isNull()) {
        paintStandIn(painter, square, index.data(Qt::DisplayRole).toString(), index.data(StandInRole).toString(), StandInLook::coloured);
        return;
    }
    const QSizeF size = QSizeF(picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
    const QRectF place(square.center().x() - size.width() / 2, square.center().y() - size.height() / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
    painter.restore();
}

double paintItemState(QPainter& painter, const QRectF& rect, const QModelIndex& index, Qt::LayoutDirection direction, const QPalette& palette,
                      bool measureOnly) {
    const QString word = index.data(StateWordRole).toString();
    const auto state = text::State(index.data(StateRole).toInt());
    const Colours colours = coloursOf(palette);
    const QFont words = typeFont(Type::small, true);
    const double edge = u(3);
    const double left = edge + u(1.5);
    const double height = heightOfLines(word, words, rect.width() - left, 2);
    if (measureOnly) return height;
    const double firstLine = rect.top() + QFontMetricsF(words).lineSpacing() / 2;
    paintStateShape(painter, directed(direction, rect, QRectF(rect.left(), firstLine - edge / 2, edge, edge)), state, colours.state(state),
                    colours(Role::card), direction);
    paintLines(painter, directed(direction, rect, QRectF(rect.left() + left, rect.top(), rect.width() - left, height)), word, words, colours.state(state), 2,
               direction);
    return height;
}

} // namespace lanyard::widgets
