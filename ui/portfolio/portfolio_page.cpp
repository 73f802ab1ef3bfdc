#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/badge_chooser.h"
#include "ui/portfolio/choices_column.h"
#include "ui/portfolio/overflow_words.h"
#include "ui/portfolio/page_view.h"
#include "ui/portfolio/print_job.h"
#include "ui/portfolio/reader_learns.h"
#include "ui/portfolio/sections_column.h"
#include "ui/text/badge_words.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/state_shape.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPrinter>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>
#include <map>

namespace lanyard::portfolio {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;
using widgets::u;

constexpr int typingPause = 500; ///< milliseconds after the last letter until a change is kept
constexpr int layoutPause = 120; ///< milliseconds after a change until the pages are laid out anew
constexpr int longestName = 200; ///< letters

/// A ground of its own between two hairlines: the columns beside the pages.
class SideColumn final : public QWidget {
  public:
    SideColumn(QWidget* content, bool first, QWidget* parent) : QWidget(parent), m_first(first) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool atRight = m_first == (layoutDirection() == Qt::LeftToRight);
        painter.fillRect(atRight ? width() - 1 : 0, 0, 1, height(), widgets::coloursOf(this)(widgets::Role::line));
    }

  private:
    bool m_first;
};

} // namespace

struct PortfolioPage::Parts {
    PaperWork* work = nullptr;
    Button* back = nullptr;
    QStackedWidget* titles = nullptr; ///< the name, or the field to change it
    widgets::ElidedLabel* title = nullptr;
    QLineEdit* name = nullptr;
    Button* rename = nullptr;
    Button* print = nullptr;
    Button* pdf = nullptr;
    widgets::Segments* tabs = nullptr; ///< one column at a time, where the window is narrow
    QWidget* tabsRow = nullptr;
    widgets::FlowLayout* tabsFlow = nullptr;
    QHBoxLayout* headRow = nullptr;
    std::optional<bool> narrow;
    QStackedWidget* left = nullptr;
    QWidget* leftSide = nullptr;
    QWidget* rightSide = nullptr;
    SectionsColumn* sections = nullptr;
    BadgeChooser* chooser = nullptr;
    ChoicesColumn* choices = nullptr;
    PageView* view = nullptr;
    Button* previous = nullptr;
    Button* next = nullptr;
    widgets::TextLabel* count = nullptr;
    QWidget* divider = nullptr;
    widgets::StateSign* sign = nullptr;
    widgets::TextLabel* note = nullptr;
};

PortfolioPage::PortfolioPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_soon.setSingleShot(true);
    m_soon.setInterval(layoutPause);
    build();
    reword();
}

PortfolioPage::~PortfolioPage() {
    m_parts->sections->disconnect(this); // a field loses the focus when there is nobody to be told any more
    m_parts->name->disconnect(this);
}

void PortfolioPage::build() {
    Parts& p = *m_parts;
    p.work = new PaperWork(this);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);

    auto* head = new QWidget;
    p.headRow = new QHBoxLayout(head);
    widgets::setUnits(p.headRow, {4.5, 4, 6, 3.5}, 2);
    p.back = new Button({}, Button::Kind::bare, Icon::arrowBack);
    p.back->setObjectName(u"back"_s);
    p.titles = new QStackedWidget;
    p.titles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    p.title = new widgets::ElidedLabel({}, widgets::Type::title, widgets::Role::text, true);
    p.name = new QLineEdit;
    p.name->setObjectName(u"portfolioName"_s);
    p.name->setMaxLength(longestName);
    p.titles->addWidget(p.title);
    p.titles->addWidget(p.name);
    p.rename = Button::iconOnly(Icon::pencil, {});
    p.rename->setObjectName(u"rename"_s);
    p.print = new Button({}, Button::Kind::plain, Icon::printer);
    p.print->setObjectName(u"print"_s);
    p.pdf = new Button({}, Button::Kind::accent, Icon::textFile);
    p.pdf->setObjectName(u"savePdf"_s);
    p.headRow->addWidget(p.back);
    p.headRow->addWidget(p.titles);
    p.headRow->addWidget(p.rename);
    p.headRow->addStretch(1);
    p.headRow->addWidget(p.print);
    p.headRow->addWidget(p.pdf);
    page->addWidget(head);
    p.tabsRow = new QWidget;
    p.tabsFlow = new widgets::FlowLayout(p.tabsRow, 3, 2);
    widgets::setUnits(p.tabsFlow, {6, 0, 6, 3}, 0);
    p.tabs = new widgets::Segments({});
    p.tabs->add(Icon::list, {});
    p.tabs->add(Icon::eye, {});
    p.tabs->add(Icon::settings, {});
    p.tabs->choose(1);
    p.tabsFlow->addWidget(p.tabs);
    page->addWidget(p.tabsRow);
    page->addWidget(new widgets::Hairline);

    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    p.left = new QStackedWidget;
    p.sections = new SectionsColumn;
    p.chooser = new BadgeChooser;
    p.left->addWidget(p.sections);
    p.left->addWidget(p.chooser);
    p.leftSide = new SideColumn(p.left, true, this);
    p.view = new PageView(this); // before the column that follows it, so that Tab comes here first
    p.view->setObjectName(u"pages"_s);
    p.choices = new ChoicesColumn;
    p.rightSide = new SideColumn(p.choices, false, this);
    columns->addWidget(p.leftSide);
    columns->addWidget(p.view, 1);
    columns->addWidget(p.rightSide);
    page->addLayout(columns, 1);

    auto* foot = new widgets::FootBar;
    p.previous = Button::iconOnly(Icon::chevronBack, {});
    p.previous->setObjectName(u"previousPage"_s);
    p.next = Button::iconOnly(Icon::chevronOn, {});
    p.next->setObjectName(u"nextPage"_s);
    p.count = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::text, true);
    p.count->setObjectName(u"pageCount"_s);
    p.count->setWordWrap(false);
    p.sign = new widgets::StateSign(text::State::note, 4);
    p.note = new widgets::TextLabel;
    p.note->setObjectName(u"pageNote"_s);
    p.note->setWide(true);
    for (widgets::TextLabel* label : {p.count, p.note}) label->setAlignment((label->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignVCenter);
    p.note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    foot->row()->addWidget(p.previous);
    foot->row()->addWidget(p.count);
    foot->row()->addWidget(p.next);
    foot->row()->addSpacing(u(2));
    foot->row()->addWidget(p.sign);
    foot->row()->addWidget(p.note, 1);
    page->addWidget(foot);

    connect(p.back, &QPushButton::clicked, this, &PortfolioPage::backRequested);
    connect(p.rename, &QPushButton::clicked, this, &PortfolioPage::rename);
    connect(p.name, &QLineEdit::editingFinished, this, [this] {
        Parts& parts = *m_parts;
        if (parts.titles->currentWidget() != parts.name) return;
        parts.titles->setCurrentWidget(parts.title);
        Portfolio renamed = m_portfolio;
        renamed.name = text::toUtf8(parts.name->text().simplified());
        if (!renamed.name.empty()) edit(renamed, When::atOnce);
    });
    connect(p.print, &QPushButton::clicked, this, &PortfolioPage::printRequested);
    connect(p.pdf, &QPushButton::clicked, this, &PortfolioPage::pdfRequested);
    connect(p.tabs, &widgets::Segments::chosenChanged, this, &PortfolioPage::arrange);
    connect(p.previous, &QPushButton::clicked, this, [this] { m_parts->view->goToPage(m_parts->view->page() - 1); });
    connect(p.next, &QPushButton::clicked, this, [this] { m_parts->view->goToPage(m_parts->view->page() + 1); });
    connect(p.view, &PageView::pageChanged, this, &PortfolioPage::tellFoot);
    connect(p.view, &PageView::pictureWanted, this, [this](int number, int width) {
        if (m_pages && number < int(m_pages->pages.size())) m_parts->work->paint(m_pages, number, width);
    });
    connect(p.work, &PaperWork::painted, this, [this](const PaperWork::Pages& pages, int number, const QImage& picture) { m_parts->view->setPicture(pages, number, picture); });
    connect(p.work, &PaperWork::progress, this, [this](std::size_t done, std::size_t total) {
        m_done = done;
        m_total = total;
        tellFoot();
    });
    connect(p.work, &PaperWork::laidOut, this, [this](const PaperWork::Pages& pages) {
        m_waiting = false;
        m_pages = pages;
        m_parts->view->setPages(pages);
        findPages();
        showRows();
        tellFoot();
    });
    connect(p.work, &PaperWork::saved, this, [this](const QString& file) {
        m_saving = false;
        m_problem.reset();
        tellFoot();
        emit pdfSaved(file);
    });
    connect(p.work, &PaperWork::notSaved, this, [this](const Error& error) {
        m_saving = false;
        m_problem = error.code;
        tellFoot();
    });
    connect(&m_typing, &QTimer::timeout, this, &PortfolioPage::tellChange);
    connect(&m_soon, &QTimer::timeout, this, &PortfolioPage::layOut);

    connect(p.sections, &SectionsColumn::personEdited, this, [this](const QString& words) {
        Portfolio edited = m_portfolio;
        edited.person = text::toUtf8(words);
        edit(edited, When::afterPause);
    });
    connect(p.sections, &SectionsColumn::headingEdited, this, [this](const QString& words) {
        Portfolio edited = m_portfolio;
        edited.heading = text::toUtf8(words);
        edit(edited, When::afterPause);
    });
    connect(p.sections, &SectionsColumn::wordsEdited, this, [this](const QString& words) {
        Portfolio edited = m_portfolio;
        edited.words = text::toUtf8(words);
        edit(edited, When::afterPause);
    });
    connect(p.sections, &SectionsColumn::fieldLeft, this, [this] {
        if (m_typing.isActive()) tellChange();
    });
    connect(p.sections, &SectionsColumn::chooseRequested, this, [this] { choosing(true); });
    connect(p.sections, &SectionsColumn::moveRequested, this, [this](int from, int to) {
        Portfolio edited = m_portfolio;
        if (from < 0 || to < 0 || std::max(from, to) >= int(edited.badges.size()) || from == to) return;
        const DocumentId id = edited.badges[std::size_t(from)];
        edited.badges.erase(edited.badges.begin() + from);
        edited.badges.insert(edited.badges.begin() + to, id);
        edit(edited, When::atOnce);
        m_parts->sections->choose(to);
    });
    connect(p.sections, &SectionsColumn::removeRequested, this, [this](int row) {
        if (row < 0 || row >= int(m_portfolio.badges.size())) return;
        Portfolio edited = m_portfolio;
        const DocumentId id = edited.badges[std::size_t(row)];
        edited.badges.erase(edited.badges.begin() + row);
        edit(edited, When::atOnce);
        const auto found = std::ranges::find(m_badges, id, &BadgeSummary::id);
        emit takenOut(found == m_badges.end() ? QString() : text::title(*m_in, found->title));
    });
    connect(p.sections, &SectionsColumn::rowChosen, this, &PortfolioPage::showRow);
    const auto wantPicture = [this](const DocumentId& id) { emit pictureRequested(id, int(std::ceil(u(6) * devicePixelRatioF()))); };
    connect(p.sections, &SectionsColumn::pictureWanted, this, wantPicture);
    connect(p.chooser, &BadgeChooser::pictureWanted, this, wantPicture);
    connect(p.chooser, &BadgeChooser::done, this, [this] { choosing(false); });
    connect(p.chooser, &BadgeChooser::chosen, this, [this](const DocumentId& id, bool in) {
        Portfolio edited = m_portfolio;
        std::erase(edited.badges, id);
        if (in) edited.badges.push_back(id);
        edit(edited, When::atOnce);
    });
    connect(p.choices, &ChoicesColumn::chosen, this, [this](const Portfolio& choices) {
        Portfolio edited = m_portfolio;
        edited.layout = choices.layout;
        edited.paper = choices.paper;
        edited.language = choices.language;
        edited.grey = choices.grey;
        edited.showOwner = choices.showOwner;
        edited.largePrint = choices.largePrint;
        edit(edited, When::atOnce);
    });
}

void PortfolioPage::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
    if (m_portfolio.language.empty()) layOutSoon();
}

void PortfolioPage::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.back->setText(in.translate("portfolio", "Portfolios"));
    const auto name = [](Button* button, const QString& words) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(p.rename, in.translate("portfolio", "Change the name"));
    name(p.previous, in.translate("portfolio", "Page before"));
    name(p.next, in.translate("portfolio", "Next page"));
    p.name->setAccessibleName(in.translate("portfolio", "Name of the portfolio"));
    p.print->setText(in.translate("portfolio", "Print…"));
    p.pdf->setText(in.translate("portfolio", "Save as PDF"));
    p.tabs->setAccessibleName(in.translate("portfolio", "What is shown"));
    p.tabs->setWords(0, in.translate("portfolio", "Content"));
    p.tabs->setWords(1, in.translate("portfolio", "Pages"));
    p.tabs->setWords(2, in.translate("portfolio", "Choices"));
    p.sections->setLanguage(in);
    p.chooser->setLanguage(in);
    p.choices->setLanguage(in);
    p.view->setLanguage(in);
    p.title->setText(text::toQString(m_portfolio.name));
    if (m_laidOut) p.choices->setLearned(readerLearns(in, m_portfolio, *m_laidOut));
    showRows();
    tellFoot();
    arrange();
}

void PortfolioPage::setPortfolio(const Portfolio& portfolio) {
    Parts& p = *m_parts;
    const bool other = portfolio.id != m_portfolio.id;
    if (other) {
        if (m_typing.isActive()) tellChange();
        p.work->stop();
        m_views.clear();
        m_laidOut.reset();
        m_pages.reset();
        m_pageOf.clear();
        m_problem.reset();
        m_waiting = false;
        p.view->setPages(nullptr);
        p.view->setZoom(1);
        p.titles->setCurrentWidget(p.title);
        choosing(false);
    } else if (portfolio == m_portfolio || m_typing.isActive()) {
        return; // what is being typed is newer than what was kept
    }
    m_portfolio = portfolio;
    if (other) p.sections->openFields(portfolio.heading.empty() && portfolio.words.empty());
    p.title->setText(text::toQString(portfolio.name));
    p.sections->setPortfolio(portfolio);
    p.choices->setPortfolio(portfolio);
    p.chooser->setChosen(portfolio.badges);
    showRows();
    requestViews();
    layOutSoon();
}

void PortfolioPage::setBadges(std::vector<BadgeSummary> badges) {
    m_badges = badges;
    m_parts->chooser->setBadges(std::move(badges));
    showRows();
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
    m_parts->sections->setPicture(id, picture);
    m_parts->chooser->setPicture(id, picture);
}

void PortfolioPage::edit(const Portfolio& portfolio, When when) {
    if (portfolio == m_portfolio) return;
    m_portfolio = portfolio;
    m_problem.reset();
    m_parts->title->setText(text::toQString(portfolio.name));
    m_parts->choices->setPortfolio(portfolio);
    if (when == When::afterPause) {
        m_typing.start();
    } else {
        m_parts->chooser->setChosen(portfolio.badges);
        showRows();
        requestViews();
        tellChange();
    }
    layOutSoon();
}

void PortfolioPage::tellChange() {
    m_typing.stop();
    emit changed(m_portfolio);
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
    m_parts->choices->setLearned(readerLearns(*m_in, m_portfolio, *views));
    m_parts->work->layOut(m_portfolio, views, m_portfolio.language.empty() ? m_in->locale().bcp47Name() : text::toQString(m_portfolio.language));
}

void PortfolioPage::findPages() {
    m_pageOf.clear();
    if (!m_pages) return;
    for (const paper::Mark& mark : m_pages->marks)
        if (!mark.badge.empty()) m_pageOf.emplace(mark.badge, mark.page);
}

void PortfolioPage::showRows() {
    std::vector<BadgeRows::Row> rows;
    int last = -1;
    for (const DocumentId& id : m_portfolio.badges) {
        const auto known = std::ranges::find(m_badges, id, &BadgeSummary::id);
        BadgeRows::Row row{.id = id, .title = {}, .giver = {}, .page = {}, .checked = {}};
        if (known != m_badges.end()) {
            row.title = text::title(*m_in, known->title);
            row.giver = text::giver(*m_in, *known);
        }
        if (const auto page = m_pageOf.find(id); page != m_pageOf.end() && page->second != last) row.page = last = page->second;
        rows.push_back(std::move(row));
    }
    m_parts->sections->setRows(std::move(rows));
}

void PortfolioPage::showRow(int row) {
    if (row < 0 || row >= int(m_portfolio.badges.size())) return;
    if (const auto page = m_pageOf.find(m_portfolio.badges[std::size_t(row)]); page != m_pageOf.end()) m_parts->view->goToPage(page->second);
}

void PortfolioPage::tellFoot() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const int count = p.view->count();
    p.previous->setEnabled(p.view->page() > 0);
    p.next->setEnabled(p.view->page() + 1 < count);
    p.count->setText(count == 0 ? in.translate("portfolio", "No pages yet")
                                : in.translate("portfolio", "Page %1 of %2").arg(text::number(in, p.view->page() + 1), text::number(in, count)));
    QString note;
    text::State state = text::State::note;
    if (m_problem) {
        state = text::State::doNotRely;
        note = in.translate("portfolio", "It was not saved. %1", "%1: a sentence that says why").arg(text::errorSentence(in, *m_problem));
    } else if (m_saving) {
        note = in.translate("portfolio", "Saving …");
    } else if (m_waiting && m_total > 20 && m_done < m_total) { // shorter ones are there before one could read it
        note = in.translate("portfolio", "Laying out badge %1 of %2 …").arg(text::number(in, qlonglong(m_done)), text::number(in, qlonglong(m_total)));
    } else if (m_pages && !m_portfolio.badges.empty()) {
        note = overflowSentence(in, *m_pages);
        if (note.isEmpty()) {
            state = text::State::confirmed;
            note = in.translate("portfolio", "Everything fits.");
        }
    } else if (m_portfolio.badges.empty()) {
        note = in.translate("portfolio", "Choose the badges that you want to show.");
    }
    p.sign->setState(state);
    p.sign->setVisible(!note.isEmpty() && !m_saving && !(m_portfolio.badges.empty() && !m_problem));
    p.note->setText(note);
    for (Button* button : {p.print, p.pdf}) {
        if (isReady() && !m_saving)
            button->setReady();
        else
            button->setNotNow(m_portfolio.badges.empty() ? in.translate("portfolio", "Choose a badge first.") : in.translate("portfolio", "The pages are being made."));
    }
}

void PortfolioPage::choosing(bool on) {
    Parts& p = *m_parts;
    if (on == (p.left->currentWidget() == p.chooser)) return;
    p.left->setCurrentWidget(on ? static_cast<QWidget*>(p.chooser) : p.sections);
    if (on)
        p.chooser->begin();
    else if (isVisible())
        p.sections->focusBadges();
}

void PortfolioPage::rename() {
    Parts& p = *m_parts;
    p.name->setText(text::toQString(m_portfolio.name));
    p.titles->setCurrentWidget(p.name);
    p.name->setFocus(Qt::OtherFocusReason);
    p.name->selectAll();
}

void PortfolioPage::savePdf(const std::filesystem::path& file, Instant at) {
    if (!isReady()) return;
    m_saving = true;
    m_problem.reset();
    tellFoot();
    m_parts->work->savePdf(m_pages, m_laidOut, file, at);
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

void PortfolioPage::setZoom(double zoom) { m_parts->view->setZoom(zoom); }
double PortfolioPage::zoom() const { return m_parts->view->zoom(); }

void PortfolioPage::arrange() {
    Parts& p = *m_parts;
    const bool narrow = width() < u(54 + 46 + 50);
    if (p.narrow != narrow) {
        p.narrow = narrow;
        for (Button* button : {p.print, p.pdf}) {
            if (narrow)
                p.tabsFlow->addWidget(button);
            else
                p.headRow->addWidget(button);
        }
    }
    p.tabsRow->setVisible(narrow);
    const int chosen = p.tabs->chosen();
    p.leftSide->setVisible(!narrow || chosen == 0);
    p.view->setVisible(!narrow || chosen == 1);
    p.rightSide->setVisible(!narrow || chosen == 2);
    for (const auto& [side, wanted] : {std::pair{p.leftSide, u(54)}, std::pair{p.rightSide, std::max(u(46), p.choices->neededWidth())}}) {
        side->setMinimumWidth(narrow ? 0 : wanted);
        side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wanted);
    }
    p.titles->setFixedHeight(std::max(p.title->sizeHint().height(), p.name->sizeHint().height()));
}

void PortfolioPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PortfolioPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) arrange();
}

void PortfolioPage::keyPressEvent(QKeyEvent* event) {
    Parts& p = *m_parts;
    if (event->key() == Qt::Key_Escape && p.titles->currentWidget() == p.name) {
        p.titles->setCurrentWidget(p.title);
        p.rename->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lanyard::portfolio
