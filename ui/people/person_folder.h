#pragma once
#include "ui/people/person_entry.h"
#include "ui/text/language.h"
#include <QWidget>
#include <array>

class QMenu;

namespace lanyard::widgets {
class Button;
class FolderButton;
}

namespace lanyard::people {

/// A person on the start page: the folder opens them; a small button beside its tab, the menu key and the right mouse button show what else can be
/// done.
class PersonFolder final : public QWidget {
    Q_OBJECT
  public:
    /// `now` is what "today" is counted from.
    PersonFolder(const text::Language& in, const PersonEntry& entry, Instant now, QWidget* parent = nullptr);
    const PersonEntry& entry() const noexcept { return m_entry; }
    widgets::FolderButton* folder() const noexcept { return m_folder; }
    std::array<QWidget*, 2> stops() const; ///< where Tab stops, in order
    QSize sizeHint() const override;

  signals:
    void openRequested();
    void renameRequested();
    void takeOutRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showMenu(const QPoint& place);
    void arrange();
    const text::Language* m_in;
    PersonEntry m_entry;
    widgets::FolderButton* m_folder;
    widgets::Button* m_more;
};

} // namespace lanyard::people
