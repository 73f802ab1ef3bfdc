#pragma once
#include "app/desktop/wallet_thread.h"
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <vector>

namespace lanyard {

/// Pictures of badges, read by the wallet's thread and decoded on others.
class Pictures final : public QObject {
    Q_OBJECT
  public:
    explicit Pictures(WalletThread& wallet, QObject* parent = nullptr);
    ~Pictures() override; ///< waits for what is being decoded

    /// `then` runs on this thread, once for each badge; null: it has no picture or none that can be drawn. `edge`: device pixels.
    void load(const std::vector<DocumentId>& ids, int edge, std::function<void(const DocumentId&, const QImage&)> then);

  private:
    WalletThread& m_wallet;
    QThreadPool m_threads;
};

} // namespace lanyard
