#pragma once
#include "ui/text/state.h"
#include <QRectF>
#include <QWidget>

class QPainter;

namespace lanyard::widgets {

/// Draws one of the four shapes into a square, for window and paper. `colour` is the shape, `ground` what shows through the sign
/// inside it (card, page). In right-to-left the question mark mirrors, the tick does not.
void paintStateShape(QPainter& painter, const QRectF& square, text::State state, const QColor& colour, const QColor& ground,
                     Qt::LayoutDirection direction = Qt::LeftToRight);

/// A shape as a widget, 3.5u by default, in its state's colour. Silent for screen readers: the word beside it speaks.
class StateSign final : public QWidget {
    Q_OBJECT
  public:
    explicit StateSign(text::State state, double units = 3.5, QWidget* parent = nullptr);
    void setState(text::State state);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    text::State m_state;
    double m_units;
};

} // namespace lanyard::widgets
