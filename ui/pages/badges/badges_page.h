#pragma once
#include "core/badge/summary.h"
#include "ui/models/badge_list_model.h"
#include "ui/pages/badges/renewals.h"
#include "ui/text/language.h"
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard::pages {

/// All badges of a vault, or its bin: search, filters, order, cards or list, and a foot that counts and offers the next step. Decides
/// nothing: shows what it was given and asks by signal. Told of a query it expects `setBadges` with what fits; the state is filtered here.
///
/// Keys: arrows, Home and End walk; Enter opens; Space chooses several; Ctrl+A chooses all; Delete puts into the bin; Ctrl+F or any letter
/// searches; Escape goes back one step: from choosing, from the search, from the bin.
class BadgesPage final : public QWidget {
    Q_OBJECT
  public:
    enum class View : std::uint8_t { cards, list };

    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit BadgesPage(const text::Language& in, QWidget* parent = nullptr);
    ~BadgesPage() override;
    void setLanguage(const text::Language& in);

    /// What the vault holds in all, for the filters, the counts and the empty states.
    void setFacets(const BadgeFacets& facets);
    /// The badges that fit `query()`, in its order.
    void setBadges(std::vector<BadgeSummary> badges);
    /// Badges of one achievement, newest first. Where nothing is searched and the newest is shown, the others stand folded under it.
    void setRenewals(Renewals renewals);
    /// Shows only these until a filter is chosen or taken away: what a notice was about. Empty: all.
    void showOnly(std::vector<DocumentId> ids);
    /// The answer to picturesRequested; null: it has none.
    void setPicture(const DocumentId& id, const QImage& picture);
    /// Another vault is open: nothing is searched, filtered or chosen, and pictures are forgotten.
    void reset();

    /// What to ask the vault for now; never narrowed by state.
    const BadgeQuery& query() const noexcept { return m_query; }
    View view() const noexcept { return m_view; }
    void setView(View view); ///< no signal
    void showBin(bool bin);  ///< asks by queryChanged if that is another query
    void focusSearch();
    /// Makes a badge the current one and scrolls to it, so that one comes back to where one was.
    void goTo(const DocumentId& id);

  signals:
    void queryChanged(const lanyard::BadgeQuery& query);
    void viewChanged(lanyard::pages::BadgesPage::View view);
    /// The last wanted first; `edge`: device pixels of the square they are drawn into.
    void picturesRequested(const std::vector<lanyard::DocumentId>& ids, int edge);
    void badgeRequested(const lanyard::DocumentId& id);
    /// Never empty: those chosen, else all that are shown, in their order.
    void portfolioRequested(const std::vector<lanyard::DocumentId>& ids);
    void tagRequested(const std::vector<lanyard::DocumentId>& ids, const QString& tag); ///< to be added to each
    void binRequested(const std::vector<lanyard::DocumentId>& ids);
    void restoreRequested(const std::vector<lanyard::DocumentId>& ids);
    void addRequested();
    void dragRequested(const std::vector<lanyard::DocumentId>& ids); ///< out of the window, as files; the mouse holds them
    void samplesRequested(); ///< from an empty vault

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Parts;
    void build();
    void reword();
    void ask();
    void refilter();
    bool isNarrowed() const noexcept;
    void showPlace();
    void showTools(bool tools);
    void tellCounts();
    void setChoosing(bool choosing);
    std::vector<DocumentId> chosen() const;
    std::vector<DocumentId> shown() const;
    void openMenu(const QPoint& place);
    void binOrRestore();

    const text::Language* m_in;
    BadgeQuery m_query;
    BadgeFacets m_facets;
    std::vector<BadgeSummary> m_found; ///< all that fit the query
    Renewals m_renewals;
    std::vector<DocumentId> m_only;    ///< those that alone are shown; empty: all
    /// Which states are shown: one, those that want a look, or all.
    std::optional<Verdict> m_verdict;
    bool m_wantALook = false;
    bool m_answered = false; ///< badges were set at least once
    bool m_choosing = false;
    bool m_compact = false; ///< little room
    View m_view = View::cards;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::pages
