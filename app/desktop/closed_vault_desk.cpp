#include "app/desktop/closed_vault_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/people_desk.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/window/problem_page.h"
#include <QPointer>
#include <QStringList>

namespace lanyard {

ClosedVaultDesk::ClosedVaultDesk(Desktop& desktop) : m_desktop(desktop) { m_work.setMaxThreadCount(1); }
ClosedVaultDesk::~ClosedVaultDesk() { m_work.waitForDone(); }

std::filesystem::path ClosedVaultDesk::notes() const { return m_desktop.settingsFolder() / "forgetting"; }

void ClosedVaultDesk::finishForgetting() {
    m_work.start([folder = notes()] { (void)lanyard::finishForgetting(folder); }); // what still cannot be erased is tried again the next time
}

void ClosedVaultDesk::forgetOpen() {
    if (!m_desktop.isOpen()) return;
    const std::filesystem::path vault = m_desktop.vaultFile();
    m_desktop.closeVault(Desktop::Leaving::forGood);
    m_desktop.settings().recent.forget(text::fromPath(vault));
    m_desktop.settings().vault.clear();
    m_desktop.settings().stop = {};
    m_desktop.keepSettings();
    // Behind the wallet, which may still be closing.
    m_desktop.wallet().close([here = QPointer<QObject>(this), this, vault, folder = notes()] {
        const Result<void> done = forgetVault(vault, folder);
        WalletThread::answer(here, [this, done] {
            m_desktop.people().showEverybody();
            if (done)
                m_desktop.tell(m_desktop.language().translate("window", "Everything of this person on this computer was overwritten and deleted."), widgets::Icon::check);
            else
                m_desktop.tell(m_desktop.language().translate("window", "Not everything could be deleted yet. Lanyard tries again when it starts."), widgets::Icon::info);
        });
    });
}

void ClosedVaultDesk::offerRepair() {
    if (m_desktop.isOpen()) m_desktop.stopAt(ErrorCode::damaged);
}

void ClosedVaultDesk::repair(const std::filesystem::path& vault, const QString& passphrase) {
    auto key = std::make_shared<const VaultKey>(VaultKey{secretOf(passphrase), {}});
    // Behind the wallet, which may still be closing.
    m_desktop.wallet().close([here = QPointer<QObject>(this), this, vault, key, now = m_desktop.now()] {
        const auto done = repairVault(vault, now, key->unlock());
        WalletThread::answer(here, [this, vault, key, done] {
            if (done)
                repaired(vault, *done, key);
            else
                notRepaired(vault, done.error());
        });
    });
}

void ClosedVaultDesk::repaired(const std::filesystem::path& vault, const Repaired& result, std::shared_ptr<const VaultKey> key) {
    m_desktop.openVault(vault, false, [this, result] {
        safekeeping::SafekeepingPage* const page = m_desktop.window().pages().safekeeping;
        page->setOutcome(safekeeping::SafekeepingPage::Part::madeNew, {sentencesOf(result), !result.lost.empty()});
        m_desktop.window().go(window::Place::badges); // where back leads
        m_desktop.window().go(window::Place::safekeeping);
    }, std::move(key));
}

void ClosedVaultDesk::notRepaired(const std::filesystem::path& vault, const Error& error) {
    if (m_desktop.isOpen() || m_desktop.vaultFile() != vault) return m_desktop.tellError(error);
    if (error.code == ErrorCode::sealed || error.code == ErrorCode::wrongPassphrase) return m_desktop.window().pages().problem->askPassphrase(error.code);
    if (error.code == ErrorCode::damaged)
        return m_desktop.tell(m_desktop.language().translate("window", "Nothing in the file can be read any more, and there is no backup of it. The file is as it was."), widgets::Icon::info);
    m_desktop.tellError(error);
}

QString ClosedVaultDesk::sentencesOf(const Repaired& repaired) const {
    const text::Language& in = m_desktop.language();
    QStringList words{in.translate("window", "The file was made new: %n badge(s) are in it. The damaged one is kept as %1.", nullptr, int(repaired.badges)).arg(text::isolated(text::fromPath(repaired.kept.filename())))};
    if (repaired.fromBackup != 0 && repaired.backupOf)
        words += in.translate("window", "%n of them come from the backup of %1.", nullptr, int(repaired.fromBackup)).arg(text::date(in, *repaired.backupOf));
    QStringList named;
    for (const LostThing& thing : repaired.lost)
        if (!thing.name.empty()) named += text::isolated(thing.name);
    if (!named.isEmpty()) words += in.translate("window", "Lost, whole or in part: %1.").arg(in.locale().createSeparatedList(named));
    if (named.isEmpty() && !repaired.lost.empty()) words += in.translate("window", "Something was lost that nobody can name any more.");
    if (repaired.lost.empty()) words += in.translate("window", "Nothing was lost.");
    return words.join(QLatin1Char('\n'));
}

} // namespace lanyard
