#pragma once
#include "app/desktop/vault_key.h"
#include "core/base/result.h"
#include "core/wallet/safekeeping.h"
#include "ui/safekeeping/safekeeping_page.h"
#include <QObject>
#include <filesystem>
#include <memory>

namespace lanyard {

class Desktop;

/// The page that takes a person's things along and in, and their backups. What is done with a vault that is closed for it is ClosedVaultDesk's.
class SafekeepingDesk final : public QObject {
    Q_OBJECT
  public:
    explicit SafekeepingDesk(Desktop& desktop);
    /// The vault was opened: a backup is made if something has changed since the last one, behind what the person asks for.
    void begin();
    void show(); ///< fills the page

  private:
    void askWhereTo(const QString& passphrase);
    void takeAlong(const std::filesystem::path& file, std::shared_ptr<const Secret> passphrase);
    void askWhatFrom();
    void takeIn(std::shared_ptr<const Secret> passphrase);
    void backUp();
    void restore(const QString& file);
    void tell(safekeeping::SafekeepingPage::Part part, const QString& words);
    void tell(safekeeping::SafekeepingPage::Part part, const Error& error);
    QString sentenceOf(const TakenIn& taken) const;
    safekeeping::SafekeepingPage& page() const;

    Desktop& m_desktop;
    std::filesystem::path m_chosen; ///< to be taken in
};

} // namespace lanyard
