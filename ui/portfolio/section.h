#pragma once
#include <QPushButton>
#include <QWidget>

namespace lanyard::portfolio {

/// A part of a portfolio: its bold head with a chevron, a button that opens and closes what is below it. Screen readers hear whether it is open.
class Section final : public QWidget {
    Q_OBJECT
  public:
    explicit Section(QWidget* content, QWidget* parent = nullptr); ///< takes the content; closed at first
    /// Its head, and what screen readers say of it: "open", "closed".
    void setWords(const QString& words, const QString& open, const QString& closed);
    void setOpen(bool open);
    bool isOpen() const noexcept { return m_open; }

  private:
    class Head;
    Head* m_head;
    QWidget* m_content;
    QString m_openWord, m_closedWord;
    bool m_open = false;
};

} // namespace lanyard::portfolio
