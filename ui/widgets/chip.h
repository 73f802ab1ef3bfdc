#pragma once
#include "ui/text/state.h"
#include "ui/widgets/measures.h"
#include <QPushButton>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace lanyard::widgets {

/// A skill or tag: small words in a hairline. Long words wrap inside it.
class Chip final : public QWidget {
    Q_OBJECT
  public:
    explicit Chip(const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString m_words;
};

/// Chips that flow; `setWords` replaces them all.
class ChipFlow final : public QWidget {
    Q_OBJECT
  public:
    explicit ChipFlow(QWidget* parent = nullptr);
    void setWords(const QStringList& words);
};

/// Shape and word of a state, on the state's ground (page) or without one (card).
class StateChip final : public QWidget {
    Q_OBJECT
  public:
    explicit StateChip(text::State state = text::State::notChecked, const QString& word = {}, Type type = Type::small, QWidget* parent = nullptr);
    void setState(text::State state, const QString& word);
    void setGround(bool ground);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    text::State m_state;
    QString m_word;
    Type m_type;
    bool m_ground = true;
};

/// One choice of a filter: "Confirmed 5", with its shape if it is a state. Checkable; put several into a QButtonGroup.
class FilterButton final : public QPushButton {
    Q_OBJECT
  public:
    explicit FilterButton(const QString& words, std::optional<text::State> state = {}, QWidget* parent = nullptr);
    void setCount(std::optional<int> count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    std::optional<text::State> m_state;
    std::optional<int> m_count;
};

} // namespace lanyard::widgets
