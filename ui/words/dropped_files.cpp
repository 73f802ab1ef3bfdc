#include "ui/words/dropped_files.h"
#include "ui/text/strings.h"
#include <QMimeData>
#include <QUrl>

namespace lanyard::words {

bool holdsFiles(const QMimeData& data) { return !filesIn(data).empty(); }

std::vector<IncomingFile> filesIn(const QMimeData& data) {
    std::vector<IncomingFile> files;
    const QList<QUrl> addresses = data.urls();
    for (const QUrl& address : addresses)
        if (address.isLocalFile()) files.push_back({text::toUtf8(address.fileName()), text::toPath(address.toLocalFile()), {}});
    return files;
}

} // namespace lanyard::words
