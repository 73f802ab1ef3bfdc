#pragma once
#include "ui/widgets/icon.h"
#include <QWidget>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace lanyard::widgets {

/// The places of the program as tabs of a folder; the chosen one is open to the page. 40u wide. Tab goes in and out, arrows walk.
class Sidebar final : public QWidget {
    Q_OBJECT
  public:
    explicit Sidebar(QWidget* parent = nullptr);
    /// Adds a place at the end and returns its number. `apart`: a gap before it. `atBottom`: at the foot of the bar.
    int addPlace(Icon icon, const QString& words, bool apart = false, bool atBottom = false);
    void setWords(int place, const QString& words);
    void setCount(int place, std::optional<int> count);
    void choose(int place); ///< no signal; -1: none
    int chosen() const noexcept { return m_chosen; }
    /// The person's name at the head, with initials; clicking it asks for the menu.
    void setPerson(const QString& name);
    /// Signs without words, for narrow windows: the words are tips and stay the accessible names.
    void setCompact(bool compact);
    QSize sizeHint() const override;

  signals:
    void placeRequested(int place);
    void personMenuRequested(const QPoint& globalPosition);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class Item;
    class Head;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    Head* m_head;
    std::vector<Item*> m_items;
    int m_chosen = -1;
    bool m_compact = false;
};

} // namespace lanyard::widgets
