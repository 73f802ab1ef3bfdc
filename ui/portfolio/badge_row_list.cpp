#include "ui/portfolio/badge_row_list.h"
#include "ui/portfolio/badge_row_delegate.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/widgets/measures.h"
#include <QKeyEvent>
#include <algorithm>

namespace lanyard::portfolio {

using widgets::u;

BadgeRowList::BadgeRowList(BadgeRows* rows, bool tall, QWidget* parent) : QListView(parent), m_tall(tall) {
    setModel(rows);
    setItemDelegate(new BadgeRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    if (tall) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setDragDropMode(QAbstractItemView::InternalMove);
        setDragDropOverwriteMode(false);
        const auto grow = [this] {
            doItemsLayout();
            updateGeometry();
        };
        connect(rows, &QAbstractItemModel::modelReset, this, grow);
        connect(rows, &QAbstractItemModel::layoutChanged, this, grow);
    }
}

QSize BadgeRowList::sizeHint() const {
    if (!m_tall) return {u(54), u(20)}; // grows with its place
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row) height += sizeHintForIndex(model()->index(row, 0)).height();
    return {u(40), std::max(height, 1)};
}

void BadgeRowList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    if (current.isValid() && !canBeChosen(current)) {
        const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && event->modifiers() & Qt::AltModifier) {
            emit moveRequested(current.row(), step);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            emit removeRequested(current.row());
            return;
        }
    }
    if (current.isValid() && canBeChosen(current) && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        model()->setData(current, current.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QListView::keyPressEvent(event);
}

void BadgeRowList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && canBeChosen(index))
        model()->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void BadgeRowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    scheduleDelayedItemsLayout();
    if (m_tall) updateGeometry();
}

void BadgeRowList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace lanyard::portfolio
