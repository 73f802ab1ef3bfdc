#pragma once
#include "ui/widgets/icon.h"
#include <QGridLayout>
#include <QScrollArea>
#include <QStringList>
#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace lanyard::widgets {

/// The foot of a page: 13u, a hairline above, words at the start and the next step at the end. Add to `row()`.
class FootBar final : public QWidget {
    Q_OBJECT
  public:
    explicit FootBar(QWidget* parent = nullptr);
    QHBoxLayout* row() const noexcept { return m_row; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QHBoxLayout* m_row;
};

/// A column that scrolls up and down and never sideways; what gets the focus by keyboard is scrolled into sight.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT
  public:
    explicit ScrollColumn(QWidget* content, QWidget* parent = nullptr); ///< takes the content

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Quiet labels at the start, values beside them, both wrapping; values can be selected and copied.
class FactGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit FactGrid(QWidget* parent = nullptr);
    void add(const QString& label, const QString& value, const QString& note = {}); ///< the note stands quiet behind the value
    /// Takes it. A value with the property `oneLine` is a single line of words, however high its buttons are.
    void add(const QString& label, QWidget* value);
    void clear();

  private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

/// Two or three views of the same thing, one of them on: "Cards | List".
class Segments final : public QWidget {
    Q_OBJECT
  public:
    explicit Segments(const QString& name, QWidget* parent = nullptr); ///< accessible name of the group
    int add(Icon icon, const QString& words);
    void setWords(int segment, const QString& words);
    void choose(int segment); ///< no signal
    int chosen() const noexcept { return m_chosen; }

  signals:
    void chosenChanged(int segment);

  private:
    class Segment;
    std::vector<Segment*> m_segments;
    int m_chosen = -1;
};

/// A hairline across the page.
class Hairline final : public QWidget {
    Q_OBJECT
  public:
    explicit Hairline(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lanyard::widgets
