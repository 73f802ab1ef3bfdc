#pragma once
#include <QFrame>
#include <QPushButton>

class QVBoxLayout;

namespace lanyard::widgets {

/// Paper on the desk: the card's ground, a hairline, round corners. Put a layout into it.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A card of rows with hairlines between them.
class RowCard final : public Card {
    Q_OBJECT
  public:
    explicit RowCard(QWidget* parent = nullptr);
    void addRow(QWidget* row); ///< takes it
    void insertRow(int index, QWidget* row);
    void clear();
    int count() const;
    QWidget* row(int index) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QVBoxLayout* m_rows;
};

/// A person or a file as a folder: a tab with the name, a sheet in it. The whole folder is one button.
class FolderButton final : public QPushButton {
    Q_OBJECT
  public:
    FolderButton(const QString& name, const QString& firstLine, const QString& secondLine, QWidget* parent = nullptr);
    void setNotice(const QString& words); ///< bold, with an eye
    void setLocked(bool locked);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void tell();
    QString m_first, m_second, m_notice;
    bool m_locked = false;
};

/// The drawn folder of the first page; says nothing to a screen reader.
class FolderPicture final : public QWidget {
    Q_OBJECT
  public:
    explicit FolderPicture(QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lanyard::widgets
