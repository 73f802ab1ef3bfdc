#include "ui/check/scan_view.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/palette.h"
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard::check {
namespace {

using widgets::u;

QImage imageOf(const SeenPicture& picture) {
    QImage image(int(picture.width), int(picture.height), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) std::copy_n(picture.grey.begin() + std::ptrdiff_t(y) * image.width(), image.width(), image.scanLine(y));
    return image;
}

QPointF turned(const SeenCode::Point& point, int quarters) {
    switch (quarters) {
    case 1: return {1 - point.y, point.x};
    case 2: return {1 - point.x, 1 - point.y};
    case 3: return {point.y, 1 - point.x};
    default: return {point.x, point.y};
    }
}

/// The quarters that bring a code's upper edge up in a picture of this size.
int quartersOf(const SeenCode::Point* corners, const QSize& size) {
    const double x = (corners[3].x - corners[0].x) * size.width(), y = (corners[3].y - corners[0].y) * size.height();
    return std::abs(x) > std::abs(y) ? (x > 0 ? 1 : 3) : (y > 0 ? 0 : 2); // by the code's left edge, from the top down
}

/// As most of the codes stand.
int quartersOf(const std::vector<ScanView::Mark>& marks, const QSize& size) {
    std::array<int, 4> votes{};
    for (const auto& mark : marks)
        if (mark.read) ++votes[std::size_t(quartersOf(mark.corners, size))];
    return int(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

} // namespace

ScanView::ScanView(const SeenPicture& picture, std::vector<Mark> marks, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_image(imageOf(picture)), m_marks(std::move(marks)), m_quarters(quartersOf(m_marks, m_image.size())) {
    if (m_quarters != 0) m_image = m_image.transformed(QTransform().rotate(90 * m_quarters));
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ScanView::sizeHint() const { return {u(70), heightForWidth(u(70))}; }

int ScanView::heightForWidth(int width) const {
    const int inner = width - u(4);
    return m_image.isNull() ? u(4) : int(std::ceil(double(inner) * m_image.height() / m_image.width())) + u(4);
}

QPolygonF ScanView::placeOf(const Mark& mark, const QRectF& picture) const {
    QPolygonF polygon;
    for (const auto& corner : mark.corners) {
        const QPointF point = turned(corner, m_quarters);
        polygon << QPointF(picture.left() + point.x() * picture.width(), picture.top() + point.y() * picture.height());
    }
    return polygon;
}

void ScanView::paintEvent(QPaintEvent*) {
    const widgets::Colours colours = widgets::coloursOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours(widgets::Role::pictureGround));
    painter.drawRoundedRect(rect(), widgets::cornerRadius(), widgets::cornerRadius());
    if (m_image.isNull()) return;
    const double width = this->width() - u(4), height = width * m_image.height() / m_image.width();
    const QRectF picture(u(2), u(2), width, height);
    painter.drawImage(picture, m_image);
    // On the picture, which is light paper in every scheme: black and white of its own.
    const QFont font = widgets::typeFont(widgets::Type::small, true);
    const double disc = u(5);
    for (const Mark& mark : m_marks) {
        const QPolygonF place = placeOf(mark, picture);
        QPointF middle;
        for (const QPointF& corner : place) middle += corner / 4;
        QPolygonF around;
        for (const QPointF& corner : place) around << corner + (corner - middle) * 0.12;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, u(1)));
        painter.drawPolygon(around);
        painter.setPen(QPen(Qt::black, u(0.5), mark.read ? Qt::SolidLine : Qt::DashLine));
        painter.drawPolygon(around);
        const QPointF head(around.boundingRect().left(), around.boundingRect().top());
        const QRectF round(head.x() - disc / 2, head.y() - disc / 2, disc, disc);
        painter.setPen(QPen(Qt::white, u(0.4)));
        painter.setBrush(Qt::black);
        painter.drawEllipse(round);
        painter.setPen(Qt::white);
        painter.setFont(font);
        painter.drawText(round, Qt::AlignCenter, mark.number);
    }
}

QImage stripAround(const SeenPicture& picture, const SeenCode& code) {
    QImage image = imageOf(picture);
    if (image.isNull()) return {};
    const int quarters = quartersOf(code.corners.data(), image.size());
    if (quarters != 0) image = image.transformed(QTransform().rotate(90 * quarters));
    double top = 1, bottom = 0;
    for (const auto& corner : code.corners) {
        const double y = turned(corner, quarters).y();
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    const double margin = (bottom - top) * 0.35;
    const int first = std::clamp(int((top - margin) * image.height()), 0, image.height() - 1);
    const int last = std::clamp(int((bottom + margin) * image.height()), first + 1, image.height());
    return image.copy(0, first, image.width(), last - first);
}

} // namespace lanyard::check
