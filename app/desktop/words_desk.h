#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include <QObject>
#include <QString>
#include <vector>

namespace lanyard {

class Desktop;

/// The page of a person's own words.
class WordsDesk final : public QObject {
    Q_OBJECT
  public:
    explicit WordsDesk(Desktop& desktop);
    /// What is in the vault now.
    void set(std::vector<OwnStatement> statements, std::vector<BadgeSummary> badges);

  private:
    void choosePaper(const QString& statement);
    void attach(const QString& statement, std::vector<IncomingFile> files);
    void savePaper(const AttachedPaper& paper);
    void remove(const OwnStatement& statement);
    void gatherSkills();
    Desktop& m_desktop;
};

} // namespace lanyard
