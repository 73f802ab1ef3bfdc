#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include "ui/widgets/icon.h"
#include "ui/window/place.h"
#include "ui/window/window_actions.h"
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace lanyard::pages {
class AddPage;
class BadgePage;
class BadgesPage;
class WelcomePage;
}
namespace lanyard::people {
class PassphrasePage;
class PeoplePage;
}
namespace lanyard::check {
class CheckPage;
}
namespace lanyard::portfolio {
class PortfolioPage;
class PortfoliosPage;
}
namespace lanyard::safekeeping {
class SafekeepingPage;
}
namespace lanyard::settings {
class AboutPage;
class HelpPage;
class SettingsPage;
}
namespace lanyard::words {
class WordsPage;
}
namespace lanyard::widgets {
class NoticeBar;
class Sidebar;
}

namespace lanyard::window {

class ProblemPage;

/// The window: the side bar, one page at a time with the way back, the menu, and the notice of what was done. Knows no vault: shows pages that
/// are filled by their owner and asks by signal.
///
/// Keys: those of the menu; F10 opens it; Escape and Alt+Left go back where the page itself has nothing to leave.
/// Invariant: `here()` is the page that is shown, and the last but one of the way is where back leads.
class MainWindow final : public QWidget {
    Q_OBJECT
  public:
    struct Pages {
        pages::WelcomePage* welcome;
        people::PeoplePage* people;
        ProblemPage* problem;
        pages::BadgesPage* badges;
        pages::BadgePage* badge;
        words::WordsPage* words;
        pages::AddPage* add;
        check::CheckPage* check;
        portfolio::PortfoliosPage* portfolios;
        portfolio::PortfolioPage* portfolio;
        settings::SettingsPage* settings;
        people::PassphrasePage* passphrase;
        safekeeping::SafekeepingPage* safekeeping;
        settings::AboutPage* about;
        settings::HelpPage* help;
    };
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the window.
    explicit MainWindow(const text::Language& in, QWidget* parent = nullptr);
    ~MainWindow() override;
    void setLanguage(const text::Language& in); ///< of the window and all of its pages

    const Pages& pages() const noexcept { return m_pages; }
    /// Another person comes: every page of a vault is made anew, and the way, the name, the counts, the notice and what lies open over the window
    /// are gone. Pages that were there before live until the event loop is reached again, hidden and joined to nothing.
    void renewPages();
    const WindowActions& actions() const noexcept { return *m_actions; }

    /// Shows a page, gives it the focus and remembers the way to it. Going to a place of the side bar forgets the way before.
    void go(const Stop& stop);
    void go(Place place) { go(Stop{place, {}}); }
    /// One step back; from the first page of a way to all badges. False if there is nothing to go back to.
    bool back();
    const Stop& here() const noexcept { return m_way.back(); }
    /// What is shown here is gone (put in the bin, removed): back without being able to come again.
    void leave();

    /// What is being typed somewhere is complete now: its page tells it.
    void settle();

    void setPerson(const QString& name);
    void setBadgeCount(std::optional<int> count);
    void setUndo(Wallet::Action undo, Wallet::Action redo);
    /// What was done, above the foot; with a button that takes it back if `undo`.
    void tell(const QString& words, widgets::Icon icon, bool undo = false);
    /// A notice with an action of its own.
    void tell(const QString& words, widgets::Icon icon, const QString& action, widgets::Icon actionIcon, std::function<void()> asked);

  signals:
    void deedRequested(lanyard::window::WindowActions::Deed deed);
    void filesDropped(const std::vector<lanyard::IncomingFile>& files);
    /// The way leads to a badge or portfolio that must be fetched; the page still shows what it showed before.
    void stopShown(const lanyard::window::Stop& stop);
    void closed(); ///< the window closes

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void makePages();
    void follow(const Stop& stop);
    void showPage(const Stop& stop);
    void reword();
    void openMenu(const QPoint& place);
    void arrange();
    QWidget* pageOf(Place place) const;

    const text::Language* m_in;
    Pages m_pages{};
    WindowActions* m_actions;
    widgets::Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    widgets::NoticeBar* m_notice = nullptr;
    std::function<void()> m_noticeAsked; ///< empty: its action is undo
    std::vector<Stop> m_way;
    QString m_person;
    int m_toBadges, m_toWords, m_toPortfolios, m_toCheck, m_toAdd, m_toSettings; ///< places of the side bar
};

} // namespace lanyard::window
