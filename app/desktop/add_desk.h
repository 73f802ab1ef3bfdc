#pragma once
#include "core/wallet/wallet.h"
#include <QObject>
#include <vector>

namespace lanyard {

class Desktop;

/// The page where badges are added.
class AddDesk final : public QObject {
    Q_OBJECT
  public:
    explicit AddDesk(Desktop& desktop);
    /// Reads files and folders, goes to the page and shows what becomes of them. While it reads, further ones wait for their turn.
    void take(std::vector<IncomingFile> files);
    void takeSamples();
    /// The import can be undone if it is what was done last.
    void setNextUndo(Wallet::Action action);

  private:
    void begin(std::vector<IncomingFile> files);
    void finish(const Result<Receipt>& receipt);
    Desktop& m_desktop;
    std::vector<IncomingFile> m_waiting;
};

} // namespace lanyard
