#include "app/desktop/safekeeping_desk.h"
#include "app/desktop/closed_vault_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "core/base/file.h"
#include "core/export/bundle.h"
#include "core/import/bundle.h"
#include "ui/text/bundle_words.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include <QFileInfo>
#include <QStringList>

namespace lanyard {

using namespace Qt::StringLiterals;
using safekeeping::SafekeepingPage;

SafekeepingDesk::SafekeepingDesk(Desktop& desktop) : m_desktop(desktop) {
    connect(&page(), &SafekeepingPage::takeAlongRequested, this, &SafekeepingDesk::askWhereTo);
    connect(&page(), &SafekeepingPage::takeInRequested, this, &SafekeepingDesk::askWhatFrom);
    connect(&page(), &SafekeepingPage::passphraseGiven, this, [this](const QString& typed) { takeIn(std::make_shared<const Secret>(secretOf(typed))); });
    connect(&page(), &SafekeepingPage::backupRequested, this, &SafekeepingDesk::backUp);
    connect(&page(), &SafekeepingPage::restoreRequested, this, &SafekeepingDesk::restore);
    connect(&page(), &SafekeepingPage::stopRequested, this, [this] { m_desktop.wallet().stop(); });
}

SafekeepingPage& SafekeepingDesk::page() const { return *m_desktop.window().pages().safekeeping; }

void SafekeepingDesk::begin() {
    if (m_desktop.isReadOnly()) return;
    m_desktop.wallet().ask(this, [now = m_desktop.now()](Wallet& wallet) { return wallet.backUp(now); }, [this](const Result<std::optional<Backup>>& made) {
        if (!made && made.error().code == ErrorCode::damaged)
            m_desktop.window().tell(m_desktop.language().translate("window", "Something in this person's file is damaged, so no backup was made. The older ones are kept."), widgets::Icon::info,
                                    m_desktop.language().translate("window", "Make it new…", "a damaged file"), widgets::Icon::check, [&closed = m_desktop.closedVaults()] { closed.offerRepair(); });
        show();
    });
}

void SafekeepingDesk::show() {
    const std::filesystem::path& vault = m_desktop.vaultFile();
    page().setPerson(text::toQString(m_desktop.person().name), text::fromPath(vault.stem()), m_desktop.isReadOnly());
    std::vector<safekeeping::BackupRow> rows;
    for (const Backup& backup : backupsOf(vault)) rows.push_back({text::fromPath(backup.file), backup.madeAt, backup.bytes});
    page().setBackups(std::move(rows), text::fromPath(backupFolder(vault)));
}

void SafekeepingDesk::tell(SafekeepingPage::Part part, const QString& words) { page().setOutcome(part, {words, false}); }
void SafekeepingDesk::tell(SafekeepingPage::Part part, const Error& error) { page().setOutcome(part, {text::errorSentence(m_desktop.language(), error), true}); }

void SafekeepingDesk::askWhereTo(const QString& passphrase) {
    const text::Language& in = m_desktop.language();
    auto secret = passphrase.isEmpty() ? nullptr : std::make_shared<const Secret>(secretOf(passphrase));
    const QString ending = secret ? u"lanyard-package"_s : u"zip"_s;
    const QString person = m_desktop.person().name.empty() ? text::fromPath(m_desktop.vaultFile().stem()) : text::toQString(m_desktop.person().name);
    auto* dialog = fileDialog(&m_desktop.window(), in.translate("window", "Take everything with you"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"%1 %2.%3"_s.arg(person, QString::fromStdString(toRfc3339(m_desktop.now()).substr(0, 10)), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, secret](const QString& file) { takeAlong(text::toPath(file), secret); });
    dialog->open();
}

void SafekeepingDesk::takeAlong(const std::filesystem::path& file, std::shared_ptr<const Secret> passphrase) {
    page().setProgress(SafekeepingPage::Part::takeAlong);
    // A language of its own: that of the window may change while this runs.
    auto in = std::make_shared<const text::Language>(m_desktop.language().tag());
    m_desktop.wallet().ask(this, [file, passphrase, in, sealing = m_desktop.sealing()](Wallet& wallet) -> Result<std::size_t> {
        TRY(holdings, wallet.holdings());
        const auto badges = std::ranges::count_if(holdings.badges, [](const HeldBadge& badge) { return badge.received; });
        TRY(zip, bundle(holdings, text::indexWords(*in, holdings)));
        holdings = {};
        if (passphrase) {
            TRY(sealed, sealedBundle(zip, *passphrase, sealing));
            zip = std::move(sealed);
        }
        TRY_DO(writeFileAtomically(file, zip));
        return std::size_t(badges);
    }, [this, file](const Result<std::size_t>& badges) {
        if (!badges) return tell(SafekeepingPage::Part::takeAlong, badges.error());
        tell(SafekeepingPage::Part::takeAlong,
             m_desktop.language().translate("window", "%n badge(s) and everything beside them are in %1.", nullptr, int(*badges)).arg(text::isolated(text::fromPath(file.filename()))));
    });
}

void SafekeepingDesk::askWhatFrom() {
    const text::Language& in = m_desktop.language();
    auto* dialog = fileDialog(&m_desktop.window(), in.translate("window", "Take in what was taken along"), in.translate("window", "Taken along (*.lanyard-package *.zip);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_chosen = text::toPath(file);
        takeIn(nullptr);
    });
    dialog->open();
}

void SafekeepingDesk::takeIn(std::shared_ptr<const Secret> passphrase) {
    page().setProgress(SafekeepingPage::Part::takeIn);
    const auto progress = [here = QPointer<QObject>(this), this](std::size_t done, std::size_t total) {
        WalletThread::answer(here, [this, done, total] { page().setProgress(SafekeepingPage::Part::takeIn, done, total); });
    };
    m_desktop.wallet().ask(this, [file = m_chosen, passphrase, progress, now = m_desktop.now(), stop = m_desktop.wallet().freshToken()](Wallet& wallet) -> Result<TakenIn> {
        TRY(bytes, readFile(file, bundleLimits.fileBytes));
        return wallet.takeIn(bytes, passphrase ? ByteView(*passphrase) : ByteView{}, TakeIn::everything, now, progress, stop);
    }, [this](const Result<TakenIn>& taken) {
        const QString name = text::fromPath(m_chosen.filename());
        if (!taken && taken.error().code == ErrorCode::sealed) {
            page().setProgress({});
            return page().askPassphrase(name);
        }
        if (!taken && taken.error().code == ErrorCode::notFound)
            return page().setOutcome(SafekeepingPage::Part::takeIn,
                                     {m_desktop.language().translate("window", "%1 is no file that was taken along with Lanyard. Badges in it come in on the page “Add badges”.").arg(text::isolated(name)), true});
        if (!taken) return tell(SafekeepingPage::Part::takeIn, taken.error());
        tell(SafekeepingPage::Part::takeIn, sentenceOf(*taken));
        m_desktop.refresh();
    });
}

QString SafekeepingDesk::sentenceOf(const TakenIn& taken) const {
    const text::Language& in = m_desktop.language();
    if (!taken.changed) return in.translate("window", "All of it was here already.");
    QStringList words{in.translate("window", "%n new badge(s) came in.", nullptr, int(taken.added))};
    if (taken.alreadyThere != 0) words += in.translate("window", "%n badge(s) were here already.", nullptr, int(taken.alreadyThere));
    if (taken.notesJoined != 0) words += in.translate("window", "%n note(s) had been changed on both sides: both are kept, marked [1/2] and [2/2].", nullptr, int(taken.notesJoined));
    if (taken.copies != 0) words += in.translate("window", "%n portfolio(s) or statement(s) had been changed on both sides: the older one is kept as a copy marked (2).", nullptr, int(taken.copies));
    if (taken.leftOut != 0) words += in.translate("window", "%n piece(s) of the file were missing or damaged and were left out.", nullptr, int(taken.leftOut));
    return words.join(u' ');
}

void SafekeepingDesk::backUp() {
    page().setProgress(SafekeepingPage::Part::backups);
    m_desktop.wallet().ask(this, [now = m_desktop.now()](Wallet& wallet) { return wallet.backUp(now); }, [this](const Result<std::optional<Backup>>& made) {
        if (!made) return tell(SafekeepingPage::Part::backups, made.error());
        tell(SafekeepingPage::Part::backups, *made ? m_desktop.language().translate("window", "The backup is made and checked.")
                                                   : m_desktop.language().translate("window", "Nothing has changed since the newest backup."));
        show();
    });
}

void SafekeepingDesk::restore(const QString& file) {
    page().setProgress(SafekeepingPage::Part::backups);
    m_desktop.wallet().ask(this, [file = text::toPath(file), now = m_desktop.now()](Wallet& wallet) { return wallet.restoreFrom(file, now); }, [this](const Result<void>& done) {
        if (!done) return tell(SafekeepingPage::Part::backups, done.error());
        tell(SafekeepingPage::Part::backups, m_desktop.language().translate("window", "The backup is in place. What was here before is the newest backup now."));
        show();
        m_desktop.refresh();
    });
}

} // namespace lanyard
