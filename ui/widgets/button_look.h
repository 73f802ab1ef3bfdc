#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"
#include <QRectF>
#include <QString>

class QPainter;

namespace lanyard::widgets {

/// All that decides how a button looks; for our own buttons and for those of Qt's dialogs.
struct ButtonLook {
    Button::Kind kind = Button::Kind::plain;
    Icon icon = Icon::none;
    QString words;
    bool enabled = true, pointer = false, pressed = false, bold = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
void paintButton(QPainter& painter, const QRectF& rect, const ButtonLook& look, const Colours& colours);
/// Width for its words and icon, height 7u (in rows 6u, at least 24 px).
QSize buttonSize(const ButtonLook& look, bool row);

} // namespace lanyard::widgets
