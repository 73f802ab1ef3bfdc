#include "ui/widgets/flow_layout.h"
#include "ui/widgets/measures.h"
#include <QWidget>
#include <algorithm>

namespace lanyard::widgets {

FlowLayout::FlowLayout(QWidget* parent, double gap, double lineGap) : QLayout(parent), m_gap(gap), m_lineGap(lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }
int FlowLayout::count() const { return int(m_items.size()); }
QLayoutItem* FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr; }

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : m_items) width += (width > 0 ? u(m_gap) : 0) + item->sizeHint().width();
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int lineHeight = 0;
    const auto finishLine = [&] {
        if (apply)
            for (auto& [item, place] : line) {
                if (alignment() & Qt::AlignHCenter) place.translate((inside.width() - line.back().second.right() - 1) / 2, 0);
                place.translate(inside.left(), inside.top() + (lineHeight - place.height()) / 2);
                if (mirrored) place.moveLeft(inside.left() + inside.right() - place.right());
                item->setGeometry(place);
            }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        if (size.width() > inside.width() && inside.width() > 0) {
            size.setWidth(inside.width());
            if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        }
        if (!line.empty() && x + size.width() > inside.width()) {
            finishLine();
            y += lineHeight + u(m_lineGap);
            x = 0;
            lineHeight = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + u(m_gap);
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight + margins.top() + margins.bottom();
}

} // namespace lanyard::widgets
