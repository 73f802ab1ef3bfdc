#include "app/desktop/lock_desk.h"
#include "app/desktop/desktop.h"
#include "app/desktop/people_desk.h"

namespace lanyard {

LockDesk::LockDesk(Desktop& desktop, const PowerWatch::Buses& buses, std::chrono::milliseconds minute) : m_desktop(desktop), m_minute(minute), m_power(buses) {
    connect(&m_idle, &IdleWatch::idle, this, &LockDesk::lock);
    connect(&m_power, &PowerWatch::leaving, this, &LockDesk::lock);
    setIdleMinutes(desktop.settings().idleMinutes);
}

void LockDesk::setIdleMinutes(int minutes) { m_idle.setPause(minutes * m_minute); }

void LockDesk::lockNow() {
    if (m_desktop.isSealed()) return lock();
    if (m_desktop.isOpen()) m_desktop.window().go(window::Place::passphrase);
}

void LockDesk::lock() {
    if (!m_desktop.isSealed()) return;
    const std::filesystem::path file = m_desktop.vaultFile();
    m_desktop.closeVault();
    m_desktop.people().askUnlock(file);
}

} // namespace lanyard
