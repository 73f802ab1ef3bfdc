#pragma once
#include "app/desktop/start_arguments.h"
#include <QLocalServer>
#include <QObject>
#include <filesystem>

namespace lanyard {

/// One window for each user and settings folder: a second start hands its wishes to the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
  public:
    enum class Role : std::uint8_t {
        first,      ///< this one: wishes of later starts come as handedOver
        handedOver, ///< another one runs and has taken the wishes
        noAnswer,   ///< another one runs and does not answer within 5 seconds
    };
    explicit SingleInstance(const std::filesystem::path& settingsFolder, QObject* parent = nullptr);
    Role start(const StartArguments& arguments);

  signals:
    void handedOver(const lanyard::StartArguments& arguments);

  private:
    void take();
    QString m_name;
    QLocalServer m_server;
};

} // namespace lanyard
