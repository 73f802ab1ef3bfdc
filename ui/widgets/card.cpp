#include "ui/widgets/card.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lanyard::widgets {

Card::Card(QWidget* parent) : QFrame(parent) { setFrameShape(QFrame::NoFrame); }

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(this);
    paintRounded(painter, rect(), colours(Role::card), colours(Role::line));
}

RowCard::RowCard(QWidget* parent) : Card(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void RowCard::addRow(QWidget* row) { insertRow(count(), row); }

void RowCard::insertRow(int index, QWidget* row) {
    m_rows->insertWidget(index, row);
    row->installEventFilter(this);
}

void RowCard::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->removeEventFilter(this);
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

int RowCard::count() const { return m_rows->count(); }

QWidget* RowCard::row(int index) const {
    QLayoutItem* item = m_rows->itemAt(index);
    return item ? item->widget() : nullptr;
}

bool RowCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show || event->type() == QEvent::Hide) update();
    return Card::eventFilter(watched, event);
}

void RowCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    const QColor line = coloursOf(this)(Role::line);
    bool first = true;
    for (int i = 0; i < count(); ++i) {
        const QWidget* widget = row(i);
        if (!widget || widget->isHidden()) continue;
        if (!first) painter.fillRect(1, widget->y() - 1, width() - 2, 1, line);
        first = false;
    }
}

FolderButton::FolderButton(const QString& name, const QString& firstLine, const QString& secondLine, QWidget* parent)
    : QPushButton(name, parent), m_first(firstLine), m_second(secondLine) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void FolderButton::setNotice(const QString& words) {
    m_notice = words;
    tell();
}

void FolderButton::setLocked(bool locked) {
    m_locked = locked;
    tell();
}

void FolderButton::tell() {
    QStringList parts{text(), m_first, m_second, m_notice};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

QSize FolderButton::sizeHint() const { return {u(64), u(29)}; }

void FolderButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QFont nameFont = typeFont(Type::text, true);
    const double lock = m_locked ? iconEdge() + u(2) : 0;
    const double tab = std::min(u(6) + widthOf(nameFont, text()) + lock + 1, whole.width() - u(6));
    const double tabHeight = u(6.5);
    const double r = cornerRadius();
    QPainterPath folder;
    const QRectF body(whole.left(), whole.top() + tabHeight, whole.width(), whole.height() - tabHeight);
    folder.addRoundedRect(body, r, r);
    QPainterPath top;
    top.addRoundedRect(directed(direction, whole, QRectF(whole.left(), whole.top(), tab, tabHeight + 2 * r)), r, r);
    folder = folder.united(top);
    painter.setPen(QPen(colours(Role::line), 1));
    painter.setBrush(colours(isDown() ? Role::pressed : underMouse() ? Role::chosen : Role::sidebar));
    painter.drawPath(folder);
    const QRectF sheet(body.left() + u(2), body.top() + u(2), body.width() - u(4), body.height() - u(2));
    painter.setBrush(colours(Role::card));
    painter.drawRect(sheet);
    const int align = int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    painter.setFont(nameFont);
    painter.setPen(colours(Role::text));
    const double nameRoom = tab - u(6) - lock + 1;
    painter.drawText(directed(direction, whole, QRectF(whole.left() + u(3), whole.top(), nameRoom, tabHeight)), align,
                     QFontMetricsF(nameFont).elidedText(text(), Qt::ElideRight, nameRoom));
    if (m_locked)
        paintIcon(painter, Icon::lock,
                  directed(direction, whole, QRectF(whole.left() + tab - u(3) - iconEdge(), whole.top() + (tabHeight - iconEdge()) / 2, iconEdge(), iconEdge())),
                  colours(Role::text));
    double y = sheet.top() + u(2.5);
    const QRectF line(sheet.left() + u(3), y, sheet.width() - u(6), 0);
    const auto write = [&](const QString& words, const QFont& wordsFont, Role role, double before) {
        if (words.isEmpty()) return;
        QRectF place = line;
        place.setTop(y);
        place.setHeight(QFontMetricsF(wordsFont).lineSpacing());
        place.setLeft(place.left() + (direction == Qt::LeftToRight ? before : 0));
        place.setRight(place.right() - (direction == Qt::RightToLeft ? before : 0));
        y += paintLines(painter, place, words, wordsFont, colours(role), 1, direction) + u(0.5);
    };
    write(m_first, typeFont(Type::text), Role::text, 0);
    write(m_second, typeFont(Type::small), Role::quiet, 0);
    if (!m_notice.isEmpty()) {
        y += u(0.5);
        const double edge = iconEdge(Type::small);
        paintIcon(painter, Icon::eye, directed(direction, whole, QRectF(line.left(), y, edge, edge)), colours(Role::text));
        write(m_notice, typeFont(Type::small, true), Role::text, edge + u(1.5));
    }
}

void FolderButton::changeEvent(QEvent* event) {
    updateGeometry();
    QPushButton::changeEvent(event);
}

FolderPicture::FolderPicture(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

QSize FolderPicture::sizeHint() const { return {u(32), u(23)}; }

void FolderPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.scale(width() / 160.0, height() / 115.0); // drawn on 160 × 115
    const QColor line = colours(Role::fieldLine);
    const auto pen = [&](double width, Qt::PenStyle style = Qt::SolidLine) { return QPen(line, width, style, Qt::RoundCap, Qt::RoundJoin); };
    QPainterPath back;
    back.moveTo(2, 60);
    back.lineTo(2, 10);
    back.quadTo(2, 2, 10, 2);
    back.lineTo(52, 2);
    back.quadTo(58, 2, 60, 8);
    back.lineTo(62, 16);
    back.lineTo(150, 16);
    back.quadTo(158, 16, 158, 24);
    back.lineTo(158, 60);
    painter.setPen(pen(1.6));
    painter.setBrush(colours(Role::chosen));
    painter.drawPath(back);
    painter.setPen(pen(0.8));
    painter.setBrush(colours(Role::card));
    painter.drawRect(QRectF(18, 28, 120, 60));
    painter.drawRect(QRectF(22, 22, 116, 66));
    painter.setPen(pen(1.6, Qt::DashLine));
    painter.drawEllipse(QPointF(54, 52), 17, 17);
    painter.setPen(pen(2.4));
    painter.drawLine(QPointF(82, 46), QPointF(122, 46));
    painter.drawLine(QPointF(82, 54), QPointF(112, 54));
    painter.setPen(pen(1.6));
    painter.setBrush(colours(Role::sidebar));
    painter.drawRoundedRect(QRectF(2, 58, 156, 55), 8, 8);
}

} // namespace lanyard::widgets
