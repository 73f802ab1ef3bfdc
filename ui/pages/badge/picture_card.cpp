#include "ui/pages/badge/picture_card.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/picture.h"
#include <QPainter>
#include <cmath>

namespace lanyard::pages {

using widgets::u;

PictureCard::PictureCard(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PictureCard::setBadge(const QString& name, const QString& id, bool expected) {
    m_name = name;
    m_id = id;
    m_expected = expected;
    update();
}

void PictureCard::setPicture(const QImage& picture) {
    m_picture = picture;
    m_expected = false;
    update();
}

int PictureCard::pictureEdge() const { return u(33); }
QSize PictureCard::sizeHint() const { return {u(54), u(43)}; }
QSize PictureCard::minimumSizeHint() const { return {u(36), u(43)}; }

void PictureCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const widgets::Colours colours = widgets::coloursOf(this);
    painter.setPen(colours(widgets::Role::line));
    painter.setBrush(colours(widgets::Role::pictureGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), widgets::cornerRadius(), widgets::cornerRadius());
    const double edge = pictureEdge();
    const QRectF square((width() - edge) / 2.0, (height() - edge) / 2.0, edge, edge);
    if (!m_picture.isNull()) {
        const QSizeF size = QSizeF(m_picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(square.center() - QPointF(size.width() / 2, size.height() / 2), size), m_picture);
    } else if (!m_expected) {
        widgets::paintStandIn(painter, square, m_name, m_id, widgets::StandInLook::coloured);
    }
}

} // namespace lanyard::pages
