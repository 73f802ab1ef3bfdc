#pragma once
#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace lanyard::widgets {

class TextLabel;

/// A line to search in, with its sign and a cross that empties it. Escape empties it too.
class SearchField final : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchField(const QString& hint, QWidget* parent = nullptr); ///< the hint is the accessible name
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    QAbstractButton* m_clear = nullptr;
};

/// A control with its label above and, under it, help or what is wrong. The label is its buddy.
class Labelled final : public QWidget {
    Q_OBJECT
  public:
    Labelled(const QString& label, QWidget* control, QWidget* parent = nullptr); ///< takes the control
    void setLabel(const QString& words); ///< the control's accessible name too
    void setHelp(const QString& words);
    void setWrong(const QString& words); ///< empty: nothing is wrong; else the control's frame shows it and screen readers hear it
    QWidget* control() const noexcept { return m_control; }

  private:
    QLabel* m_label;
    QWidget* m_control;
    TextLabel* m_help;
    TextLabel* m_wrong;
};

} // namespace lanyard::widgets
