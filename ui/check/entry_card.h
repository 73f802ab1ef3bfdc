#pragma once
#include "ui/check/paper_entries.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"
#include <QImage>

namespace lanyard::check {

/// One entry of the paper: its number, what it is, the state with its sentence; the words to compare with the paper, and the six answers, each
/// opening in place. For a code that leads to no badge: what it is and what to do.
class EntryCard final : public widgets::Card {
    Q_OBJECT
  public:
    /// `strip`: the part of the picture in which the entry stands; null if there is none. `comparing`: the words to compare are open at once.
    EntryCard(const text::Language& in, const QString& number, const CheckedFile& file, const PaperEntry& entry, const QImage& strip, bool comparing, QWidget* parent = nullptr);

  signals:
    void copyRequested(const QString& address);

  private:
    void addBadge(const text::Language& in, const JudgedBadge& judged, const PaperEntry& entry, const QImage& strip, bool comparing);
    void addCode(const text::Language& in, const CheckedFile& file, const PaperEntry& entry);
    QWidget* m_words; ///< beside the number
};

/// What the entry is, in a few words: the badge's name, or what kind of code it is.
QString entryName(const text::Language& in, const CheckedFile& file, const PaperEntry& entry);

} // namespace lanyard::check
