#pragma once
#include <QPlainTextEdit>

namespace lanyard::portfolio {

/// A few lines of plain words. Tab goes on to the next control; as tall as five lines.
class WordsField final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit WordsField(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void changeEvent(QEvent* event) override;
};

} // namespace lanyard::portfolio
