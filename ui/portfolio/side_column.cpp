#include "ui/portfolio/side_column.h"
#include "ui/widgets/paint.h"
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard::portfolio {

SideColumn::SideColumn(QWidget* content, bool first, QWidget* parent) : QWidget(parent), m_first(first) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
}

void SideColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool atRight = m_first == (layoutDirection() == Qt::LeftToRight);
    painter.fillRect(atRight ? width() - 1 : 0, 0, 1, height(), widgets::coloursOf(this)(widgets::Role::line));
}

} // namespace lanyard::portfolio
