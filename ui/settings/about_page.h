#pragma once
#include "ui/text/language.h"
#include <QWidget>

namespace lanyard::widgets {
class ScrollColumn;
}

namespace lanyard::settings {

/// What this program is, its version, and the licence of every part of it, each opening in place.
class AboutPage final : public QWidget {
    Q_OBJECT
  public:
    /// Keeps a reference to `in`, which lives until the next setLanguage or as long as the page.
    explicit AboutPage(const text::Language& in, QWidget* parent = nullptr);
    void setLanguage(const text::Language& in);

  signals:
    void backRequested();

  private:
    void rebuild();
    const text::Language* m_in;
    widgets::ScrollColumn* m_scroll;
};

} // namespace lanyard::settings
