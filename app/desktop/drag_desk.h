#pragma once
#include "core/badge/document.h"
#include <QMimeData>
#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace lanyard {

class Desktop;

/// A file that is dragged out of the window.
struct DraggedFile {
    std::filesystem::path path;
    std::string mediaType;
    Bytes bytes;
};

/// What other programs are offered: addresses of the files, and of a single one its bytes under their MIME type.
std::unique_ptr<QMimeData> mimeDataOf(const std::vector<DraggedFile>& files);

/// Badges that are dragged out of the window give their original bytes, as files in a folder of the program's own.
class DragDesk final : public QObject {
    Q_OBJECT
  public:
    explicit DragDesk(Desktop& desktop);

  private:
    void drag(const std::vector<DocumentId>& ids);
    void begin(const std::vector<DraggedFile>& files);
    Desktop& m_desktop;
};

} // namespace lanyard
