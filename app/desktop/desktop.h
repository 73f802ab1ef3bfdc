#pragma once
#include "app/desktop/pictures.h"
#include "app/desktop/program_settings.h"
#include "app/desktop/start_arguments.h"
#include "app/desktop/wallet_thread.h"
#include "ui/text/language.h"
#include "ui/window/main_window.h"
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lanyard {

class AddDesk;
class BadgesDesk;
class PortfolioDesk;
class SettingsDesk;

/// The program behind its window: opens the vault, asks the wallet for what pages want to show, does what they ask for and tells what was done.
/// What belongs to one kind of page is done by a desk of its own; this is what they share.
/// Invariant: after each change that is on disk, every page shows what is in the vault.
class Desktop final : public QObject {
    Q_OBJECT
  public:
    /// Where things lie and what time it is: handed in.
    struct Surroundings {
        std::filesystem::path settingsFolder;
        std::filesystem::path defaultVault;
        std::function<Instant()> now;
    };
    explicit Desktop(Surroundings surroundings, QObject* parent = nullptr);
    ~Desktop() override; ///< keeps settings; asks running work to stop and waits for it

    /// Opens the vault and the window.
    void start(const StartArguments& arguments);
    /// What a later start of the program wished.
    void handle(const StartArguments& arguments);

    window::MainWindow& window() noexcept { return *m_window; }
    WalletThread& wallet() noexcept { return *m_wallet; }
    Pictures& pictures() noexcept { return *m_pictures; }
    PortfolioDesk& portfolios() noexcept { return *m_portfolios; }
    const text::Language& language() const noexcept { return *m_language; }
    ProgramSettings& settings() noexcept { return m_settings; }
    const Person& person() const noexcept { return m_person; }
    bool isReadOnly() const noexcept { return m_readOnly; }
    bool isOpen() const noexcept { return m_open; }
    std::optional<ErrorCode> openProblem() const noexcept { return m_problem; }
    const std::filesystem::path& vaultFile() const noexcept { return m_vault; }
    Instant now() const { return m_surroundings.now(); }

    void applyLanguage(const QString& tag); ///< at once, everywhere; empty: the system's
    void applyLook(settings::Look look);
    /// Opens another vault in place of this one, or makes it.
    void openVault(const std::filesystem::path& file, bool create, std::function<void()> then = {});
    void askForVault(bool create);

    /// Does something with the vault, tells an error, shows everything anew, then `then`.
    void change(std::function<Result<void>(Wallet&)> work, std::function<void()> then = {});
    /// Shows everything anew.
    void refresh();
    /// Keeps who the person is and whom they accept, and asks about every badge again if that can change an answer.
    void setPerson(const Person& person, std::function<void()> then = {});
    void tell(const QString& words, widgets::Icon icon, bool undo = false) { m_window->tell(words, icon, undo); }
    void tellError(const Error& error);
    /// Asks where to save, then writes what `content` gives for that place, from the wallet's thread.
    void save(const QString& title, const QString& name, const QString& filter, std::function<Result<Bytes>(Wallet&, const std::filesystem::path&)> content);

  private:
    struct Snapshot;
    void connectWindow();
    void fulfil(const StartArguments& arguments);
    void opened(const Result<void>& result);
    void showSnapshot(Snapshot snapshot);
    void deed(window::WindowActions::Deed deed);
    void showStop(const window::Stop& stop);
    void undo(bool forward);
    void keepSettings();

    Surroundings m_surroundings;
    ProgramSettings m_settings;
    std::unique_ptr<text::Language> m_language;
    std::unique_ptr<window::MainWindow> m_window;
    std::unique_ptr<WalletThread> m_wallet;
    std::unique_ptr<Pictures> m_pictures;
    std::filesystem::path m_vault;
    bool m_open = false;
    bool m_readOnly = false;
    std::optional<ErrorCode> m_problem;
    Person m_person;
    QTimer m_keep;
    StartArguments m_wishes; ///< to be done once the vault is open
    std::function<void()> m_whenOpen;
    std::unique_ptr<BadgesDesk> m_badges;
    std::unique_ptr<AddDesk> m_add;
    std::unique_ptr<PortfolioDesk> m_portfolios;
    std::unique_ptr<SettingsDesk> m_settingsDesk;
};

} // namespace lanyard
