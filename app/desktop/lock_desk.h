#pragma once
#include "app/desktop/idle_watch.h"
#include "app/desktop/power_watch.h"
#include <QObject>
#include <chrono>

namespace lanyard {

class Desktop;

/// Locks the person who is open: at once when asked, when nobody used the program for a while, and when the computer sleeps or its screen is
/// locked. Locking keeps what is being typed, closes the vault, empties every page, and asks for the passphrase. A vault without a passphrase
/// stays open.
class LockDesk final : public QObject {
    Q_OBJECT
  public:
    /// `minute`: how long a minute of idling is.
    LockDesk(Desktop& desktop, const PowerWatch::Buses& buses, std::chrono::milliseconds minute);
    /// Locks; where there is no passphrase yet, goes where one is set.
    void lockNow();
    /// 0: not by itself.
    void setIdleMinutes(int minutes);
    IdleWatch& idleWatch() noexcept { return m_idle; }

  private:
    void lock();
    Desktop& m_desktop;
    std::chrono::milliseconds m_minute;
    IdleWatch m_idle;
    PowerWatch m_power;
};

} // namespace lanyard
