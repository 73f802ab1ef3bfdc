#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace lanyard::widgets {
class Labelled;
}

namespace lanyard::words {

class BadgeChoice;
class WitnessFields;

/// One statement being written, in the place where it stands. Nothing is kept before it asks for it.
///
/// Keys: Ctrl+Enter keeps, Escape leaves it as it was. Files can be dropped on it.
class StatementEditor final : public widgets::Card {
    Q_OBJECT
  public:
    StatementEditor(const text::Language& in, OwnStatement statement, const std::vector<BadgeSummary>& badges, QWidget* parent = nullptr);
    /// As it is written now.
    OwnStatement statement() const;
    void begin(); ///< focus to the first field

  signals:
    void saveRequested(const lanyard::OwnStatement& statement);
    void cancelRequested();
    void attachRequested(const lanyard::OwnStatement& statement); ///< keep this, then let a paper be chosen
    void filesDropped(const lanyard::OwnStatement& statement, const std::vector<lanyard::IncomingFile>& files);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void addFields(const text::Language& in, QVBoxLayout* column);
    void addPaper(const AttachedPaper& paper);
    void addWitness(const Witness& witness);
    void save();
    bool hasTitle();

    const text::Language& m_in; ///< lives as long as the page's words
    OwnStatement m_before;
    widgets::Labelled* m_titleLine = nullptr;
    QLineEdit* m_title;
    QLineEdit* m_where;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QComboBox* m_level;
    QPlainTextEdit* m_words;
    BadgeChoice* m_badges;
    std::vector<AttachedPaper> m_papers;
    QVBoxLayout* m_paperRows;
    QVBoxLayout* m_witnessRows;
    std::vector<WitnessFields*> m_witnesses;
};

} // namespace lanyard::words
