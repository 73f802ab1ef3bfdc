#include "app/desktop/check_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "app/wiring/all_cores.h"
#include "core/base/file.h"
#include "core/verify/known_contexts.h"
#include "core/wallet/judge.h"
#include "ui/check/check_page.h"
#include "ui/text/strings.h"
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <set>

namespace lanyard {
namespace {

/// What the files say together, asked with the lists and the evidence of the vault, which also gives badges that a code only names. Files are read one
/// after the other: pictures of paper are large.
Result<std::vector<check::CheckedFile>> checked(Wallet& wallet, const std::vector<IncomingFile>& files, Instant now, const std::stop_token& stop) {
    TRY(evidence, wallet.evidence());
    TRY(person, wallet.person());
    const KnownContexts contexts;
    const ImportLimits limits;
    const VerifyWith with{evidence, person.trust, {}, now, stop, &contexts};
    std::vector<JudgedFile> judged;
    for (const IncomingFile& file : files) {
        if (stop.stop_requested()) return fail(ErrorCode::cancelled);
        const auto read = file.content.empty() ? readFile(file.path, limits.fileBytes) : Result<Bytes>(file.content);
        if (!read) return std::unexpected(read.error());
        judged.push_back(judge(*read, file.name, limits, with, onAllCores, true));
    }
    judgeTogether(judged, limits, with, [&wallet](const DocumentId& id) {
        auto document = wallet.original(id);
        return document ? std::optional(std::move(*document)) : std::nullopt;
    });
    if (stop.stop_requested()) return fail(ErrorCode::cancelled);
    std::vector<check::CheckedFile> all;
    for (std::size_t i = 0; i < files.size(); ++i) all.push_back({text::toQString(files[i].name), std::move(judged[i])});
    return all;
}

/// Whether all parts of the entry's badge stand in its own file, so that this file alone gives the badge.
bool isWholeIn(const check::CheckedFile& file, const check::PaperEntry& entry) {
    std::set<int> parts;
    for (const std::size_t code : entry.codes) parts.insert(file.judged.codes[code].part);
    return entry.codes.empty() || int(parts.size()) == file.judged.codes[entry.codes.front()].parts;
}

} // namespace

CheckDesk::CheckDesk(Desktop& desktop) : m_desktop(desktop) {
    auto* page = desktop.window().pages().check;
    connect(page, &check::CheckPage::received, this, &CheckDesk::check);
    connect(page, &check::CheckPage::filesRequested, this, [this, page](const QString& title, const QString& filter) {
        QFileDialog* const dialog = fileDialog(&m_desktop.window(), title, filter);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, page, &check::CheckPage::filesChosen);
        dialog->open();
    });
    connect(page, &check::CheckPage::stopRequested, this, [this] { m_desktop.wallet().stop(); });
    connect(page, &check::CheckPage::keepRequested, this, &CheckDesk::keep);
    connect(page, &check::CheckPage::copyRequested, this, [this](const QString& address) {
        QGuiApplication::clipboard()->setText(address);
        m_desktop.tell(m_desktop.language().translate("window", "Copied."), widgets::Icon::copy);
    });
}

void CheckDesk::check(std::vector<IncomingFile> files) {
    auto* page = m_desktop.window().pages().check;
    if (files.empty() || page->isReading()) return;
    m_files = std::move(files);
    page->begin(m_files.size());
    page->setKeeping(m_desktop.isOpen() && !m_desktop.isReadOnly());
    m_desktop.wallet().ask(
        this, [files = m_files, now = m_desktop.now(), stop = m_desktop.wallet().freshToken()](Wallet& wallet) { return checked(wallet, files, now, stop); },
        [this](Result<std::vector<check::CheckedFile>> answer) {
            auto* shown = m_desktop.window().pages().check;
            if (answer) shown->show(std::move(*answer));
            else if (answer.error().code == ErrorCode::cancelled) shown->reset();
            else shown->fail(answer.error());
        });
}

void CheckDesk::keep() {
    const auto& shown = m_desktop.window().pages().check->files();
    std::vector<IncomingFile> files = m_files;
    for (const check::PaperEntry& entry : check::entriesOf(shown)) {
        if (entry.kind != check::PaperEntry::Kind::badge || isWholeIn(shown[entry.file], entry)) continue;
        const Badge& badge = shown[entry.file].judged.badges[entry.badge].badge;
        files.push_back({std::string(badge.title().any()), {}, badge.source.bytes});
    }
    emit keepRequested(files);
}

} // namespace lanyard
