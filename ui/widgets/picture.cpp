#include "ui/widgets/picture.h"
#include "ui/widgets/measures.h"
#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <array>

namespace lanyard::widgets {
namespace {

constexpr qint64 mostPixels = 64000000; ///< a photograph of a large camera fits; memory does not swap
constexpr qsizetype mostSvgBytes = 8 << 20;

/// Grounds that are calm on white and on the dark scheme's picture ground.
constexpr std::array<QRgb, 6> calm{0xFFEDE8DB, 0xFFE3EAE4, 0xFFE2E8EF, 0xFFEFE4DF, 0xFFE8E4EE, 0xFFE6EAD9};
constexpr std::array<QRgb, 6> calmLines{0xFFB5AB93, 0xFF93AD9B, 0xFF93A6BA, 0xFFBDA093, 0xFFA69BB8, 0xFFA5AE84};

bool looksLikeSvg(const QByteArray& bytes) { return bytes.left(4096).contains("<svg") || bytes.left(4096).contains(":svg"); }

/// References to files and addresses are taken out: a picture never makes the program look anywhere.
QByteArray withoutReferences(const QByteArray& svg) {
    static const QRegularExpression reference(
        QStringLiteral("\\b(?:xlink:)?href\\s*=\\s*(?:\"(?!#|data:)[^\"]*\"|'(?!#|data:)[^']*')"), QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(svg);
    text.remove(reference);
    return text.toUtf8();
}

QImage drawnSvg(const QByteArray& bytes, const QSize& bound) {
    if (bytes.size() > mostSvgBytes || bytes.contains("<!ENTITY")) return {};
    QSvgRenderer renderer;
    if (!renderer.load(withoutReferences(bytes))) return {};
    QSizeF natural = renderer.viewBoxF().size();
    if (natural.isEmpty()) natural = renderer.defaultSize();
    if (natural.isEmpty()) return {};
    const QSize size = natural.scaled(bound, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    return image;
}

uint numberOf(const QString& id) {
    const QByteArray digest = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    return uint(uchar(digest[0])) << 8U | uchar(digest[1]);
}

/// The first letter with its marks.
QString firstLetter(const QString& word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!word[i].isLetterOrNumber() && !word[i].isHighSurrogate()) continue;
        qsizetype end = i + (word[i].isHighSurrogate() ? 2 : 1);
        while (end < word.size() && word[end].isMark()) ++end;
        return word.mid(i, end - i);
    }
    return {};
}

} // namespace

QImage decodedPicture(const QByteArray& bytes, const QSize& bound) {
    if (bytes.isEmpty() || bound.isEmpty()) return {};
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format.isEmpty() || format.startsWith("svg")) return looksLikeSvg(bytes) ? drawnSvg(bytes, bound) : QImage();
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels) return {};
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QString initials(const QString& name) {
    const QStringList words = name.split(QRegularExpression(QStringLiteral("[\\s:,.;/()\\[\\]–—-]+")), Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    QString letters = firstLetter(words.front()).toUpper();
    if (words.size() > 1) {
        if (letters.front().script() == QChar::Script_Arabic) letters += u' '; // else the two would be joined into a syllable
        letters += firstLetter(words.back()).toLower();
    } else if (const QString rest = words.front().mid(letters.size()); !rest.isEmpty()) {
        letters += firstLetter(rest).toLower();
    }
    return letters;
}

void paintStandIn(QPainter& painter, const QRectF& square, const QString& name, const QString& id, StandInLook look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont letters = typeFont(Type::text, look == StandInLook::coloured);
    letters.setPixelSize(std::max(1, int(square.height() * (look == StandInLook::coloured ? 0.32 : 0.5))));
    if (look == StandInLook::paper) {
        const double line = square.width() / 60;
        painter.setPen(QPen(Qt::black, line));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(square.adjusted(line, line, -line, -line), square.width() / 20, square.width() / 20);
        painter.setFont(letters);
        painter.setPen(Qt::black);
        const QString word = initials(name);
        painter.drawText(square, Qt::AlignCenter, word.isEmpty() ? QString(QChar(0x2605)) : firstLetter(word));
    } else {
        const uint number = numberOf(id) % calm.size();
        const double edge = square.width();
        painter.setPen(QPen(QColor(calmLines[number]), edge / 56));
        painter.setBrush(QColor(calm[number]));
        painter.drawEllipse(square.center(), edge * 0.475, edge * 0.475);
        const QColor line(calmLines[number]);
        QPen dots(line, edge / 70, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 2.6});
        painter.setPen(dots);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.center(), edge * 0.41, edge * 0.41);
        painter.setFont(letters);
        painter.setPen(QColor(0xFF4A505C));
        const QString word = initials(name);
        painter.drawText(square, Qt::AlignCenter, word.isEmpty() ? QString(QChar(0x2605)) : word);
    }
    painter.restore();
}

QImage standIn(const QString& name, const QString& id, int edge, StandInLook look) {
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStandIn(painter, QRectF(0, 0, edge, edge), name, id, look);
    return image;
}

} // namespace lanyard::widgets
