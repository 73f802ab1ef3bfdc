#include "app/desktop/desktop.h"
#include "app/desktop/add_desk.h"
#include "app/desktop/badges_desk.h"
#include "app/desktop/portfolio_desk.h"
#include "app/desktop/settings_desk.h"
#include "core/base/file.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/style.h"
#include "ui/window/problem_page.h"
#include "ui/window/undo_words.h"
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;
using window::Place;
using Deed = window::WindowActions::Deed;

constexpr double zoomStep = 1.25;
constexpr int keepPause = 500; ///< milliseconds after the last change of page until settings are written

/// The same badges in the same order as a query that asks for nothing in particular.
bool asksForAll(const BadgeQuery& query) {
    return query.words.empty() && !query.verdict && query.issuer.empty() && !query.year && query.tag.empty() && !query.inBin && !query.insideToo &&
           query.order == BadgeQuery{}.order;
}

} // namespace

/// Everything that pages show, read in one go.
struct Desktop::Snapshot {
    BadgeQuery query;
    std::vector<BadgeSummary> shown, all;
    BadgeFacets facets;
    std::vector<Portfolio> portfolios;
    Person person;
    std::size_t evidence = 0;
    std::optional<Instant> newestEvidence;
    Wallet::Action undo = Wallet::Action::none, redo = Wallet::Action::none;
    bool readOnly = false;
    std::optional<Error> error; ///< the first that was met

    static Snapshot of(const Wallet& wallet, const BadgeQuery& query) {
        Snapshot snapshot;
        snapshot.query = query;
        const auto keep = [&snapshot](auto result, auto& place) {
            if (result)
                place = std::move(*result);
            else if (!snapshot.error)
                snapshot.error = result.error();
        };
        keep(wallet.list({}), snapshot.all);
        if (asksForAll(query))
            snapshot.shown = snapshot.all;
        else
            keep(wallet.list(query), snapshot.shown);
        keep(wallet.facets(), snapshot.facets);
        keep(wallet.portfolios(), snapshot.portfolios);
        keep(wallet.person(), snapshot.person);
        Evidence evidence;
        keep(wallet.evidence(), evidence);
        for (const EvidenceDocument* const document : evidence.all()) {
            ++snapshot.evidence;
            if (!snapshot.newestEvidence || *snapshot.newestEvidence < document->obtained) snapshot.newestEvidence = document->obtained;
        }
        snapshot.undo = wallet.nextUndo();
        snapshot.redo = wallet.nextRedo();
        snapshot.readOnly = wallet.isReadOnly();
        return snapshot;
    }
};

Desktop::Desktop(Surroundings surroundings, QObject* parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_settings(readSettings(m_surroundings.settingsFolder)),
      m_language(m_settings.language.isEmpty() ? std::make_unique<text::Language>(text::Language::ofSystem()) : std::make_unique<text::Language>(m_settings.language)),
      m_wallet(std::make_unique<WalletThread>()) {
    m_language->install();
    QApplication::setLayoutDirection(m_language->direction());
    m_window = std::make_unique<window::MainWindow>(*m_language);
    m_pictures = std::make_unique<Pictures>(*m_wallet);
    applyLook(m_settings.look);
    m_window->pages().badges->setView(m_settings.asList ? pages::BadgesPage::View::list : pages::BadgesPage::View::cards);
    m_window->resize(widgets::u(256), widgets::u(160));
    if (!m_settings.geometry.isEmpty()) m_window->restoreGeometry(m_settings.geometry);
    m_badges = std::make_unique<BadgesDesk>(*this);
    m_add = std::make_unique<AddDesk>(*this);
    m_portfolios = std::make_unique<PortfolioDesk>(*this);
    m_settingsDesk = std::make_unique<SettingsDesk>(*this);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepPause);
    connect(&m_keep, &QTimer::timeout, this, &Desktop::keepSettings);
    connectWindow();
}

Desktop::~Desktop() {
    m_window->settle();
    keepSettings();
    m_wallet.reset(); // what still runs there knows the desks
}

void Desktop::connectWindow() {
    window::MainWindow& window = *m_window;
    connect(&window, &window::MainWindow::deedRequested, this, &Desktop::deed);
    connect(&window, &window::MainWindow::filesDropped, m_add.get(), &AddDesk::take);
    connect(&window, &window::MainWindow::stopShown, this, &Desktop::showStop);
    connect(&window, &window::MainWindow::closed, this, &Desktop::keepSettings);
    connect(window.pages().badges, &pages::BadgesPage::samplesRequested, m_add.get(), &AddDesk::takeSamples);
    connect(window.pages().badges, &pages::BadgesPage::portfolioRequested, m_portfolios.get(), &PortfolioDesk::make);

    auto* welcome = window.pages().welcome;
    connect(welcome, &pages::WelcomePage::languageRequested, this, [this](const QString& tag) { applyLanguage(tag); }, Qt::QueuedConnection);
    connect(welcome, &pages::WelcomePage::openVaultRequested, this, [this] { askForVault(false); });
    const auto begin = [this](const QString& name, bool samples) {
        openVault(m_surroundings.defaultVault, true, [this, name, samples] {
            Person person = m_person;
            person.name = text::toUtf8(name.simplified());
            setPerson(person, [this, samples] {
                m_window->go(Place::badges);
                if (samples) m_add->takeSamples();
            });
        });
    };
    connect(welcome, &pages::WelcomePage::startRequested, this, [begin](const QString& name) { begin(name, false); });
    connect(welcome, &pages::WelcomePage::samplesRequested, this, [begin](const QString& name) { begin(name, true); });

    auto* problem = window.pages().problem;
    connect(problem, &window::ProblemPage::againRequested, this, [this] { openVault(m_vault, false); });
    connect(problem, &window::ProblemPage::otherRequested, this, [this] { askForVault(false); });
    connect(problem, &window::ProblemPage::newRequested, this, [this] { askForVault(true); });
}

void Desktop::start(const StartArguments& arguments) {
    m_wishes = arguments;
    std::filesystem::path file = text::toPath(arguments.vault);
    if (file.empty()) file = text::toPath(m_settings.vault);
    std::error_code ignored;
    if (file.empty() || (arguments.vault.isEmpty() && !std::filesystem::exists(file, ignored))) file = m_surroundings.defaultVault;
    m_vault = file;
    if (file == m_surroundings.defaultVault && !std::filesystem::exists(file, ignored))
        m_window->go(Place::welcome);
    else
        openVault(file, false);
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
        return;
    }
    std::vector<IncomingFile> files;
    for (const QString& path : arguments.files) files.push_back({text::toUtf8(QFileInfo(path).fileName()), text::toPath(path), {}});
    if (!files.empty())
        m_add->take(std::move(files));
    else if (arguments.newPortfolio)
        m_portfolios->make({});
    else if (arguments.add)
        m_window->go(Place::add);
}

void Desktop::openVault(const std::filesystem::path& file, bool create, std::function<void()> then) {
    m_vault = file;
    m_open = false;
    m_whenOpen = std::move(then);
    if (create) QDir().mkpath(text::fromPath(file.parent_path())); // what cannot be made is told by opening
    m_wallet->open(file, create, now(), this, [this](Result<void> result) { opened(result); });
}

void Desktop::opened(const Result<void>& result) {
    if (!result) {
        m_problem = result.error().code;
        m_window->pages().problem->setProblem(result.error().code, text::fromPath(m_vault));
        m_window->go(Place::problem);
        return;
    }
    m_problem.reset();
    m_open = true;
    m_settings.vault = text::fromPath(m_vault);
    m_window->pages().badges->reset();
    m_window->pages().badge->clear();
    m_wallet->ask(this, [](Wallet& wallet) { return Snapshot::of(wallet, {}); }, [this](Snapshot snapshot) {
        showSnapshot(std::move(snapshot));
        const Place last = m_settings.stop.place;
        if (m_whenOpen) {
            std::exchange(m_whenOpen, {})();
        } else if (last == Place::welcome || last == Place::problem || (last == Place::badge && m_settings.stop.what.isEmpty())) {
            m_window->go(Place::badges);
        } else {
            m_window->go(Place::badges);
            m_window->go(m_settings.stop);
        }
        StartArguments wishes = std::exchange(m_wishes, {});
        wishes.vault.clear(); // it is this one
        fulfil(wishes);
    });
}

void Desktop::askForVault(bool create) {
    auto* dialog = new QFileDialog(m_window.get(), create ? m_language->translate("window", "Start a new collection") : m_language->translate("window", "Open another collection"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), u"Lanyard (*.lanyard)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(create ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(create ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing vault is opened, never replaced
    dialog->setDefaultSuffix(u"lanyard"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, create](const QString& file) {
        m_settings.stop = {};
        openVault(text::toPath(file), create);
    });
    dialog->open();
}

void Desktop::refresh() {
    if (!m_open) return;
    m_wallet->ask(this, [query = m_window->pages().badges->query()](Wallet& wallet) { return Snapshot::of(wallet, query); },
                  [this](Snapshot snapshot) { showSnapshot(std::move(snapshot)); });
}

void Desktop::showSnapshot(Snapshot snapshot) {
    window::MainWindow& window = *m_window;
    if (snapshot.error) tellError(*snapshot.error);
    m_person = snapshot.person;
    m_readOnly = snapshot.readOnly;
    window.setPerson(text::toQString(m_person.name));
    window.setBadgeCount(int(snapshot.facets.total));
    window.setUndo(snapshot.undo, snapshot.redo);
    QStringList tags;
    for (const BadgeFacets::Count& tag : snapshot.facets.tags) tags += text::toQString(tag.label);
    window.pages().badge->setKnownTags(tags);
    window.pages().badges->setFacets(snapshot.facets);
    if (snapshot.query.words == window.pages().badges->query().words && snapshot.query.inBin == window.pages().badges->query().inBin)
        window.pages().badges->setBadges(std::move(snapshot.shown));
    window.pages().settings->setPerson(m_person);
    window.pages().settings->setVault(text::fromPath(m_vault), m_readOnly);
    window.pages().settings->setEvidence(snapshot.evidence, snapshot.newestEvidence);
    m_add->setNextUndo(snapshot.undo);
    m_portfolios->set(std::move(snapshot.portfolios), std::move(snapshot.all));
    if (window.here().place == Place::badge) m_badges->show(text::toUtf8(window.here().what));
}

void Desktop::change(std::function<Result<void>(Wallet&)> work, std::function<void()> then) {
    m_wallet->ask(this, [work = std::move(work), query = m_window->pages().badges->query()](Wallet& wallet) {
        const Result<void> done = work(wallet);
        return std::pair(done, Snapshot::of(wallet, query));
    }, [this, then = std::move(then)](std::pair<Result<void>, Snapshot> answer) {
        showSnapshot(std::move(answer.second));
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
        if (changesAnswers) m_portfolios->badgesChanged();
        if (then) then();
    });
}

void Desktop::tellError(const Error& error) { tell(text::errorSentence(*m_language, error), widgets::Icon::info); }

void Desktop::save(const QString& title, const QString& name, const QString& filter, std::function<Result<Bytes>(Wallet&, const std::filesystem::path&)> content) {
    auto* dialog = new QFileDialog(m_window.get(), title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, content = std::move(content)](const QString& file) {
        m_wallet->ask(this, [content, path = text::toPath(file)](Wallet& wallet) -> Result<void> {
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
    std::error_code ignored;
    std::filesystem::create_directories(m_surroundings.settingsFolder, ignored);
    writeSettings(m_surroundings.settingsFolder, m_settings);
}

void Desktop::showStop(const window::Stop& stop) {
    if (m_open) m_keep.start(); // so that it is known even if the program is killed
    if (stop.place == Place::badge) m_badges->show(text::toUtf8(stop.what));
    if (stop.place == Place::portfolio) m_portfolios->show(stop.what);
}

void Desktop::undo(bool forward) {
    m_wallet->ask(this, [forward, now = now(), query = m_window->pages().badges->query()](Wallet& wallet) {
        const auto done = forward ? wallet.redo(now) : wallet.undo(now);
        // A badge may have been judged by givers that are known no longer, or known again.
        if (done && *done == Wallet::Action::person) (void)wallet.verifyAllAgain(now);
        return std::pair(done, Snapshot::of(wallet, query));
    }, [this, forward](std::pair<Result<Wallet::Action>, Snapshot> answer) {
        showSnapshot(std::move(answer.second));
        if (!answer.first) return tellError(answer.first.error());
        if (*answer.first == Wallet::Action::import) m_window->pages().add->undone();
        tell(forward ? window::redoneSentence(*m_language, *answer.first) : window::undoneSentence(*m_language, *answer.first), forward ? widgets::Icon::redo : widgets::Icon::undo);
    });
}

void Desktop::deed(Deed deed) {
    const window::MainWindow::Pages& pages = m_window->pages();
    const Place here = m_window->here().place;
    switch (deed) {
    case Deed::add:
        m_window->go(Place::add);
        return pages.add->chooseFiles();
    case Deed::paste:
        m_window->go(Place::add);
        return pages.add->paste();
    case Deed::newPortfolio: return m_portfolios->make({});
    case Deed::openVault: return askForVault(false);
    case Deed::save:
        if (here == Place::badge) return m_badges->saveOriginal(pages.badge->shown());
        if (here == Place::portfolio) m_portfolios->savePdf();
        return;
    case Deed::print:
        if (here == Place::badge) return m_badges->print(pages.badge->shown());
        if (here == Place::portfolio) m_portfolios->print();
        return;
    case Deed::quit:
        m_window->close();
        return;
    case Deed::undo: return undo(false);
    case Deed::redo: return undo(true);
    case Deed::find:
        m_window->go(Place::badges);
        return pages.badges->focusSearch();
    case Deed::back:
        m_window->back();
        return;
    case Deed::badges:
        pages.badges->showBin(false);
        return m_window->go(Place::badges);
    case Deed::portfolios: return m_window->go(Place::portfolios);
    case Deed::addPlace: return m_window->go(Place::add);
    case Deed::bin:
        m_window->go(Place::badges);
        return pages.badges->showBin(true);
    case Deed::settings: return m_window->go(Place::settings);
    case Deed::larger: return pages.portfolio->setZoom(pages.portfolio->zoom() * zoomStep);
    case Deed::smaller: return pages.portfolio->setZoom(pages.portfolio->zoom() / zoomStep);
    case Deed::fit: return pages.portfolio->setZoom(1);
    case Deed::help: return m_window->go(Place::help);
    case Deed::report: return m_settingsDesk->saveReport();
    case Deed::about: return m_window->go(Place::about);
    }
}

} // namespace lanyard
