#include "app/desktop/drag_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/mail_desk.h"
#include "core/export/file_name.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/text/strings.h"
#include "ui/widgets/icon.h"
#include <QDrag>
#include <QGuiApplication>
#include <QUrl>
#include <algorithm>

namespace lanyard {
namespace {

constexpr std::size_t mostAtOnce = 200; // files that a hand can mean

} // namespace

std::unique_ptr<QMimeData> mimeDataOf(const std::vector<DraggedFile>& files) {
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> addresses;
    for (const DraggedFile& file : files) addresses += QUrl::fromLocalFile(text::fromPath(file.path));
    data->setUrls(addresses);
    if (files.size() == 1)
        data->setData(text::toQString(files.front().mediaType), QByteArray(reinterpret_cast<const char*>(files.front().bytes.data()), qsizetype(files.front().bytes.size())));
    return data;
}

DragDesk::DragDesk(Desktop& desktop) : m_desktop(desktop) {
    connect(desktop.window().pages().badges, &pages::BadgesPage::dragRequested, this, &DragDesk::drag);
    connect(desktop.window().pages().badge, &pages::BadgePage::dragRequested, this, [this](const DocumentId& id) { drag({id}); });
}

void DragDesk::drag(const std::vector<DocumentId>& ids) {
    struct Original {
        QString name;
        std::string mediaType;
        Bytes bytes;
    };
    m_desktop.wallet().ask(this, [ids, now = m_desktop.now()](Wallet& wallet) -> Result<std::vector<Original>> {
        std::vector<Original> originals;
        for (const DocumentId& id : std::span(ids).first(std::min(ids.size(), mostAtOnce))) {
            TRY(view, wallet.badge(id, now));
            originals.push_back({text::toQString(fileNameFor(view.badge, true)), mediaTypeFor(view.badge, true), originalBytes(view.badge, true)});
        }
        return originals;
    }, [this](Result<std::vector<Original>> originals) {
        if (!originals) return m_desktop.tellError(originals.error());
        std::vector<DraggedFile> files;
        for (Original& original : *originals) {
            const auto path = m_desktop.sitting().mail().files().put(original.name, original.bytes);
            if (!path) return m_desktop.tellError(path.error());
            files.push_back({*path, std::move(original.mediaType), std::move(original.bytes)});
        }
        begin(files);
    });
}

void DragDesk::begin(const std::vector<DraggedFile>& files) {
    if (files.empty() || !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) return; // let go meanwhile
    auto* drag = new QDrag(&m_desktop.window()); // Qt deletes it when it is over
    drag->setMimeData(mimeDataOf(files).release());
    const int edge = m_desktop.window().fontMetrics().height() * 2;
    drag->setPixmap(widgets::icon(widgets::Icon::award).pixmap(edge));
    drag->exec(Qt::CopyAction);
}

} // namespace lanyard
