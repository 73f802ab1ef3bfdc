#pragma once
#include <QObject>
#include <QString>

namespace lanyard {

/// Tells when the computer goes to sleep or its screen is locked, where the system says so over D-Bus: logind's PrepareForSleep and its session's
/// Lock, and ActiveChanged of the screen savers of freedesktop.org and GNOME. Elsewhere it tells nothing.
class PowerWatch final : public QObject {
    Q_OBJECT
  public:
    /// Names of Qt's connections to the two buses: the system's and the session's. Empty: the usual ones.
    struct Buses {
        QString system, session;
    };
    explicit PowerWatch(const Buses& buses = {}, QObject* parent = nullptr);

  signals:
    void leaving(); ///< asleep or locked in a moment

  private slots:
    void prepareForSleep(bool sleeps);
    void screenLocked(bool locked);
    void sessionLocked();
};

} // namespace lanyard
