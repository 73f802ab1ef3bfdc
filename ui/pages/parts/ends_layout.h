#pragma once
#include <QLayout>
#include <memory>

namespace lanyard::pages {

/// Two groups on one line, one at each end; where the line is too short for both, the second stands below the first. Mirrors itself. The gap
/// between them is in units of ui/widgets/measures.h.
class EndsLayout final : public QLayout {
    Q_OBJECT
  public:
    explicit EndsLayout(QWidget* parent = nullptr, double gap = 4, double lineGap = 2);
    ~EndsLayout() override;
    void setEnds(QWidget* start, QWidget* end); ///< takes both

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    bool fits(int width) const;
    std::unique_ptr<QLayoutItem> m_items[2];
    double m_gap, m_lineGap;
};

} // namespace lanyard::pages
