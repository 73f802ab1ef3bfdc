#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>

namespace lanyard {

/// Tells when nobody has used the program for a while: no key, no mouse, no touch in any of its windows. Tells once, and again after the next use.
class IdleWatch final : public QObject {
    Q_OBJECT
  public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// How long; zero: never. Counting begins anew.
    void setPause(std::chrono::milliseconds pause);

  signals:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTimer m_timer;
};

} // namespace lanyard
