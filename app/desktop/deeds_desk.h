#pragma once
#include "ui/window/window_actions.h"
#include <QObject>

namespace lanyard {

class Desktop;

/// Does what the menu and its keys ask for, by whoever does it.
class DeedsDesk final : public QObject {
    Q_OBJECT
  public:
    explicit DeedsDesk(Desktop& desktop);

  private:
    void act(window::WindowActions::Deed deed);
    void undo(bool forward);
    Desktop& m_desktop;
};

} // namespace lanyard
