#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/palette.h"
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace lanyard::widgets {
namespace {

constexpr int reach = 4; ///< pixels outside the control: a gap of 2 and a ring of 2

bool isField(const QWidget* widget) { return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget); }

/// Controls that draw their own ring say so.
bool hasOuterRing(const QWidget* widget) {
    if (widget->property("ownRing").toBool() || isField(widget)) return false;
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
}

bool byMouse(Qt::FocusReason reason) { return reason == Qt::MouseFocusReason; }

} // namespace

FocusRing::FocusRing() {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    hide();
}

void FocusRing::watch() { qApp->installEventFilter(this); }

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* control = qobject_cast<QWidget*>(watched)) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) control->setProperty("focusByMouse", byMouse(reason));
            follow(hasOuterRing(control) && wantsRing(control) ? control : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_control) follow(nullptr);
        break;
    case QEvent::KeyPress: // a key after a click: from now on the ring helps
        if (auto* control = qobject_cast<QWidget*>(watched); control && control->hasFocus() && control->property("focusByMouse").toBool()) {
            control->setProperty("focusByMouse", false);
            if (hasOuterRing(control)) follow(control);
            control->update();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (m_control && (watched == m_control || (qobject_cast<QWidget*>(watched) && static_cast<QWidget*>(watched)->isAncestorOf(m_control) && watched != parent())))
            place();
        break;
    case QEvent::ChildRemoved: // the parent goes: the ring must not go with it
        if (static_cast<QChildEvent*>(event)->child() == this) break; // it moves to another parent by itself
        [[fallthrough]];
    case QEvent::DeferredDelete:
        if (watched == parent() || watched == m_control) follow(nullptr);
        break;
    case QEvent::Destroy:
        if (watched == m_control) follow(nullptr);
        break;
    default: break;
    }
    return false;
}

void FocusRing::follow(QWidget* control) {
    m_control = control;
    place();
}

/// The nearest ancestor in which the ring is not cut off; never beyond a window or what scrolls.
QWidget* FocusRing::room() const {
    QWidget* around = m_control ? m_control->parentWidget() : nullptr;
    if (!around || !m_control->isVisibleTo(around)) return nullptr;
    const QRect ring = m_control->rect().adjusted(-reach, -reach, reach, reach);
    while (!around->isWindow() && !qobject_cast<QAbstractScrollArea*>(around->parentWidget()) &&
           !around->rect().contains(ring.translated(m_control->mapTo(around, QPoint()))))
        around = around->parentWidget();
    return around;
}

void FocusRing::place() {
    QWidget* around = room();
    if (!around) {
        hide();
        if (parentWidget()) setParent(nullptr);
        return;
    }
    if (parentWidget() != around) setParent(around);
    setGeometry(QRect(m_control->mapTo(around, QPoint()), m_control->size()).adjusted(-reach, -reach, reach, reach));
    if (around == m_control->parentWidget())
        stackUnder(m_control);
    else
        raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintInnerRing(painter, rect(), coloursOf(this)(Role::accent));
}

} // namespace lanyard::widgets
