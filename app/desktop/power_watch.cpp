#include "app/desktop/power_watch.h"
#ifdef LANYARD_DBUS
#include <QDBusConnection>
#endif

namespace lanyard {

PowerWatch::PowerWatch(const Buses& buses, QObject* parent) : QObject(parent) {
#ifdef LANYARD_DBUS
    using namespace Qt::StringLiterals;
    QDBusConnection system = buses.system.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(buses.system);
    QDBusConnection session = buses.session.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(buses.session);
    system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    // Of any session: to lock once too often, when somebody else locks theirs, costs a passphrase; to miss one's own costs more.
    system.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(sessionLocked()));
    session.connect(QString(), u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, this, SLOT(screenLocked(bool)));
    session.connect(QString(), u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, this, SLOT(screenLocked(bool)));
#else
    Q_UNUSED(buses)
#endif
}

void PowerWatch::prepareForSleep(bool sleeps) {
    if (sleeps) emit leaving();
}

void PowerWatch::screenLocked(bool locked) {
    if (locked) emit leaving();
}

void PowerWatch::sessionLocked() { emit leaving(); }

} // namespace lanyard
