#include "ui/widgets/card_grid.h"
#include "ui/widgets/item_look.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

constexpr double narrowest = 32, widest = 40; ///< units
constexpr int ring = 4;                       ///< pixels that the focus ring reaches outside a card

/// Lines of name and giver count in the card's height, so that large print and small units never overlap.
int cardHeight() {
    const double name = 2 * QFontMetricsF(typeFont(Type::text, true)).lineSpacing();
    const double giver = 2 * QFontMetricsF(typeFont(Type::small)).lineSpacing();
    const double state = 2 * QFontMetricsF(typeFont(Type::small, true)).lineSpacing();
    return std::max(u(57), int(std::ceil(u(28) + u(2) + name + u(0.5) + giver + u(1.5) + state + u(2.5))));
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const auto* grid = qobject_cast<const CardGrid*>(option.widget);
    return grid ? grid->gridSize() : QSize(u(narrowest), cardHeight());
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* grid = qobject_cast<const CardGrid*>(option.widget);
    const QSize size = grid ? grid->cardSize() : option.rect.size();
    const Qt::LayoutDirection direction = option.direction;
    const Colours colours = coloursOf(option.palette);
    const QRectF cell = option.rect;
    const QRectF card = directed(direction, cell, QRectF(cell.left() + ring, cell.top() + ring, size.width(), size.height()));
    const bool over = option.state & QStyle::State_MouseOver;
    const bool chosen = option.state & QStyle::State_Selected && grid && grid->selectionMode() == QAbstractItemView::MultiSelection;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRounded(*painter, card, colours(over ? Role::pointer : Role::card), colours(Role::line));
    const double pictureArea = u(28);
    if (colours.scheme() != Scheme::light) {
        QPainterPath whole;
        whole.addRoundedRect(card.adjusted(1, 1, -1, -1), cornerRadius(), cornerRadius());
        painter->setClipPath(whole);
        painter->fillRect(QRectF(card.left() + 1, card.top() + 1, card.width() - 2, pictureArea), colours(Role::pictureGround));
        painter->setClipping(false);
    }
    const double edge = u(22);
    paintItemPicture(*painter, QRectF(card.center().x() - edge / 2, card.top() + u(5.5), edge, edge), index);
    const double side = u(2.5);
    const QRectF inside(card.left() + side, card.top(), card.width() - 2 * side, card.height());

    const QString corner = index.data(CornerRole).toString();
    const QFont small = typeFont(Type::small);
    const double cornerWidth = widthOf(small, corner) + 1;
    painter->setFont(small);
    painter->setPen(colours.scheme() == Scheme::light ? colours(Role::quiet) : QColor(0xFF3A3F4A));
    painter->drawText(directed(direction, card, QRectF(card.right() - u(2) - cornerWidth, card.top() + u(2), cornerWidth, QFontMetricsF(small).lineSpacing())),
                      Qt::AlignCenter, corner);

    const QStringList marked = index.data(FoundWordsRole).toStringList();
    double y = card.top() + pictureArea + u(2);
    const QFont name = typeFont(Type::text, true);
    y += paintLines(*painter, QRectF(inside.left(), y, inside.width(), 0), index.data(Qt::DisplayRole).toString(), name, colours(Role::text), 2, direction, marked,
                    colours(Role::foundWord));
    y += u(0.5);
    paintLines(*painter, QRectF(inside.left(), y, inside.width(), 0), index.data(GiverRole).toString(), small, colours(Role::quiet), 2, direction, marked,
               colours(Role::foundWord));
    const double stateHeight = paintItemState(*painter, inside, index, direction, option.palette, true);
    paintItemState(*painter, QRectF(inside.left(), card.bottom() - u(2.5) - stateHeight, inside.width(), stateHeight), index, direction, option.palette);

    if (chosen) {
        paintRounded(*painter, card, {}, colours(Role::text), 2);
        const double sign = u(4);
        const QRectF box = directed(direction, card, QRectF(card.left() + u(1.5), card.top() + u(1.5), sign, sign));
        paintRounded(*painter, box, colours(Role::text), {});
        paintIcon(*painter, Icon::check, box.adjusted(u(0.5), u(0.5), -u(0.5), -u(0.5)), colours(Role::card));
    }
    if (option.state & QStyle::State_HasFocus && grid && wantsRing(grid)) paintInnerRing(*painter, card.adjusted(-ring, -ring, ring, ring), colours(Role::accent));
    painter->restore();
}

CardGrid::CardGrid(QWidget* parent) : QListView(parent) {
    setItemDelegate(new CardDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    arrange();
}

void CardGrid::arrange() {
    const int gap = u(3);
    const int room = std::max(viewport()->width() - ring, u(narrowest) + gap);
    const int columns = std::max(1, room / (u(narrowest) + gap));
    const int width = std::min(room / columns - gap, u(widest));
    m_card = QSize(width, cardHeight());
    const QSize cell(width + gap, m_card.height() + gap);
    if (gridSize() != cell) setGridSize(cell);
    verticalScrollBar()->setSingleStep(u(8));
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    arrange();
    QListView::resizeEvent(event);
}

void CardGrid::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) arrange();
}

void CardGrid::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid() && state() != QAbstractItemView::EditingState) {
        emit activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace lanyard::widgets
