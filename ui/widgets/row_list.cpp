#include "ui/widgets/row_list.h"
#include "ui/widgets/item_look.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

constexpr int rows = 1;

/// Where the columns of a row begin and how wide they are; the dates go where there is no room.
struct Columns {
    double picture, name, nameWidth, given, ends, state, stateWidth, chevron;
    bool dates;
};

Columns columnsFor(double width) {
    Columns c{};
    const double side = u(2.5);
    const double date = u(26);
    c.picture = side;
    c.name = side + u(10) + u(3);
    c.chevron = width - side - iconEdge();
    c.stateWidth = u(34);
    c.state = c.chevron - u(2) - c.stateWidth;
    c.dates = c.state - 2 * (date + u(2)) - c.name > u(50);
    c.ends = c.state - date - u(1);
    c.given = c.ends - date - u(2);
    c.nameWidth = (c.dates ? c.given : c.state) - u(2) - c.name;
    return c;
}

int rowHeight(const QModelIndex& index) {
    const double name = QFontMetricsF(typeFont(Type::text, true)).lineSpacing();
    const double small = QFontMetricsF(typeFont(Type::small)).lineSpacing();
    const bool third = !index.data(FoundRole).toString().isEmpty();
    return std::max(u(14), int(std::ceil(name + small + (third ? small : 0) + u(3))));
}

int alignStart(Qt::LayoutDirection direction) {
    return int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const { return {u(60), rowHeight(index) + rows}; }

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    const Qt::LayoutDirection direction = option.direction;
    const QRectF row = option.rect;
    const auto* list = qobject_cast<const RowList*>(option.widget);
    painter->save();
    if (option.state & QStyle::State_MouseOver) painter->fillRect(row, colours(Role::pointer));
    if (index.row() > 0) painter->fillRect(QRectF(row.left(), row.top(), row.width(), 1), colours(Role::line));
    const Columns c = columnsFor(row.width());
    const auto place = [&](double left, double width, double top, double height) {
        return directed(direction, row, QRectF(row.left() + left, row.top() + top, width, height));
    };
    const double edge = u(10);
    const QRectF square = place(c.picture, edge, (row.height() - edge) / 2, edge);
    if (colours.scheme() != Scheme::light) paintRounded(*painter, square.adjusted(-u(0.5), -u(0.5), u(0.5), u(0.5)), colours(Role::pictureGround), {});
    paintItemPicture(*painter, square, index);

    const QString found = index.data(FoundRole).toString();
    const QStringList marked = index.data(FoundWordsRole).toStringList();
    const QFont name = typeFont(Type::text, true);
    const QFont small = typeFont(Type::small);
    const double total = QFontMetricsF(name).lineSpacing() + QFontMetricsF(small).lineSpacing() * (found.isEmpty() ? 1 : 2);
    double y = (row.height() - total) / 2;
    y += paintLines(*painter, place(c.name, c.nameWidth, y, 0), index.data(Qt::DisplayRole).toString(), name, colours(Role::text), 1, direction, marked,
                    colours(Role::foundWord));
    y += paintLines(*painter, place(c.name, c.nameWidth, y, 0), index.data(GiverRole).toString(), small, colours(Role::quiet), 1, direction, marked,
                    colours(Role::foundWord));
    if (!found.isEmpty())
        paintLines(*painter, place(c.name, c.nameWidth, y, 0), found, small, colours(Role::quiet), 1, direction, marked, colours(Role::foundWord));
    if (c.dates) {
        painter->setFont(typeFont(Type::text));
        painter->setPen(colours(Role::text));
        painter->drawText(place(c.given, c.ends - c.given - u(1), 0, row.height()), alignStart(direction), index.data(GivenRole).toString());
        painter->setPen(colours(index.data(EndsIsQuietRole).toBool() ? Role::quiet : Role::text));
        painter->drawText(place(c.ends, c.state - c.ends - u(1), 0, row.height()), alignStart(direction), index.data(EndsRole).toString());
    }
    const QRectF stateRoom = place(c.state, c.stateWidth, 0, 0);
    const double stateHeight = paintItemState(*painter, stateRoom, index, direction, option.palette, true);
    paintItemState(*painter, place(c.state, c.stateWidth, (row.height() - stateHeight) / 2, stateHeight), index, direction, option.palette);
    const double icon = iconEdge();
    const bool chosen = option.state & QStyle::State_Selected && list && list->selectionMode() == QAbstractItemView::MultiSelection;
    if (chosen) {
        paintRounded(*painter, row.adjusted(1, 1, -1, 0), {}, colours(Role::text), 2);
        const QRectF box = place(c.chevron, icon, (row.height() - icon) / 2, icon);
        paintRounded(*painter, box, colours(Role::text), {});
        paintIcon(*painter, Icon::check, box.adjusted(u(0.5), u(0.5), -u(0.5), -u(0.5)), colours(Role::card));
    } else {
        paintIcon(*painter, Icon::chevronOn, place(c.chevron, icon, (row.height() - icon) / 2, icon), colours(Role::quiet), direction);
    }
    if (option.state & QStyle::State_HasFocus && list && wantsRing(list)) paintInnerRing(*painter, row.adjusted(2, 2, -2, -2), colours(Role::accent));
    painter->restore();
}

RowList::RowList(QWidget* parent) : QListView(parent) {
    setItemDelegate(new RowDelegate(this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setLayoutMode(QListView::Batched);
    setTabKeyNavigation(false);
    setViewportMargins(1, 1, 1, 1);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(u(8));
}

void RowList::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        const Colours colours = coloursOf(this);
        const int last = model() ? model()->rowCount(rootIndex()) - 1 : -1;
        const int end = last < 0 ? 0 : visualRect(model()->index(last, 0, rootIndex())).bottom() + 1;
        const QRect ground(0, -int(cornerRadius()) * (verticalScrollBar()->value() > 0), viewport()->width(), std::min(end, viewport()->height() + u(2)));
        if (last >= 0) paintRounded(painter, ground, colours(Role::card), colours(Role::line));
    }
    QListView::paintEvent(event);
}

void RowList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(u(8));
        scheduleDelayedItemsLayout();
    }
}

void RowList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

RowHeader::RowHeader(const QString& name, const QString& given, const QString& ends, const QString& state, QWidget* parent)
    : QWidget(parent), m_words{name, given, ends, state} {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(QStringList{name, given, ends, state}.join(QStringLiteral(", ")));
}

void RowHeader::setWords(const QString& name, const QString& given, const QString& ends, const QString& state) {
    const QString words[] = {name, given, ends, state};
    std::ranges::copy(words, m_words);
    setAccessibleName(QStringList{name, given, ends, state}.join(QStringLiteral(", ")));
    update();
}

void RowHeader::follow(const RowList* list) {
    m_list = list;
    list->viewport()->installEventFilter(this);
    update();
}

bool RowHeader::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) update();
    return QWidget::eventFilter(watched, event);
}

QSize RowHeader::sizeHint() const { return {u(60), u(6)}; }

void RowHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF whole = rect();
    if (m_list) whole = QRectF(m_list->viewport()->mapToGlobal(QPoint()).x() - mapToGlobal(QPoint()).x(), 0, m_list->viewport()->width(), height());
    const Columns c = columnsFor(whole.width());
    painter.setFont(typeFont(Type::small));
    painter.setPen(coloursOf(this)(Role::quiet));
    const auto write = [&](double left, double width, const QString& words) {
        const QRectF place = directed(direction, whole, QRectF(whole.left() + left, 0, width, height()));
        painter.drawText(place, alignStart(direction), QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, width));
    };
    write(c.name, c.nameWidth, m_words[0]);
    if (c.dates) {
        write(c.given, c.ends - c.given - u(1), m_words[1]);
        write(c.ends, c.state - c.ends - u(1), m_words[2]);
    }
    write(c.state, c.stateWidth, m_words[3]);
}

void RowHeader::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lanyard::widgets
