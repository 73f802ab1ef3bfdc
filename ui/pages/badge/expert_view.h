#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QByteArray>
#include <QWidget>
#include <vector>

class QPlainTextEdit;
class QVBoxLayout;

namespace lanyard::widgets {
class FilterButton;
}

namespace lanyard::pages {

/// What experts want to know of a badge: identity and origin, every word of the document, the checks with reasons and facts, the document as text;
/// of each embedded proof what it is checked with, once that is worked out.
class ExpertView final : public QWidget {
    Q_OBJECT
  public:
    ExpertView(const text::Language& in, const BadgeView& view, QWidget* parent = nullptr);
    ~ExpertView() override;
    /// Shows these proofs in place of those before, or of the words that say that they are being worked out.
    void setProofs(const std::vector<ProofMaterial>& proofs);

  signals:
    void copyRequested(const QString& text);
    /// The whole text as its bytes are, and how the name of its file should end (".nq").
    void saveRequested(const QByteArray& text, const QString& ending);

  private:
    struct Text;
    void addText(const QString& name, Text text);
    void choose(std::size_t text);
    const text::Language& m_in;
    QVBoxLayout* m_proofs;         ///< the facts of each proof
    QWidget* m_choices;            ///< which text to show
    QPlainTextEdit* m_box;
    std::vector<widgets::FilterButton*> m_buttons;
    std::vector<Text> m_texts;     ///< one a button
    std::size_t m_ownTexts = 0;    ///< the first ones, which are there without the proofs
    std::size_t m_chosen = 0;
};

} // namespace lanyard::pages
