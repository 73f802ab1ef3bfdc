#include "app/desktop/words_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "ui/text/strings.h"
#include "ui/words/words_page.h"
#include <QFileInfo>

namespace lanyard {

WordsDesk::WordsDesk(Desktop& desktop) : m_desktop(desktop) {
    auto* page = desktop.window().pages().words;
    connect(page, &words::WordsPage::saveRequested, this, [this](const OwnStatement& statement) {
        m_desktop.change([statement, now = m_desktop.now()](Wallet& wallet) { return wallet.saveStatement(statement, now); });
    });
    connect(page, &words::WordsPage::removeRequested, this, &WordsDesk::remove);
    connect(page, &words::WordsPage::moveRequested, this, [this](const QString& statement, const QString& before) {
        m_desktop.change([id = text::toUtf8(statement), before = text::toUtf8(before), now = m_desktop.now()](Wallet& wallet) {
            return wallet.moveStatement(id, before, now);
        });
    });
    connect(page, &words::WordsPage::attachRequested, this, &WordsDesk::choosePaper);
    connect(page, &words::WordsPage::papersDropped, this, &WordsDesk::attach);
    connect(page, &words::WordsPage::paperRequested, this, &WordsDesk::savePaper);
    connect(page, &words::WordsPage::badgeRequested, this,
            [this](const DocumentId& badge) { m_desktop.window().go({window::Place::badge, text::toQString(badge)}); });
    connect(page, &words::WordsPage::skillsWanted, this, &WordsDesk::gatherSkills);
}

void WordsDesk::set(std::vector<OwnStatement> statements, std::vector<BadgeSummary> badges) {
    m_desktop.window().pages().words->set(std::move(statements), std::move(badges));
}

void WordsDesk::choosePaper(const QString& statement) {
    auto* dialog = fileDialog(&m_desktop.window(), m_desktop.language().translate("window", "Attach a paper"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, statement](const QStringList& paths) {
        std::vector<IncomingFile> files;
        for (const QString& path : paths) files.push_back({text::toUtf8(QFileInfo(path).fileName()), text::toPath(path), {}});
        attach(statement, std::move(files));
    });
    dialog->open();
}

void WordsDesk::attach(const QString& statement, std::vector<IncomingFile> files) {
    m_desktop.change([id = text::toUtf8(statement), files = std::move(files), now = m_desktop.now()](Wallet& wallet) -> Result<void> {
        for (const IncomingFile& file : files) TRY_DO(wallet.attachPaper(id, file, now));
        return {};
    });
}

void WordsDesk::savePaper(const AttachedPaper& paper) {
    m_desktop.save(m_desktop.language().translate("window", "Save a copy of the paper"), text::onOneLine(text::toQString(paper.name)), {},
                   [id = paper.id](Wallet& wallet, const std::filesystem::path&) { return wallet.paper(id); });
}

void WordsDesk::remove(const OwnStatement& statement) {
    const QString title = text::isolated(statement.title);
    m_desktop.change([id = statement.id, now = m_desktop.now()](Wallet& wallet) { return wallet.removeStatement(id, now); },
                     [this, title] { m_desktop.tell(m_desktop.language().translate("window", "%1 is removed.").arg(title), widgets::Icon::trash, true); });
}

void WordsDesk::gatherSkills() {
    m_desktop.wallet().ask(this, [](Wallet& wallet) { return wallet.skills(); }, [this](Result<std::vector<Skill>> skills) {
        if (skills)
            m_desktop.window().pages().words->setSkills(std::move(*skills));
        else
            m_desktop.tellError(skills.error());
    });
}

} // namespace lanyard
