#pragma once
#include <QLayout>
#include <vector>

namespace lanyard::people {

/// Items of one size in as many columns as fit, each as wide as its column. Columns are at least 60u wide, 6u apart; rows 7u. Mirrors itself.
class FolderGrid final : public QLayout {
    Q_OBJECT
  public:
    explicit FolderGrid(QWidget* parent = nullptr);
    ~FolderGrid() override;
    int columns() const { return columnsIn(geometry().width()); }

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
    static int columnsIn(int width);
    int itemHeight() const;
    std::vector<QLayoutItem*> shown() const;
    std::vector<QLayoutItem*> m_items;
};

} // namespace lanyard::people
