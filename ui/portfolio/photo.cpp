#include "ui/portfolio/photo.h"
#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace lanyard::portfolio {
namespace {

constexpr QSize most(827, 1063); // 35 x 45 mm at 600 dots an inch
constexpr qint64 mostPixels = 100'000'000;
constexpr int quality = 90;

} // namespace

Result<Bytes> photoFrom(ByteView file) {
    QByteArray content = QByteArray::fromRawData(reinterpret_cast<const char*>(file.data()), qsizetype(file.size()));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid()) return fail(ErrorCode::unsupported);
    if (qint64(size.width()) * size.height() > mostPixels) return fail(ErrorCode::limitReached);
    const QImage picture = reader.read();
    if (picture.isNull()) return fail(ErrorCode::unsupported);
    const bool large = picture.width() > most.width() || picture.height() > most.height();
    const QImage scaled = large ? picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QImage onWhite(scaled.size(), QImage::Format_RGB32); // a JPEG has no transparency, and a fresh picture no texts
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, scaled);
    QByteArray written;
    QBuffer out(&written);
    out.open(QIODevice::WriteOnly);
    if (!onWhite.save(&out, "JPEG", quality)) return fail(ErrorCode::unsupported);
    return Bytes(written.begin(), written.end());
}

} // namespace lanyard::portfolio
