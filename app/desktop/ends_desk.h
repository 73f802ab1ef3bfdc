#pragma once
#include "core/badge/document.h"
#include <QObject>
#include <vector>

namespace lanyard {

class Desktop;

/// Says once, when a vault was opened, which badges end soon or have ended, with the way to see them.
class EndsDesk final : public QObject {
    Q_OBJECT
  public:
    explicit EndsDesk(Desktop& desktop) : m_desktop(desktop) {}
    /// Says nothing if all of it was said before, in this vault.
    void tell();

  private:
    struct Ends {
        std::vector<DocumentId> ids;
        int ended = 0; ///< how many of them are over
    };
    void show(const Ends& ends);
    Desktop& m_desktop;
};

} // namespace lanyard
