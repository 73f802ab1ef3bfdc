#pragma once
#include "app/desktop/pictures.h"
#include <QObject>
#include <memory>

namespace lanyard {

class AddDesk;
class BadgesDesk;
class CheckDesk;
class Desktop;
class DragDesk;
class EndsDesk;
class MailDesk;
class PassphraseDesk;
class PortfolioDesk;
class SafekeepingDesk;
class SettingsDesk;
class WordsDesk;

/// One person's time at the desk: the desks behind the pages of a vault, and what they keep in memory. It goes when the vault is closed, and with
/// it everything that was read; an answer of the wallet that is still on its way to one of the desks finds nobody.
class Sitting final : public QObject {
    Q_OBJECT
  public:
    /// Joins the desks to the window's pages as they are now; the pages must outlive this.
    explicit Sitting(Desktop& desktop);
    ~Sitting() override;

    Pictures& pictures() noexcept { return m_pictures; }
    BadgesDesk& badges() noexcept { return *m_badges; }
    AddDesk& add() noexcept { return *m_add; }
    PortfolioDesk& portfolios() noexcept { return *m_portfolios; }
    PassphraseDesk& passphrase() noexcept { return *m_passphrase; }
    WordsDesk& words() noexcept { return *m_words; }
    SettingsDesk& settings() noexcept { return *m_settings; }
    SafekeepingDesk& safekeeping() noexcept { return *m_safekeeping; }
    MailDesk& mail() noexcept { return *m_mail; }
    EndsDesk& ends() noexcept { return *m_ends; }

  private:
    Pictures m_pictures;
    std::unique_ptr<BadgesDesk> m_badges;
    std::unique_ptr<AddDesk> m_add;
    std::unique_ptr<CheckDesk> m_check;
    std::unique_ptr<PortfolioDesk> m_portfolios;
    std::unique_ptr<WordsDesk> m_words;
    std::unique_ptr<PassphraseDesk> m_passphrase;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<SafekeepingDesk> m_safekeeping;
    std::unique_ptr<MailDesk> m_mail;
    std::unique_ptr<EndsDesk> m_ends;
    std::unique_ptr<DragDesk> m_drag;
};

} // namespace lanyard
