#include "app/desktop/closed_vault_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/people_desk.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
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

void ClosedVaultDesk::repair(const std::filesystem::path& vault) {
    m_work.start([here = QPointer<QObject>(this), this, vault, now = m_desktop.now()] {
        auto repaired = repairVault(vault, now);
        WalletThread::answer(here, [this, vault, repaired = std::move(repaired)] {
            if (!repaired) return m_desktop.tellError(repaired.error());
            m_desktop.openVault(vault, false, [this, words = sentenceOf(*repaired)] {
                m_desktop.window().go(window::Place::badges);
                m_desktop.tell(words, widgets::Icon::info);
            });
        });
    });
}

QString ClosedVaultDesk::sentenceOf(const Repaired& repaired) const {
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
    return words.join(QLatin1Char(' '));
}

} // namespace lanyard
