#pragma once
#include "core/badge/skills.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

namespace lanyard::widgets {
class Button;
class RowCard;
class SearchField;
class TextLabel;
}

namespace lanyard::words {

/// Every skill that a badge names or the person states, with what stands behind it; a field to find one. So many at once as one can look through,
/// more on request.
class SkillsView final : public QWidget {
    Q_OBJECT
  public:
    explicit SkillsView(const text::Language& in, QWidget* parent = nullptr);
    void setSkills(std::vector<Skill> skills);

  signals:
    void badgeRequested(const lanyard::DocumentId& badge);
    void statementRequested(const QString& statement);
    void suggestionTaken(const lanyard::OwnStatement& statement);

  private:
    void refill();
    const text::Language& m_in; ///< lives as long as the page's words
    std::vector<Skill> m_skills;
    std::size_t m_most;
    widgets::SearchField* m_search;
    widgets::TextLabel* m_words;
    widgets::RowCard* m_card;
    widgets::Button* m_more;
};

} // namespace lanyard::words
