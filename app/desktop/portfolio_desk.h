#pragma once
#include "core/badge/portfolio.h"
#include "core/badge/summary.h"
#include <QObject>
#include <QString>
#include <vector>

namespace lanyard {

class Desktop;

/// The pages of all portfolios and of one.
class PortfolioDesk final : public QObject {
    Q_OBJECT
  public:
    explicit PortfolioDesk(Desktop& desktop);
    /// What is in the vault now.
    void set(std::vector<Portfolio> portfolios, std::vector<BadgeSummary> badges);
    /// Shows a portfolio; leaves the page if it is gone.
    void show(const QString& id);
    void make(std::vector<DocumentId> badges);
    void add(const QString& id, const DocumentId& badge); ///< to a portfolio that is there, and opens it
    void savePdf();
    void print();
    /// Badges were asked about again: the pages follow.
    void badgesChanged();

  private:
    void copy(const QString& id);
    void remove(const QString& id);
    void choosePhoto();
    const Portfolio* find(const QString& id) const;
    QString freshName() const;
    Desktop& m_desktop;
    std::vector<Portfolio> m_portfolios;
};

} // namespace lanyard
