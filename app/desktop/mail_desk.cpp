#include "app/desktop/mail_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "app/desktop/mail_program.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/export/file_name.h"
#include "core/export/mail_draft.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

MailDesk::MailDesk(Desktop& desktop) : m_desktop(desktop), m_files(desktop.settingsFolder() / "outgoing") {
    auto* portfolio = desktop.window().pages().portfolio;
    connect(desktop.window().pages().badge, &pages::BadgePage::mailRequested, this, &MailDesk::sendBadge);
    connect(portfolio, &portfolio::PortfolioPage::mailRequested, this, &MailDesk::sendPortfolio);
    connect(portfolio, &portfolio::PortfolioPage::pdfSaved, this, [this](const QString& file) {
        if (isSending(file)) hand(m_portfolio, std::exchange(m_pdf, {}));
    });
}

bool MailDesk::isSending(const QString& file) const { return m_files.holds(text::toPath(file)); }

void MailDesk::sendBadge(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        const text::Language& in = m_desktop.language();
        const Badge& badge = view->badge;
        const QString title = text::title(in, badge);
        Enclosure enclosure{title, in.translate("mail", "The badge “%1” is in the attached file. It can be checked with Lanyard.").arg(title),
                            text::toQString(fileNameFor(badge, true)), mediaTypeFor(badge, true)};
        askFirst(in.translate("mail", "Send “%1” by mail?").arg(text::isolated(title)), enclosure.name, [this, enclosure, bytes = originalBytes(badge, true)] {
            const auto file = m_files.put(enclosure.name, bytes);
            if (!file) return m_desktop.tellError(file.error());
            hand(enclosure, *file);
        });
    });
}

void MailDesk::sendPortfolio() {
    auto* page = m_desktop.window().pages().portfolio;
    if (!page->isReady()) return;
    const text::Language& in = m_desktop.language();
    const QString name = text::onOneLine(text::toQString(page->portfolio().name));
    const Enclosure enclosure{name, in.translate("mail", "My portfolio is in the attached PDF. The badges lie inside it and can be checked with Lanyard."), name + u".pdf"_s,
                              "application/pdf"};
    askFirst(in.translate("mail", "Send “%1” by mail?").arg(text::isolated(name)), enclosure.name, [this, page, enclosure] {
        const auto file = m_files.placeFor(enclosure.name);
        if (!file) return m_desktop.tellError(file.error());
        m_portfolio = enclosure;
        m_pdf = *file;
        page->savePdf(m_pdf, m_desktop.now());
    });
}

void MailDesk::askFirst(const QString& question, const QString& file, std::function<void()> then) {
    const text::Language& in = m_desktop.language();
    auto* box = new QMessageBox(QMessageBox::Question, in.translate("mail", "Send by mail"), question, QMessageBox::NoButton, &m_desktop.window());
    box->setObjectName(u"mailQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(in.translate("mail", "Your mail program opens with the file %1. You choose there who gets it, and send it from there: Lanyard itself sends nothing.\n\n"
                                                 "Whoever gets the file can read everything in it, your name and address too. Keep Lanyard open until the mail is sent.")
                                .arg(text::isolated(file)));
    auto* open = box->addButton(in.translate("mail", "Open the mail program"), QMessageBox::AcceptRole);
    open->setObjectName(u"openMail"_s);
    box->addButton(in.translate("mail", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

void MailDesk::hand(const Enclosure& enclosure, const std::filesystem::path& file) {
    MailToWrite mail{enclosure.subject, enclosure.words, file, {}};
    if (mailProgramWantsDraft()) {
        const auto bytes = readFile(file, ImportLimits{}.fileBytes);
        if (!bytes) return m_desktop.tellError(bytes.error());
        const std::string subject = text::toUtf8(enclosure.subject), words = text::toUtf8(enclosure.words), name = text::toUtf8(enclosure.name);
        const auto draft = m_files.put(u"Lanyard.eml"_s, mailDraft({subject, words, name, enclosure.mediaType, *bytes}));
        if (!draft) return m_desktop.tellError(draft.error());
        mail.draft = *draft;
    }
    openMailProgram(mail, this, [this, name = enclosure.name, file](bool taken) {
        if (!taken) return helpByHand(name, file);
        m_desktop.tell(m_desktop.language().translate("mail", "Your mail program opens. Send the mail from there."), widgets::Icon::mail);
    });
}

void MailDesk::helpByHand(const QString& name, const std::filesystem::path& file) {
    const text::Language& in = m_desktop.language();
    auto* dialog = fileDialog(&m_desktop.window(), in.translate("mail", "No mail program answered: save the file and attach it yourself"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& chosen) {
        const auto bytes = readFile(file, ImportLimits{}.fileBytes);
        const auto saved = bytes ? writeFileAtomically(text::toPath(chosen), *bytes) : Result<void>(std::unexpected(bytes.error()));
        if (!saved) return m_desktop.tellError(saved.error());
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(chosen).absolutePath()));
        m_desktop.tell(m_desktop.language().translate("mail", "Saved as %1. Write a mail where you usually do, and attach this file.").arg(text::isolated(QFileInfo(chosen).fileName())),
                       widgets::Icon::save);
    });
    dialog->open();
}

} // namespace lanyard
