#pragma once
#include "core/badge/portfolio.h"
#include "ui/text/language.h"
#include <QWidget>
#include <vector>

class QStackedWidget;

namespace lanyard::widgets {
class Button;
class EmptyState;
class Heading;
class RowCard;
}

namespace lanyard::portfolio {

/// The saved portfolios: each can be opened, copied and removed. Decides nothing, asks by signal.
class PortfoliosPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit PortfoliosPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPortfolios(std::vector<Portfolio> portfolios);
    const std::vector<Portfolio>& portfolios() const noexcept { return m_portfolios; }

  signals:
    void openRequested(const QString& id);
    void newRequested();
    void copyRequested(const QString& id);
    void removeRequested(const QString& id);

  private:
    void reword();
    void refill();
    const text::Language* m_in;
    std::vector<Portfolio> m_portfolios;
    widgets::Heading* m_title;
    widgets::Button* m_new;
    QStackedWidget* m_places; ///< the list, or what it is for
    widgets::RowCard* m_card;
    widgets::EmptyState* m_empty;
};

} // namespace lanyard::portfolio
