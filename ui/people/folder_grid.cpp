#include "ui/people/folder_grid.h"
#include "ui/widgets/measures.h"
#include <QWidget>
#include <algorithm>

namespace lanyard::people {
namespace {

using widgets::u;

constexpr double columnUnits = 60, columnGap = 6, rowGap = 7;

} // namespace

FolderGrid::FolderGrid(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FolderGrid::~FolderGrid() {
    for (QLayoutItem* item : m_items) delete item;
}

void FolderGrid::addItem(QLayoutItem* item) { m_items.push_back(item); }
int FolderGrid::count() const { return int(m_items.size()); }
QLayoutItem* FolderGrid::itemAt(int index) const { return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr; }

QLayoutItem* FolderGrid::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int FolderGrid::columnsIn(int width) { return std::max(1, (width + u(columnGap)) / (u(columnUnits) + u(columnGap))); }

int FolderGrid::itemHeight() const {
    int height = 0;
    for (const QLayoutItem* item : m_items) height = std::max(height, item->sizeHint().height());
    return height;
}

std::vector<QLayoutItem*> FolderGrid::shown() const {
    std::vector<QLayoutItem*> items;
    std::ranges::copy_if(m_items, std::back_inserter(items), [](const QLayoutItem* item) { return !item->isEmpty(); });
    return items;
}

int FolderGrid::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    const int rows = (int(shown().size()) + columns - 1) / columns;
    return rows == 0 ? 0 : rows * itemHeight() + (rows - 1) * u(rowGap);
}

QSize FolderGrid::sizeHint() const { return {u(columnUnits), itemHeight()}; }

QSize FolderGrid::minimumSize() const { return {u(24), itemHeight()}; } // names are shortened before a page scrolls sideways

void FolderGrid::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - (columns - 1) * u(columnGap)) / columns;
    const int height = itemHeight();
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int number = 0;
    for (QLayoutItem* const item : shown()) {
        QRect place(rect.left() + number % columns * (width + u(columnGap)), rect.top() + number / columns * (height + u(rowGap)), width, height);
        if (mirrored) place.moveLeft(rect.left() + rect.right() - place.right());
        item->setGeometry(place);
        ++number;
    }
}

} // namespace lanyard::people
