#pragma once
#include "ui/text/language.h"
#include "ui/text/state.h"
#include <QString>
#include <QWidget>
#include <optional>

namespace lanyard::widgets {
class Button;
class StateSign;
class TextLabel;
}

namespace lanyard::portfolio {

/// Below the pages, always in sight: which page of how many, the buttons to turn them, and what there is to know before printing.
class PagesFoot final : public QWidget {
    Q_OBJECT
  public:
    explicit PagesFoot(QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setPage(int page, int count); ///< page from 0
    /// One sentence, with its sign if it has one.
    void setNote(std::optional<text::State> sign, const QString& note);

  signals:
    void turnRequested(int steps); ///< -1 back, 1 on

  private:
    void tell();
    const text::Language* m_in = nullptr;
    int m_page = 0, m_count = 0;
    widgets::Button* m_previous;
    widgets::Button* m_next;
    widgets::TextLabel* m_counted;
    widgets::StateSign* m_sign;
    widgets::TextLabel* m_note;
};

} // namespace lanyard::portfolio
