#pragma once
#include "app/desktop/vault_key.h"
#include "ui/paper/page.h"
#include <QObject>
#include <functional>
#include <memory>

namespace lanyard {

class Desktop;
class Wallet;

/// The page of the passphrase and the recovery sheet.
class PassphraseDesk final : public QObject {
    Q_OBJECT
  public:
    explicit PassphraseDesk(Desktop& desktop);
    /// The page follows what the vault is now.
    void show();

  private:
    /// Does something with the lock, tells an error where it was asked, else `words`.
    void change(std::function<Result<void>(Wallet&)> work, const QString& words);
    void withSheet(std::function<void(std::shared_ptr<const paper::Paper>)> then);
    void printSheet();
    void saveSheet();
    Desktop& m_desktop;
};

} // namespace lanyard
