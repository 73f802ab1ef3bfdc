#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QAction>
#include <QMenu>
#include <array>
#include <memory>
#include <vector>

class QWidget;

namespace lanyard::window {

/// Everything that can be done from anywhere in the window, each with its word, sign and keys, in one menu: what
/// is done with the person, then five parts.
class WindowActions final : public QObject {
    Q_OBJECT
  public:
    enum class Deed : std::uint8_t {
        people, rename, lock, passphrase, safekeeping,                      // person
        add, paste, newPortfolio, openVault, save, print, quit, // file
        undo, redo, find,                                       // edit
        back, badges, portfolios, addPlace, bin, settings,      // go
        larger, smaller, fit,                                   // view
        help, report, about,                                    // help
    };
    static constexpr std::size_t deeds = std::size_t(Deed::about) + 1;

    /// The shortcuts work in `window`, which lives as long as this.
    explicit WindowActions(QWidget* window);
    ~WindowActions() override;
    void setLanguage(const text::Language& in);
    /// What undo and redo would do now.
    void setUndo(const text::Language& in, Wallet::Action undo, Wallet::Action redo);
    QAction* action(Deed deed) const noexcept { return m_actions[std::size_t(deed)]; }
    QMenu* menu() const noexcept { return m_menu.get(); }

  signals:
    void requested(lanyard::window::WindowActions::Deed deed);

  private:
    std::array<QAction*, deeds> m_actions{};
    std::unique_ptr<QMenu> m_menu;
    std::vector<QMenu*> m_parts; ///< file, edit, go, view, help
    Wallet::Action m_undo = Wallet::Action::none;
    Wallet::Action m_redo = Wallet::Action::none;
};

} // namespace lanyard::window
