#pragma once
#include "core/wallet/wallet.h"
#include "ui/portfolio/paper_work.h"
#include <QByteArray>
#include <QObject>
#include <QString>

namespace lanyard {

class Desktop;

/// The pages of all badges and of one badge.
class BadgesDesk final : public QObject {
    Q_OBJECT
  public:
    explicit BadgesDesk(Desktop& desktop);
    /// Reads the badge and shows it; leaves its page if it is gone.
    void show(const DocumentId& id);
    void print(const DocumentId& id);
    void saveOriginal(const DocumentId& id);

  private:
    void list(const BadgeQuery& query);
    void bin(const std::vector<DocumentId>& ids);
    void restore(const std::vector<DocumentId>& ids);
    void step(const DocumentId& id, NextStep step);
    void accept(const DocumentId& id);
    void saveBaked(const DocumentId& id);
    void saveCode(const DocumentId& id);
    void saveText(const DocumentId& id, const QByteArray& text, const QString& ending);
    void showProofs(const DocumentId& id);
    void choosePortfolio(const DocumentId& id);
    void askForPrinter(const std::shared_ptr<const paper::Paper>& pages);

    Desktop& m_desktop;
    portfolio::PaperWork m_paper;
};

} // namespace lanyard
