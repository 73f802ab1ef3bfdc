#include "app/desktop/pictures.h"
#include "ui/widgets/picture.h"

namespace lanyard {

Pictures::Pictures(WalletThread& wallet, QObject* parent) : QObject(parent), m_wallet(wallet) { m_threads.setMaxThreadCount(2); }

Pictures::~Pictures() {
    m_threads.clear();
    m_threads.waitForDone();
}

void Pictures::load(const std::vector<DocumentId>& ids, int edge, std::function<void(const DocumentId&, const QImage&)> then) {
    for (const DocumentId& id : ids) {
        m_wallet.ask(this, [id](Wallet& wallet) { return wallet.picture(id); }, [this, id, edge, then](Result<Bytes> picture) {
            if (!picture || picture->empty()) return then(id, {});
            m_threads.start([this, id, edge, then, content = std::move(*picture)] {
                const QImage image = widgets::decodedPicture(QByteArray(reinterpret_cast<const char*>(content.data()), qsizetype(content.size())), QSize(edge, edge));
                QMetaObject::invokeMethod(this, [id, then, image] { then(id, image); }, Qt::QueuedConnection);
            });
        });
    }
}

} // namespace lanyard
