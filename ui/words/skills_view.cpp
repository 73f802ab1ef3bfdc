#include "ui/words/skills_view.h"
#include "core/base/fold.h"
#include "ui/text/strings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measures.h"
#include "ui/words/skill_row.h"
#include <QVBoxLayout>
#include <algorithm>

namespace lanyard::words {
namespace {

constexpr std::size_t shownAtOnce = 100;

} // namespace

SkillsView::SkillsView(const text::Language& in, QWidget* parent)
    : QWidget(parent), m_in(in), m_most(shownAtOnce), m_search(new widgets::SearchField(in.translate("words", "Search a skill …"))),
      m_words(new widgets::TextLabel({}, widgets::Type::text, widgets::Role::quiet)), m_card(new widgets::RowCard),
      m_more(new widgets::Button(in.translate("words", "Show more"), widgets::Button::Kind::plain)) {
    auto* column = new QVBoxLayout(this);
    widgets::setUnits(column, {0, 0, 0, 0}, 3);
    m_search->setObjectName(QStringLiteral("skillSearch"));
    column->addWidget(m_words);
    column->addWidget(m_search);
    column->addWidget(m_card);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_most = shownAtOnce;
        refill();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += shownAtOnce;
        refill();
    });
    refill();
}

void SkillsView::setSkills(std::vector<Skill> skills) {
    if (skills == m_skills) return;
    m_skills = std::move(skills);
    refill();
}

void SkillsView::refill() {
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&](const Skill& skill) {
        const std::string name = folded(skill.name);
        return std::ranges::all_of(words, [&](const QString& word) { return name.find(folded(text::toUtf8(word))) != std::string::npos; });
    };
    m_card->clear();
    std::size_t found = 0;
    for (const Skill& skill : m_skills) {
        if (!fits(skill) || ++found > m_most) continue;
        auto* row = new SkillRow(m_in, skill);
        connect(row, &SkillRow::badgeRequested, this, &SkillsView::badgeRequested);
        connect(row, &SkillRow::statementRequested, this, &SkillsView::statementRequested);
        connect(row, &SkillRow::suggestionTaken, this, &SkillsView::suggestionTaken);
        m_card->addRow(row);
    }
    if (m_skills.empty())
        m_words->setText(m_in.translate("words", "No skill is named yet: neither by your badges nor by you."));
    else if (found == 0)
        m_words->setText(m_in.translate("words", "No skill is called that."));
    else
        m_words->setText(m_in.translate("words", "What your badges name and what you say yourself, and what stands behind each."));
    m_search->setVisible(m_skills.size() > 5);
    m_card->setVisible(found > 0);
    m_more->setVisible(found > m_most);
}

} // namespace lanyard::words
