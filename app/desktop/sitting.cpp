#include "app/desktop/sitting.h"
#include "app/desktop/add_desk.h"
#include "app/desktop/badges_desk.h"
#include "app/desktop/check_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/drag_desk.h"
#include "app/desktop/ends_desk.h"
#include "app/desktop/mail_desk.h"
#include "app/desktop/passphrase_desk.h"
#include "app/desktop/portfolio_desk.h"
#include "app/desktop/safekeeping_desk.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/words_desk.h"
#include "ui/pages/badges/badges_page.h"

namespace lanyard {

Sitting::Sitting(Desktop& desktop)
    : m_pictures(desktop.wallet()), m_badges(std::make_unique<BadgesDesk>(desktop)), m_add(std::make_unique<AddDesk>(desktop)), m_check(std::make_unique<CheckDesk>(desktop)),
      m_portfolios(std::make_unique<PortfolioDesk>(desktop)), m_words(std::make_unique<WordsDesk>(desktop)),
      m_passphrase(std::make_unique<PassphraseDesk>(desktop)), m_settings(std::make_unique<SettingsDesk>(desktop)),
      m_safekeeping(std::make_unique<SafekeepingDesk>(desktop)),
      m_mail(std::make_unique<MailDesk>(desktop)), m_ends(std::make_unique<EndsDesk>(desktop)),
      m_drag(std::make_unique<DragDesk>(desktop)) {
    window::MainWindow& window = desktop.window();
    connect(&window, &window::MainWindow::filesDropped, m_add.get(), &AddDesk::take);
    connect(m_check.get(), &CheckDesk::keepRequested, m_add.get(), &AddDesk::take);
    connect(window.pages().badges, &pages::BadgesPage::samplesRequested, m_add.get(), &AddDesk::takeSamples);
    connect(window.pages().badges, &pages::BadgesPage::portfolioRequested, m_portfolios.get(), &PortfolioDesk::make);
}

Sitting::~Sitting() = default;

} // namespace lanyard
