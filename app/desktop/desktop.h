#pragma once
#include "app/desktop/power_watch.h"
#include "app/desktop/program_settings.h"
#include "app/desktop/sitting.h"
#include "app/desktop/start_arguments.h"
#include "app/desktop/wallet_thread.h"
#include "ui/text/language.h"
#include "ui/window/main_window.h"
#include <QObject>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lanyard {

class ClosedVaultDesk;
class DeedsDesk;
class LockDesk;
class PeopleDesk;
struct VaultSnapshot;

/// The program behind its window: opens the vault, asks the wallet for what pages want to show, does what they ask for and tells what was done.
/// What belongs to one kind of page is done by a desk of its own; this is what they share.
/// Invariant 1: after each change that is on disk, every page shows what is in the vault. 2: once a vault is closed nothing that was read from it is
/// left in a page or a desk, and no answer that comes late is shown.
class Desktop final : public QObject {
    Q_OBJECT
  public:
    /// Where things lie and what time it is: handed in.
    struct Surroundings {
        std::filesystem::path settingsFolder;
        std::filesystem::path defaultVault;
        std::function<Instant()> now;
        PowerWatch::Buses buses{};
        std::chrono::milliseconds idleMinute{60'000}; ///< how long a minute without use is
        Sealing sealing{};                            ///< how passphrases are set
    };
    explicit Desktop(Surroundings surroundings, QObject* parent = nullptr);
    ~Desktop() override; ///< keeps settings; asks running work to stop and waits for it

    /// Opens the vault and the window.
    void start(const StartArguments& arguments);
    /// What a later start of the program wished.
    void handle(const StartArguments& arguments);

    window::MainWindow& window() noexcept { return *m_window; }
    WalletThread& wallet() noexcept { return *m_wallet; }
    /// Whose answers go to pages of the vault that is open: gone when it is closed.
    Sitting& sitting() noexcept { return *m_sitting; }
    Pictures& pictures() noexcept { return m_sitting->pictures(); }
    PortfolioDesk& portfolios() noexcept { return m_sitting->portfolios(); }
    PeopleDesk& people() noexcept { return *m_people; }
    LockDesk& lock() noexcept { return *m_lock; }
    const text::Language& language() const noexcept { return *m_language; }
    ProgramSettings& settings() noexcept { return m_settings; }
    const Person& person() const noexcept { return m_person; }
    bool isReadOnly() const noexcept { return m_readOnly; }
    bool isOpen() const noexcept { return m_open; }
    bool isSealed() const noexcept { return m_open && m_sealed; } ///< the vault has a passphrase
    bool wasOpenedBySheet() const noexcept { return m_bySheet; }  ///< by recovery words, and no passphrase was set since
    void passphraseChanged() noexcept { m_bySheet = false; }
    const Sealing& sealing() const noexcept { return m_surroundings.sealing; }
    ClosedVaultDesk& closedVaults() noexcept { return *m_closed; }
    std::optional<ErrorCode> openProblem() const noexcept { return m_problem; }
    const std::filesystem::path& vaultFile() const noexcept { return m_vault; }
    const std::filesystem::path& settingsFolder() const noexcept { return m_surroundings.settingsFolder; }
    Instant now() const { return m_surroundings.now(); }

    void applyLanguage(const QString& tag); ///< at once, everywhere; empty: the system's
    void applyLook(settings::Look look);
    /// Opens another vault in place of this one, or makes it; `key` opens a sealed one. Not to be called by a desk of the sitting.
    void openVault(const std::filesystem::path& file, bool create, std::function<void()> then = {}, std::shared_ptr<const VaultKey> key = {});
    /// Keeps what is being typed, ends what runs, and forgets everything of the person. Not to be called by a desk of the sitting.
    enum class Leaving : std::uint8_t {
        asUsual, ///< the file follows the person's name
        forGood, ///< it stays where it is, to be forgotten
    };
    void closeVault(Leaving how = Leaving::asUsual);
    /// Closes the vault that is open, if one is, and shows the page that says what is wrong with its file. Not to be called by a desk of the sitting.
    void stopAt(ErrorCode problem);

    /// Does something with the vault, tells an error, shows everything anew, then `then`.
    void change(std::function<Result<void>(Wallet&)> work, std::function<void()> then = {});
    /// Shows everything anew.
    void refresh();
    void show(VaultSnapshot snapshot);
    /// Keeps who the person is and whom they accept, and asks about every badge again if that can change an answer.
    void setPerson(const Person& person, std::function<void()> then = {});
    void keepSettings();
    void tell(const QString& words, widgets::Icon icon, bool undo = false) { m_window->tell(words, icon, undo); }
    void tellError(const Error& error);
    /// Asks where to save, then writes what `content` gives for that place, from the wallet's thread.
    void save(const QString& title, const QString& name, const QString& filter, std::function<Result<Bytes>(Wallet&, const std::filesystem::path&)> content);

  private:
    void connectWindow();
    void sitDown();
    void fulfil(const StartArguments& arguments);
    void opened(const Result<void>& result, const std::function<void()>& then);
    void showStop(const window::Stop& stop);

    Surroundings m_surroundings;
    ProgramSettings m_settings;
    std::unique_ptr<text::Language> m_language;
    std::unique_ptr<window::MainWindow> m_window;
    std::unique_ptr<WalletThread> m_wallet;
    std::filesystem::path m_vault;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_sealed = false;
    bool m_bySheet = false;
    std::optional<ErrorCode> m_problem;
    Person m_person;
    QTimer m_keep;
    StartArguments m_wishes; ///< to be done once the vault they name is open; any vault if they name none
    std::unique_ptr<Sitting> m_sitting;
    std::unique_ptr<DeedsDesk> m_deeds;
    std::unique_ptr<PeopleDesk> m_people;
    std::unique_ptr<LockDesk> m_lock;
    std::unique_ptr<ClosedVaultDesk> m_closed;
};

} // namespace lanyard
