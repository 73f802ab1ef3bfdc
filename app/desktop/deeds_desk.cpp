#include "app/desktop/deeds_desk.h"
#include "app/desktop/badges_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/lock_desk.h"
#include "app/desktop/people_desk.h"
#include "app/desktop/portfolio_desk.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/sitting.h"
#include "app/desktop/vault_snapshot.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/settings/settings_page.h"
#include "ui/window/undo_words.h"

namespace lanyard {
namespace {

using window::Place;
using Deed = window::WindowActions::Deed;

constexpr double zoomStep = 1.25;

} // namespace

DeedsDesk::DeedsDesk(Desktop& desktop) : m_desktop(desktop) { connect(&desktop.window(), &window::MainWindow::deedRequested, this, &DeedsDesk::act); }

void DeedsDesk::undo(bool forward) {
    m_desktop.wallet().ask(&m_desktop.sitting(), [forward, now = m_desktop.now(), query = m_desktop.window().pages().badges->query()](Wallet& wallet) {
        const auto done = forward ? wallet.redo(now) : wallet.undo(now);
        // A badge may have been judged by givers that are known no longer, or known again.
        if (done && *done == Wallet::Action::person) (void)wallet.verifyAllAgain(now);
        return std::pair(done, VaultSnapshot::of(wallet, query));
    }, [this, forward](std::pair<Result<Wallet::Action>, VaultSnapshot> answer) {
        m_desktop.show(std::move(answer.second));
        if (!answer.first) return m_desktop.tellError(answer.first.error());
        if (*answer.first == Wallet::Action::import) m_desktop.window().pages().add->undone();
        const text::Language& in = m_desktop.language();
        m_desktop.tell(forward ? window::redoneSentence(in, *answer.first) : window::undoneSentence(in, *answer.first), forward ? widgets::Icon::redo : widgets::Icon::undo);
    });
}

void DeedsDesk::act(Deed deed) {
    window::MainWindow& window = m_desktop.window();
    const window::MainWindow::Pages& pages = window.pages();
    Sitting& sitting = m_desktop.sitting();
    const Place here = window.here().place;
    switch (deed) {
    case Deed::people: return m_desktop.people().showEverybody();
    case Deed::rename:
        window.go(Place::settings);
        return pages.settings->focusName();
    case Deed::lock: return m_desktop.lock().lockNow();
    case Deed::passphrase: return window.go(Place::passphrase);
    case Deed::safekeeping: return window.go(Place::safekeeping);
    case Deed::add:
        window.go(Place::add);
        return pages.add->chooseFiles();
    case Deed::paste:
        window.go(Place::add);
        return pages.add->paste();
    case Deed::newPortfolio: return sitting.portfolios().make({});
    case Deed::openVault: return m_desktop.people().openElsewhere();
    case Deed::save:
        if (here == Place::badge) return sitting.badges().saveOriginal(pages.badge->shown());
        if (here == Place::portfolio) sitting.portfolios().savePdf();
        return;
    case Deed::print:
        if (here == Place::badge) return sitting.badges().print(pages.badge->shown());
        if (here == Place::portfolio) sitting.portfolios().print();
        return;
    case Deed::quit:
        window.close();
        return;
    case Deed::undo: return undo(false);
    case Deed::redo: return undo(true);
    case Deed::find:
        window.go(Place::badges);
        return pages.badges->focusSearch();
    case Deed::back:
        window.back();
        return;
    case Deed::badges:
        pages.badges->showBin(false);
        return window.go(Place::badges);
    case Deed::portfolios: return window.go(Place::portfolios);
    case Deed::addPlace: return window.go(Place::add);
    case Deed::bin:
        window.go(Place::badges);
        return pages.badges->showBin(true);
    case Deed::settings: return window.go(Place::settings);
    case Deed::larger: return pages.portfolio->setZoom(pages.portfolio->zoom() * zoomStep);
    case Deed::smaller: return pages.portfolio->setZoom(pages.portfolio->zoom() / zoomStep);
    case Deed::fit: return pages.portfolio->setZoom(1);
    case Deed::help: return window.go(Place::help);
    case Deed::report: return sitting.settings().saveReport();
    case Deed::about: return window.go(Place::about);
    }
}

} // namespace lanyard
