#pragma once
#include <QListView>
#include <QStyledItemDelegate>

namespace lanyard::widgets {

/// Draws one card: picture, name (2 lines), giver (2 lines), corner, state. Knows item roles only.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Cards in as many columns as fit (32u to 40u wide), 57u high, 3u apart; arrow keys walk them, Enter and a click activate.
/// Around each card 4 px are kept for the focus ring, and after the last column 3u for the scroll bar: the page's margins are less by that.
/// Lays out 10,000 items without asking for each. Signal of interest: QAbstractItemView::activated.
class CardGrid final : public QListView {
    Q_OBJECT
  public:
    explicit CardGrid(QWidget* parent = nullptr);
    QSize cardSize() const noexcept { return m_card; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void arrange();
    QSize m_card;
};

} // namespace lanyard::widgets
