#include "app/desktop/settings_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "app/desktop/people_desk.h"
#include "core/base/file.h"
#include "core/import/evidence_folder.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/strings.h"
#include <QClipboard>
#include <QGuiApplication>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

/// What the vault knows; what cannot be read is left out.
settings::DiagnosticFacts withVault(settings::DiagnosticFacts facts, const Wallet& wallet) {
    facts.readOnly = wallet.isReadOnly();
    facts.damageSeen = wallet.damageSeen();
    std::error_code ignored;
    facts.vaultBytes = std::filesystem::file_size(wallet.file(), ignored);
    if (const auto facets = wallet.facets()) {
        facts.badges = facets->total;
        facts.inBin = facets->inBin;
        std::ranges::copy(facets->byVerdict, facts.byVerdict.begin());
    }
    if (const auto portfolios = wallet.portfolios()) facts.portfolios = portfolios->size();
    if (const auto evidence = wallet.evidence()) facts.evidence = evidence->all().size();
    if (const auto badges = wallet.list({}))
        for (const BadgeSummary& badge : *badges) {
            ++facts.byStandard[badge.standard];
            ++facts.byCarrier[badge.carrier];
            ++facts.byReason[badge.leading];
        }
    return facts;
}

} // namespace

SettingsDesk::SettingsDesk(Desktop& desktop) : m_desktop(desktop) {
    window::MainWindow& window = desktop.window();
    auto* page = window.pages().settings;
    connect(page, &settings::SettingsPage::languageRequested, this, [&desktop](const QString& tag) { desktop.applyLanguage(tag); });
    connect(page, &settings::SettingsPage::lookRequested, this, [&desktop](settings::Look look) { desktop.applyLook(look); });
    connect(page, &settings::SettingsPage::personChanged, this, [&desktop](const Person& person) { desktop.setPerson(person); });
    connect(page, &settings::SettingsPage::listFileRequested, this, &SettingsDesk::addList);
    connect(page, &settings::SettingsPage::evidenceFolderRequested, this, &SettingsDesk::addEvidence);
    connect(page, &settings::SettingsPage::openVaultRequested, this, [&desktop] { desktop.people().openElsewhere(); });
    connect(page, &settings::SettingsPage::copyPathRequested, this, [&desktop](const QString& path) {
        QGuiApplication::clipboard()->setText(path);
        desktop.tell(desktop.language().translate("window", "Copied."), widgets::Icon::copy);
    });
    connect(page, &settings::SettingsPage::binRequested, this, [&window] {
        window.go(window::Place::badges);
        window.pages().badges->showBin(true);
    });
    connect(page, &settings::SettingsPage::reportRequested, this, &SettingsDesk::saveReport);
    connect(page, &settings::SettingsPage::helpRequested, this, [&window] { window.go(window::Place::help); });
    connect(page, &settings::SettingsPage::aboutRequested, this, [&window] { window.go(window::Place::about); });
}

void SettingsDesk::addList() {
    auto* dialog = fileDialog(&m_desktop.window(), m_desktop.language().translate("window", "Add a list of givers"), u"JSON (*.json);;* (*)"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* page = m_desktop.window().pages().settings;
        const auto list = readTrustList(text::toPath(file));
        page->setListProblem(list ? std::nullopt : std::optional(list.error().code));
        if (!list) return;
        Person person = m_desktop.person();
        for (const TrustList::Entry& giver : list->issuers)
            if (person.trust.find(giver.id) == nullptr) person.trust.issuers.push_back(giver);
        m_desktop.setPerson(person);
    });
    dialog->open();
}

void SettingsDesk::addEvidence() {
    auto* dialog = fileDialog(&m_desktop.window(), m_desktop.language().translate("window", "Take in a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_desktop.wallet().ask(this, [path = text::toPath(folder), now = m_desktop.now()](Wallet& wallet) -> Result<void> {
            TRY(evidence, readEvidenceFolder(path));
            return wallet.addEvidence(evidence, now);
        }, [this](Result<void> done) {
            m_desktop.window().pages().settings->setEvidenceProblem(done ? std::nullopt : std::optional(done.error().code));
            m_desktop.refresh();
        });
    });
    dialog->open();
}

settings::DiagnosticFacts SettingsDesk::ownFacts() const {
    settings::DiagnosticFacts facts;
    facts.vaultOpen = m_desktop.isOpen();
    if (const auto problem = m_desktop.openProblem()) facts.openError = std::string(errorName(*problem));
    facts.givers = m_desktop.person().trust.issuers.size();
    facts.addresses = m_desktop.person().addresses.size();
    facts.language = m_desktop.language().tag();
    facts.look = m_desktop.settings().look == settings::Look::dark ? u"dark"_s : m_desktop.settings().look == settings::Look::light ? u"light"_s : u"system"_s;
    facts.window = m_desktop.window().size();
    return facts;
}

void SettingsDesk::saveReport() {
    const QString title = m_desktop.language().translate("window", "Save a report");
    m_desktop.wallet().ask(this, [facts = ownFacts()](Wallet& wallet) { return withVault(facts, wallet); }, [this, title](settings::DiagnosticFacts facts) {
        const QByteArray report = settings::diagnosticReport(facts); // here: it reads the screen
        m_desktop.save(title, u"lanyard-report.txt"_s, {}, [report](Wallet&, const std::filesystem::path&) -> Result<Bytes> { return Bytes(report.begin(), report.end()); });
    });
}

} // namespace lanyard
