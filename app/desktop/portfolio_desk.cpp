#include "app/desktop/portfolio_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/file_dialog.h"
#include "app/desktop/mail_desk.h"
#include "app/desktop/printing.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "ui/portfolio/photo.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include <QDir>
#include <QPrinter>
#include <QUuid>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

std::string freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

/// A name that every file system takes.
QString fileNameOf(const QString& name) {
    QString file;
    for (const QChar c : name) file += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : u' ';
    file = file.simplified().left(80);
    return (file.isEmpty() ? u"Lanyard"_s : file) + u".pdf"_s;
}

} // namespace

PortfolioDesk::PortfolioDesk(Desktop& desktop) : m_desktop(desktop) {
    auto* all = desktop.window().pages().portfolios;
    auto* one = desktop.window().pages().portfolio;
    connect(all, &portfolio::PortfoliosPage::openRequested, this, [this](const QString& id) { m_desktop.window().go({window::Place::portfolio, id}); });
    connect(all, &portfolio::PortfoliosPage::newRequested, this, [this] { make({}); });
    connect(all, &portfolio::PortfoliosPage::copyRequested, this, &PortfolioDesk::copy);
    connect(all, &portfolio::PortfoliosPage::removeRequested, this, &PortfolioDesk::remove);
    connect(one, &portfolio::PortfolioPage::changed, this, [this](const Portfolio& portfolio) {
        m_desktop.change([portfolio, now = m_desktop.now()](Wallet& wallet) { return wallet.savePortfolio(portfolio, now); });
    });
    connect(one, &portfolio::PortfolioPage::viewsRequested, this, [this](const std::vector<DocumentId>& ids) {
        m_desktop.wallet().ask(this, [ids, now = m_desktop.now()](Wallet& wallet) {
            std::vector<BadgeView> views;
            for (const DocumentId& id : ids)
                if (auto view = wallet.badge(id, now)) views.push_back(std::move(*view));
            return views;
        }, [this](std::vector<BadgeView> views) { m_desktop.window().pages().portfolio->setViews(std::move(views)); });
    });
    connect(one, &portfolio::PortfolioPage::pictureRequested, this, [this, one](const DocumentId& id, int edge) {
        m_desktop.pictures().load({id}, edge, [one](const DocumentId& badge, const QImage& picture) { one->setPicture(badge, picture); });
    });
    connect(one, &portfolio::PortfolioPage::photoRequested, this, &PortfolioDesk::choosePhoto);
    connect(one, &portfolio::PortfolioPage::pdfRequested, this, &PortfolioDesk::savePdf);
    connect(one, &portfolio::PortfolioPage::printRequested, this, &PortfolioDesk::print);
    connect(one, &portfolio::PortfolioPage::pdfSaved, this, [this](const QString& file) {
        if (m_desktop.sitting().mail().isSending(file)) return; // told when the mail program has it
        m_desktop.tell(m_desktop.language().translate("window", "Saved as %1, with the badges inside.").arg(text::isolated(QFileInfo(file).fileName())), widgets::Icon::textFile);
    });
    connect(one, &portfolio::PortfolioPage::printed, this,
            [this] { m_desktop.tell(m_desktop.language().translate("window", "Sent to the printer."), widgets::Icon::printer); });
    connect(one, &portfolio::PortfolioPage::takenOut, this, [this](const QString& badge) {
        m_desktop.tell(m_desktop.language().translate("window", "%1 is taken out of this portfolio.").arg(text::isolated(badge)), widgets::Icon::book, true);
    });
}

void PortfolioDesk::set(std::vector<Portfolio> portfolios, std::vector<BadgeSummary> badges) {
    m_portfolios = portfolios;
    m_desktop.window().pages().portfolios->setPortfolios(std::move(portfolios));
    m_desktop.window().pages().portfolio->setBadges(std::move(badges));
    if (m_desktop.window().here().place == window::Place::portfolio) show(m_desktop.window().here().what);
}

const Portfolio* PortfolioDesk::find(const QString& id) const {
    const auto found = std::ranges::find(m_portfolios, text::toUtf8(id), &Portfolio::id);
    return found == m_portfolios.end() ? nullptr : &*found;
}

void PortfolioDesk::show(const QString& id) {
    const Portfolio* const portfolio = find(id);
    if (portfolio == nullptr) return m_desktop.window().leave();
    m_desktop.window().pages().portfolio->setPortfolio(*portfolio);
    m_desktop.wallet().ask(this, [](Wallet& wallet) { return wallet.statements().value_or(std::vector<OwnStatement>{}); },
                           [this](std::vector<OwnStatement> statements) { m_desktop.window().pages().portfolio->setStatements(std::move(statements)); });
}

QString PortfolioDesk::freshName() const {
    const text::Language& in = m_desktop.language();
    const QString first = in.translate("window", "My portfolio");
    QString name = first;
    for (int number = 2; std::ranges::any_of(m_portfolios, [&name](const Portfolio& portfolio) { return portfolio.name == text::toUtf8(name); }); ++number)
        name = in.translate("window", "%1 (%2)", "a name that is taken, and a number").arg(first, text::number(in, number));
    return name;
}

void PortfolioDesk::make(std::vector<DocumentId> badges) {
    Portfolio portfolio;
    portfolio.id = freshId();
    portfolio.name = text::toUtf8(freshName());
    portfolio.person = m_desktop.person().name;
    portfolio.badges = std::move(badges);
    m_desktop.change([portfolio, now = m_desktop.now()](Wallet& wallet) { return wallet.savePortfolio(portfolio, now); },
                     [this, id = text::toQString(portfolio.id)] {
                         if (find(id) != nullptr) m_desktop.window().go({window::Place::portfolio, id});
                     });
}

void PortfolioDesk::add(const QString& id, const DocumentId& badge) {
    const Portfolio* const found = find(id);
    if (found == nullptr) return;
    Portfolio portfolio = *found;
    if (std::ranges::find(portfolio.badges, badge) == portfolio.badges.end()) portfolio.badges.push_back(badge);
    m_desktop.change([portfolio, now = m_desktop.now()](Wallet& wallet) { return wallet.savePortfolio(portfolio, now); },
                     [this, id] { m_desktop.window().go({window::Place::portfolio, id}); });
}

void PortfolioDesk::copy(const QString& id) {
    const Portfolio* const found = find(id);
    if (found == nullptr) return;
    Portfolio portfolio = *found;
    portfolio.id = freshId();
    portfolio.name = text::toUtf8(m_desktop.language().translate("window", "Copy of %1").arg(text::toQString(portfolio.name)));
    m_desktop.change([portfolio, now = m_desktop.now()](Wallet& wallet) { return wallet.savePortfolio(portfolio, now); });
}

void PortfolioDesk::remove(const QString& id) {
    const Portfolio* const found = find(id);
    if (found == nullptr) return;
    const QString name = text::toQString(found->name);
    m_desktop.change([portfolio = found->id, now = m_desktop.now()](Wallet& wallet) { return wallet.removePortfolio(portfolio, now); },
                     [this, name] { m_desktop.tell(m_desktop.language().translate("window", "%1 is removed.").arg(text::isolated(name)), widgets::Icon::trash, true); });
}

void PortfolioDesk::savePdf() {
    auto* page = m_desktop.window().pages().portfolio;
    if (!page->isReady()) return;
    auto* dialog = fileDialog(&m_desktop.window(), m_desktop.language().translate("window", "Save as PDF"), u"PDF (*.pdf)"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameOf(text::toQString(page->portfolio().name)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, page](const QString& file) { page->savePdf(text::toPath(file), m_desktop.now()); });
    dialog->open();
}

void PortfolioDesk::choosePhoto() {
    const text::Language& in = m_desktop.language();
    auto* dialog = fileDialog(&m_desktop.window(), in.translate("window", "Choose a photo"), in.translate("window", "Pictures (%1)").arg(u"*.jpg *.jpeg *.png"_s));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* page = m_desktop.window().pages().portfolio;
        const auto bytes = readFile(text::toPath(file), ImportLimits{}.fileBytes);
        const auto photo = bytes ? portfolio::photoFrom(*bytes) : Result<Bytes>(std::unexpected(bytes.error()));
        if (photo)
            page->setPhoto(*photo);
        else
            page->tellProblem(photo.error().code);
    });
    dialog->open();
}

void PortfolioDesk::print() {
    auto* page = m_desktop.window().pages().portfolio;
    if (!page->isReady()) return;
    askForPrinter(&m_desktop.window(), *page->pages(), [page](std::unique_ptr<QPrinter> printer) { page->print(std::move(printer)); });
}

void PortfolioDesk::badgesChanged() {
    if (m_desktop.window().here().place == window::Place::portfolio) m_desktop.window().pages().portfolio->refreshViews();
}

} // namespace lanyard
