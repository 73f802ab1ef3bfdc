#pragma once
#include <QListView>

namespace lanyard::portfolio {

class BadgeRows;

/// The rows as a list. As tall as its rows if `tall`, so that what is around it scrolls.
///
/// Keys where rows can be moved: Alt+Up and Alt+Down move, Delete takes out. Where they can be chosen: Space.
class BadgeRowList final : public QListView {
    Q_OBJECT
  public:
    BadgeRowList(BadgeRows* rows, bool tall, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return tall() ? sizeHint() : QListView::minimumSizeHint(); }

  signals:
    void moveRequested(int row, int steps); ///< -1 up, 1 down
    void removeRequested(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    bool tall() const noexcept { return m_tall; }
    bool m_tall;
};

} // namespace lanyard::portfolio
