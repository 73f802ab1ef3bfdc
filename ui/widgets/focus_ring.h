#pragma once
#include <QPointer>
#include <QWidget>

namespace lanyard::widgets {

/// Draws a ring of 2 px, 2 px outside, around whatever control has the focus by keyboard. One lives in the style; it moves from parent to
/// parent as a sibling under the control, so that it scrolls and is clipped with it.
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
    QPointer<QWidget> m_control;
};

} // namespace lanyard::widgets
