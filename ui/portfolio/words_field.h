#pragma once
#include <QPlainTextEdit>

namespace lanyard::portfolio {

/// A few lines of plain words. Tab goes on to the next control; as tall as its number of lines.
class WordsField final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit WordsField(int lines = 5, QWidget* parent = nullptr);
    void fill(const QString& words); ///< without a signal; not while it is being typed in
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    int m_lines;
};

} // namespace lanyard::portfolio
