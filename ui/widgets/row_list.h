#pragma once
#include <QListView>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

namespace lanyard::widgets {

/// Draws one row of 14u: picture, name over giver, two dates, state, chevron. The names of its columns: RowHeader.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Rows on one card with hairlines between them.
class RowList final : public QListView {
    Q_OBJECT
  public:
    explicit RowList(QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// The names above the columns of a RowList of the same width.
class RowHeader final : public QWidget {
    Q_OBJECT
  public:
    RowHeader(const QString& name, const QString& given, const QString& ends, const QString& state, QWidget* parent = nullptr);
    void setWords(const QString& name, const QString& given, const QString& ends, const QString& state);
    /// Keeps the columns over those of this list, whether it scrolls or not.
    void follow(const RowList* list);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QString m_words[4];
    QPointer<const RowList> m_list;
};

} // namespace lanyard::widgets
