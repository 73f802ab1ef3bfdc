#pragma once
#include "core/badge/badge.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace lanyard::pages {

/// A badge as a QR code, large enough to be read from the screen by another camera, with a sentence on what it holds.
class CodeCard final : public widgets::Card {
    Q_OBJECT
  public:
    /// Makes the code from the badge; where even its name fits into no code the card says so.
    CodeCard(const text::Language& in, const Badge& badge, QWidget* parent = nullptr);

  signals:
    void saveRequested();
    void closeRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QBoxLayout* m_row = nullptr; ///< code and words; none without a code
    int m_besideWidth = 0; ///< that both need beside each other, without margins
};

} // namespace lanyard::pages
