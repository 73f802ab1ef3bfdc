#pragma once
#include <QLayout>
#include <vector>

namespace lanyard::widgets {

/// Puts items side by side in reading direction and begins a new line where the width ends. Gaps in units.
/// With the alignment Qt::AlignHCenter each line stands in the middle.
class FlowLayout final : public QLayout {
    Q_OBJECT
  public:
    explicit FlowLayout(QWidget* parent = nullptr, double gap = 1.5, double lineGap = 1.5);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool apply) const;
    std::vector<QLayoutItem*> m_items;
    double m_gap, m_lineGap;
};

} // namespace lanyard::widgets
