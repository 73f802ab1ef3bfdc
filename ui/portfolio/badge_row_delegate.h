#pragma once
#include <QStyledItemDelegate>

namespace lanyard::portfolio {

/// Draws a row: grip or box, picture, title in at most three lines (and the giver, where rows are to choose from); above the first badge of a
/// page a dashed line with its number.
class BadgeRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lanyard::portfolio
