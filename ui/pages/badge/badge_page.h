#pragma once
#include "core/wallet/wallet.h"
#include "ui/text/language.h"
#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard::pages {

/// One badge: picture, state and what one can do; what it says; six questions with their answers; for experts everything in the document.
/// Decides nothing, asks by signal. Addresses in the badge are shown and copied, never opened.
///
/// Keys: Escape or Alt+Left goes back; Delete puts into the bin; Ctrl+P prints; Ctrl+S saves the file as received.
class BadgePage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit BadgePage(const text::Language& in, QWidget* parent = nullptr);
    ~BadgePage() override;
    void setLanguage(const text::Language& in);

    /// Replaces everything shown. Another badge than before: starts at its top, everything folded, focus on the heading. The same badge
    /// again (checked anew, a tag changed): what is open stays open and the focus where it is.
    void showBadge(const BadgeView& badge);
    /// Nothing is shown and nothing kept.
    void clear();
    /// Empty if nothing is shown.
    const DocumentId& shown() const noexcept;
    /// The answer to pictureRequested; null: it has none or cannot be drawn.
    void setPicture(const DocumentId& id, const QImage& picture);
    /// The answer to proofsRequested; empty also if they could not be worked out.
    void setProofs(const DocumentId& id, const std::vector<ProofMaterial>& proofs);
    /// The steps that the program can take when asked by stepRequested; others are told in words without a button.
    void setOfferedSteps(std::vector<NextStep> steps);
    /// Tags that other badges have, offered while one is typed.
    void setKnownTags(const QStringList& tags);

  signals:
    void backRequested();
    /// Decode and scale the picture to at most `edge` device pixels, away from the window's thread, and call setPicture.
    void pictureRequested(const lanyard::DocumentId& id, int edge);
    /// Experts look at the badge: work out its ProofMaterial, away from the window's thread, and call setProofs. Asked once after each
    /// showBadge, and never of a badge without a proof inside.
    void proofsRequested(const lanyard::DocumentId& id);
    /// Save one of the texts for experts; `ending` is that of the file's name, with its dot.
    void saveTextRequested(const lanyard::DocumentId& id, const QByteArray& text, const QString& ending);
    void portfolioRequested(const lanyard::DocumentId& id);
    void printRequested(const lanyard::DocumentId& id);
    void dragRequested(const lanyard::DocumentId& id); ///< out of the window, as its file; the mouse holds it
    void mailRequested(const lanyard::DocumentId& id); ///< send it by the system's mail program
    void saveOriginalRequested(const lanyard::DocumentId& id);
    /// Save the picture with the badge inside it (baked), for programs that want it so.
    void bakeRequested(const lanyard::DocumentId& id);
    void saveCodeRequested(const lanyard::DocumentId& id); ///< the QR code as a picture file
    void binRequested(const lanyard::DocumentId& id);
    void restoreRequested(const lanyard::DocumentId& id);
    void checkAgainRequested(const lanyard::DocumentId& id);
    void stepRequested(const lanyard::DocumentId& id, lanyard::NextStep step);
    void tagsChanged(const lanyard::DocumentId& id, const QStringList& tags);
    void noteChanged(const lanyard::DocumentId& id, const QString& note); ///< when editing ends or pauses
    void badgeRequested(const lanyard::DocumentId& id);                   ///< one inside a wrapper, or the wrapper of this one
    void copied(const QString& what);                                     ///< something is on the clipboard: tell it in a word

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Parts;
    void rebuild();
    void buildOwn(QWidget* right);
    void buildLeft(QWidget* left);
    void buildRight(QWidget* right);
    void arrange();
    const text::Language* m_in;
    std::optional<BadgeView> m_view;
    QImage m_picture;
    std::vector<NextStep> m_steps;
    QStringList m_knownTags;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lanyard::pages
