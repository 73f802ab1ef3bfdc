#pragma once
#include "app/desktop/vault_key.h"
#include "core/base/result.h"
#include "core/wallet/safekeeping.h"
#include <QObject>
#include <QThreadPool>
#include <filesystem>
#include <memory>

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
    /// Leaves the vault that is open, in which something is damaged, for the page that offers to make it new.
    void offerRepair();
    /// Makes a vault new that is not open, and opens it; what was lost stands on the page for safekeeping. `passphrase` empty: if the vault needs
    /// one, the page that asked is told to ask for it.
    void repair(const std::filesystem::path& vault, const QString& passphrase);

  private:
    std::filesystem::path notes() const;
    void repaired(const std::filesystem::path& vault, const Repaired& result, std::shared_ptr<const VaultKey> key);
    void notRepaired(const std::filesystem::path& vault, const Error& error);
    QString sentencesOf(const Repaired& repaired) const;

    Desktop& m_desktop;
    QThreadPool m_work; ///< one after the other
};

} // namespace lanyard
