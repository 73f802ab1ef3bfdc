#include "app/desktop/desktop.h"
#include "app/desktop/add_desk.h"
#include "app/desktop/badges_desk.h"
#include "app/desktop/closed_vault_desk.h"
#include "app/desktop/deeds_desk.h"
#include "app/desktop/ends_desk.h"
#include "app/desktop/file_dialog.h"
#include "app/desktop/lock_desk.h"
#include "app/desktop/passphrase_desk.h"
#include "app/desktop/people_desk.h"
#include "app/desktop/person_file.h"
#include "app/desktop/portfolio_desk.h"
#include "app/desktop/safekeeping_desk.h"
#include "app/desktop/vault_snapshot.h"
#include "app/desktop/words_desk.h"
#include "core/base/file.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/people/people_page.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/style.h"
#include "ui/window/problem_page.h"
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QPixmapCache>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;
using window::Place;

constexpr int keepPause = 500; ///< milliseconds after the last change of page until settings are written

} // namespace

Desktop::Desktop(Surroundings surroundings, QObject* parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_settings(readSettings(m_surroundings.settingsFolder)),
      m_language(m_settings.language.isEmpty() ? std::make_unique<text::Language>(text::Language::ofSystem()) : std::make_unique<text::Language>(m_settings.language)),
      m_wallet(std::make_unique<WalletThread>()) {
    m_language->install();
    QApplication::setLayoutDirection(m_language->direction());
    m_window = std::make_unique<window::MainWindow>(*m_language);
    m_window->resize(widgets::u(256), widgets::u(160));
    if (!m_settings.geometry.isEmpty()) m_window->restoreGeometry(m_settings.geometry);
    m_deeds = std::make_unique<DeedsDesk>(*this);
    m_people = std::make_unique<PeopleDesk>(*this, m_surroundings.defaultVault.parent_path());
    m_closed = std::make_unique<ClosedVaultDesk>(*this);
    sitDown();
    m_lock = std::make_unique<LockDesk>(*this, m_surroundings.buses, m_surroundings.idleMinute);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepPause);
    connect(&m_keep, &QTimer::timeout, this, &Desktop::keepSettings);
    connectWindow();
}

Desktop::~Desktop() {
    m_window->settle();
    keepSettings();
    const auto leaves = m_open ? m_people->leaving() : std::function<std::filesystem::path()>();
    m_wallet.reset(); // what still runs there knows the desks
    if (leaves) m_people->moved(m_vault, leaves());
}

void Desktop::sitDown() {
    m_sitting = std::make_unique<Sitting>(*this);
    // Queued, and not by a desk of the sitting: with it that desk is gone.
    connect(m_window->pages().safekeeping, &safekeeping::SafekeepingPage::forgetRequested, m_closed.get(), &ClosedVaultDesk::forgetOpen, Qt::QueuedConnection);
    applyLook(m_settings.look);
    m_window->pages().badges->setView(m_settings.asList ? pages::BadgesPage::View::list : pages::BadgesPage::View::cards);
}

void Desktop::connectWindow() {
    window::MainWindow& window = *m_window;
    connect(&window, &window::MainWindow::stopShown, this, &Desktop::showStop);
    connect(&window, &window::MainWindow::closed, this, &Desktop::keepSettings);
    auto* welcome = window.pages().welcome;
    connect(welcome, &pages::WelcomePage::languageRequested, this, [this](const QString& tag) { applyLanguage(tag); }, Qt::QueuedConnection);
    connect(welcome, &pages::WelcomePage::openVaultRequested, this, [this] { m_people->openElsewhere(); });
    const auto begin = [this](const QString& name, bool samples) {
        const QString called = name.simplified();
        openVault(called.isEmpty() ? m_surroundings.defaultVault : freshVaultPath(m_surroundings.defaultVault.parent_path(), called), true, [this, name, samples] {
            Person person = m_person;
            person.name = text::toUtf8(name.simplified());
            setPerson(person, [this, samples] {
                m_window->go(Place::badges);
                if (samples) m_sitting->add().takeSamples();
            });
        });
    };
    connect(welcome, &pages::WelcomePage::startRequested, this, [begin](const QString& name) { begin(name, false); });
    connect(welcome, &pages::WelcomePage::samplesRequested, this, [begin](const QString& name) { begin(name, true); });

    auto* problem = window.pages().problem;
    connect(problem, &window::ProblemPage::againRequested, this, [this] { openVault(m_vault, false); });
    connect(problem, &window::ProblemPage::repairRequested, this, [this](const QString& passphrase) { m_closed->repair(m_vault, passphrase); });
    connect(problem, &window::ProblemPage::otherRequested, this, [this] { m_people->openElsewhere(); });
    connect(problem, &window::ProblemPage::everybodyRequested, this, [this] { m_people->showEverybody(); });
}

void Desktop::start(const StartArguments& arguments) {
    m_closed->finishForgetting();
    m_wishes = arguments;
    if (!arguments.vault.isEmpty())
        openVault(text::toPath(arguments.vault), false);
    else
        m_people->begin();
    m_window->show();
}

void Desktop::handle(const StartArguments& arguments) {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    fulfil(arguments);
}

void Desktop::fulfil(const StartArguments& arguments) {
    if (!arguments.vault.isEmpty() && text::toPath(arguments.vault) != m_vault) {
        m_wishes = arguments;
        return openVault(text::toPath(arguments.vault), false);
    }
    if (!m_open) {
        m_wishes = arguments;
        if (m_wishes.vault.isEmpty()) m_wishes.vault = m_window->pages().people->asked();
        return;
    }
    std::vector<IncomingFile> files;
    for (const QString& path : arguments.files) files.push_back({text::toUtf8(QFileInfo(path).fileName()), text::toPath(path), {}});
    if (!files.empty())
        m_sitting->add().take(std::move(files));
    else if (arguments.newPortfolio)
        m_sitting->portfolios().make({});
    else if (arguments.add)
        m_window->go(Place::add);
}

void Desktop::openVault(const std::filesystem::path& file, bool create, std::function<void()> then, std::shared_ptr<const VaultKey> key) {
    closeVault();
    if (!m_wishes.vault.isEmpty() && text::toPath(m_wishes.vault) != file) m_wishes = {}; // they were for somebody else
    m_vault = file;
    if (create) QDir().mkpath(text::fromPath(file.parent_path())); // what cannot be made is told by opening
    m_bySheet = key && !key->recoveryWords.empty();
    m_wallet->open(file, create, now(), m_sitting.get(), [this, then = std::move(then)](Result<void> result) { opened(result, then); }, std::move(key));
}

void Desktop::closeVault(Leaving how) {
    m_window->settle();
    if (m_open) keepSettings();
    m_wallet->stop();
    const auto leaves = m_open ? m_people->leaving() : std::function<std::filesystem::path()>();
    if (leaves && how == Leaving::asUsual)
        m_wallet->close([people = QPointer<QObject>(m_people.get()), desk = m_people.get(), file = m_vault, leaves] {
            const std::filesystem::path now = leaves();
            WalletThread::answer(people, [desk, file, now] { desk->moved(file, now); });
        });
    else
        m_wallet->close(); // it may be opening
    m_sitting.reset(); // before the pages that its desks know
    m_window->renewPages();
    m_open = m_readOnly = m_sealed = m_bySheet = false;
    m_problem.reset();
    m_person = {};
    m_vault.clear();
    QPixmapCache::clear();
    if (QGuiApplication::clipboard()->ownsClipboard()) QGuiApplication::clipboard()->clear(); // a link or a text of a badge
    sitDown();
}

void Desktop::stopAt(ErrorCode problem) {
    const std::filesystem::path file = m_vault;
    if (m_open) closeVault(Leaving::forGood);
    m_vault = file;
    m_problem = problem;
    m_window->pages().problem->setProblem(problem, text::fromPath(file));
    m_window->go(Place::problem);
}

void Desktop::opened(const Result<void>& result, const std::function<void()>& then) {
    if (!result) {
        if (m_people->toldByUnlocking(m_vault, result.error())) return;
        return stopAt(result.error().code);
    }
    m_open = true;
    const QString file = text::fromPath(m_vault);
    // Kept of this vault only; and taken now, since to show the vault keeps where one is then.
    const window::Stop stop = m_settings.vault == file ? m_settings.stop : window::Stop{};
    if (m_settings.recent.isOn()) m_settings.vault = file;
    m_wallet->ask(m_sitting.get(), [](Wallet& wallet) { return VaultSnapshot::of(wallet, {}); }, [this, then, stop](VaultSnapshot snapshot) {
        show(std::move(snapshot));
        const Place last = stop.place;
        if (then) {
            then();
        } else if (m_bySheet) { // who forgot the passphrase sets another before it is needed again
            m_window->go(Place::badges);
            m_window->go(Place::passphrase);
        } else if (last == Place::welcome || last == Place::people || last == Place::problem || (last == Place::badge && stop.what.isEmpty())) {
            m_window->go(Place::badges);
        } else {
            m_window->go(Place::badges);
            m_window->go(stop);
        }
        m_sitting->ends().tell();
        m_sitting->safekeeping().begin();
        StartArguments wishes = std::exchange(m_wishes, {});
        wishes.vault.clear(); // it is this one
        fulfil(wishes);
    });
}

void Desktop::refresh() {
    if (!m_open) return;
    m_wallet->ask(m_sitting.get(), [query = m_window->pages().badges->query()](Wallet& wallet) { return VaultSnapshot::of(wallet, query); },
                  [this](VaultSnapshot snapshot) { show(std::move(snapshot)); });
}

void Desktop::show(VaultSnapshot snapshot) {
    window::MainWindow& window = *m_window;
    if (snapshot.error) tellError(*snapshot.error);
    m_person = snapshot.person;
    m_readOnly = snapshot.readOnly;
    m_sealed = snapshot.sealed;
    m_people->seated(m_person);
    window.setPerson(text::toQString(m_person.name));
    window.setBadgeCount(int(snapshot.facets.total));
    window.setUndo(snapshot.undo, snapshot.redo);
    QStringList tags;
    for (const BadgeFacets::Count& tag : snapshot.facets.tags) tags += text::toQString(tag.label);
    window.pages().badge->setKnownTags(tags);
    window.pages().badges->setRenewals(std::move(snapshot.renewals));
    window.pages().badges->setFacets(snapshot.facets);
    if (snapshot.query.words == window.pages().badges->query().words && snapshot.query.inBin == window.pages().badges->query().inBin)
        window.pages().badges->setBadges(std::move(snapshot.shown));
    window.pages().settings->setPerson(m_person);
    window.pages().settings->setVault(text::fromPath(m_vault), m_readOnly);
    window.pages().settings->setEvidence(snapshot.evidence, snapshot.newestEvidence);
    m_sitting->passphrase().show();
    m_sitting->safekeeping().show();
    m_sitting->add().setNextUndo(snapshot.undo);
    m_sitting->words().set(std::move(snapshot.statements), snapshot.all);
    m_sitting->portfolios().set(std::move(snapshot.portfolios), std::move(snapshot.all));
    if (window.here().place == Place::badge) m_sitting->badges().show(text::toUtf8(window.here().what));
}

void Desktop::change(std::function<Result<void>(Wallet&)> work, std::function<void()> then) {
    m_wallet->ask(m_sitting.get(), [work = std::move(work), query = m_window->pages().badges->query()](Wallet& wallet) {
        const Result<void> done = work(wallet);
        return std::pair(done, VaultSnapshot::of(wallet, query));
    }, [this, then = std::move(then)](std::pair<Result<void>, VaultSnapshot> answer) {
        show(std::move(answer.second));
        if (!answer.first)
            tellError(answer.first.error());
        else if (then)
            then();
    });
}

void Desktop::setPerson(const Person& person, std::function<void()> then) {
    const bool changesAnswers = person.addresses != m_person.addresses || person.trust.issuers != m_person.trust.issuers;
    m_person = person; // so that two changes in a row add up
    change([person, changesAnswers, now = now(), stop = m_wallet->freshToken()](Wallet& wallet) -> Result<void> {
        TRY_DO(wallet.setPerson(person, now));
        if (!changesAnswers) return {};
        TRY(asked, wallet.verifyAllAgain(now, {}, stop));
        (void)asked;
        return {};
    }, [this, changesAnswers, then = std::move(then)] {
        if (changesAnswers) m_sitting->portfolios().badgesChanged();
        if (then) then();
    });
}

void Desktop::tellError(const Error& error) { tell(text::errorSentence(*m_language, error), widgets::Icon::info); }

void Desktop::save(const QString& title, const QString& name, const QString& filter, std::function<Result<Bytes>(Wallet&, const std::filesystem::path&)> content) {
    auto* dialog = fileDialog(m_window.get(), title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    connect(dialog, &QFileDialog::fileSelected, m_sitting.get(), [this, content = std::move(content)](const QString& file) {
        m_wallet->ask(m_sitting.get(), [content, path = text::toPath(file)](Wallet& wallet) -> Result<void> {
            TRY(bytes, content(wallet, path));
            return writeFileAtomically(path, bytes);
        }, [this, file](Result<void> done) {
            if (done)
                tell(m_language->translate("window", "Saved as %1.").arg(text::isolated(QFileInfo(file).fileName())), widgets::Icon::save);
            else
                tellError(done.error());
        });
    });
    dialog->open();
}

void Desktop::applyLanguage(const QString& tag) {
    auto next = tag.isEmpty() ? std::make_unique<text::Language>(text::Language::ofSystem()) : std::make_unique<text::Language>(tag);
    next->install();
    QApplication::setLayoutDirection(next->direction());
    m_window->setLanguage(*next);
    m_language = std::move(next); // pages no longer know the old one
    m_settings.language = tag;
    keepSettings();
}

void Desktop::applyLook(settings::Look look) {
    m_settings.look = look;
    m_window->pages().settings->setLook(look);
    if (auto* const style = qobject_cast<widgets::Style*>(QApplication::style()))
        style->setScheme(look == settings::Look::system ? std::nullopt
                                                        : std::optional(look == settings::Look::dark ? widgets::Scheme::dark : widgets::Scheme::light));
}

void Desktop::keepSettings() {
    m_settings.geometry = m_window->saveGeometry();
    if (m_open) m_settings.stop = m_window->here();
    if (m_open && m_sealed) m_settings.stop.what.clear(); // a badge's id tells who has it
    std::error_code ignored;
    std::filesystem::create_directories(m_surroundings.settingsFolder, ignored);
    writeSettings(m_surroundings.settingsFolder, m_settings);
}

void Desktop::showStop(const window::Stop& stop) {
    if (m_open) m_keep.start(); // so that it is known even if the program is killed
    if (stop.place == Place::badge) m_sitting->badges().show(text::toUtf8(stop.what));
    if (stop.place == Place::portfolio) m_sitting->portfolios().show(stop.what);
}

} // namespace lanyard
