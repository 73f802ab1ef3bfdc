#pragma once
#include "ui/text/state.h"
#include <QPushButton>
#include <optional>

namespace lanyard::widgets {

/// The line of a FoldRow that is always there: shape, question, answer, chevron. A button that screen readers hear as expanded or
/// collapsed. The step at its end is a widget of the row and lies over the space that `stepWidth` keeps.
class FoldLine final : public QPushButton {
    Q_OBJECT
  public:
    explicit FoldLine(const QString& question, QWidget* parent);
    void setState(std::optional<text::State> state);
    void setAnswer(const QString& answer);
    void setOpen(bool open);
    bool isOpen() const noexcept { return m_open; }
    void setStepWidth(int width);
    const QString& answer() const noexcept { return m_answer; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    double textLeft() const; ///< where the question begins, in reading direction

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Columns {
        double question, questionWidth, answer, answerWidth;
        bool beside; ///< the answer stands beside the question, else below it
    };
    Columns columns(double width) const;
    void tell();
    std::optional<text::State> m_state;
    QString m_answer;
    int m_stepWidth = 0;
    bool m_open = false;
};

} // namespace lanyard::widgets
