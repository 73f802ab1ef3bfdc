#include "ui/widgets/button.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {
namespace {

constexpr int smallestTarget = 24; ///< pixels: what a hand that trembles still hits

struct Paint {
    QColor ground, line, words;
};

Paint paintOf(const ButtonLook& look, const Colours& colours) {
    using Kind = Button::Kind;
    const QColor none;
    const bool filled = look.kind == Kind::accent || look.kind == Kind::plain;
    if (!look.enabled) return {filled ? colours(Role::disabledGround) : none, filled ? colours(Role::line) : none, colours(Role::quiet)};
    switch (look.kind) {
    case Kind::accent:
        return {look.pressed ? colours(Role::accentPressed) : look.pointer ? colours(Role::accentPointer) : colours(Role::accent), none,
                colours(Role::onAccent)};
    case Kind::plain:
        return {look.pressed ? colours(Role::pressed) : look.pointer ? colours(Role::pointer) : colours(Role::card), colours(Role::fieldLine),
                colours(Role::text)};
    case Kind::quiet:
    case Kind::bare: return {look.pressed ? colours(Role::pressed) : look.pointer ? colours(Role::chosen) : none, none, colours(Role::text)};
    }
    return {};
}

QFont fontOf(const ButtonLook& look) {
    QFont words = typeFont(Type::text, look.kind == Button::Kind::accent || look.bold);
    words.setUnderline(look.kind == Button::Kind::quiet);
    return words;
}

int sideOf(const ButtonLook& look) {
    if (look.kind == Button::Kind::quiet) return u(1);
    return look.kind == Button::Kind::bare ? u(2) : u(3);
}

} // namespace

void paintButton(QPainter& painter, const QRectF& rect, const ButtonLook& look, const Colours& colours) {
    const Paint paint = paintOf(look, colours);
    paintRounded(painter, rect, paint.ground, paint.line);
    const QFont words = fontOf(look);
    const double icon = look.icon == Icon::none ? 0 : iconEdge();
    const double gap = look.icon == Icon::none || look.words.isEmpty() ? 0 : u(1.5);
    const double room = rect.width() - icon - gap - 2 * std::min(sideOf(look), u(1));
    const QString shown = QFontMetricsF(words).elidedText(look.words, Qt::ElideRight, std::max(room, 0.0) + 1);
    const double width = icon + gap + widthOf(words, shown);
    double x = rect.left() + std::max((rect.width() - width) / 2, 0.0);
    if (look.icon != Icon::none) {
        const QRectF place(x, rect.center().y() - icon / 2, icon, icon);
        paintIcon(painter, look.icon, directed(look.direction, rect, place), paint.words, look.direction);
        x += icon + gap;
    }
    painter.save();
    painter.setFont(words);
    painter.setPen(paint.words);
    const QRectF place = directed(look.direction, rect, QRectF(x, rect.top(), rect.right() - x, rect.height()));
    painter.drawText(place, int((look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    painter.restore();
}

QSize buttonSize(const ButtonLook& look, bool row) {
    const double icon = look.icon == Icon::none ? 0 : iconEdge();
    const double gap = look.icon == Icon::none || look.words.isEmpty() ? 0 : u(1.5);
    const int side = look.words.isEmpty() ? u(2) : sideOf(look);
    const int width = int(std::ceil(icon + gap + widthOf(fontOf(look), look.words))) + 2 * side;
    const int height = std::max(u(row ? 6 : 7), smallestTarget);
    return {std::max(width, look.words.isEmpty() ? height : smallestTarget), height};
}

Button::Button(const QString& words, Kind kind, Icon icon, QWidget* parent) : QPushButton(words, parent), m_kind(kind), m_icon(icon) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button* Button::iconOnly(Icon icon, const QString& name, QWidget* parent) {
    auto* button = new Button(name, Kind::bare, icon, parent);
    button->m_iconOnly = true;
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSign(Icon icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setRowHeight(bool row) {
    m_row = row;
    updateGeometry();
}

void Button::setNotNow(const QString& why) {
    setEnabled(false);
    setToolTip(why);
    setAccessibleDescription(why);
}

void Button::setReady() {
    setEnabled(true);
    setToolTip(m_iconOnly ? text() : QString());
    setAccessibleDescription({});
}

QSize Button::sizeHint() const {
    QString words = text();
    return buttonSize({.kind = m_kind, .icon = m_icon, .words = m_iconOnly ? QString() : words.remove(u'&')}, m_row);
}

void Button::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QString words = text();
    paintButton(painter, rect(),
                {.kind = m_kind,
                 .icon = m_icon,
                 .words = m_iconOnly ? QString() : words.remove(u'&'),
                 .enabled = isEnabled(),
                 .pointer = bool(option.state & QStyle::State_MouseOver),
                 .pressed = isDown() || isChecked(),
                 .direction = layoutDirection()},
                coloursOf(this));
}

void Button::changeEvent(QEvent* event) {
    updateGeometry();
    QPushButton::changeEvent(event);
}

ActionRow::ActionRow(Icon icon, const QString& words, QWidget* parent) : QPushButton(words, parent), m_icon(icon) {
    setProperty("ownRing", true);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionRow::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

QSize ActionRow::sizeHint() const { return {int(widthOf(typeFont(Type::text), text())) + iconEdge() + u(9), heightForWidth(QWIDGETSIZE_MAX)}; }
QSize ActionRow::minimumSizeHint() const { return {u(30), heightForWidth(u(40))}; }

int ActionRow::heightForWidth(int width) const {
    const double room = width - iconEdge() - u(8);
    return std::max(int(std::ceil(heightOfLines(text(), typeFont(Type::text), std::max(room, 1.0), 4))) + u(4), u(8));
}

void ActionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    const QRectF whole = rect();
    if (isEnabled() && (isDown() || underMouse())) {
        painter.setOpacity(m_quiet ? 0.6 : 1);
        painter.fillRect(whole, colours(isDown() ? Role::pressed : Role::pointer));
        painter.setOpacity(1);
    }
    const QColor words = colours(m_quiet || !isEnabled() ? Role::quiet : Role::text);
    const double icon = iconEdge();
    paintIcon(painter, m_icon, directed(layoutDirection(), whole, QRectF(u(3), (height() - icon) / 2, icon, icon)), words, layoutDirection());
    const double left = u(3) + icon + u(2);
    const double room = width() - left - u(3);
    const double used = heightOfLines(text(), typeFont(Type::text), room, 4);
    paintLines(painter, directed(layoutDirection(), whole, QRectF(left, (height() - used) / 2, room, used)), text(), typeFont(Type::text), words, 4,
               layoutDirection());
    if (wantsRing(this)) paintInnerRing(painter, whole.adjusted(1, 1, -1, -1), colours(Role::accent));
}

void ActionRow::changeEvent(QEvent* event) {
    updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace lanyard::widgets
