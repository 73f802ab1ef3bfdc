#include "app/desktop/passphrase_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/lock_desk.h"
#include "app/desktop/printing.h"
#include "ui/paper/pdf.h"
#include "ui/paper/recovery_sheet.h"
#include "ui/people/passphrase_page.h"
#include "ui/portfolio/print_job.h"
#include "ui/text/strings.h"
#include <QLocale>
#include <QPrinter>

namespace lanyard {

using namespace Qt::StringLiterals;
using people::PassphrasePage;

PassphraseDesk::PassphraseDesk(Desktop& desktop) : m_desktop(desktop) {
    PassphrasePage* const page = desktop.window().pages().passphrase;
    const auto in = [&desktop]() -> const text::Language& { return desktop.language(); };
    connect(page, &PassphrasePage::lockRequested, this, [this, in](const QString& passphrase) {
        auto key = std::make_shared<VaultKey>(VaultKey{secretOf(passphrase), {}});
        change([key, now = m_desktop.now(), sealing = m_desktop.sealing()](Wallet& wallet) { return wallet.seal(key->passphrase, now, sealing); },
               in().translate("window", "The file is locked with this passphrase from now on. Print the recovery sheet next."));
    });
    connect(page, &PassphrasePage::changeRequested, this, [this, in](const QString& old, const QString& fresh) {
        auto before = std::make_shared<VaultKey>(VaultKey{secretOf(old), {}});
        auto after = std::make_shared<VaultKey>(VaultKey{secretOf(fresh), {}});
        change([before, after, bySheet = m_desktop.wasOpenedBySheet(), now = m_desktop.now(), sealing = m_desktop.sealing()](Wallet& wallet) {
            return bySheet ? wallet.setPassphrase(after->passphrase, now, sealing) : wallet.changePassphrase(before->passphrase, after->passphrase, sealing);
        }, in().translate("window", "The new passphrase opens the file from now on. The recovery sheet stays good."));
    });
    connect(page, &PassphrasePage::takeAwayRequested, this, [this, in] {
        change([now = m_desktop.now()](Wallet& wallet) { return wallet.unseal(now); }, in().translate("window", "The passphrase is taken away. The file opens without one."));
    });
    connect(page, &PassphrasePage::printSheetRequested, this, &PassphraseDesk::printSheet);
    connect(page, &PassphrasePage::saveSheetRequested, this, &PassphraseDesk::saveSheet);
    connect(page, &PassphrasePage::idleMinutesRequested, this, [this](int minutes) {
        m_desktop.settings().idleMinutes = minutes;
        m_desktop.lock().setIdleMinutes(minutes);
        m_desktop.keepSettings();
        show();
    });
}

void PassphraseDesk::show() {
    m_desktop.window().pages().passphrase->setState({.isLocked = m_desktop.isSealed(),
                                                     .openedBySheet = m_desktop.wasOpenedBySheet(),
                                                     .readOnly = m_desktop.isReadOnly(),
                                                     .idleMinutes = m_desktop.settings().idleMinutes});
}

void PassphraseDesk::change(std::function<Result<void>(Wallet&)> work, const QString& words) {
    m_desktop.window().pages().passphrase->setBusy(true);
    m_desktop.wallet().ask(this, std::move(work), [this, words](const Result<void>& done) {
        PassphrasePage* const page = m_desktop.window().pages().passphrase;
        page->setProblem(done ? std::nullopt : std::optional(done.error().code));
        if (!done) return;
        m_desktop.passphraseChanged();
        m_desktop.refresh();
        m_desktop.tell(words, widgets::Icon::lock);
    });
}

void PassphraseDesk::withSheet(std::function<void(std::shared_ptr<const paper::Paper>)> then) {
    m_desktop.wallet().ask(this, [](Wallet& wallet) { return wallet.recoveryWordsToPrint(); }, [this, then = std::move(then)](Result<Secret> words) {
        if (!words) return m_desktop.tellError(words.error());
        const ByteView bytes = *words;
        paper::RecoverySheet sheet;
        sheet.person = text::toQString(m_desktop.person().name);
        sheet.words = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        if (m_desktop.language().locale().measurementSystem() == QLocale::ImperialUSSystem) sheet.size = PaperSize::letter;
        then(std::make_shared<const paper::Paper>(paper::recoverySheet(m_desktop.language(), sheet, m_desktop.now())));
    });
}

void PassphraseDesk::printSheet() {
    withSheet([this](std::shared_ptr<const paper::Paper> pages) {
        const paper::Paper& toAsk = *pages;
        askForPrinter(&m_desktop.window(), toAsk, [this, pages = std::move(pages)](std::unique_ptr<QPrinter> printer) {
            auto* job = new portfolio::PrintJob(std::move(printer), pages, this);
            connect(job, &portfolio::PrintJob::done, this, [this](bool printed) {
                if (printed)
                    m_desktop.tell(m_desktop.language().translate("window", "Sent to the printer."), widgets::Icon::printer);
                else
                    m_desktop.tellError(Error{ErrorCode::ioError, {}});
            });
        });
    });
}

void PassphraseDesk::saveSheet() {
    withSheet([this](const std::shared_ptr<const paper::Paper>& pages) {
        auto pdf = paper::pdfOf(*pages, {}, m_desktop.now());
        if (!pdf) return m_desktop.tellError(pdf.error());
        m_desktop.save(m_desktop.language().translate("window", "Save the recovery sheet"), m_desktop.language().translate("window", "Recovery sheet", "name of a file") + u".pdf"_s, u"PDF (*.pdf)"_s,
                       [pdf = std::move(*pdf)](Wallet&, const std::filesystem::path&) -> Result<Bytes> { return pdf; });
    });
}

} // namespace lanyard
