#pragma once
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

class QListWidget;

namespace lanyard::widgets {
class SearchField;
}

namespace lanyard::words {

/// All badges by name with a box each, those that are chosen first; a field to find them. Space ticks and unticks.
class BadgeChoice final : public QWidget {
    Q_OBJECT
  public:
    BadgeChoice(const text::Language& in, const std::vector<BadgeSummary>& badges, std::vector<DocumentId> chosen, QWidget* parent = nullptr);
    /// Those chosen before in their order, then the new ones in the order in which they were ticked. Badges that are not shown stay chosen.
    const std::vector<DocumentId>& chosen() const noexcept { return m_chosen; }

  signals:
    void changed();

  private:
    void find();
    widgets::SearchField* m_search;
    QListWidget* m_list;
    std::vector<DocumentId> m_chosen;
};

} // namespace lanyard::words
