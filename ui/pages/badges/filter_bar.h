#pragma once
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

namespace lanyard::widgets {
class Button;
class FilterButton;
}

namespace lanyard::pages {

class Choice;

/// The line above the badges: states with their counts, then order and year, and a menu of further filters (giver, tag) with the way to the bin.
/// A giver or tag that was chosen stands in the line and is let go there. Choices that the vault gives no ground for are not there.
class FilterBar final : public QWidget {
    Q_OBJECT
  public:
    explicit FilterBar(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setFacets(const BadgeFacets& facets);
    /// How many of each state fit the query, by Verdict.
    void setCounts(const std::array<std::size_t, 4>& counts);
    /// What is chosen, without a signal. `wantALook`: no state's button is on.
    void choose(const BadgeQuery& query, std::optional<Verdict> verdict, bool wantALook);
    /// The states as one choice instead of a button each, where there is little room.
    void setCompact(bool compact);

  signals:
    void verdictChosen(std::optional<lanyard::Verdict> verdict);
    void orderChosen(lanyard::BadgeQuery::Order order);
    void yearChosen(std::optional<int> year);
    void issuerChosen(const std::string& issuer);
    void tagChosen(const std::string& tag);
    void binRequested();

  private:
    void reword();
    void openMenu();
    const text::Language* m_in = nullptr;
    BadgeFacets m_facets;
    std::array<std::size_t, 4> m_counts{};
    bool m_inBin = false;
    std::array<widgets::FilterButton*, 5> m_states{}; ///< all, then by Verdict
    QWidget* m_buttons;  ///< holds those
    Choice* m_state;     ///< the same as one choice
    Choice* m_order;
    Choice* m_year;
    Choice* m_issuer;
    Choice* m_tag;
    widgets::Button* m_more;
};

} // namespace lanyard::pages
