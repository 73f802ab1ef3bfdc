#include "ui/pages/parts/ends_layout.h"
#include "ui/widgets/measures.h"
#include <QWidget>
#include <algorithm>

namespace lanyard::pages {
namespace {

int heightAt(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

EndsLayout::EndsLayout(QWidget* parent, double gap, double lineGap) : QLayout(parent), m_gap(gap), m_lineGap(lineGap) { setContentsMargins(0, 0, 0, 0); }

EndsLayout::~EndsLayout() = default;

void EndsLayout::setEnds(QWidget* start, QWidget* end) {
    addWidget(start);
    addWidget(end);
}

void EndsLayout::addItem(QLayoutItem* item) {
    for (auto& place : m_items)
        if (!place) {
            place.reset(item);
            return;
        }
    delete item; // a third has no place
}

int EndsLayout::count() const { return int(m_items[0] != nullptr) + int(m_items[1] != nullptr); }

QLayoutItem* EndsLayout::itemAt(int index) const { return index >= 0 && index < 2 ? m_items[index].get() : nullptr; }

QLayoutItem* EndsLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* taken = m_items[index].release();
    if (index == 0) m_items[0] = std::move(m_items[1]);
    return taken;
}

bool EndsLayout::fits(int width) const {
    if (count() < 2 || m_items[1]->isEmpty()) return true;
    return m_items[0]->sizeHint().width() + widgets::u(m_gap) + m_items[1]->sizeHint().width() <= width;
}

int EndsLayout::heightForWidth(int width) const {
    if (count() == 0) return 0;
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    if (count() == 1 || m_items[1]->isEmpty()) return heightAt(*m_items[0], room) + margins.top() + margins.bottom();
    const int end = std::min(m_items[1]->sizeHint().width(), room);
    const int content = fits(room) ? std::max(heightAt(*m_items[0], room - end - widgets::u(m_gap)), heightAt(*m_items[1], end))
                                   : heightAt(*m_items[0], room) + widgets::u(m_lineGap) + heightAt(*m_items[1], end);
    return content + margins.top() + margins.bottom();
}

QSize EndsLayout::sizeHint() const {
    QSize size;
    for (const auto& item : m_items) {
        if (!item || item->isEmpty()) continue;
        const QSize wanted = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? widgets::u(m_gap) : 0) + wanted.width(), std::max(size.height(), wanted.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize EndsLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        if (item) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void EndsLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    if (count() == 0) return;
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QLayoutItem& item, QRect at) {
        if (mirrored) at.moveLeft(inside.left() + inside.right() - at.right());
        item.setGeometry(at);
    };
    if (count() == 1 || m_items[1]->isEmpty()) return place(*m_items[0], inside);
    const int end = std::min(m_items[1]->sizeHint().width(), inside.width());
    const int endHeight = heightAt(*m_items[1], end);
    if (fits(inside.width())) {
        const int start = inside.width() - end - widgets::u(m_gap);
        const int startHeight = heightAt(*m_items[0], start);
        const int height = std::max({startHeight, endHeight, 0});
        place(*m_items[0], QRect(inside.left(), inside.top() + (height - startHeight) / 2, start, startHeight));
        place(*m_items[1], QRect(inside.right() + 1 - end, inside.top() + (height - endHeight) / 2, end, endHeight));
    } else {
        const int startHeight = heightAt(*m_items[0], inside.width());
        place(*m_items[0], QRect(inside.left(), inside.top(), inside.width(), startHeight));
        place(*m_items[1], QRect(inside.left(), inside.top() + startHeight + widgets::u(m_lineGap), end, endHeight));
    }
}

} // namespace lanyard::pages
