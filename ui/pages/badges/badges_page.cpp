#include "ui/pages/badges/badges_page.h"
#include "ui/pages/badges/badges_foot.h"
#include "ui/pages/badges/filter_bar.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/drag_start.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/row_list.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace lanyard::pages {
namespace {

using widgets::Button;
using widgets::EmptyState;
using widgets::Icon;
using widgets::u;

constexpr int typingPause = 150; ///< milliseconds after the last letter until the vault is asked
constexpr double compactUnits = 105; ///< a page that is narrower shows less at once
constexpr int rowsMeasured = 60; ///< more rows than any screen shows

/// Everything, or everything in the bin.
BadgeQuery allOf(bool inBin, BadgeQuery::Order order) {
    BadgeQuery query;
    query.inBin = inBin;
    query.order = order;
    return query;
}

bool wantsALook(const BadgeSummary& badge) { return badge.verdict == Verdict::undetermined || badge.verdict == Verdict::invalid || badge.unsoundInside > 0; }

} // namespace

struct BadgesPage::Parts {
    models::BadgeListModel* model = nullptr;
    QWidget* head = nullptr;
    QVBoxLayout* column = nullptr;
    Button* back = nullptr;
    widgets::Heading* title = nullptr;
    widgets::SearchField* search = nullptr;
    widgets::Segments* views = nullptr;
    FilterBar* filters = nullptr;
    QVBoxLayout* body = nullptr;
    QStackedWidget* places = nullptr; ///< cards, list, first, nothing found, bin empty, blank
    widgets::CardGrid* grid = nullptr;
    QWidget* listPlace = nullptr;
    widgets::RowHeader* header = nullptr;
    QVBoxLayout* listColumn = nullptr;
    widgets::RowList* list = nullptr;
    widgets::TextLabel* searchNote = nullptr;
    EmptyState* first = nullptr;
    EmptyState* nothing = nullptr;
    EmptyState* binEmpty = nullptr;
    QWidget* firstPlace = nullptr; ///< each in a column that scrolls
    QWidget* nothingPlace = nullptr;
    QWidget* binEmptyPlace = nullptr;
    QWidget* blank = nullptr;
    widgets::FootBar* footBar = nullptr;
    BadgesFoot* foot = nullptr;
    QTimer typing;

    QListView* shownView(View view) const { return view == View::cards ? static_cast<QListView*>(grid) : list; }
};

BadgesPage::BadgesPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    build();
    reword();
    showPlace();
}

BadgesPage::~BadgesPage() = default;

void BadgesPage::build() {
    Parts& p = *m_parts;
    p.model = new models::BadgeListModel(*m_in, this);
    p.typing.setSingleShot(true);
    p.typing.setInterval(typingPause);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);

    auto* head = new QWidget(this);
    p.head = head;
    p.column = new QVBoxLayout(head);
    widgets::setUnits(p.column, {6, 5, 6, 0}, 2.5);
    auto* titleLine = new QWidget(head);
    auto* titleEnds = new EndsLayout(titleLine, 4, 2);
    auto* titleStart = new QWidget(titleLine);
    auto* titleColumn = new QVBoxLayout(titleStart);
    widgets::setUnits(titleColumn, {0, 0, 0, 0}, 0.5);
    p.back = new Button({}, Button::Kind::bare, Icon::arrowBack, titleStart);
    p.title = new widgets::Heading({}, widgets::Type::title, titleStart);
    p.title->setWordWrap(false);
    titleColumn->addWidget(p.back, 0, Qt::AlignLeading);
    titleColumn->addWidget(p.title);
    auto* tools = new QWidget(titleLine);
    auto* toolsFlow = new widgets::FlowLayout(tools, 3, 2);
    p.search = new widgets::SearchField({}, tools);
    p.search->setMaxLength(500);
    p.views = new widgets::Segments({}, tools);
    p.views->add(Icon::grid, {});
    p.views->add(Icon::list, {});
    toolsFlow->addWidget(p.search);
    toolsFlow->addWidget(p.views);
    titleEnds->setEnds(titleStart, tools);
    p.column->addWidget(titleLine);
    page->addWidget(head);

    auto* filterPlace = new QWidget(this);
    auto* filterColumn = new QVBoxLayout(filterPlace);
    widgets::setUnits(filterColumn, {4.5, 2, 4.5, 1.5}, 0); // the ground of the first filter reaches out, so that its word stands above the cards
    p.filters = new FilterBar(filterPlace);
    filterColumn->addWidget(p.filters);
    page->addWidget(filterPlace);

    p.places = new QStackedWidget(this);
    p.places->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* gridPlace = new QWidget(p.places);
    auto* gridColumn = new QVBoxLayout(gridPlace);
    widgets::setUnits(gridColumn, {5, 0, 0.5, 0}, 0);
    p.grid = new widgets::CardGrid(gridPlace);
    p.grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its groove is invisible, and cards do not change their width as it comes and goes
    gridColumn->addWidget(p.grid);
    p.listPlace = new QWidget(p.places);
    p.listColumn = new QVBoxLayout(p.listPlace);
    widgets::setUnits(p.listColumn, {6, 0, 3.5, 0}, 0);
    p.header = new widgets::RowHeader({}, {}, {}, {}, p.listPlace);
    p.list = new widgets::RowList(p.listPlace);
    p.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    p.header->follow(p.list);
    p.searchNote = new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, p.listPlace);
    p.searchNote->setWide(true);
    p.listColumn->addWidget(p.header);
    p.listColumn->addWidget(p.list, 1);
    p.listColumn->addWidget(p.searchNote);
    p.listColumn->addStretch(0);
    p.first = new EmptyState(Icon::none, {}, {}, {});
    p.nothing = new EmptyState(Icon::search, {}, {}, {});
    p.binEmpty = new EmptyState(Icon::trash, {}, {}, {});
    p.firstPlace = new widgets::ScrollColumn(p.first, p.places);
    p.nothingPlace = new widgets::ScrollColumn(p.nothing, p.places);
    p.binEmptyPlace = new widgets::ScrollColumn(p.binEmpty, p.places);
    p.blank = new QWidget(p.places);
    for (QWidget* place : std::initializer_list<QWidget*>{gridPlace, p.listPlace, p.firstPlace, p.nothingPlace, p.binEmptyPlace, p.blank}) p.places->addWidget(place);
    for (QWidget* view : std::initializer_list<QWidget*>{p.grid, p.list, p.firstPlace, p.nothingPlace, p.binEmptyPlace}) view->setMinimumHeight(1); // they scroll
    page->addWidget(p.places, 1);

    p.footBar = new widgets::FootBar(this);
    p.footBar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words take two lines
    p.foot = new BadgesFoot(p.footBar);
    p.footBar->row()->addWidget(p.foot, 1);
    page->addWidget(p.footBar);

    p.grid->setModel(p.model);
    p.list->setModel(p.model);
    delete p.list->selectionModel();
    p.list->setSelectionModel(p.grid->selectionModel());
    for (QListView* view : {static_cast<QListView*>(p.grid), static_cast<QListView*>(p.list)}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
        connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
            if (!m_choosing) emit badgeRequested(m_parts->model->badge(index.row()).id);
        });
        connect(view, &QWidget::customContextMenuRequested, this, &BadgesPage::openMenu);
    }
    connect(p.grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BadgesPage::tellCounts);
    connect(p.model, &models::BadgeListModel::picturesRequested, this, &BadgesPage::picturesRequested);
    connect(p.search, &QLineEdit::textChanged, this, [this] { m_parts->typing.start(); });
    connect(p.search, &QLineEdit::returnPressed, this, [this] {
        ask();
        if (m_parts->model->rowCount() > 0) m_parts->shownView(m_view)->setFocus();
    });
    connect(&p.typing, &QTimer::timeout, this, &BadgesPage::ask);
    connect(p.views, &widgets::Segments::chosenChanged, this, [this](int segment) {
        setView(segment == 0 ? View::cards : View::list);
        emit viewChanged(m_view);
    });
    connect(p.back, &QPushButton::clicked, this, [this] { showBin(false); });
    connect(p.filters, &FilterBar::verdictChosen, this, [this](std::optional<Verdict> verdict) {
        m_verdict = verdict;
        m_wantALook = false;
        m_only.clear();
        refilter();
    });
    connect(p.filters, &FilterBar::orderChosen, this, [this](BadgeQuery::Order order) {
        m_query.order = order;
        emit queryChanged(m_query);
    });
    connect(p.filters, &FilterBar::yearChosen, this, [this](std::optional<int> year) {
        m_query.year = year;
        emit queryChanged(m_query);
    });
    connect(p.filters, &FilterBar::issuerChosen, this, [this](const std::string& issuer) {
        m_query.issuer = issuer;
        emit queryChanged(m_query);
    });
    connect(p.filters, &FilterBar::tagChosen, this, [this](const std::string& tag) {
        m_query.tag = tag;
        emit queryChanged(m_query);
    });
    connect(p.filters, &FilterBar::binRequested, this, [this] { showBin(true); });
    const auto showAll = [this] {
        m_verdict.reset();
        m_wantALook = false;
        m_only.clear();
        m_query = allOf(m_query.inBin, m_query.order);
        {
            const QSignalBlocker quiet(m_parts->search);
            m_parts->search->clear();
        }
        m_parts->typing.stop();
        refilter();
        emit queryChanged(m_query);
    };
    connect(p.nothing, &EmptyState::requested, this, showAll);
    connect(p.foot, &BadgesFoot::showAllRequested, this, showAll);
    connect(p.foot, &BadgesFoot::wantALookRequested, this, [this] {
        m_verdict.reset();
        m_only.clear();
        m_wantALook = true;
        refilter();
    });
    connect(p.foot, &BadgesFoot::choosingRequested, this, &BadgesPage::setChoosing);
    connect(p.foot, &BadgesFoot::portfolioRequested, this, [this] {
        const auto ids = m_choosing ? chosen() : shown();
        if (!ids.empty()) emit portfolioRequested(ids);
    });
    connect(p.foot, &BadgesFoot::tagRequested, this, [this](const QString& tag) {
        if (const auto ids = chosen(); !ids.empty()) emit tagRequested(ids, tag);
    });
    connect(p.foot, &BadgesFoot::binOrRestoreRequested, this, &BadgesPage::binOrRestore);
    connect(p.first, &EmptyState::requested, this, &BadgesPage::addRequested);
    for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(p.grid), static_cast<QAbstractItemView*>(p.list)})
        connect(new widgets::DragStart(view->viewport()), &widgets::DragStart::begun, this, [this, view](const QPoint& pressed) {
            const QModelIndex index = view->indexAt(pressed);
            if (!index.isValid() || m_query.inBin) return;
            const DocumentId id = m_parts->model->badge(index.row()).id;
            const auto several = m_choosing ? chosen() : std::vector<DocumentId>();
            emit dragRequested(std::ranges::find(several, id) == several.end() ? std::vector{id} : several);
        });
    connect(p.first, &EmptyState::quietRequested, this, &BadgesPage::samplesRequested);
    connect(p.binEmpty, &EmptyState::requested, this, [this] { showBin(false); });
}

void BadgesPage::setLanguage(const text::Language& in) {
    m_in = &in;
    m_parts->model->setLanguage(in);
    reword();
    showPlace();
}

void BadgesPage::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    const QString badges = in.translate("badges page", "My badges");
    p.title->setText(m_query.inBin ? in.translate("badges page", "Bin") : badges);
    p.back->setText(badges);
    p.back->setVisible(m_query.inBin);
    const QString hint = in.translate("badges page", "Search name, giver, skill …");
    p.search->setPlaceholderText(hint);
    p.search->setAccessibleName(hint);
    p.views->setAccessibleName(in.translate("badges page", "View"));
    p.views->setWords(0, in.translate("badges page", "Cards"));
    p.views->setWords(1, in.translate("badges page", "List"));
    p.filters->setLanguage(in);
    p.header->setWords(in.translate("badges page", "Name and giver"), in.translate("badges page", "Given", "column of dates"),
                       in.translate("badges page", "Ends", "column of dates"), in.translate("badges page", "State"));
    p.grid->setAccessibleName(m_query.inBin ? in.translate("badges page", "Badges in the bin") : badges);
    p.list->setAccessibleName(p.grid->accessibleName());
    p.first->setWords(in.translate("badges page", "No badges yet"),
                      in.translate("badges page", "Your badges will lie here. Add the files that you got: pictures, PDFs, mails or whole folders."),
                      in.translate("badges page", "Add badges"));
    p.first->addQuietButton(in.translate("badges page", "Look at sample badges"));
    p.binEmpty->setWords(in.translate("badges page", "The bin is empty"),
                         in.translate("badges page", "What you put in the bin is kept for 30 days and can be put back."), in.translate("badges page", "Back to my badges"));
    p.foot->setLanguage(in);
    tellCounts();
}

void BadgesPage::setFacets(const BadgeFacets& facets) {
    m_facets = facets;
    m_parts->filters->setFacets(facets);
    showPlace();
}

void BadgesPage::setBadges(std::vector<BadgeSummary> badges) {
    m_found = std::move(badges);
    m_answered = true;
    refilter();
}

void BadgesPage::setRenewals(Renewals renewals) {
    if (m_renewals == renewals) return;
    m_renewals = std::move(renewals);
    refilter();
}

void BadgesPage::showOnly(std::vector<DocumentId> ids) {
    showBin(false);
    m_verdict.reset();
    m_wantALook = false;
    m_only = std::move(ids);
    refilter();
}

bool BadgesPage::isNarrowed() const noexcept {
    return !m_query.words.empty() || m_query.year || !m_query.issuer.empty() || !m_query.tag.empty() || m_verdict || m_wantALook || !m_only.empty();
}

void BadgesPage::setPicture(const DocumentId& id, const QImage& picture) { m_parts->model->setPicture(id, picture); }

void BadgesPage::reset() {
    Parts& p = *m_parts;
    p.typing.stop();
    {
        const QSignalBlocker quiet(p.search);
        p.search->clear();
    }
    setChoosing(false);
    m_query = {};
    m_facets = {};
    m_found.clear();
    m_renewals.clear();
    m_only.clear();
    m_verdict.reset();
    m_wantALook = false;
    m_answered = false;
    p.model->forgetPictures();
    p.filters->setFacets(m_facets);
    reword();
    refilter();
}

void BadgesPage::ask() {
    m_parts->typing.stop();
    const std::string words = text::toUtf8(m_parts->search->text().simplified());
    if (words == m_query.words) return;
    m_query.words = words;
    emit queryChanged(m_query);
}

void BadgesPage::refilter() {
    Parts& p = *m_parts;
    std::array<std::size_t, std::size(text::everyState)> of{}; // by the shape on the card
    std::vector<BadgeSummary> shown;
    for (const BadgeSummary& badge : m_found) {
        if (!m_only.empty() && std::ranges::find(m_only, badge.id) == m_only.end()) continue;
        const text::State state = text::stateOf(badge);
        ++of[std::size_t(state)];
        if (m_verdict ? state == text::stateOf(*m_verdict) : !m_wantALook || wantsALook(badge)) shown.push_back(badge);
    }
    std::array<std::size_t, 4> counts{}; // by verdict
    for (std::size_t verdict = 0; verdict < counts.size(); ++verdict) counts[verdict] = of[std::size_t(text::stateOf(Verdict(verdict)))];
    const bool hadNone = p.model->rowCount() == 0;
    p.model->setFoundWords(text::toQString(m_query.words).split(u' ', Qt::SkipEmptyParts));
    const bool folds = !isNarrowed() && !m_query.inBin; // what was looked for is shown, whichever it is
    p.model->setFolded(foldRenewals(shown, folds ? m_renewals : Renewals()));
    p.model->setBadges(std::move(shown));
    p.filters->setCounts(counts);
    p.filters->choose(m_query, m_verdict, m_wantALook);
    if (hadNone && p.model->rowCount() > 0) p.grid->selectionModel()->setCurrentIndex(p.model->index(0), QItemSelectionModel::NoUpdate);
    showPlace();
}

void BadgesPage::showPlace() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.model->setPictureEdge(int(std::ceil(u(22) * devicePixelRatioF())));
    const bool narrowed = isNarrowed();
    const bool any = p.model->rowCount() > 0;
    const bool vaultEmpty = m_answered && !any && !narrowed;
    QWidget* place = m_view == View::cards ? p.grid->parentWidget() : p.listPlace;
    if (!m_answered)
        place = p.blank;
    else if (vaultEmpty)
        place = m_query.inBin ? p.binEmptyPlace : p.firstPlace;
    else if (!any)
        place = p.nothingPlace;
    if (place == p.nothingPlace) {
        const QString words = text::toQString(m_query.words);
        p.nothing->setWords(in.translate("badges page", "Nothing found"),
                            words.isEmpty() ? in.translate("badges page", "No badge is of this kind.")
                                            : in.translate("badges page", "No badge says %1. We looked in names, givers, skills and every other word.").arg(text::isolated(u'“' + words + u'”')),
                            in.translate("badges page", "Show all"));
    }
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused && p.places->isAncestorOf(focused);
    p.places->setCurrentWidget(place);
    if (hadFocus && any) p.shownView(m_view)->setFocus();
    const bool tools = m_answered && !vaultEmpty;
    setFocusProxy(any ? p.shownView(m_view) : nullptr);
    showTools(tools);
    const bool noted = any && !m_query.words.empty() && !m_compact;
    p.searchNote->setVisible(noted);
    if (noted)
        p.searchNote->setText(in.translate("badges page", "%1 stands in %2 of your %3 badges. Accents and capital letters make no difference.")
                                  .arg(text::isolated(u'“' + text::toQString(m_query.words) + u'”'), text::number(in, p.model->rowCount()),
                                       text::number(in, qlonglong(m_query.inBin ? m_facets.inBin : m_facets.total))));
    p.searchNote->setContentsMargins(0, u(2.5), 0, u(3));
    int height = 2;
    const int rows = p.model->rowCount();
    for (int row = 0; row < std::min(rows, rowsMeasured); ++row) height += p.list->sizeHintForRow(row);
    p.list->setMaximumHeight(rows > rowsMeasured ? QWIDGETSIZE_MAX : std::max(height, 1));
    p.footBar->setMinimumHeight(u(13));
    tellCounts();
}

/// Where there is little room, what is not needed makes way: the columns' names, and all that searches while several are chosen.
void BadgesPage::showTools(bool tools) {
    const Parts& p = *m_parts;
    p.search->setVisible(tools || !m_query.words.empty());
    p.views->setVisible(tools);
    p.filters->setVisible(tools);
    p.footBar->setVisible(tools);
    p.header->setVisible(!m_compact);
    p.head->setVisible(!(m_compact && m_choosing));
}

void BadgesPage::tellCounts() {
    const Parts& p = *m_parts;
    BadgesFoot::Counts counts;
    counts.shown = std::size_t(p.model->rowCount());
    counts.total = m_query.inBin ? m_facets.inBin : m_facets.total;
    for (const BadgeSummary& badge : m_found) counts.wantALook += wantsALook(badge);
    counts.narrowed = isNarrowed();
    counts.choosing = m_choosing;
    counts.inBin = m_query.inBin;
    counts.compact = m_compact;
    if (m_choosing)
        for (const QItemSelectionRange& range : p.grid->selectionModel()->selection()) counts.chosen += std::size_t(range.height());
    p.foot->setCounts(counts);
}

void BadgesPage::setView(View view) {
    Parts& p = *m_parts;
    const bool hadFocus = p.grid->hasFocus() || p.list->hasFocus();
    m_view = view;
    p.views->choose(view == View::cards ? 0 : 1);
    showPlace();
    if (hadFocus) p.shownView(view)->setFocus();
    if (const QModelIndex current = p.grid->selectionModel()->currentIndex(); current.isValid()) p.shownView(view)->scrollTo(current);
}

void BadgesPage::showBin(bool bin) {
    if (m_query.inBin == bin) return;
    setChoosing(false);
    m_verdict.reset();
    m_wantALook = false;
    m_only.clear();
    m_found.clear();
    m_answered = false;
    m_query = allOf(bin, m_query.order);
    {
        const QSignalBlocker quiet(m_parts->search);
        m_parts->search->clear();
    }
    m_parts->typing.stop();
    refilter();
    reword();
    emit queryChanged(m_query);
}

void BadgesPage::focusSearch() {
    m_parts->search->setFocus(Qt::ShortcutFocusReason);
    m_parts->search->selectAll();
}

void BadgesPage::goTo(const DocumentId& id) {
    const int row = m_parts->model->rowOf(id);
    QListView* view = m_parts->shownView(m_view);
    if (row >= 0) {
        const QModelIndex index = m_parts->model->index(row);
        view->selectionModel()->setCurrentIndex(index, m_choosing ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
        view->scrollTo(index);
    }
    if (view->isVisible()) view->setFocus();
}

void BadgesPage::setChoosing(bool choosing) {
    if (m_choosing == choosing) return;
    Parts& p = *m_parts;
    m_choosing = choosing;
    p.grid->selectionModel()->clearSelection();
    for (QListView* view : {static_cast<QListView*>(p.grid), static_cast<QListView*>(p.list)}) {
        view->setSelectionMode(choosing ? QAbstractItemView::MultiSelection : QAbstractItemView::SingleSelection);
        view->viewport()->update();
    }
    showTools(!p.footBar->isHidden());
    tellCounts();
    if (choosing && isVisible()) p.shownView(m_view)->setFocus();
}

std::vector<DocumentId> BadgesPage::shown() const {
    std::vector<DocumentId> ids;
    for (int row = 0; row < m_parts->model->rowCount(); ++row) ids.push_back(m_parts->model->badge(row).id);
    return ids;
}

std::vector<DocumentId> BadgesPage::chosen() const {
    std::vector<DocumentId> ids;
    const auto* selection = m_parts->grid->selectionModel();
    if (!m_choosing) {
        if (selection->currentIndex().isValid()) ids.push_back(m_parts->model->badge(selection->currentIndex().row()).id);
        return ids;
    }
    std::vector<int> rows;
    for (const QModelIndex& index : selection->selectedIndexes()) rows.push_back(index.row());
    std::ranges::sort(rows);
    for (const int row : rows) ids.push_back(m_parts->model->badge(row).id);
    return ids;
}

void BadgesPage::binOrRestore() {
    const auto ids = m_query.inBin && !m_choosing && !m_parts->shownView(m_view)->hasFocus() ? shown() : chosen();
    if (ids.empty()) return;
    setChoosing(false);
    if (m_query.inBin)
        emit restoreRequested(ids);
    else
        emit binRequested(ids);
}

void BadgesPage::openMenu(const QPoint& place) {
    Parts& p = *m_parts;
    QListView* view = p.shownView(m_view);
    QModelIndex index = view->indexAt(place);
    if (!index.isValid()) index = view->currentIndex(); // asked for by key
    if (!index.isValid()) return;
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    const DocumentId id = p.model->badge(index.row()).id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(widgets::icon(Icon::award), m_in->translate("badges page", "Open"), this, [this, id] { emit badgeRequested(id); });
    if (m_query.inBin) {
        menu->addAction(widgets::icon(Icon::undo), m_in->translate("badges page", "Put it back"), this, [this, id] { emit restoreRequested({id}); });
    } else {
        menu->addAction(widgets::icon(Icon::book), m_in->translate("badges page", "Make a portfolio of it"), this, [this, id] { emit portfolioRequested({id}); });
        menu->addAction(widgets::icon(Icon::check), m_in->translate("badges page", "Choose it and others"), this, [this, id] {
            setChoosing(true);
            if (const int row = m_parts->model->rowOf(id); row >= 0)
                m_parts->grid->selectionModel()->select(m_parts->model->index(row), QItemSelectionModel::Select);
        });
        menu->addSeparator();
        menu->addAction(widgets::icon(Icon::trash), m_in->translate("badges page", "Put in the bin"), this, [this, id] { emit binRequested({id}); });
    }
    menu->popup(view->visualRect(index).contains(place) ? view->viewport()->mapToGlobal(place)
                                                        : view->viewport()->mapToGlobal(view->visualRect(index).center()));
}

void BadgesPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) return focusSearch();
    if (event->key() == Qt::Key_Escape) {
        if (m_choosing) return setChoosing(false);
        if (!m_query.words.empty() || !m_parts->search->text().isEmpty()) {
            m_parts->search->clear();
            return ask();
        }
        if (m_query.inBin) return showBin(false);
    }
    QWidget::keyPressEvent(event);
}

bool BadgesPage::eventFilter(QObject* watched, QEvent* event) {
    Parts& p = *m_parts;
    QListView* view = p.shownView(m_view);
    if (watched == view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool several = mouse->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (several && mouse->button() == Qt::LeftButton && !m_choosing) setChoosing(true);
        return false;
    }
    if (watched != view || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::SelectAll)) {
        setChoosing(true);
        view->selectAll();
        return true;
    }
    const QModelIndex current = view->currentIndex();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Space || (enter && m_choosing)) {
        if (!current.isValid()) return true;
        setChoosing(true);
        view->selectionModel()->select(current, QItemSelectionModel::Toggle);
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        if (key->key() == Qt::Key_Delete && !m_query.inBin) binOrRestore();
        return true;
    }
    if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
        const int row = key->key() == Qt::Key_Home ? 0 : p.model->rowCount() - 1;
        if (row >= 0) view->selectionModel()->setCurrentIndex(p.model->index(row), QItemSelectionModel::NoUpdate);
        return true;
    }
    const QString letters = key->text();
    if (!letters.isEmpty() && letters.front().isPrint() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        p.search->setFocus(Qt::OtherFocusReason);
        p.search->setText(p.search->text() + letters);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BadgesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    Parts& p = *m_parts;
    const bool compact = width() < u(compactUnits);
    p.search->setFixedWidth(u(compact ? 38 : 58));
    if (compact == m_compact) return;
    m_compact = compact;
    p.filters->setCompact(compact);
    showPlace();
}

void BadgesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!m_parts->places) return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        reword();
        showPlace();
    }
}

} // namespace lanyard::pages
