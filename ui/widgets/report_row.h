#pragma once
#include "ui/widgets/icon.h"
#include <QWidget>
#include <optional>

class QBoxLayout;
class QVBoxLayout;
class QHBoxLayout;

namespace lanyard::widgets {

class ElidedLabel;
class TextLabel;

/// One line of a growing report: an icon, bold what it is, quiet the file's name; below a sentence; at the end buttons, where there is no
/// room below the words.
class ReportRow final : public QWidget {
    Q_OBJECT
  public:
    ReportRow(Icon icon, const QString& what, const QString& name, const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    void addBelow(QWidget* widget);  ///< takes it: steps, progress
    void addButton(QWidget* button); ///< takes it; give it `setRowHeight(true)`

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    Icon m_icon;
    QBoxLayout* m_across;
    QVBoxLayout* m_words;
    QHBoxLayout* m_buttons;
    TextLabel* m_sentence;
};

/// A state with its sentence on its own ground: the box beside a badge's picture.
class StateBox final : public QWidget {
    Q_OBJECT
  public:
    explicit StateBox(QWidget* parent = nullptr);
    void setState(text::State state, const QString& word, const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    text::State m_state = text::State::notChecked;
    TextLabel* m_word;
    TextLabel* m_sentence;
};

} // namespace lanyard::widgets
