#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/badge_chooser.h"
#include "ui/portfolio/choices_column.h"
#include "ui/portfolio/overflow_words.h"
#include "ui/portfolio/page_view.h"
#include "ui/portfolio/pages_foot.h"
#include "ui/portfolio/part_rows.h"
#include "ui/portfolio/portfolio_head.h"
#include "ui/portfolio/print_job.h"
#include "ui/portfolio/reader_learns.h"
#include "ui/portfolio/sections_column.h"
#include "ui/portfolio/side_column.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/measures.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::u;

constexpr int typingPause = 500; ///< milliseconds after the last letter until a change is kept
constexpr int layoutPause = 120; ///< milliseconds after a change until the pages are laid out anew
constexpr std::size_t longLayout = 20; ///< badges; shorter ones are laid out before one could read that they are

} // namespace

PortfolioPage::PortfolioPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_work(new PaperWork(this)) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_soon.setSingleShot(true);
    m_soon.setInterval(layoutPause);
    build();
    connectColumns();
    connectParts();
    reword();
}

PortfolioPage::~PortfolioPage() { m_sections->disconnect(this); } // a field loses the focus when there is nobody to be told any more

void PortfolioPage::build() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_head = new PortfolioHead;
    page->addWidget(m_head);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_left = new QStackedWidget;
    m_sections = new SectionsColumn;
    m_chooser = new BadgeChooser;
    m_left->addWidget(m_sections);
    m_left->addWidget(m_chooser);
    m_leftSide = new SideColumn(m_left, true, this);
    m_view = new PageView(this); // before the column that follows it, so that Tab comes here first
    m_view->setObjectName(u"pages"_s);
    m_choices = new ChoicesColumn;
    m_rightSide = new SideColumn(m_choices, false, this);
    columns->addWidget(m_leftSide);
    columns->addWidget(m_view, 1);
    columns->addWidget(m_rightSide);
    page->addLayout(columns, 1);
    m_foot = new PagesFoot;
    page->addWidget(m_foot);
}

void PortfolioPage::connectColumns() {
    connect(m_head, &PortfolioHead::backRequested, this, &PortfolioPage::backRequested);
    connect(m_head, &PortfolioHead::printRequested, this, &PortfolioPage::printRequested);
    connect(m_head, &PortfolioHead::pdfRequested, this, &PortfolioPage::pdfRequested);
    connect(m_head, &PortfolioHead::mailRequested, this, &PortfolioPage::mailRequested);
    connect(m_head, &PortfolioHead::columnChosen, this, &PortfolioPage::arrange);
    connect(m_head, &PortfolioHead::renamed, this, [this](const QString& name) {
        Portfolio renamed = m_portfolio;
        renamed.name = text::toUtf8(name);
        edit(renamed, When::atOnce);
    });
    connect(m_foot, &PagesFoot::turnRequested, this, [this](int steps) { m_view->goToPage(m_view->page() + steps); });
    connect(m_view, &PageView::pageChanged, this, &PortfolioPage::tellFoot);
    connect(m_view, &PageView::pictureWanted, this, [this](int number, int width) {
        if (m_pages && number < int(m_pages->pages.size())) m_work->paint(m_pages, number, width);
    });
    connect(m_choices, &ChoicesColumn::chosen, this, [this](const Portfolio& choices) {
        Portfolio edited = m_portfolio;
        ChoicesColumn::take(edited, choices);
        edit(edited, When::atOnce);
    });
    connect(m_work, &PaperWork::painted, this, [this](const PaperWork::Pages& pages, int number, const QImage& picture) { m_view->setPicture(pages, number, picture); });
    connect(m_work, &PaperWork::progress, this, [this](std::size_t done, std::size_t total) {
        m_done = done;
        m_total = total;
        tellFoot();
    });
    connect(m_work, &PaperWork::laidOut, this, [this](const PaperWork::Pages& pages) {
        m_waiting = false;
        m_pages = pages;
        m_view->setPages(pages);
        findPages();
        showRows();
        tellFoot();
    });
    connect(m_work, &PaperWork::saved, this, [this](const QString& file) {
        m_saving = false;
        m_problem.reset();
        tellFoot();
        emit pdfSaved(file);
    });
    connect(m_work, &PaperWork::notSaved, this, [this](const Error& error) {
        m_saving = false;
        tellProblem(error.code);
    });
    connect(&m_typing, &QTimer::timeout, this, &PortfolioPage::tellChange);
    connect(&m_soon, &QTimer::timeout, this, &PortfolioPage::layOut);
}

void PortfolioPage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
    if (m_portfolio.language.empty()) layOutSoon();
}

void PortfolioPage::reword() {
    const text::Language& in = *m_in;
    m_head->setLanguage(in);
    m_sections->setLanguage(in);
    m_chooser->setLanguage(in);
    m_choices->setLanguage(in);
    m_view->setLanguage(in);
    m_foot->setLanguage(in);
    m_head->setName(text::toQString(m_portfolio.name));
    if (m_laidOut) m_choices->setLearned(readerLearns(in, m_portfolio, *m_laidOut, m_statements));
    showRows();
    tellFoot();
    arrange();
}

void PortfolioPage::setPortfolio(const Portfolio& portfolio) {
    const bool other = portfolio.id != m_portfolio.id;
    if (other) {
        if (m_typing.isActive()) tellChange();
        m_work->stop();
        m_views.clear();
        m_laidOut.reset();
        m_pages.reset();
        m_pageOf.clear();
        m_problem.reset();
        m_waiting = false;
        m_view->setPages(nullptr);
        m_view->setZoom(1);
        m_head->stopRenaming();
        choosing(false);
    } else if (portfolio == m_portfolio || m_typing.isActive()) {
        return; // what is being typed is newer than what was kept
    }
    m_portfolio = portfolio;
    if (other) m_sections->openFields(portfolio.heading.empty() && portfolio.words.empty());
    m_head->setName(text::toQString(portfolio.name));
    m_sections->setPortfolio(portfolio);
    m_choices->setPortfolio(portfolio);
    m_chooser->setChosen(portfolio.badges);
    showRows();
    requestViews();
    layOutSoon();
}

void PortfolioPage::setBadges(std::vector<BadgeSummary> badges) {
    m_badges = badges;
    m_chooser->setBadges(std::move(badges));
    showRows();
}

void PortfolioPage::setStatements(std::vector<OwnStatement> statements) {
    if (statements == m_statements) return;
    m_statements = std::move(statements);
    layOutSoon();
}

void PortfolioPage::setViews(std::vector<BadgeView> views) {
    for (BadgeView& view : views) {
        std::erase_if(m_views, [&view](const BadgeView& old) { return old.badge.source.id == view.badge.source.id; });
        m_views.push_back(std::move(view));
    }
    layOutSoon();
}

void PortfolioPage::refreshViews() {
    if (!m_portfolio.badges.empty()) emit viewsRequested(m_portfolio.badges);
}

void PortfolioPage::setPicture(const DocumentId& id, const QImage& picture) {
    m_sections->setPicture(id, picture);
    m_chooser->setPicture(id, picture);
}

void PortfolioPage::tellProblem(ErrorCode problem) {
    m_problem = problem;
    tellFoot();
}

void PortfolioPage::requestViews() {
    std::vector<DocumentId> missing;
    for (const DocumentId& id : m_portfolio.badges)
        if (std::ranges::none_of(m_views, [&id](const BadgeView& view) { return view.badge.source.id == id; })) missing.push_back(id);
    if (!missing.empty()) emit viewsRequested(missing);
}

void PortfolioPage::layOutSoon() {
    m_waiting = true;
    m_soon.start();
    tellFoot();
}

void PortfolioPage::layOut() {
    if (m_portfolio.id.empty()) return;
    auto views = std::make_shared<std::vector<BadgeView>>();
    for (const DocumentId& id : m_portfolio.badges) {
        const auto found = std::ranges::find(m_views, id, [](const BadgeView& view) { return view.badge.source.id; });
        if (found == m_views.end()) return; // the last one that comes lays out
        views->push_back(*found);
    }
    m_laidOut = views;
    m_done = 0;
    m_total = views->size();
    m_choices->setLearned(readerLearns(*m_in, m_portfolio, *views, m_statements));
    m_work->layOut(m_portfolio, views, m_portfolio.language.empty() ? m_in->locale().bcp47Name() : text::toQString(m_portfolio.language), m_statements);
}

void PortfolioPage::findPages() {
    m_pageOf.clear();
    if (!m_pages) return;
    for (const paper::Mark& mark : m_pages->marks)
        if (!mark.badge.empty()) m_pageOf.emplace(mark.badge, mark.page);
}

void PortfolioPage::showRows() { m_sections->setRows(partRows(*m_in, m_portfolio, m_badges, m_pageOf)); }

void PortfolioPage::showRow(int row) {
    const auto parts = partsOf(m_portfolio);
    if (row < 0 || row >= int(parts.size())) return;
    if (const auto page = m_pageOf.find(parts[std::size_t(row)].badge); page != m_pageOf.end()) m_view->goToPage(page->second);
}

void PortfolioPage::tellFoot() {
    const text::Language& in = *m_in;
    const bool empty = m_portfolio.badges.empty();
    m_foot->setPage(m_view->page(), m_view->count());
    if (m_problem) {
        m_foot->setNote(text::State::doNotRely, in.translate("portfolio", "It was not saved. %1", "%1: a sentence that says why").arg(text::errorSentence(in, *m_problem)));
    } else if (m_saving) {
        m_foot->setNote({}, in.translate("portfolio", "Saving …"));
    } else if (m_waiting && m_total > longLayout && m_done < m_total) {
        m_foot->setNote(text::State::note,
                        in.translate("portfolio", "Laying out badge %1 of %2 …").arg(text::number(in, qlonglong(m_done)), text::number(in, qlonglong(m_total))));
    } else if (empty) {
        m_foot->setNote({}, in.translate("portfolio", "Choose the badges that you want to show."));
    } else if (m_pages) {
        const QString overflow = overflowSentence(in, *m_pages);
        if (overflow.isEmpty())
            m_foot->setNote(text::State::confirmed, in.translate("portfolio", "Everything fits."));
        else
            m_foot->setNote(text::State::note, overflow);
    } else {
        m_foot->setNote({}, {});
    }
    m_head->setHindrance(isReady() && !m_saving ? QString()
                         : empty                ? in.translate("portfolio", "Choose a badge first.")
                                                : in.translate("portfolio", "The pages are being made."));
}

void PortfolioPage::choosing(bool on) {
    if (on == (m_left->currentWidget() == m_chooser)) return;
    m_left->setCurrentWidget(on ? static_cast<QWidget*>(m_chooser) : m_sections);
    if (on)
        m_chooser->begin();
    else if (isVisible())
        m_sections->focusBadges();
}

void PortfolioPage::savePdf(const std::filesystem::path& file, Instant at) {
    if (!isReady()) return;
    m_saving = true;
    m_problem.reset();
    tellFoot();
    m_work->savePdf(m_pages, m_laidOut, file, at);
}

void PortfolioPage::print(std::unique_ptr<QPrinter> printer) {
    if (!isReady()) return;
    auto* job = new PrintJob(std::move(printer), m_pages, this);
    connect(job, &PrintJob::done, this, [this](bool done) {
        if (!done) m_problem = ErrorCode::ioError;
        tellFoot();
        if (done) emit printed();
    });
}

void PortfolioPage::setZoom(double zoom) { m_view->setZoom(zoom); }
double PortfolioPage::zoom() const { return m_view->zoom(); }

void PortfolioPage::arrange() {
    const bool narrow = width() < u(54 + 46 + 50);
    if (m_narrow != narrow) {
        m_narrow = narrow;
        m_head->setNarrow(narrow);
    }
    const int shown = m_head->column();
    m_leftSide->setVisible(!narrow || shown == PortfolioHead::content);
    m_view->setVisible(!narrow || shown == PortfolioHead::pages);
    m_rightSide->setVisible(!narrow || shown == PortfolioHead::choices);
    for (const auto& [side, wanted] : {std::pair{m_leftSide, u(54)}, std::pair{m_rightSide, std::max(u(46), m_choices->neededWidth())}}) {
        side->setMinimumWidth(narrow ? 0 : wanted);
        side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wanted);
    }
    m_head->fit();
}

void PortfolioPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PortfolioPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) arrange();
}

} // namespace lanyard::portfolio
