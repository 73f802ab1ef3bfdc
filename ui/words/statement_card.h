#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/summary.h"
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"
#include <map>
#include <vector>

class QVBoxLayout;

namespace lanyard::widgets {
class Button;
}

namespace lanyard::words {

/// One statement as it was written, with what stands behind it, and that nobody has signed it. Asks by signal.
///
/// Keys: Alt+Up and Alt+Down move it, Delete removes it, while the focus is in it. It can be dragged by its grip onto another card of its kind, and
/// files can be dropped on it.
class StatementCard final : public widgets::Card {
    Q_OBJECT
  public:
    struct Place {
        bool first = false, last = false; ///< among those of its kind
    };
    /// `badges`: what is known of those that the statement names.
    StatementCard(const text::Language& in, OwnStatement statement, const std::map<DocumentId, BadgeSummary>& badges, Place place, QWidget* parent = nullptr);
    const OwnStatement& statement() const noexcept { return m_statement; }

  signals:
    void editRequested();
    void removeRequested();
    void stepRequested(int steps); ///< -1 up, 1 down, among those of its kind
    void droppedOn(const QString& statement); ///< the id of another statement of this kind, to stand in front of this one
    void filesDropped(const std::vector<lanyard::IncomingFile>& files);
    void badgeRequested(const lanyard::DocumentId& badge);
    void paperRequested(const lanyard::AttachedPaper& paper);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void addWords(const text::Language& in, QVBoxLayout* column);
    void addBehind(const text::Language& in, QVBoxLayout* column, const std::map<DocumentId, BadgeSummary>& badges);
    void addWitnesses(const text::Language& in, QVBoxLayout* column);
    void addKeys();
    QWidget* tools(const text::Language& in, Place place);
    OwnStatement m_statement;
    Place m_place;
    QPoint m_pressed;
};

} // namespace lanyard::words
