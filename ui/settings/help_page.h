#pragma once
#include "ui/text/language.h"
#include <QWidget>

namespace lanyard::widgets {
class ScrollColumn;
}

namespace lanyard::settings {

/// How things are done here, one screen of plain words, and the keys.
class HelpPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit HelpPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);

  signals:
    void backRequested();

  private:
    void rebuild();
    const text::Language* m_in;
    widgets::ScrollColumn* m_scroll;
};

} // namespace lanyard::settings
