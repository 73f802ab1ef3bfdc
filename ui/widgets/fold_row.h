#pragma once
#include "ui/text/state.h"
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace lanyard::widgets {

class Button;
class FoldLine;

/// A question that opens in place: shape, question, answer, a quiet step, a chevron; below it, when open, what it means and what to do,
/// on the ground of its state. Enter, Space and a click open and close it; screen readers hear a button that is expanded or collapsed.
class FoldRow final : public QWidget {
    Q_OBJECT
  public:
    explicit FoldRow(const QString& question, QWidget* parent = nullptr);
    void setState(std::optional<text::State> state); ///< none: no shape, as for "For experts"
    void setAnswer(const QString& answer);
    void setQuestion(const QString& question);
    /// A small step at the end of the line ("Ask again online"); empty takes it away.
    void setStep(const QString& words);
    /// What shows when open. Takes the widget; replaces the one before.
    void setContent(QWidget* content);
    void setExplanation(const QString& words); ///< a content of plain words
    /// Buttons below the content, the first in accent. Takes them.
    void addButton(QWidget* button);
    bool isOpen() const noexcept { return m_open; }
    void setOpen(bool open);

  signals:
    void opened(bool open);
    void stepRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void arrange();
    FoldLine* m_line;
    Button* m_step;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    QHBoxLayout* m_buttons;
    QWidget* m_content = nullptr;
    bool m_open = false;
    std::optional<text::State> m_state;
};

} // namespace lanyard::widgets
