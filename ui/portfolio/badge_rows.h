#pragma once
#include "core/badge/document.h"
#include "ui/text/language.h"
#include <QAbstractListModel>
#include <QImage>
#include <QListView>
#include <QSet>
#include <QStyledItemDelegate>
#include <map>
#include <optional>
#include <vector>

namespace lanyard::portfolio {

/// Badges as short rows: those of a portfolio in their order, or all of them to choose from. Shows values that it was given.
/// Invariant: each id once.
class BadgeRows final : public QAbstractListModel {
    Q_OBJECT
  public:
    struct Row {
        DocumentId id;
        QString title, giver;
        std::optional<int> page;     ///< from 0, where a new page begins with this badge
        std::optional<bool> checked; ///< none: the row can be moved instead
        friend bool operator==(const Row&, const Row&) = default;
    };
    enum Role : int { GiverRole = Qt::UserRole + 1, PageRole, PictureRole, IdRole };

    explicit BadgeRows(QObject* parent = nullptr);
    void setLanguage(const text::Language& in);
    void setRows(std::vector<Row> rows); ///< the same badges in another order are told as a change of the layout
    void setPicture(const DocumentId& id, const QImage& picture);
    const Row& row(int number) const { return m_rows[std::size_t(number)]; } ///< precondition: 0 <= number < rowCount()
    int rowOf(const DocumentId& id) const;                                 ///< -1 if it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

  signals:
    /// A row was dragged: it shall stand at `to` of the rows without it.
    void moved(int from, int to);
    void checkChanged(const lanyard::DocumentId& id, bool checked);
    void pictureWanted(const lanyard::DocumentId& id);

  private:
    const text::Language* m_in = nullptr;
    std::vector<Row> m_rows;
    std::map<DocumentId, QImage> m_pictures;
    mutable QSet<QString> m_asked;
};

/// Draws a row: grip or box, picture, title in at most three lines (and the giver, where rows are to choose from); above the first badge of a
/// page a dashed line with its number.
class BadgeRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

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
