#pragma once
#include <QPointer>
#include <QWidget>

namespace lanyard::widgets {

/// Draws a ring of 2 px, 2 px outside, around whatever control has the focus by keyboard. One lives in the style; it moves into the
/// nearest widget around the control that has room for it, so that it scrolls and is clipped with it.
class FocusRing final : public QWidget {
    Q_OBJECT
  public:
    FocusRing();
    /// Follows the application's focus from now on.
    void watch();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* control);
    void place();
    QWidget* room() const;
    QPointer<QWidget> m_control;
};

} // namespace lanyard::widgets
