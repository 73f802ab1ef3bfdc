#include "ui/people/people_list.h"
#include "ui/pages/parts/choice.h"
#include "ui/pages/parts/ends_layout.h"
#include "ui/people/folder_grid.h"
#include "ui/people/person_folder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_parts.h"
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::people {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;
using widgets::TextLabel;
using widgets::u;

namespace {

/// Without accents and capitals: "Åsberg" is found by "asberg".
QString folded(const QString& words) {
    QString plain;
    for (const QChar sign : words.normalized(QString::NormalizationForm_KD))
        if (sign.category() != QChar::Mark_NonSpacing) plain += sign;
    return plain.toCaseFolded();
}

/// Each word typed begins a word of the name.
bool fits(const QString& name, const QString& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& start) { return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(start); }); });
}

} // namespace

struct PeopleList::Parts {
    widgets::Heading* title = nullptr;
    widgets::SearchField* search = nullptr;
    Button* elsewhere = nullptr;
    Button* add = nullptr;
    QWidget* head = nullptr;
    QWidget* grid = nullptr;
    FolderGrid* layout = nullptr;
    TextLabel* nobody = nullptr;
    widgets::FootBar* foot = nullptr;
    TextLabel* count = nullptr;
    Button* list = nullptr;
    pages::Choice* language = nullptr;
    std::vector<PersonFolder*> folders;
};

PeopleList::PeopleList(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_parts(std::make_unique<Parts>()) {
    Parts& p = *m_parts;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* content = new QWidget;
    content->setMinimumHeight(1); // what it needs follows from its width
    auto* column = new QVBoxLayout(content);
    widgets::setUnits(column, {18, 10, 18, 6}, 0);
    p.head = new QWidget(content);
    auto* ends = new pages::EndsLayout(p.head, 4, 2);
    p.title = new widgets::Heading({}, widgets::Type::title, p.head);
    p.title->setWordWrap(false);
    auto* ways = new QWidget(p.head);
    auto* flow = new widgets::FlowLayout(ways, 3, 2);
    p.search = new widgets::SearchField({}, ways);
    p.search->setObjectName(u"findPerson"_s);
    p.elsewhere = new Button({}, Button::Kind::plain, Icon::drive, ways);
    p.elsewhere->setObjectName(u"openElsewhere"_s);
    p.add = new Button({}, Button::Kind::accent, Icon::addUser, ways);
    p.add->setObjectName(u"addPerson"_s);
    for (QWidget* const way : std::initializer_list<QWidget*>{p.search, p.elsewhere, p.add}) flow->addWidget(way);
    ends->setEnds(p.title, ways);
    column->addWidget(p.head);
    column->addSpacing(u(6));
    p.grid = new QWidget(content);
    p.layout = new FolderGrid(p.grid);
    column->addWidget(p.grid);
    p.nobody = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, content);
    column->addWidget(p.nobody);
    column->addStretch(1);
    page->addWidget(new widgets::ScrollColumn(content, this), 1);

    p.foot = new widgets::FootBar(this);
    p.foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words take two lines
    auto* footContent = new QWidget(p.foot);
    auto* footEnds = new pages::EndsLayout(footContent, 4, 1);
    p.count = new TextLabel({}, widgets::Type::text, widgets::Role::quiet, false, footContent);
    auto* footEnd = new QWidget(footContent);
    auto* footFlow = new widgets::FlowLayout(footEnd, 3, 1);
    p.list = new Button({}, Button::Kind::bare, Icon::list, footEnd);
    p.list->setObjectName(u"listMenu"_s);
    p.language = new pages::Choice(footEnd);
    p.language->setObjectName(u"language"_s);
    footFlow->addWidget(p.list);
    footFlow->addWidget(p.language);
    footEnds->setEnds(p.count, footEnd);
    widgets::setUnits(p.foot->row(), {18, 2, 18, 2}, 0);
    p.foot->row()->addWidget(footContent, 1);
    page->addWidget(p.foot);
    for (const text::LanguageChoice& choice : text::everyLanguage()) p.language->addItem(choice.ownName, choice.tag);

    connect(p.search, &QLineEdit::textChanged, this, &PeopleList::filter);
    connect(p.search, &QLineEdit::returnPressed, this, [this] {
        if (const auto found = shown(); !found.empty() && !m_parts->search->text().trimmed().isEmpty()) emit openRequested(found.front()->entry());
    }, Qt::QueuedConnection);
    connect(p.elsewhere, &QPushButton::clicked, this, &PeopleList::elsewhereRequested);
    connect(p.add, &QPushButton::clicked, this, &PeopleList::newRequested, Qt::QueuedConnection);
    connect(p.list, &QPushButton::clicked, this, &PeopleList::showListMenu);
    connect(p.language, &QComboBox::activated, this, [this] { emit languageRequested(m_parts->language->currentData().toString()); }, Qt::QueuedConnection);
    reword();
}

PeopleList::~PeopleList() = default;

void PeopleList::setLanguage(const text::Language& in) {
    m_in = &in;
    reword();
    rebuild();
}

void PeopleList::setPeople(std::vector<PersonEntry> people, Instant now) {
    std::ranges::stable_sort(people, [this](const PersonEntry& a, const PersonEntry& b) {
        if (a.opened != b.opened) return a.opened && (!b.opened || *b.opened < *a.opened);
        return folded(a.name).localeAwareCompare(folded(b.name)) < 0;
    });
    if (people == m_people && now == m_now) return;
    m_people = std::move(people);
    m_now = now;
    rebuild();
}

void PeopleList::setRemembering(bool on) {
    m_remembering = on;
    reword();
    filter();
}

void PeopleList::focusOn(const QString& file) {
    const auto found = std::ranges::find(m_parts->folders, file, [](const PersonFolder* folder) { return folder->entry().file; });
    PersonFolder* const folder = found != m_parts->folders.end() ? *found : m_parts->folders.empty() ? nullptr : m_parts->folders.front();
    QWidget* const target = folder ? static_cast<QWidget*>(folder->folder()) : m_parts->add;
    setFocusProxy(target);
    if (isVisible()) target->setFocus(Qt::OtherFocusReason);
}

void PeopleList::reword() {
    Parts& p = *m_parts;
    const text::Language& in = *m_in;
    p.title->setText(in.translate("people", "Whose badges?"));
    p.search->setPlaceholderText(in.translate("people", "Find a person"));
    p.search->setAccessibleName(p.search->placeholderText());
    p.elsewhere->setText(in.translate("people", "Open from a stick"));
    p.add->setText(in.translate("people", "Add a person"));
    p.list->setText(in.translate("people", "This list", "button with a menu: what happens with the list of people"));
    p.language->setAccessibleName(in.translate("people", "Language"));
    const QSignalBlocker quiet(p.language);
    p.language->setCurrentIndex(std::max(p.language->findData(in.tag()), 0));
    p.foot->setMinimumHeight(u(13));
    setAccessibleName(p.title->text());
}

void PeopleList::rebuild() {
    Parts& p = *m_parts;
    QString focused;
    for (PersonFolder* const folder : p.folders) {
        if (folder->isAncestorOf(window()->focusWidget())) focused = folder->entry().file;
        p.layout->removeWidget(folder);
        folder->hide();
        folder->deleteLater(); // its menu may be what asked for this
    }
    p.folders.clear();
    for (const PersonEntry& entry : m_people) {
        auto* folder = new PersonFolder(*m_in, entry, m_now, p.grid);
        p.folders.push_back(folder);
        p.layout->addWidget(folder);
        folder->folder()->installEventFilter(this);
        connect(folder, &PersonFolder::openRequested, this, [this, entry] { emit openRequested(entry); }, Qt::QueuedConnection);
        connect(folder, &PersonFolder::renameRequested, this, [this, entry] { emit renameRequested(entry); });
        connect(folder, &PersonFolder::takeOutRequested, this, [this, entry] { emit takeOutRequested(entry.file); });
    }
    filter();
    if (!focused.isEmpty()) focusOn(focused);
}

void PeopleList::filter() {
    Parts& p = *m_parts;
    const QString typed = p.search->text();
    std::size_t found = 0;
    for (PersonFolder* const folder : p.folders) {
        const bool fitting = fits(folder->entry().name, typed);
        folder->setVisible(fitting);
        if (fitting) ++found;
    }
    p.grid->setVisible(found > 0);
    p.grid->updateGeometry();
    const text::Language& in = *m_in;
    p.nobody->setText(!p.folders.empty()  ? in.translate("people", "Nobody of this name is in the list.")
                      : m_remembering     ? in.translate("people", "Nobody is in this list. Add a person, or open a file of Lanyard.")
                                          : in.translate("people", "This list is switched off: nobody sees here who was at this desk. Open a person's file, or add a person."));
    p.nobody->setVisible(found == 0);
    const int count = int(std::min<std::size_t>(p.folders.size(), 1'000'000));
    p.count->setText(count == 0 ? QString() : in.translate("people", "%n person(s) on this computer. Each has a file of their own.", nullptr, count));
}

std::vector<PersonFolder*> PeopleList::shown() const {
    std::vector<PersonFolder*> folders;
    std::ranges::copy_if(m_parts->folders, std::back_inserter(folders), [](const PersonFolder* folder) { return !folder->isHidden(); });
    return folders;
}

void PeopleList::showListMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const remember = menu->addAction(m_in->translate("people", "Remember who was here"));
    remember->setCheckable(true);
    remember->setChecked(m_remembering);
    connect(remember, &QAction::triggered, this, [this](bool on) { emit rememberRequested(on); }, Qt::QueuedConnection);
    QAction* const clear = menu->addAction(widgets::icon(Icon::close), m_in->translate("people", "Clear this list. No badge is lost"));
    clear->setEnabled(!m_people.empty());
    connect(clear, &QAction::triggered, this, &PeopleList::clearRequested, Qt::QueuedConnection);
    menu->popup(m_parts->list->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(remember);
}

bool PeopleList::walk(int key) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int columns = m_parts->layout->columns();
    int step = 0;
    switch (key) {
    case Qt::Key_Left: step = mirrored ? 1 : -1; break;
    case Qt::Key_Right: step = mirrored ? -1 : 1; break;
    case Qt::Key_Up: step = -columns; break;
    case Qt::Key_Down: step = columns; break;
    default: return false;
    }
    const auto folders = shown();
    const auto at = std::ranges::find_if(folders, [](const PersonFolder* folder) { return folder->folder()->hasFocus(); });
    if (at == folders.end()) return false;
    const auto next = (at - folders.begin()) + step;
    if (next >= 0 && next < std::ssize(folders)) folders[std::size_t(next)]->folder()->setFocus(Qt::TabFocusReason);
    return true;
}

/// Folders come and go between the head and the foot: Tab follows what is read, not what was made when.
bool PeopleList::focusNextPrevChild(bool next) {
    const Parts& p = *m_parts;
    std::vector<QWidget*> stops{p.search, p.elsewhere, p.add};
    for (const PersonFolder* const folder : shown())
        for (QWidget* const stop : folder->stops()) stops.push_back(stop);
    stops.push_back(p.list);
    stops.push_back(p.language);
    const auto at = std::ranges::find(stops, window()->focusWidget());
    if (at == stops.end()) return QWidget::focusNextPrevChild(next);
    const auto count = std::ssize(stops);
    stops[std::size_t((at - stops.begin() + (next ? 1 : count - 1)) % count)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool PeopleList::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent*>(event)->key()) ? true : QWidget::eventFilter(watched, event);
}

void PeopleList::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    const bool letter = !typed.isEmpty() && typed.front().isLetterOrNumber() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!letter) return QWidget::keyPressEvent(event);
    m_parts->search->setFocus(Qt::OtherFocusReason);
    m_parts->search->setText(m_parts->search->text() + typed);
}

} // namespace lanyard::people
