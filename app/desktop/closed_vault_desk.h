#pragma once
#include "core/base/result.h"
#include "core/wallet/safekeeping.h"
#include <QObject>
#include <QThreadPool>
#include <filesystem>

namespace lanyard {

class Desktop;

/// What is done with a vault while it is closed: making a damaged one new, and forgetting a person.
class ClosedVaultDesk final : public QObject {
    Q_OBJECT
  public:
    explicit ClosedVaultDesk(Desktop& desktop);
    ~ClosedVaultDesk() override; ///< waits for what is being overwritten

    /// Goes on with what was being forgotten when the program ended.
    void finishForgetting();
    /// Forgets the person whose vault is open, then shows everybody.
    void forgetOpen();
    /// Makes the vault that could not be opened new, and opens it; what was lost is told.
    void repair(const std::filesystem::path& vault);

  private:
    std::filesystem::path notes() const;
    QString sentenceOf(const Repaired& repaired) const;

    Desktop& m_desktop;
    QThreadPool m_work; ///< one after the other
};

} // namespace lanyard
