#include "ui/widgets/progress_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace lanyard::widgets {

ProgressRow::ProgressRow(const QString& stop, QWidget* parent) : QWidget(parent), m_stop(new Button(stop, Button::Kind::bare, Icon::none, this)) {
    m_stop->setRowHeight(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_stop, &QPushButton::clicked, this, &ProgressRow::stopRequested);
}

void ProgressRow::setProgress(std::size_t done, std::size_t total, const QString& figures) {
    m_part = total == 0 ? 0 : std::min(double(done) / double(total), 1.0);
    m_figures = figures;
    setAccessibleName(figures);
    update();
}

QSize ProgressRow::sizeHint() const { return {u(90), std::max(u(6), 24)}; }

void ProgressRow::arrange() {
    const QSize size = m_stop->sizeHint();
    m_stop->setGeometry(directed(layoutDirection(), rect(), QRectF(width() - size.width(), (height() - size.height()) / 2.0, size.width(), size.height())).toRect());
}

void ProgressRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QRectF whole = rect();
    const double figures = widthOf(typeFont(Type::small), m_figures) + 1;
    const double room = std::max(width() - m_stop->width() - u(3) - figures - u(3), 0.0);
    const QRectF groove(0, (height() - u(1)) / 2.0, std::min(room, double(u(75))), u(1));
    paintRounded(painter, directed(layoutDirection(), whole, groove), colours(Role::line), {});
    QRectF done = groove;
    done.setWidth(groove.width() * m_part);
    if (m_part > 0) paintRounded(painter, directed(layoutDirection(), whole, done), colours(Role::accent), {});
    painter.setFont(typeFont(Type::small));
    painter.setPen(colours(Role::quiet));
    painter.drawText(directed(layoutDirection(), whole, QRectF(groove.right() + u(3), 0, figures, height())), Qt::AlignCenter, m_figures);
}

void ProgressRow::changeEvent(QEvent* event) {
    updateGeometry();
    arrange();
    QWidget::changeEvent(event);
}

void ProgressRow::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace lanyard::widgets
