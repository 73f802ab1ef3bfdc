#pragma once
#include "core/badge/summary.h"
#include "ui/portfolio/badge_row_list.h"
#include "ui/portfolio/badge_rows.h"
#include "ui/text/language.h"
#include <QWidget>
#include <set>
#include <vector>

namespace lanyard::widgets {
class Button;
class Heading;
class SearchField;
class TextLabel;
}

namespace lanyard::portfolio {

/// All badges with a box each, to choose those of a portfolio; a field to find them.
class BadgeChooser final : public QWidget {
    Q_OBJECT
  public:
    explicit BadgeChooser(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setBadges(std::vector<BadgeSummary> badges);
    void setChosen(const std::vector<DocumentId>& ids);
    void setPicture(const DocumentId& id, const QImage& picture) { m_rows->setPicture(id, picture); }
    void begin(); ///< empties the search; focus goes to it

  signals:
    void chosen(const lanyard::DocumentId& id, bool in);
    void pictureWanted(const lanyard::DocumentId& id);
    void done();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void refill();
    const text::Language* m_in = nullptr;
    std::vector<BadgeSummary> m_badges;
    std::set<DocumentId> m_chosen;
    BadgeRows* m_rows;
    widgets::Heading* m_heading;
    widgets::SearchField* m_search;
    BadgeRowList* m_list;
    widgets::TextLabel* m_none;
    widgets::Button* m_done;
};

} // namespace lanyard::portfolio
