#include "ui/widgets/state_shape.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/palette.h"
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace lanyard::widgets {
namespace {

QPen pen(const QColor& colour, double width) { return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }

/// All on a grid of 20.
void paintDisc(QPainter& painter, const QColor& colour, const QColor& ground) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(10, 10), 9, 9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ground, 2.4));
    painter.drawPolyline(QPolygonF({{5.9, 10.3}, {8.8, 13.2}, {14.2, 7.2}}));
}

void paintOpenRing(QPainter& painter, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(10, 10), 3.4, 3.4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(colour, 2.2));
    painter.drawArc(QRectF(2.1, 2.1, 15.8, 15.8), 75 * 16, 300 * 16); // the gap lies at the upper right
}

void paintDashedRing(QPainter& painter, const QColor& colour) {
    constexpr int dashes = 8;
    QPen dash(colour, 2.0);
    dash.setCapStyle(Qt::FlatCap);
    painter.setPen(dash);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < dashes; ++i) painter.drawArc(QRectF(1.8, 1.8, 16.4, 16.4), int((i * 360.0 / dashes + 22.5 - 14) * 16), 28 * 16);
    QPainterPath hook;
    hook.moveTo(7.4, 8.0);
    hook.cubicTo(7.4, 6.2, 8.6, 5.3, 10.1, 5.3);
    hook.cubicTo(11.7, 5.3, 12.8, 6.4, 12.8, 7.7);
    hook.cubicTo(12.8, 9.6, 10.0, 9.7, 10.0, 11.9);
    painter.setPen(pen(colour, 1.9));
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(10.0, 14.6), 1.15, 1.15);
}

void paintOctagon(QPainter& painter, const QColor& colour, const QColor& ground) {
    QPolygonF octagon;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        octagon << QPointF(10 + 9.6 * std::cos(angle), 10 + 9.6 * std::sin(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(octagon);
    painter.setPen(pen(ground, 2.6));
    painter.drawLine(QPointF(6.0, 10), QPointF(14.0, 10));
}

} // namespace

void paintStateShape(QPainter& painter, const QRectF& square, text::State state, const QColor& colour, const QColor& ground,
                     Qt::LayoutDirection direction) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 20, square.height() / 20);
    if (direction == Qt::RightToLeft && state == text::State::notChecked) {
        painter.translate(20, 0);
        painter.scale(-1, 1);
    }
    switch (state) {
    case text::State::confirmed: paintDisc(painter, colour, ground); break;
    case text::State::note: paintOpenRing(painter, colour); break;
    case text::State::notChecked: paintDashedRing(painter, colour); break;
    case text::State::doNotRely: paintOctagon(painter, colour, ground); break;
    }
    painter.restore();
}

StateSign::StateSign(text::State state, double units, QWidget* parent) : QWidget(parent), m_state(state), m_units(units) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSign::setState(text::State state) {
    m_state = state;
    update();
}

QSize StateSign::sizeHint() const { return QSize(u(m_units), u(m_units)); }

void StateSign::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const double edge = u(m_units);
    paintStateShape(painter, QRectF((width() - edge) / 2, (height() - edge) / 2, edge, edge), m_state, colours.state(m_state), colours(Role::card),
                    layoutDirection());
}

void StateSign::changeEvent(QEvent* event) {
    updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lanyard::widgets
