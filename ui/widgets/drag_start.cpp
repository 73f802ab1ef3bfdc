#include "ui/widgets/drag_start.h"
#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace lanyard::widgets {

DragStart::DragStart(QWidget* watched) : QObject(watched) { watched->installEventFilter(this); }

bool DragStart::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        m_pressed = mouse->pos();
        m_armed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_dragging = false;
        return false;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!mouse->buttons().testFlag(Qt::LeftButton)) m_armed = m_dragging = false; // let go over another window
        if (m_armed && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_armed = false;
            m_dragging = true;
            emit begun(m_pressed);
        }
        return m_dragging || m_armed;
    }
    case QEvent::MouseButtonRelease:
        m_armed = false;
        return std::exchange(m_dragging, false);
    default: return false;
    }
}

} // namespace lanyard::widgets
