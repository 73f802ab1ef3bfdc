#pragma once
#include "core/badge/summary.h"
#include "ui/text/language.h"
#include <QWidget>
#include <cstddef>

class QLineEdit;
class QStackedLayout;

namespace lanyard::widgets {
class Button;
class TextLabel;
}

namespace lanyard::pages {

/// The words and steps at the foot of the page of all badges: how many there are and what can be done with them or with those chosen.
class BadgesFoot final : public QWidget {
    Q_OBJECT
  public:
    struct Counts {
        std::size_t shown = 0;      ///< in the list now
        std::size_t total = 0;      ///< in the vault, or in the bin
        std::size_t wantALook = 0;  ///< of those that fit the query
        std::size_t chosen = 0;
        bool narrowed = false;      ///< something is searched or filtered
        bool choosing = false;
        bool inBin = false;
        bool compact = false;       ///< little room: the words beside the count, and choosing, which keys and menu begin as well, are left out
    };
    explicit BadgesFoot(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setCounts(const Counts& counts);

  signals:
    void wantALookRequested();
    void showAllRequested();
    void choosingRequested(bool on);
    void portfolioRequested();
    void tagRequested(const QString& tag);
    void binOrRestoreRequested();

  private:
    void reword();
    void setTagging(bool tagging);
    const text::Language* m_in = nullptr;
    Counts m_counts;
    bool m_tagging = false;
    widgets::TextLabel* m_bold;
    widgets::TextLabel* m_quiet;
    widgets::Button* m_see;      ///< "See them" or "Show all"
    widgets::Button* m_choose;   ///< "Choose several" or "Stop choosing"
    QWidget* m_end;
    QLineEdit* m_tagField;
    widgets::Button* m_tag;
    widgets::Button* m_bin;
    widgets::Button* m_next;     ///< the one thing to do next
};

} // namespace lanyard::pages
