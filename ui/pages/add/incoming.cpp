#include "ui/pages/add/add_page.h"
#include "ui/text/strings.h"
#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace lanyard::pages {
namespace {

using namespace Qt::StringLiterals;

Bytes bytesFrom(const QByteArray& bytes) { return Bytes(bytes.begin(), bytes.end()); }

IncomingFile content(const char* name, const QByteArray& bytes) {
    IncomingFile file;
    file.name = name;
    file.content = bytesFrom(bytes);
    return file;
}

} // namespace

std::vector<IncomingFile> AddPage::incoming(const QMimeData& data) {
    std::vector<IncomingFile> files;
    for (const QUrl& url : data.urls()) {
        IncomingFile file;
        if (url.isLocalFile()) {
            file.path = text::toPath(url.toLocalFile());
            file.name = text::toUtf8(text::fromPath(file.path.filename()));
        } else if (!url.isEmpty()) {
            file.name = text::toUtf8(url.host().isEmpty() ? url.scheme() : url.host());
            file.content = bytesFrom(url.toEncoded());
        }
        if (!file.path.empty() || !file.content.empty()) files.push_back(std::move(file));
    }
    if (!files.empty()) return files;
    // The bytes as another program offers them come first: a picture that Qt decoded has lost the badge inside it.
    for (const auto& [type, name] : {std::pair{"image/svg+xml", "picture.svg"}, std::pair{"image/png", "picture.png"}, std::pair{"image/jpeg", "picture.jpg"}}) {
        const QByteArray bytes = data.data(QString::fromLatin1(type));
        if (bytes.isEmpty()) continue;
        files.push_back(content(name, bytes));
        break;
    }
    if (files.empty() && data.hasImage()) {
        const auto image = qvariant_cast<QImage>(data.imageData());
        QByteArray png;
        QBuffer buffer(&png);
        if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG")) files.push_back(content("picture.png", png));
    }
    if (data.hasText() && !data.text().trimmed().isEmpty())
        files.push_back(content("text.txt", data.text().toUtf8()));
    else if (files.empty() && data.hasHtml() && !data.html().isEmpty())
        files.push_back(content("text.html", data.html().toUtf8()));
    return files;
}

} // namespace lanyard::pages
