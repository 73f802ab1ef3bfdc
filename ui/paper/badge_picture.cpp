#include "ui/paper/badge_picture.h"
#include "ui/paper/text_measure.h"
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>

namespace lanyard::paper {
namespace {

constexpr qint64 mostPixels = 50000000;
constexpr double dotsPerMillimetre = 600 / 25.4;

QRectF fitted(const QSizeF& size, const QRectF& place) {
    const QSizeF scaled = size.scaled(place.size(), Qt::KeepAspectRatio);
    return {place.center() - QPointF(scaled.width() / 2, scaled.height() / 2), scaled};
}

bool paintSvg(QPainter& painter, const QByteArray& content, const QRectF& place) {
    QSvgRenderer renderer;
    if (!renderer.load(content) || !renderer.isValid() || renderer.defaultSize().isEmpty()) return false;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, fitted(renderer.viewBoxF().size(), place));
    return true;
}

bool paintImage(QPainter& painter, const QByteArray& content, const QRectF& place) {
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels) return false;
    const QSize needed = (place.size() * dotsPerMillimetre).toSize();
    if (size.width() > needed.width() || size.height() > needed.height()) reader.setScaledSize(size.scaled(needed, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) return false;
    painter.drawImage(fitted(image.size(), place), image);
    return true;
}

void paintStandIn(QPainter& painter, const PictureItem& item) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 0.35));
    painter.drawRoundedRect(item.place.adjusted(0.2, 0.2, -0.2, -0.2), 1, 1);
    QString letter;
    for (const QChar sign : item.name)
        if (sign.isLetterOrNumber()) {
            letter = sign.toUpper();
            break;
        }
    const double height = item.place.height() * 0.5;
    QFont font = PaperType(PaperType::Kind::normal, false).font({});
    font.setPixelSize(int(height * unitsPerMillimetre));
    painter.translate(item.place.topLeft());
    painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
    painter.setFont(font);
    painter.drawText(QRectF({0, 0}, item.place.size() * unitsPerMillimetre), Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace

void paintPicture(QPainter& painter, const PictureItem& item) {
    if (item.content && !item.content->empty()) {
        const auto content = QByteArray::fromRawData(reinterpret_cast<const char*>(item.content->data()), qsizetype(item.content->size()));
        // Text first: an SVG must reach the paper as lines, and the image reader would make pixels of it.
        const bool isText = content.trimmed().startsWith('<') || content.startsWith("\xEF\xBB\xBF<");
        if (isText ? paintSvg(painter, content, item.place) : paintImage(painter, content, item.place)) return;
    }
    paintStandIn(painter, item);
}

} // namespace lanyard::paper
