#include "app/desktop/add_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "core/base/folder.h"
#include "ui/pages/add/add_page.h"
#include "ui/text/strings.h"
#include <QDir>
#include <QFile>
#include <algorithm>

/// The resource lies in a static library: it is registered by name, outside of every namespace.
static void registerSamples() { Q_INIT_RESOURCE(lanyard_samples); }

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

/// Each folder's place is taken by the files below it.
std::vector<IncomingFile> withoutFolders(std::vector<IncomingFile> files) {
    std::vector<IncomingFile> all;
    for (IncomingFile& file : files) {
        std::error_code ignored;
        if (!file.content.empty() || !std::filesystem::is_directory(file.path, ignored)) {
            all.push_back(std::move(file));
            continue;
        }
        for (const auto& path : filesBelow(file.path)) all.push_back({text::toUtf8(text::fromPath(path.lexically_relative(file.path.parent_path()))), path, {}});
    }
    return all;
}

} // namespace

AddDesk::AddDesk(Desktop& desktop) : m_desktop(desktop) {
    auto* page = desktop.window().pages().add;
    connect(page, &pages::AddPage::received, this, &AddDesk::take);
    connect(page, &pages::AddPage::filesRequested, this, [this, page](const QString& title, const QString& filter) {
        auto* dialog = fileDialog(&m_desktop.window(), title, filter);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, [page](const QStringList& paths) { page->filesChosen(paths); });
        dialog->open();
    });
    connect(page, &pages::AddPage::folderRequested, this, [this, page](const QString& title) {
        auto* dialog = fileDialog(&m_desktop.window(), title);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [page](const QString& path) { page->folderChosen(path); });
        dialog->open();
    });
    connect(page, &pages::AddPage::rememberRequested, this, [this, page](const QString& address) {
        Person person = m_desktop.person();
        if (const std::string own = text::toUtf8(address); std::ranges::find(person.addresses, own) == person.addresses.end()) person.addresses.push_back(own);
        m_desktop.setPerson(person, [page, address] { page->remembered(address); });
    });
    connect(page, &pages::AddPage::takeOutRequested, this, [this, page](const DocumentId& id) {
        m_desktop.change([id, now = m_desktop.now()](Wallet& wallet) { return wallet.bin(std::vector{id}, now); }, [page, id] { page->takenOut(id); });
    });
    connect(page, &pages::AddPage::stopRequested, this, [this] {
        m_waiting.clear();
        m_desktop.wallet().stop();
    });
    connect(page, &pages::AddPage::undoRequested, this, [this] {
        m_desktop.change([now = m_desktop.now()](Wallet& wallet) -> Result<void> {
            TRY(done, wallet.undo(now));
            (void)done;
            return {};
        }, [this] { m_desktop.window().pages().add->undone(); });
    });
    connect(page, &pages::AddPage::badgeRequested, this, [this](const DocumentId& id) { m_desktop.window().go({window::Place::badge, text::toQString(id)}); });
    connect(page, &pages::AddPage::restoreRequested, this, [this](const DocumentId& id) {
        m_desktop.change([id, now = m_desktop.now()](Wallet& wallet) { return wallet.restore(std::vector{id}, now); },
                         [this, id] { m_desktop.window().go({window::Place::badge, text::toQString(id)}); });
    });
    connect(page, &pages::AddPage::badgesRequested, this, [this] { m_desktop.window().go(window::Place::badges); });
    connect(page, &pages::AddPage::copied, this,
            [this] { m_desktop.tell(m_desktop.language().translate("window", "Copied."), widgets::Icon::copy); });
}

void AddDesk::take(std::vector<IncomingFile> files) {
    if (files.empty() || !m_desktop.isOpen()) return;
    auto* page = m_desktop.window().pages().add;
    m_desktop.window().go(window::Place::add);
    if (page->isReading()) {
        std::ranges::move(files, std::back_inserter(m_waiting));
        return;
    }
    begin(std::move(files));
}

void AddDesk::begin(std::vector<IncomingFile> files) {
    auto* page = m_desktop.window().pages().add;
    page->begin(files.size());
    if (m_desktop.isReadOnly()) return page->fail(Error{ErrorCode::readOnly, {}});
    m_desktop.wallet().ask(
        this,
        [page, here = QPointer<QObject>(this), files = std::move(files), now = m_desktop.now(), stop = m_desktop.wallet().freshToken()](Wallet& wallet) mutable {
            const std::vector<IncomingFile> all = withoutFolders(std::move(files));
            const Progress progress = [&](std::size_t done, std::size_t total) {
                const QString current = done < all.size() ? text::toQString(all[done].name) : QString();
                WalletThread::answer(here, [page, done, total, current] { page->progress(done, total, current); });
            };
            const auto told = [&](const FileReceipt& file) { WalletThread::answer(here, [page, file] { page->append(file); }); };
            return wallet.receive(all, now, progress, told, stop);
        },
        [this](Result<Receipt> receipt) { finish(receipt); });
}

void AddDesk::finish(const Result<Receipt>& receipt) {
    auto* page = m_desktop.window().pages().add;
    if (receipt)
        page->finish(*receipt);
    else
        page->fail(receipt.error());
    m_desktop.refresh();
    if (!m_waiting.empty()) begin(std::exchange(m_waiting, {}));
}

void AddDesk::takeSamples() {
    registerSamples();
    std::vector<IncomingFile> files;
    const QDir samples(u":/samples"_s);
    for (const QString& name : samples.entryList(QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray content = file.readAll();
        files.push_back({text::toUtf8(name), {}, Bytes(content.begin(), content.end())});
    }
    take(std::move(files));
}

void AddDesk::setNextUndo(Wallet::Action action) {
    auto* page = m_desktop.window().pages().add;
    if (!page->isReading()) page->setUndoable(action == Wallet::Action::import);
}

} // namespace lanyard
