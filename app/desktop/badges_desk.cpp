#include "app/desktop/badges_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/portfolio_desk.h"
#include "app/desktop/printing.h"
#include "core/export/bake.h"
#include "core/export/file_name.h"
#include "core/export/qr_code.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/portfolio/print_job.h"
#include "ui/settings/settings_page.h"
#include "ui/text/badge_words.h"
#include "ui/text/strings.h"
#include "ui/widgets/picture.h"
#include <QBuffer>
#include <QMenu>
#include <QPrinter>
#include <algorithm>

namespace lanyard {
namespace {

using namespace Qt::StringLiterals;

constexpr int bakedEdge = 512; ///< pixels of a picture that is made for a badge without one

/// The picture of a badge with the badge in it; one is made where it has none that can carry a badge.
Result<Bytes> baked(const BadgeView& view, const QImage& standIn) {
    const std::string_view start(reinterpret_cast<const char*>(view.picture.data()), std::min<std::size_t>(view.picture.size(), 512));
    if (start.starts_with("\x89PNG")) return bakedIntoPng(view.badge, view.picture);
    if (start.find("<svg") != std::string_view::npos || start.starts_with("<?xml")) return bakedIntoSvg(view.badge, view.picture);
    QImage picture = standIn;
    if (!view.picture.empty())
        if (const QImage own = widgets::decodedPicture(QByteArray(reinterpret_cast<const char*>(view.picture.data()), qsizetype(view.picture.size())), QSize(bakedEdge, bakedEdge)); !own.isNull())
            picture = own;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG")) return fail(ErrorCode::outOfMemory);
    return bakedIntoPng(view.badge, {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
}

/// The name of the badge's file with another ending.
QString nameWithEnding(const Badge& badge, const QString& ending) { return text::toQString(fileNameFor(badge, false)).section(u'.', 0, -2) + ending; }

} // namespace

BadgesDesk::BadgesDesk(Desktop& desktop) : m_desktop(desktop) {
    window::MainWindow& window = desktop.window();
    auto* all = window.pages().badges;
    auto* one = window.pages().badge;
    const auto& in = [&desktop]() -> const text::Language& { return desktop.language(); };
    connect(all, &pages::BadgesPage::queryChanged, this, &BadgesDesk::list);
    connect(all, &pages::BadgesPage::viewChanged, this, [&desktop](pages::BadgesPage::View view) { desktop.settings().asList = view == pages::BadgesPage::View::list; });
    connect(all, &pages::BadgesPage::picturesRequested, this, [&desktop, all](const std::vector<DocumentId>& ids, int edge) {
        desktop.pictures().load(ids, edge, [all](const DocumentId& id, const QImage& picture) { all->setPicture(id, picture); });
    });
    connect(all, &pages::BadgesPage::badgeRequested, this, [&window](const DocumentId& id) { window.go({window::Place::badge, text::toQString(id)}); });
    connect(all, &pages::BadgesPage::tagRequested, this, [&desktop, in](const std::vector<DocumentId>& ids, const QString& tag) {
        desktop.change([ids, tag = text::toUtf8(tag), now = desktop.now()](Wallet& wallet) -> Result<void> {
            for (const DocumentId& id : ids) {
                TRY(view, wallet.badge(id, now));
                if (std::ranges::find(view.tags, tag) != view.tags.end()) continue;
                view.tags.push_back(tag);
                TRY_DO(wallet.setTags(id, view.tags, now));
            }
            return {};
        }, [&desktop, in, tag] { desktop.tell(in().translate("window", "Marked with %1.").arg(text::isolated(tag)), widgets::Icon::tag); });
    });
    connect(all, &pages::BadgesPage::binRequested, this, &BadgesDesk::bin);
    connect(all, &pages::BadgesPage::restoreRequested, this, &BadgesDesk::restore);
    connect(all, &pages::BadgesPage::addRequested, this, [&window] { window.go(window::Place::add); });

    connect(one, &pages::BadgePage::pictureRequested, this, [&desktop, one](const DocumentId& id, int edge) {
        desktop.pictures().load({id}, edge, [one](const DocumentId& badge, const QImage& picture) { one->setPicture(badge, picture); });
    });
    connect(one, &pages::BadgePage::portfolioRequested, this, &BadgesDesk::choosePortfolio);
    connect(one, &pages::BadgePage::printRequested, this, &BadgesDesk::print);
    connect(one, &pages::BadgePage::saveOriginalRequested, this, &BadgesDesk::saveOriginal);
    connect(one, &pages::BadgePage::bakeRequested, this, &BadgesDesk::saveBaked);
    connect(one, &pages::BadgePage::saveCodeRequested, this, &BadgesDesk::saveCode);
    connect(one, &pages::BadgePage::saveTextRequested, this, &BadgesDesk::saveText);
    connect(one, &pages::BadgePage::proofsRequested, this, &BadgesDesk::showProofs);
    connect(one, &pages::BadgePage::binRequested, this, [this](const DocumentId& id) {
        m_desktop.window().leave();
        bin({id});
    });
    connect(one, &pages::BadgePage::restoreRequested, this, [this](const DocumentId& id) { restore({id}); });
    connect(one, &pages::BadgePage::checkAgainRequested, this, [this](const DocumentId& id) { step(id, NextStep::checkAgain); });
    connect(one, &pages::BadgePage::stepRequested, this, &BadgesDesk::step);
    connect(one, &pages::BadgePage::tagsChanged, this, [&desktop](const DocumentId& id, const QStringList& tags) {
        std::vector<std::string> words;
        for (const QString& tag : tags) words.push_back(text::toUtf8(tag));
        desktop.change([id, words, now = desktop.now()](Wallet& wallet) { return wallet.setTags(id, words, now); });
    });
    connect(one, &pages::BadgePage::noteChanged, this, [&desktop](const DocumentId& id, const QString& note) {
        desktop.change([id, note = text::toUtf8(note), now = desktop.now()](Wallet& wallet) { return wallet.setNote(id, note, now); });
    });
    connect(one, &pages::BadgePage::badgeRequested, this, [&window](const DocumentId& id) { window.go({window::Place::badge, text::toQString(id)}); });
    connect(one, &pages::BadgePage::copied, this, [&desktop, in] { desktop.tell(in().translate("window", "Copied."), widgets::Icon::copy); });
    one->setOfferedSteps({NextStep::addToList, NextStep::addOwnAddress, NextStep::checkAgain});
    connect(&m_paper, &portfolio::PaperWork::laidOut, this, &BadgesDesk::askForPrinter);
}

void BadgesDesk::list(const BadgeQuery& query) {
    m_desktop.wallet().ask(this, [query](Wallet& wallet) { return wallet.list(query); }, [this, query](Result<std::vector<BadgeSummary>> badges) {
        auto* page = m_desktop.window().pages().badges;
        if (query.words != page->query().words || query.inBin != page->query().inBin) return; // the answer to a later question comes
        if (badges)
            page->setBadges(std::move(*badges));
        else
            m_desktop.tellError(badges.error());
    });
}

void BadgesDesk::show(const DocumentId& id) {
    auto* page = m_desktop.window().pages().badge;
    if (page->shown() != id) page->clear();
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, id](Result<BadgeView> view) {
        if (m_desktop.window().here() != window::Stop{window::Place::badge, text::toQString(id)}) return;
        if (view) return m_desktop.window().pages().badge->showBadge(*view);
        m_desktop.window().leave();
        if (view.error().code != ErrorCode::notFound) m_desktop.tellError(view.error());
    });
}

void BadgesDesk::bin(const std::vector<DocumentId>& ids) {
    m_desktop.change([ids, now = m_desktop.now()](Wallet& wallet) { return wallet.bin(ids, now); }, [this, count = ids.size()] {
        const text::Language& in = m_desktop.language();
        m_desktop.tell(in.translate("window", "%n badge(s) lie in the bin for 30 days.", nullptr, int(count)), widgets::Icon::trash, true);
    });
}

void BadgesDesk::restore(const std::vector<DocumentId>& ids) {
    m_desktop.change([ids, now = m_desktop.now()](Wallet& wallet) { return wallet.restore(ids, now); }, [this, count = ids.size()] {
        m_desktop.tell(m_desktop.language().translate("window", "%n badge(s) are back.", nullptr, int(count)), widgets::Icon::award, true);
    });
}

void BadgesDesk::step(const DocumentId& id, NextStep step) {
    if (step == NextStep::addToList) return accept(id);
    if (step == NextStep::addOwnAddress) {
        m_desktop.window().go(window::Place::settings);
        return m_desktop.window().pages().settings->focusAddresses();
    }
    if (step != NextStep::checkAgain) return;
    m_desktop.change([id, now = m_desktop.now()](Wallet& wallet) -> Result<void> {
        TRY(report, wallet.verifyAgain(id, now));
        (void)report;
        return {};
    }, [this] { m_desktop.tell(m_desktop.language().translate("window", "All six questions were asked again."), widgets::Icon::refresh); });
}

void BadgesDesk::accept(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        const Issuer& issuer = view->badge.issuer;
        if (issuer.id.empty() || m_desktop.person().trust.find(issuer.id) != nullptr) return;
        Person person = m_desktop.person();
        person.trust.issuers.push_back({issuer.id, std::string(issuer.name.any()), {}});
        const QString name = text::isolated(text::giver(m_desktop.language(), issuer));
        m_desktop.setPerson(person, [this, name] {
            m_desktop.tell(m_desktop.language().translate("window", "%1 stands among the givers you know.").arg(name), widgets::Icon::addUser, true);
        });
    });
}

void BadgesDesk::saveOriginal(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, id](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        m_desktop.save(m_desktop.language().translate("window", "Save the file as you got it"), text::toQString(fileNameFor(view->badge, true)), {},
                       [id, now = m_desktop.now()](Wallet& wallet, const std::filesystem::path&) -> Result<Bytes> {
                           TRY(again, wallet.badge(id, now));
                           return originalBytes(again.badge, true);
                       });
    });
}

void BadgesDesk::saveBaked(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, id](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        const QImage standIn = widgets::standIn(text::title(m_desktop.language(), view->badge), text::toQString(id), bakedEdge);
        const bool svg = !view->picture.empty() && view->picture.front() == '<';
        m_desktop.save(m_desktop.language().translate("window", "Save the picture with the badge inside"), nameWithEnding(view->badge, svg ? u".svg"_s : u".png"_s), {},
                       [id, standIn, now = m_desktop.now()](Wallet& wallet, const std::filesystem::path&) -> Result<Bytes> {
                           TRY(again, wallet.badge(id, now));
                           return baked(again, standIn);
                       });
    });
}

void BadgesDesk::saveCode(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, id](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        m_desktop.save(m_desktop.language().translate("window", "Save the code as a picture"), nameWithEnding(view->badge, u".png"_s), u"PNG (*.png);;SVG (*.svg)"_s,
                       [id, now = m_desktop.now()](Wallet& wallet, const std::filesystem::path& file) -> Result<Bytes> {
                           TRY(again, wallet.badge(id, now));
                           TRY(content, qrContent(again.badge));
                           return file.extension() == ".svg" ? qrSvg(content) : qrPng(content);
                       });
    });
}

void BadgesDesk::saveText(const DocumentId& id, const QByteArray& text, const QString& ending) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, text, ending](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        m_desktop.save(m_desktop.language().translate("window", "Save this text"), nameWithEnding(view->badge, ending), {},
                       [text](Wallet&, const std::filesystem::path&) -> Result<Bytes> { return Bytes(text.begin(), text.end()); });
    });
}

void BadgesDesk::showProofs(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.proofMaterial(id, now); }, [this, id](Result<std::vector<ProofMaterial>> proofs) {
        m_desktop.window().pages().badge->setProofs(id, proofs ? *proofs : std::vector<ProofMaterial>());
        if (!proofs) m_desktop.tellError(proofs.error());
    });
}

void BadgesDesk::choosePortfolio(const DocumentId& id) {
    PortfolioDesk& portfolios = m_desktop.portfolios();
    const auto& there = m_desktop.window().pages().portfolios->portfolios();
    if (there.empty()) return portfolios.make({id});
    auto* menu = new QMenu(&m_desktop.window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Portfolio& portfolio : there) {
        QString name = text::onOneLine(text::toQString(portfolio.name));
        menu->addAction(widgets::icon(widgets::Icon::book), name.replace(u'&', u"&&"_s), this,
                        [&portfolios, id, into = text::toQString(portfolio.id)] { portfolios.add(into, id); });
    }
    menu->addSeparator();
    menu->addAction(widgets::icon(widgets::Icon::plus), m_desktop.language().translate("window", "New portfolio"), this, [&portfolios, id] { portfolios.make({id}); });
    menu->popup(QCursor::pos());
    menu->setActiveAction(menu->actions().front());
}

void BadgesDesk::print(const DocumentId& id) {
    m_desktop.wallet().ask(this, [id, now = m_desktop.now()](Wallet& wallet) { return wallet.badge(id, now); }, [this, id](Result<BadgeView> view) {
        if (!view) return m_desktop.tellError(view.error());
        Portfolio portfolio;
        portfolio.person = m_desktop.person().name;
        portfolio.badges = {id};
        portfolio.layout = PaperLayout::oneBadge;
        m_paper.layOut(portfolio, std::make_shared<const std::vector<BadgeView>>(std::vector{std::move(*view)}), m_desktop.language().locale().bcp47Name());
    });
}

void BadgesDesk::askForPrinter(const std::shared_ptr<const paper::Paper>& pages) {
    lanyard::askForPrinter(&m_desktop.window(), *pages, [this, pages](std::unique_ptr<QPrinter> printer) {
        auto* job = new portfolio::PrintJob(std::move(printer), pages, this);
        connect(job, &portfolio::PrintJob::done, this, [this](bool printed) {
            if (printed)
                m_desktop.tell(m_desktop.language().translate("window", "Sent to the printer."), widgets::Icon::printer);
            else
                m_desktop.tellError(Error{ErrorCode::ioError, {}});
        });
    });
}

} // namespace lanyard
