#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/palette.h"
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
        if (watched == m_control) place();
        break;
    case QEvent::ChildRemoved: // the parent goes: the ring must not go with it
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

void FocusRing::place() {
    QWidget* around = m_control ? m_control->parentWidget() : nullptr;
    if (!around || !m_control->isVisibleTo(around)) {
        hide();
        if (parentWidget()) setParent(nullptr);
        return;
    }
    if (parentWidget() != around) setParent(around);
    setGeometry(m_control->geometry().adjusted(-reach, -reach, reach, reach));
    stackUnder(m_control);
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintInnerRing(painter, rect(), coloursOf(this)(Role::accent));
}

} // namespace lanyard::widgets
