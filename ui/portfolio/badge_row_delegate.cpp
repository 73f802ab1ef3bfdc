#include "ui/portfolio/badge_row_delegate.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture.h"
#include <QAbstractScrollArea>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lanyard::portfolio {
namespace {

using widgets::Role;
using widgets::Type;
using widgets::u;

constexpr int titleLines = 3;

using Kind = BadgeRows::Kind;

Kind kindOf(const QModelIndex& index) { return Kind(index.data(BadgeRows::KindRole).toInt()); }

struct Columns {
    double sign, picture, text, width; ///< left edges and the width of the text, in reading direction
};

/// Headings begin where the pictures of badges stand; what belongs to a section is set in.
Columns columnsOf(const QModelIndex& index, double width) {
    const Kind kind = kindOf(index);
    const double sign = u(2) + (index.data(BadgeRows::InSectionRole).toBool() ? u(3) : 0);
    const double picture = sign + widgets::iconEdge() + u(2);
    const double text = kind == Kind::heading ? picture : kind == Kind::words ? picture + widgets::iconEdge() + u(2) : picture + u(6) + u(2);
    return {sign, picture, text, std::max(width - text - u(2), 1.0)};
}

QFont titleFont(const QModelIndex& index) { return widgets::typeFont(Type::text, kindOf(index) == Kind::heading); }

double headHeight(const QModelIndex& index) {
    return index.data(BadgeRows::PageRole).isValid() ? widgets::heightOfLines(QStringLiteral("1"), widgets::typeFont(Type::small), u(40), 1) + u(1.5) : 0;
}

double textHeight(const QModelIndex& index, double width) {
    double height = widgets::heightOfLines(index.data(Qt::DisplayRole).toString(), titleFont(index), width, titleLines);
    if (canBeChosen(index)) height += widgets::heightOfLines(index.data(BadgeRows::GiverRole).toString(), widgets::typeFont(Type::small), width, 1);
    return height;
}

void paintPageLine(QPainter& painter, const QRectF& rect, const QString& words, const widgets::Colours& colours) {
    const QFont font = widgets::typeFont(Type::small);
    painter.setFont(font);
    const double wide = widgets::widthOf(font, words) + u(4);
    const QRectF middle(rect.center().x() - wide / 2, rect.top(), wide, rect.height());
    painter.setPen(colours(Role::quiet));
    painter.drawText(middle, Qt::AlignCenter, words);
    painter.setPen(QPen(colours(Role::fieldLine), 1, Qt::DashLine));
    const double y = std::floor(rect.center().y()) + 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(middle.left(), y));
    painter.drawLine(QPointF(middle.right(), y), QPointF(rect.right(), y));
}

void paintBox(QPainter& painter, const QRectF& rect, bool checked, const widgets::Colours& colours) {
    widgets::paintRounded(painter, rect, colours(checked ? Role::text : Role::card), colours(checked ? Role::text : Role::fieldLine), 1);
    if (checked) widgets::paintIcon(painter, widgets::Icon::check, rect.adjusted(2, 2, -2, -2), colours(Role::card));
}

void paintBadge(QPainter& painter, const QRectF& square, const QModelIndex& index, const QString& title) {
    const auto picture = index.data(BadgeRows::PictureRole).value<QImage>();
    if (picture.isNull()) {
        widgets::paintStandIn(painter, square, title, index.data(BadgeRows::IdRole).toString(), widgets::StandInLook::coloured);
        return;
    }
    const QSizeF size = QSizeF(picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(square.center() - QPointF(size.width() / 2, size.height() / 2), size), picture);
}

} // namespace

void BadgeRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const widgets::Colours colours = widgets::coloursOf(option.palette);
    QRectF rect = option.rect;
    if (const double head = headHeight(index); head > 0) {
        paintPageLine(*painter, QRectF(rect.left(), rect.top(), rect.width(), head), index.data(BadgeRows::PageRole).toString(), colours);
        rect.setTop(rect.top() + head);
    }
    rect.adjust(0, 0.5, 0, -0.5);
    const bool selected = option.state & QStyle::State_Selected;
    const bool choosing = canBeChosen(index);
    if (selected && !choosing)
        widgets::paintRounded(*painter, rect, colours(Role::card), colours(Role::accent), 2);
    else if (option.state & QStyle::State_MouseOver)
        widgets::paintRounded(*painter, rect, colours(Role::pointer), {});
    if (choosing && (option.state & QStyle::State_HasFocus)) widgets::paintInnerRing(*painter, rect, colours(Role::accent));
    const auto mirrored = [&](const QRectF& logical) { return widgets::directed(option.direction, rect, logical.translated(rect.topLeft())); };
    const Columns columns = columnsOf(index, rect.width());
    const double sign = widgets::iconEdge();
    const QRectF signPlace = mirrored(QRectF(columns.sign, (rect.height() - sign) / 2, sign, sign));
    if (choosing)
        paintBox(*painter, signPlace, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, colours);
    else
        widgets::paintIcon(*painter, widgets::Icon::grip, signPlace, colours(Role::quiet));
    const QString title = index.data(Qt::DisplayRole).toString();
    const Kind kind = kindOf(index);
    if (kind == Kind::words)
        widgets::paintIcon(*painter, widgets::Icon::quote, mirrored(QRectF(columns.picture, (rect.height() - sign) / 2, sign, sign)), colours(Role::quiet), option.direction);
    else if (kind == Kind::badge)
        paintBadge(*painter, mirrored(QRectF(columns.picture, (rect.height() - u(6)) / 2, u(6), u(6))), index, title);
    const double used = textHeight(index, columns.width);
    const double top = (rect.height() - used) / 2;
    const double first = widgets::paintLines(*painter, mirrored(QRectF(columns.text, top, columns.width, used)), title, titleFont(index),
                                             colours(Role::text), titleLines, option.direction);
    if (choosing)
        widgets::paintLines(*painter, mirrored(QRectF(columns.text, top + first, columns.width, used)), index.data(BadgeRows::GiverRole).toString(),
                            widgets::typeFont(Type::small), colours(Role::quiet), 1, option.direction);
    painter->restore();
}

QSize BadgeRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double width = option.widget != nullptr ? static_cast<const QAbstractScrollArea*>(option.widget)->viewport()->width() : option.rect.width();
    const double height = std::max<double>(u(8), textHeight(index, columnsOf(index, width).width) + u(2)) + headHeight(index);
    return {int(width), int(std::ceil(height))};
}

} // namespace lanyard::portfolio
