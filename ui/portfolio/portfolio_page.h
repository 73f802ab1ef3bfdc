#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/portfolio.h"
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include "ui/portfolio/paper_work.h"
#include "ui/text/language.h"
#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QPrinter;
class QStackedWidget;

namespace lanyard::portfolio {

class BadgeChooser;
class ChoicesColumn;
class PageView;
class PagesFoot;
class PortfolioHead;
class SectionsColumn;

/// One portfolio: left what it is made of, in the middle the pages as they will print, right the few choices. Every change is told at once
/// (typing: after a pause) and kept by the owner; the pages follow. Lays out and paints on threads of its own.
///
/// Keys: Alt+Up and Alt+Down move the chosen badge, Delete takes it out, Page Up and Page Down turn the pages, Escape leaves the choosing of badges.
class PortfolioPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit PortfolioPage(const text::Language& in, QWidget* parent = nullptr);
    ~PortfolioPage() override;
    void setLanguage(const text::Language& in);

    /// Shows a portfolio. The same one again (undone, renamed): what is typed and the place stay.
    void setPortfolio(const Portfolio& portfolio);
    const Portfolio& portfolio() const noexcept { return m_portfolio; }
    /// All badges, to choose from.
    void setBadges(std::vector<BadgeSummary> badges);
    /// What the person says of themselves, for layouts with a place for it.
    void setStatements(std::vector<OwnStatement> statements);
    /// The answer to viewsRequested: those that could be read, in any order.
    void setViews(std::vector<BadgeView> views);
    /// Badges were checked anew: asks for all of them again.
    void refreshViews();
    /// The answer to pictureRequested; null: it has none.
    void setPicture(const DocumentId& id, const QImage& picture);

    /// Puts a photo into the portfolio that is shown; told like any other change. Bytes of `photoFrom`.
    void setPhoto(const Bytes& photo);
    /// A picture file could not be taken: told in the foot.
    void tellProblem(ErrorCode problem);

    /// Saves the pages that are shown, with the badges inside. Told here while it runs and if it fails; pdfSaved when it is done.
    void savePdf(const std::filesystem::path& file, Instant at);
    /// Prints the pages that are shown, a page at a time between other work.
    void print(std::unique_ptr<QPrinter> printer);
    /// The pages fit what is asked for and can be saved.
    bool isReady() const noexcept { return m_pages != nullptr && !m_waiting && !m_portfolio.badges.empty(); }
    /// Everything that was asked for is laid out, painted or not.
    const std::shared_ptr<const paper::Paper>& pages() const noexcept { return m_pages; }
    void setZoom(double zoom);
    double zoom() const;

  signals:
    void backRequested();
    void changed(const lanyard::Portfolio& portfolio);
    void viewsRequested(const std::vector<lanyard::DocumentId>& ids);
    void pictureRequested(const lanyard::DocumentId& id, int edge);
    void pdfRequested();                 ///< ask where to, then savePdf
    void mailRequested();                ///< savePdf to where it can be mailed from, then send it by the system's mail program
    void printRequested();               ///< ask for a printer, then print
    void pdfSaved(const QString& file);
    void printed();
    void takenOut(const QString& badge); ///< tell it, with the way back
    void photoRequested();               ///< ask for a picture file, then setPhoto

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    enum class When : std::uint8_t { atOnce, afterPause };
    void build();
    void connectColumns();
    void connectParts();
    void reword();
    void edit(const Portfolio& portfolio, When when);
    void editParts(const std::vector<PortfolioPart>& parts, When when, std::optional<std::size_t> choose = {});
    void addText(PortfolioText::Kind kind, int after);
    void removePart(int row);
    void tellChange();
    void requestViews();
    void layOutSoon();
    void layOut();
    void findPages();
    void showRows();
    void tellFoot();
    void choosing(bool on);
    void arrange();
    void showRow(int row);

    const text::Language* m_in;
    Portfolio m_portfolio;
    std::vector<BadgeSummary> m_badges;
    std::vector<OwnStatement> m_statements;
    std::vector<BadgeView> m_views;            ///< of the badges in it, as far as they came, in any order
    std::shared_ptr<const std::vector<BadgeView>> m_laidOut; ///< those on the pages shown, in their order
    std::shared_ptr<const paper::Paper> m_pages;
    std::map<DocumentId, int> m_pageOf; ///< from 0, of the pages shown
    bool m_waiting = false; ///< newer pages are asked for
    bool m_saving = false;
    std::optional<ErrorCode> m_problem;
    std::size_t m_done = 0, m_total = 0;
    QTimer m_typing, m_soon;
    std::optional<bool> m_narrow;
    PaperWork* m_work;
    PortfolioHead* m_head;
    QStackedWidget* m_left; ///< the sections, or all badges to choose from
    QWidget* m_leftSide;
    QWidget* m_rightSide;
    SectionsColumn* m_sections;
    BadgeChooser* m_chooser;
    ChoicesColumn* m_choices;
    PageView* m_view;
    PagesFoot* m_foot;
};

} // namespace lanyard::portfolio
