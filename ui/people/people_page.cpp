#include "ui/people/people_page.h"
#include "ui/people/name_form.h"
#include "ui/people/people_list.h"
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard::people {

PeoplePage::PeoplePage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_list(new PeopleList(in)), m_stack(new QStackedWidget(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &PeopleList::openRequested, this, &PeoplePage::openRequested);
    connect(m_list, &PeopleList::renameRequested, this, &PeoplePage::askRename);
    connect(m_list, &PeopleList::takeOutRequested, this, &PeoplePage::takeOutRequested);
    connect(m_list, &PeopleList::newRequested, this, &PeoplePage::askNew);
    connect(m_list, &PeopleList::elsewhereRequested, this, &PeoplePage::elsewhereRequested);
    connect(m_list, &PeopleList::rememberRequested, this, &PeoplePage::rememberRequested);
    connect(m_list, &PeopleList::clearRequested, this, &PeoplePage::clearRequested);
    connect(m_list, &PeopleList::languageRequested, this, &PeoplePage::languageRequested);
    showEverybody();
}

void PeoplePage::setLanguage(const text::Language& in) {
    m_in = &in;
    m_list->setLanguage(in);
    if (m_unlock)
        askUnlock(PersonEntry(m_asked));
    else if (m_form && m_asked.file.isEmpty())
        askNew();
    else if (m_form)
        askRename(PersonEntry(m_asked));
}

void PeoplePage::setPeople(const std::vector<PersonEntry>& people, Instant now) { m_list->setPeople(people, now); }
void PeoplePage::setRemembering(bool on) { m_list->setRemembering(on); }

void PeoplePage::ask(QWidget* form) {
    if (m_form) m_form->deleteLater();
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    setFocusProxy(form);
    if (isVisible()) form->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::showEverybody(const QString& file) {
    const QString before = file.isEmpty() ? m_asked.file : file;
    m_stack->setCurrentWidget(m_list);
    if (m_form) m_form->deleteLater();
    m_form = nullptr;
    m_unlock = nullptr;
    m_asked = {};
    setFocusProxy(m_list);
    m_list->focusOn(before);
}

void PeoplePage::askNew() {
    m_asked = {};
    m_unlock = nullptr;
    auto* form = new NameForm(*m_in, {});
    connect(form, &NameForm::named, this, &PeoplePage::createRequested);
    connect(form, &NameForm::backRequested, this, [this] { showEverybody(); });
    ask(form);
}

void PeoplePage::askRename(const PersonEntry& entry) {
    m_asked = entry;
    m_unlock = nullptr;
    auto* form = new NameForm(*m_in, entry.name);
    connect(form, &NameForm::named, this, [this](const QString& name) { emit renameRequested(m_asked, name); });
    connect(form, &NameForm::backRequested, this, [this] { showEverybody(); });
    ask(form);
}

void PeoplePage::askUnlock(const PersonEntry& entry) {
    m_asked = entry;
    auto* form = new UnlockForm(*m_in, entry.name);
    connect(form, &UnlockForm::unlockRequested, this, [this](const Opener& opener) { emit unlockRequested(m_asked, opener); });
    connect(form, &UnlockForm::backRequested, this, [this] { showEverybody(); });
    ask(form);
    m_unlock = form;
}

void PeoplePage::setUnlockProblem(const Error& error) {
    if (m_unlock) m_unlock->setProblem(error);
}

QString PeoplePage::asked() const { return m_unlock ? m_asked.file : QString(); }

void PeoplePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_form) return showEverybody();
    QWidget::keyPressEvent(event);
}

} // namespace lanyard::people
