#pragma once
#include "core/wallet/wallet.h"
#include "ui/check/paper_entries.h"
#include <QObject>
#include <QString>
#include <vector>

namespace lanyard {

class Desktop;

/// The page where somebody's paper is checked. What it shows is never stored, unless the person asks to keep it: then it is taken in like any other file.
class CheckDesk final : public QObject {
    Q_OBJECT
  public:
    explicit CheckDesk(Desktop& desktop);
    /// Reads the files together, on the wallet's thread, and shows what they hold. Files that come while it reads are not read.
    void check(std::vector<IncomingFile> files);

  signals:
    void keepRequested(const std::vector<lanyard::IncomingFile>& files); ///< take these in

  private:
    void keep();
    Desktop& m_desktop;
    std::vector<IncomingFile> m_files; ///< that are shown, or being read
};

} // namespace lanyard
