#include "ui/words/skill_row.h"
#include "ui/text/badge_words.h"
#include "ui/text/levels.h"
#include "ui/text/strings.h"
#include "ui/text/verdicts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/state_shape.h"
#include "ui/words/kind_words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lanyard::words {
namespace {

using widgets::Button;
using widgets::Icon;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

TextLabel* wide(const QString& words, Type type = Type::text, Role role = Role::text, bool bold = false) {
    auto* label = new TextLabel(words, type, role, bold);
    label->setWide(true);
    return label;
}

/// A shape beside a button, and a place for words below the button's.
QVBoxLayout* addBeside(QWidget* sign, Button* button, QVBoxLayout* column) {
    auto* across = new QHBoxLayout;
    widgets::setUnits(across, {0, 0, 0, 0}, 0.5);
    across->addWidget(sign);
    across->addWidget(button);
    across->addStretch(1);
    column->addLayout(across);
    auto* words = new QVBoxLayout;
    widgets::setUnits(words, {5, 0, 0, 1}, 0);
    column->addLayout(words);
    return words;
}

/// What a badge says beside the skill's name: the answer about it, the level that was reached, the level of what it is about.
QString wordsOf(const text::Language& in, const BadgeBehindSkill& badge) {
    QString words = text::stateName(in, badge.verdict);
    if (!badge.backs()) words = in.translate("words", "%1: it backs nothing", "the state of a badge").arg(words);
    if (!badge.namesIt) words = in.translate("words", "%1 · put here by me, the badge does not name this", "the state of a badge").arg(words);
    return words;
}

QString levelOf(const text::Language& in, const BadgeBehindSkill& badge) {
    if (!badge.level.empty()) return in.translate("words", "Reached: %1", "a level or mark, as the badge words it").arg(text::isolated(badge.level));
    if (!badge.eqf) return {};
    return in.translate("words", "%1: %2", "a level of qualifications, what it means").arg(text::qualificationLevel(in, *badge.eqf), text::qualificationMeaning(in, *badge.eqf));
}

} // namespace

SkillRow::SkillRow(const text::Language& in, const Skill& skill, QWidget* parent) : QWidget(parent) {
    const QString name = text::onOneLine(text::toQString(skill.name));
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {3, 2.5, 3, 2.5}, 0.5);
    auto* head = new QHBoxLayout;
    head->addWidget(wide(name, Type::text, Role::text, true), 1);
    if (!skill.frameworks.empty())
        head->addWidget(new TextLabel(text::onOneLine(text::toQString(skill.frameworks.front())).left(40), Type::small, Role::quiet), 0, Qt::AlignTop);
    column->addLayout(head);
    for (const BadgeBehindSkill& badge : skill.badges) addBadge(in, column, badge, name);
    for (const StatementOfSkill& statement : skill.statements) addStatement(in, column, statement, name);
    if (const auto suggestion = suggestedStatement(skill)) {
        auto* take = new Button(in.translate("words", "Say it in my own words, too"), Button::Kind::quiet);
        take->setAccessibleName(in.translate("words", "Say in my own words, too: %1", "a skill").arg(text::isolated(name)));
        column->addWidget(take, 0, Qt::AlignLeading);
        connect(take, &QPushButton::clicked, this, [this, suggestion] { emit suggestionTaken(*suggestion); });
    }
}

void SkillRow::addBadge(const text::Language& in, QVBoxLayout* column, const BadgeBehindSkill& badge, const QString& name) {
    const QString title = text::title(in, badge.title);
    const QString giver = text::onOneLine(text::best(in, badge.issuer).text);
    auto* open = new Button(title, Button::Kind::quiet);
    open->setAccessibleName(in.translate("words", "Open the badge %1 behind %2", "title of a badge, a skill").arg(text::isolated(title), text::isolated(name)));
    const QString state = wordsOf(in, badge);
    open->setAccessibleDescription(state);
    auto* words = addBeside(new widgets::StateSign(text::stateOf(badge.verdict)), open, column);
    words->addWidget(wide(giver.isEmpty() ? state : in.translate("words", "%1 · %2", "giver of a badge, its state").arg(text::isolated(giver), state), Type::small,
                          Role::quiet));
    if (const QString level = levelOf(in, badge); !level.isEmpty()) words->addWidget(wide(level, Type::small, Role::quiet));
    connect(open, &QPushButton::clicked, this, [this, id = badge.id] { emit badgeRequested(id); });
}

void SkillRow::addStatement(const text::Language& in, QVBoxLayout* column, const StatementOfSkill& statement, const QString& name) {
    auto* sign = new QLabel;
    sign->setPixmap(widgets::icon(Icon::quote).pixmap(widgets::u(3.5)));
    auto* open = new Button(in.translate("words", "My words"), Button::Kind::quiet);
    open->setAccessibleName(in.translate("words", "My own words about %1. Nobody has signed this.").arg(text::isolated(name)));
    auto* words = addBeside(sign, open, column);
    connect(open, &QPushButton::clicked, this, [this, id = text::toQString(statement.id)] { emit statementRequested(id); });
    words->addWidget(wide(nobodySigned(in), Type::small, Role::quiet));
    if (const QString level = text::languageLevel(in, statement.level); !level.isEmpty()) words->addWidget(wide(level, Type::small, Role::quiet));
    if (statement.papers > 0)
        words->addWidget(wide(in.translate("words", "%n paper(s) attached", nullptr, int(statement.papers)), Type::small, Role::quiet));
    for (const Witness& witness : statement.witnesses)
        words->addWidget(wide(in.translate("words", "%1 · %2", "a witness, that it is not signed").arg(witnessLine(in, witness), witnessNotSigned(in)), Type::small,
                              Role::quiet));
}

} // namespace lanyard::words
