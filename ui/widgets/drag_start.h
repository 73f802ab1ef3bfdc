#pragma once
#include <QObject>
#include <QPoint>

class QWidget;

namespace lanyard::widgets {

/// Notices when something in a widget begins to be dragged with the mouse: pressed with the left button and moved by the system's distance. What
/// the mouse does then is kept from the widget until the button is let go, so that nothing is chosen or opened by it.
class DragStart final : public QObject {
    Q_OBJECT
  public:
    explicit DragStart(QWidget* watched); ///< its child

  signals:
    void begun(const QPoint& pressed); ///< where it was pressed, in the widget

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QPoint m_pressed;
    bool m_armed = false;    ///< pressed, and not moved far enough
    bool m_dragging = false;
};

} // namespace lanyard::widgets
