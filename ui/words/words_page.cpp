#include "ui/words/words_page.h"
#include "core/base/fold.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/page_parts.h"
#include "ui/words/kind_words.h"
#include "ui/words/skills_view.h"
#include "ui/words/statement_card.h"
#include "ui/words/statement_editor.h"
#include <QHideEvent>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace lanyard::words {
namespace {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Icon;

constexpr std::size_t fewToFind = 8; ///< statements that one sees without searching

std::string freshId() { return text::toUtf8(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

QString addName(StatementKind kind) { return u"add-"_s + QString::fromLatin1(statementKindName(kind).data()); }

bool holds(const OwnStatement& statement, const QString& words) {
    const std::string text = folded(everyText(statement));
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&](const QString& word) { return text.find(folded(text::toUtf8(word))) != std::string::npos; });
}

/// Whether this page shows the same of both.
bool looksAlike(const BadgeSummary& a, const BadgeSummary& b) {
    return a.id == b.id && a.title == b.title && a.issuerName == b.issuerName && a.verdict == b.verdict && a.leading == b.leading;
}

} // namespace

WordsPage::WordsPage(const text::Language& in, QWidget* parent) : QWidget(parent), m_in(&in), m_scroll(widgets::addPageColumn(this)) { reword(); }

void WordsPage::setLanguage(const text::Language& in) {
    if (m_editor != nullptr) m_edited = m_editor->statement();
    m_editor = nullptr; // it speaks the language before
    m_in = &in;
    reword();
}

void WordsPage::set(std::vector<OwnStatement> statements, std::vector<BadgeSummary> badges) {
    if (statements == m_statements && std::ranges::equal(badges, m_badges, looksAlike)) return;
    m_statements = std::move(statements);
    m_badges = std::move(badges);
    m_known.clear();
    for (const BadgeSummary& badge : m_badges) m_known.emplace(badge.id, badge);
    if (m_editor != nullptr) m_edited = m_editor->statement();
    if (m_edited)
        if (const auto kept = std::ranges::find(m_statements, m_edited->id, &OwnStatement::id); kept != m_statements.end()) m_edited->papers = kept->papers;
    if (m_view == View::skills) return emit skillsWanted();
    const QWidget* const focus = window()->focusWidget(); // it comes back to this when a dialog over the window closes
    const bool isHere = focus != nullptr && isAncestorOf(focus);
    const QString later = std::exchange(m_focusLater, {});
    const QString name = !later.isEmpty() || !isHere ? later : focus->objectName();
    reword();
    if (!later.isEmpty() || (isHere && !isAncestorOf(window()->focusWidget()))) focusNear(name);
}

void WordsPage::setSkills(std::vector<Skill> skills) {
    m_skills = std::move(skills);
    if (m_skillsView != nullptr) m_skillsView->setSkills(m_skills);
}

void WordsPage::choose(View view) {
    if (view == m_view) return;
    finish();
    m_view = view;
    reword();
    if (m_view == View::skills) emit skillsWanted();
}

void WordsPage::finish() {
    if (m_editor == nullptr) return;
    const OwnStatement written = m_editor->statement();
    if (written.title.empty()) return;
    const auto kept = std::ranges::find(m_statements, written.id, &OwnStatement::id);
    const bool changed = kept == m_statements.end() || *kept != written;
    endEditing(u"edit-"_s + text::toQString(written.id));
    if (changed) emit saveRequested(written);
}

void WordsPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) finish();
}

void WordsPage::reword() {
    m_editor = nullptr;
    m_skillsView = nullptr;
    auto* content = new QWidget;
    auto* column = widgets::startColumn(content, m_in->translate("words", "My words"), {}, {});
    addHead(column);
    if (m_view == View::skills) {
        m_skillsView = new SkillsView(*m_in);
        connect(m_skillsView, &SkillsView::badgeRequested, this, &WordsPage::badgeRequested);
        connect(m_skillsView, &SkillsView::statementRequested, this, [this](const QString& id) {
            choose(View::statements);
            if (auto* card = findChild<QWidget*>(u"edit-"_s + id)) card->setFocus(Qt::TabFocusReason);
        });
        connect(m_skillsView, &SkillsView::suggestionTaken, this, [this](const OwnStatement& suggestion) {
            choose(View::statements);
            edit(suggestion);
        });
        m_skillsView->setSkills(m_skills);
        column->addWidget(m_skillsView);
    } else if (m_statements.empty() && !m_edited) {
        addEmpty(column);
    } else {
        if (m_statements.size() > fewToFind) {
            auto* search = new widgets::SearchField(m_in->translate("words", "Search in my words …"));
            search->setObjectName(u"wordsSearch"_s);
            search->setText(m_find);
            connect(search, &QLineEdit::textChanged, this, [this](const QString& words) {
                m_find = words;
                if (m_editor != nullptr) m_edited = m_editor->statement();
                reword();
            });
            column->addWidget(search);
        } else {
            m_find.clear();
        }
        for (const StatementKind kind : everyStatementKind) addPart(column, kind);
    }
    column->addStretch(1);
    widgets::replaceColumn(m_scroll, content);
}

void WordsPage::addHead(QVBoxLayout* column) {
    auto* views = new widgets::Segments(m_in->translate("words", "What is shown"));
    views->add(Icon::quote, m_in->translate("words", "My words"));
    views->add(Icon::list, m_in->translate("words", "Skills"));
    views->choose(int(m_view));
    connect(views, &widgets::Segments::chosenChanged, this, [this](int view) { choose(View(view)); });
    column->addWidget(views, 0, Qt::AlignLeading);
}

void WordsPage::addEmpty(QVBoxLayout* column) {
    column->addSpacing(widgets::u(2));
    column->addWidget(new widgets::Heading(m_in->translate("words", "Say what you can do")));
    column->addWidget(new widgets::TextLabel(m_in->translate("words", "Skills, work, courses and languages that no badge says, in your own words. Badges and papers can stand "
                                                                     "behind them, and a witness beside them. It is always shown that nobody has signed it."),
                                             widgets::Type::text, widgets::Role::quiet));
    for (const StatementKind kind : everyStatementKind) {
        auto* button = new Button(add(*m_in, kind), Button::Kind::plain, Icon::plus);
        button->setObjectName(addName(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] {
            OwnStatement statement;
            statement.kind = kind;
            edit(std::move(statement));
        });
        column->addWidget(button, 0, Qt::AlignLeading);
    }
}

void WordsPage::addPart(QVBoxLayout* column, StatementKind kind) {
    std::vector<const OwnStatement*> part;
    for (const OwnStatement& statement : m_statements)
        if (statement.kind == kind) part.push_back(&statement);
    column->addSpacing(widgets::u(2));
    column->addWidget(new widgets::Heading(heading(*m_in, kind)));
    bool written = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (m_edited && m_edited->id == part[i]->id) {
            addEditor(column);
            written = true;
        } else if (holds(*part[i], m_find)) {
            addCard(column, part, i);
        }
    }
    if (m_edited && m_edited->kind == kind && !written) addEditor(column);
    auto* button = new Button(add(*m_in, kind), Button::Kind::quiet, Icon::plus);
    button->setObjectName(addName(kind));
    connect(button, &QPushButton::clicked, this, [this, kind] {
        OwnStatement statement;
        statement.kind = kind;
        edit(std::move(statement));
    });
    column->addWidget(button, 0, Qt::AlignLeading);
}

void WordsPage::addCard(QVBoxLayout* column, const std::vector<const OwnStatement*>& part, std::size_t place) {
    const OwnStatement& statement = *part[place];
    const QString id = text::toQString(statement.id);
    auto* card = new StatementCard(*m_in, statement, m_known, {place == 0, place + 1 == part.size()});
    column->addWidget(card);
    connect(card, &StatementCard::editRequested, this, [this, statement] { edit(statement); });
    connect(card, &StatementCard::removeRequested, this, [this, statement] { emit removeRequested(statement); });
    connect(card, &StatementCard::badgeRequested, this, &WordsPage::badgeRequested);
    connect(card, &StatementCard::paperRequested, this, &WordsPage::paperRequested);
    connect(card, &StatementCard::filesDropped, this, [this, id](const std::vector<IncomingFile>& files) { emit papersDropped(id, files); });
    connect(card, &StatementCard::droppedOn, this, [this, id](const QString& moved) { emit moveRequested(moved, id); });
    std::vector<QString> ids;
    for (const OwnStatement* const one : part) ids.push_back(text::toQString(one->id));
    connect(card, &StatementCard::stepRequested, this, [this, ids, place](int steps) {
        const std::size_t before = steps < 0 ? place - 1 : place + 2; // in front of the one above, or of the one after the next
        emit moveRequested(ids[place], before < ids.size() ? ids[before] : QString());
    });
}

void WordsPage::addEditor(QVBoxLayout* column) {
    m_editor = new StatementEditor(*m_in, *m_edited, m_badges);
    column->addWidget(m_editor);
    connect(m_editor, &StatementEditor::saveRequested, this, [this](const OwnStatement&) { finish(); });
    connect(m_editor, &StatementEditor::cancelRequested, this, [this] {
        const bool isNew = std::ranges::find(m_statements, m_edited->id, &OwnStatement::id) == m_statements.end();
        endEditing(isNew ? addName(m_edited->kind) : u"edit-"_s + text::toQString(m_edited->id));
    });
    connect(m_editor, &StatementEditor::attachRequested, this, [this](const OwnStatement& written) {
        emit saveRequested(written);
        emit attachRequested(text::toQString(written.id));
    });
    connect(m_editor, &StatementEditor::filesDropped, this, [this](const OwnStatement& written, const std::vector<IncomingFile>& files) {
        emit saveRequested(written);
        emit papersDropped(text::toQString(written.id), files);
    });
}

void WordsPage::edit(OwnStatement statement) {
    finish();
    if (statement.id.empty()) statement.id = freshId();
    m_edited = std::move(statement);
    m_find.clear();
    reword();
    if (m_editor != nullptr) m_editor->begin();
}

void WordsPage::endEditing(const QString& focus) {
    const bool focused = m_editor != nullptr && m_editor->focusWidget() != nullptr && m_editor->focusWidget()->hasFocus();
    m_edited.reset();
    reword();
    if (!focused) return;
    if (auto* next = findChild<QWidget*>(focus))
        next->setFocus(Qt::OtherFocusReason);
    else
        m_focusLater = focus; // the vault has to know it first
}

void WordsPage::focusNear(const QString& name) {
    for (const QString& near : {name, u"edit-"_s + name.section(u'-', 1), addName(StatementKind::skill)})
        if (auto* widget = findChild<QWidget*>(near); widget != nullptr && widget->isEnabled()) return widget->setFocus(Qt::OtherFocusReason);
}

} // namespace lanyard::words
