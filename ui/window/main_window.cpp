#include "ui/window/main_window.h"
#include "ui/check/check_page.h"
#include "ui/pages/add/add_page.h"
#include "ui/pages/badge/badge_page.h"
#include "ui/pages/badges/badges_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/people/passphrase_page.h"
#include "ui/people/people_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/portfolios_page.h"
#include "ui/safekeeping/safekeeping_page.h"
#include "ui/settings/about_page.h"
#include "ui/settings/help_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sidebar.h"
#include "ui/window/problem_page.h"
#include "ui/words/words_page.h"
#include <QAbstractButton>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace lanyard::window {
namespace {

using widgets::Icon;
using widgets::u;

constexpr std::size_t longestWay = 50;

/// The place of the side bar under which a page stands; nothing for pages without a side bar.
std::optional<Place> headOf(Place place) {
    switch (place) {
    case Place::welcome:
    case Place::people:
    case Place::problem: return std::nullopt;
    case Place::badges:
    case Place::badge: return Place::badges;
    case Place::words: return Place::words;
    case Place::add: return Place::add;
    case Place::check: return Place::check;
    case Place::portfolios:
    case Place::portfolio: return Place::portfolios;
    case Place::settings:
    case Place::passphrase:
    case Place::safekeeping:
    case Place::about:
    case Place::help: return Place::settings;
    }
    return std::nullopt;
}

/// To what the page says, else to its first control.
void focusFirst(QWidget* page) {
    if (page->focusProxy() != nullptr) return page->setFocus(Qt::OtherFocusReason);
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisibleTo(page))
            return next->setFocus(Qt::OtherFocusReason);
    page->setFocus(Qt::OtherFocusReason);
}

} // namespace

MainWindow::MainWindow(const text::Language& in, QWidget* parent)
    : QWidget(parent), m_in(&in), m_actions(new WindowActions(this)), m_sidebar(new widgets::Sidebar(this)), m_stack(new QStackedWidget(this)),
      m_way{Stop{Place::badges, {}}} {
    setAcceptDrops(true);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_sidebar);
    across->addWidget(m_stack, 1);
    m_toBadges = m_sidebar->addPlace(Icon::award, {});
    m_toWords = m_sidebar->addPlace(Icon::quote, {});
    m_toPortfolios = m_sidebar->addPlace(Icon::book, {});
    m_toCheck = m_sidebar->addPlace(Icon::scan, {});
    m_toAdd = m_sidebar->addPlace(Icon::plus, {}, true);
    m_toSettings = m_sidebar->addPlace(Icon::settings, {}, false, true);

    m_pages.welcome = new pages::WelcomePage(in);
    m_pages.people = new people::PeoplePage(in);
    m_pages.problem = new ProblemPage(in);
    for (const Place place : {Place::welcome, Place::people, Place::problem}) m_stack->addWidget(pageOf(place));

    connect(m_sidebar, &widgets::Sidebar::placeRequested, this, [this](int place) {
        const Place to = place == m_toBadges       ? Place::badges
                         : place == m_toWords      ? Place::words
                         : place == m_toPortfolios ? Place::portfolios
                         : place == m_toCheck      ? Place::check
                         : place == m_toAdd        ? Place::add
                                                   : Place::settings;
        if (to == Place::badges) m_pages.badges->showBin(false);
        follow({to, {}}); // the focus stays here, so that one can walk on
    });
    connect(m_sidebar, &widgets::Sidebar::personMenuRequested, this, &MainWindow::openMenu);
    connect(m_actions, &WindowActions::requested, this, &MainWindow::deedRequested);
    makePages();
    reword();
    showPage(here());
}

MainWindow::~MainWindow() { settle(); }

void MainWindow::makePages() {
    const text::Language& in = *m_in;
    m_pages.badges = new pages::BadgesPage(in);
    m_pages.badge = new pages::BadgePage(in);
    m_pages.words = new words::WordsPage(in);
    m_pages.add = new pages::AddPage(in);
    m_pages.check = new check::CheckPage(in);
    m_pages.portfolios = new portfolio::PortfoliosPage(in);
    m_pages.portfolio = new portfolio::PortfolioPage(in);
    m_pages.settings = new settings::SettingsPage(in);
    m_pages.passphrase = new people::PassphrasePage(in);
    m_pages.safekeeping = new safekeeping::SafekeepingPage(in);
    m_pages.about = new settings::AboutPage(in);
    m_pages.help = new settings::HelpPage(in);
    for (const Place place : everyPlace())
        if (headOf(place)) m_stack->addWidget(pageOf(place));
    m_notice = new widgets::NoticeBar(m_stack);
    m_noticeAsked = {};
    connect(m_notice, &widgets::NoticeBar::actionRequested, this, [this] {
        if (const auto asked = std::exchange(m_noticeAsked, {})) return asked();
        emit deedRequested(WindowActions::Deed::undo);
    });
    connect(m_pages.badge, &pages::BadgePage::backRequested, this, &MainWindow::back);
    connect(m_pages.portfolio, &portfolio::PortfolioPage::backRequested, this, [this] { go(Place::portfolios); });
    connect(m_pages.passphrase, &people::PassphrasePage::backRequested, this, &MainWindow::back);
    connect(m_pages.safekeeping, &safekeeping::SafekeepingPage::backRequested, this, &MainWindow::back);
    connect(m_pages.about, &settings::AboutPage::backRequested, this, &MainWindow::back);
    connect(m_pages.help, &settings::HelpPage::backRequested, this, &MainWindow::back);
}

void MainWindow::renewPages() {
    std::vector<QWidget*> gone{m_notice};
    for (const Place place : everyPlace())
        if (headOf(place)) gone.push_back(pageOf(place));
    for (QWidget* const over : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (over->isWindow()) gone.push_back(over);
    m_actions->menu()->close();
    const bool empty = headOf(here().place).has_value();
    makePages();
    for (QWidget* const widget : gone) {
        widget->disconnect();
        widget->hide();
        m_stack->removeWidget(widget);
        widget->deleteLater(); // one of them may be what asked for this
    }
    m_person.clear();
    setBadgeCount({});
    setUndo(Wallet::Action::none, Wallet::Action::none);
    reword();
    if (empty) m_way = {Stop{Place::badges, {}}};
    showPage(here());
}

void MainWindow::settle() {
    if (QWidget* const focus = focusWidget()) focus->clearFocus();
    m_pages.words->finish();
}

QWidget* MainWindow::pageOf(Place place) const {
    switch (place) {
    case Place::welcome: return m_pages.welcome;
    case Place::people: return m_pages.people;
    case Place::problem: return m_pages.problem;
    case Place::badges: return m_pages.badges;
    case Place::badge: return m_pages.badge;
    case Place::words: return m_pages.words;
    case Place::add: return m_pages.add;
    case Place::check: return m_pages.check;
    case Place::portfolios: return m_pages.portfolios;
    case Place::portfolio: return m_pages.portfolio;
    case Place::settings: return m_pages.settings;
    case Place::passphrase: return m_pages.passphrase;
    case Place::safekeeping: return m_pages.safekeeping;
    case Place::about: return m_pages.about;
    case Place::help: return m_pages.help;
    }
    return nullptr;
}

void MainWindow::setLanguage(const text::Language& in) {
    m_in = &in;
    m_pages.welcome->setLanguage(in);
    m_pages.people->setLanguage(in);
    m_pages.problem->setLanguage(in);
    m_pages.badges->setLanguage(in);
    m_pages.badge->setLanguage(in);
    m_pages.words->setLanguage(in);
    m_pages.add->setLanguage(in);
    m_pages.check->setLanguage(in);
    m_pages.portfolios->setLanguage(in);
    m_pages.portfolio->setLanguage(in);
    m_pages.settings->setLanguage(in);
    m_pages.passphrase->setLanguage(in);
    m_pages.safekeeping->setLanguage(in);
    m_pages.about->setLanguage(in);
    m_pages.help->setLanguage(in);
    reword();
}

void MainWindow::reword() {
    const text::Language& in = *m_in;
    setWindowTitle(in.translate("window", "Lanyard"));
    m_sidebar->setWords(m_toBadges, in.translate("window", "My badges"));
    m_sidebar->setWords(m_toWords, in.translate("window", "My words"));
    m_sidebar->setWords(m_toPortfolios, in.translate("window", "Portfolios"));
    m_sidebar->setWords(m_toCheck, in.translate("window", "Check paper"));
    m_sidebar->setWords(m_toAdd, in.translate("window", "Add"));
    m_sidebar->setWords(m_toSettings, in.translate("window", "Settings"));
    m_sidebar->setPerson(m_person.isEmpty() ? in.translate("window", "Menu", "head of the side bar while no name is known") : m_person);
    m_actions->setLanguage(in);
}

void MainWindow::go(const Stop& stop) {
    follow(stop);
    if (!m_stack->currentWidget()->isAncestorOf(focusWidget())) focusFirst(m_stack->currentWidget());
}

void MainWindow::follow(const Stop& stop) {
    if (stop == here()) return;
    const auto head = headOf(stop.place);
    const bool begins = !head || *head == stop.place;
    if (begins) {
        m_way.clear();
    } else if (m_way.size() == longestWay) {
        m_way.erase(m_way.begin());
    }
    m_way.push_back(stop);
    showPage(stop);
}

bool MainWindow::back() {
    if (m_way.size() > 1) {
        m_way.pop_back();
    } else {
        const auto head = headOf(here().place);
        if (!head || here().place == Place::badges) return false;
        m_way = {Stop{here().place == *head ? Place::badges : *head, {}}};
    }
    showPage(here());
    return true;
}

void MainWindow::leave() {
    const Stop gone = here();
    std::erase(m_way, gone);
    if (m_way.empty()) m_way.push_back(Stop{headOf(gone.place).value_or(Place::badges), {}});
    showPage(here());
}

void MainWindow::showPage(const Stop& stop) {
    const auto head = headOf(stop.place);
    m_sidebar->setVisible(head.has_value());
    m_sidebar->choose(!head                          ? -1
                      : *head == Place::badges       ? m_toBadges
                      : *head == Place::words        ? m_toWords
                      : *head == Place::portfolios   ? m_toPortfolios
                      : *head == Place::check        ? m_toCheck
                      : *head == Place::add          ? m_toAdd
                                                     : m_toSettings);
    const bool focusInPage = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(pageOf(stop.place));
    if (focusInPage || focusWidget() == nullptr) focusFirst(m_stack->currentWidget());
    m_actions->action(WindowActions::Deed::back)->setEnabled(stop.place != Place::badges && head);
    const bool prints = stop.place == Place::badge || stop.place == Place::portfolio;
    m_actions->action(WindowActions::Deed::save)->setEnabled(prints);
    m_actions->action(WindowActions::Deed::print)->setEnabled(prints);
    for (const auto deed : {WindowActions::Deed::larger, WindowActions::Deed::smaller, WindowActions::Deed::fit})
        m_actions->action(deed)->setEnabled(stop.place == Place::portfolio);
    for (const auto deed : {WindowActions::Deed::add, WindowActions::Deed::paste, WindowActions::Deed::newPortfolio, WindowActions::Deed::find,
                            WindowActions::Deed::badges, WindowActions::Deed::portfolios, WindowActions::Deed::addPlace, WindowActions::Deed::bin,
                            WindowActions::Deed::settings, WindowActions::Deed::help, WindowActions::Deed::about, WindowActions::Deed::people,
                            WindowActions::Deed::rename, WindowActions::Deed::lock, WindowActions::Deed::passphrase, WindowActions::Deed::safekeeping})
        m_actions->action(deed)->setEnabled(head.has_value());
    if (stop.place == Place::check) // its own ways in take the keys
        for (const auto deed : {WindowActions::Deed::add, WindowActions::Deed::paste}) m_actions->action(deed)->setEnabled(false);
    emit stopShown(stop);
}

void MainWindow::setPerson(const QString& name) {
    m_person = name;
    reword();
}

void MainWindow::setBadgeCount(std::optional<int> count) { m_sidebar->setCount(m_toBadges, count); }
void MainWindow::setUndo(Wallet::Action undo, Wallet::Action redo) { m_actions->setUndo(*m_in, undo, redo); }

void MainWindow::tell(const QString& words, Icon icon, bool undo) {
    m_noticeAsked = {};
    m_notice->tell(words, icon, undo ? m_in->translate("window", "Undo", "button of a notice") : QString(), u(13));
}

void MainWindow::tell(const QString& words, Icon icon, const QString& action, Icon actionIcon, std::function<void()> asked) {
    m_noticeAsked = std::move(asked);
    m_notice->tell(words, icon, action, u(13), actionIcon);
}

void MainWindow::openMenu(const QPoint& place) {
    QMenu* const menu = m_actions->menu();
    menu->setLayoutDirection(layoutDirection());
    menu->popup(layoutDirection() == Qt::RightToLeft ? place + QPoint(m_sidebar->width() - menu->sizeHint().width(), 0) : place);
    if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().front());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && back()) return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) // a button that is no dialog's default leaves Enter to its window
        if (auto* const button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    if (event->key() == Qt::Key_F10 || event->key() == Qt::Key_Menu) return openMenu(mapToGlobal(QPoint(0, 0)));
    QWidget::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() != nullptr) return; // dragged out of this window
    const QMimeData* const offered = event->mimeData();
    if (headOf(here().place) && (offered->hasUrls() || offered->hasImage() || offered->hasText())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto files = pages::AddPage::incoming(*event->mimeData());
    if (files.empty()) return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settle();
    emit closed();
    QWidget::closeEvent(event);
}

void MainWindow::arrange() { m_sidebar->setCompact(width() < u(160)); }

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) arrange();
}

} // namespace lanyard::window
