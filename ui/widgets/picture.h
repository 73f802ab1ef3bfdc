#pragma once
#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QPainter;

namespace lanyard::widgets {

/// A badge's picture from foreign bytes (PNG, JPEG, GIF, WebP, SVG where Qt can), scaled down to fit `bound` pixels, never stretched.
/// Null if the bytes are no picture or ask for more than 64 megapixels. An SVG that names anything outside itself is drawn without it.
/// Reentrant: may run on a worker.
QImage decodedPicture(const QByteArray& bytes, const QSize& bound);

enum class StandInLook : std::uint8_t {
    coloured, ///< window: a medal in a calm colour chosen by the id
    paper,    ///< a letter in a frame, black on white
};
/// The picture for a badge that has none: the first letters of its name. Same name and id, same picture.
void paintStandIn(QPainter& painter, const QRectF& square, const QString& name, const QString& id, StandInLook look);
QImage standIn(const QString& name, const QString& id, int edge, StandInLook look = StandInLook::coloured);
/// One or two letters of a name: first and last word's, or the first two of a single word.
QString initials(const QString& name);

} // namespace lanyard::widgets
